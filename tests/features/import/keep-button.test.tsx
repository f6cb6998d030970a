// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { framework } from "../../../src/dataset/framework.ts";
import { parseRecord, toRecord } from "../../../src/domain/kept/kept-profile.ts";
import type { Draft } from "../../../src/domain/review/draft.ts";
import { NO_SELECTION } from "../../../src/domain/selection.ts";
import { PageContext } from "../../../src/features/import/page-context.tsx";
import { keptStore } from "../../../src/features/import/page-state.ts";
import { KeepButton } from "../../../src/features/import/ShareReview.tsx";
import { I18nProvider } from "../../../src/i18n/i18n.tsx";
import { toEntries } from "../../../src/keep/kept-store.ts";
import { kept } from "../../domain/kept-sample.ts";
import { sampleProfile } from "../../domain/sample.ts";
import { wordsOf } from "../../figure/sample.ts";

const { read, review, evidence, file } = kept;
const draft: Draft = { read, review, evidence, past: [], undone: [] };

test.each([
  ["unchanged", draft, "true"],
  ["changed", { ...draft, read: sampleProfile() }, "false"],
])(
  "can keep a file that was added again only if it has changed: %s",
  async (_name, added, disabled) => {
    const stored = parseRecord(JSON.parse(JSON.stringify(toRecord(kept))), framework, "ATA");
    keptStore.set({ ...keptStore.get(), entries: toEntries([stored], framework), isLoaded: true });
    const page = {
      ...{ selection: NO_SELECTION, navigate: () => {}, countries: [] },
      ...{ nameOf: () => "Antarctica", alpha2Of: () => "AQ" },
    };
    render(
      <I18nProvider i18n={await wordsOf()}>
        <PageContext value={page}>
          <KeepButton draft={added} file={file} />
        </PageContext>
      </I18nProvider>,
    );
    const button = screen.getByRole("button", { name: "Keep the changes" });
    expect(button).toHaveAttribute("aria-disabled", disabled);
    keptStore.set({ ...keptStore.get(), entries: {} });
  },
);
