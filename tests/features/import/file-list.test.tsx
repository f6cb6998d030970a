// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { NO_SELECTION } from "../../../src/domain/selection.ts";
import { FileList } from "../../../src/features/import/FileList.tsx";
import type { Item } from "../../../src/features/import/inbox-state.ts";
import { PageContext } from "../../../src/features/import/page-context.tsx";
import { I18nProvider } from "../../../src/i18n/i18n.tsx";
import { kept } from "../../domain/kept-sample.ts";
import { wordsOf } from "../../figure/sample.ts";

test("reports a document that cannot be read again, and still offers its review", async () => {
  const { read, review, evidence } = kept;
  const draft = { read, review, evidence, past: [], undone: [] };
  const item: Item = {
    ...{ id: 1, file: new File(["text"], "ATA.txt") },
    state: { kind: "read", draft, problem: "unreadable" },
  };
  const page = {
    ...{ selection: NO_SELECTION, navigate: () => {}, countries: [] },
    ...{ nameOf: () => "Antarctica", alpha2Of: () => "AQ" },
  };
  render(
    <I18nProvider i18n={await wordsOf()}>
      <PageContext value={page}>
        <FileList items={[item]} removed={undefined} openId={1} />
      </PageContext>
    </I18nProvider>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent("The file could not be opened");
  expect(screen.getByRole("button", { name: /^Review/ })).toBeVisible();
});
