// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { framework } from "../../../src/dataset/framework.ts";
import { parseRecord, toRecord } from "../../../src/domain/kept/kept-profile.ts";
import { correctStatus, type Draft } from "../../../src/domain/review/draft.ts";
import { keptStore } from "../../../src/features/import/page-state.ts";
import { KeepButton } from "../../../src/features/import/ShareReview.tsx";
import { toEntries } from "../../../src/keep/kept-store.ts";
import { kept } from "../../domain/kept-sample.ts";
import { sampleProfile } from "../../domain/sample.ts";
import { renderOnPage } from "./render-on-page.tsx";

const { read, review, evidence, file } = kept;
const draft: Draft = { read, review, evidence, past: [], undone: [] };

test.each([
  ["unchanged", draft, "true"],
  ["changed", { ...draft, read: sampleProfile() }, "false"],
])(
  "the button is enabled for a file that was added again only if it has changed: %s",
  async (_name, added, disabled) => {
    const stored = parseRecord(JSON.parse(JSON.stringify(toRecord(kept))), framework, "ATA");
    keptStore.set({ ...keptStore.get(), entries: toEntries([stored], framework), isLoaded: true });
    await renderOnPage(<KeepButton draft={added} file={file} onChange={() => {}} />);
    const button = screen.getByRole("button", { name: "Keep the changes" });
    expect(button).toHaveAttribute("aria-disabled", disabled);
    keptStore.set({ ...keptStore.get(), entries: {} });
  },
);

test.each([
  ["kept from this review", kept.savedAt, /^(?!.*replaces)/],
  ["kept by another tab", "2026-11-25T03:00:00.000Z", /Keeping this one replaces it\.$/],
])("warns only before replacing another tab's profile: %s", async (_name, keptAt, words) => {
  keptStore.set({ ...keptStore.get(), entries: toEntries([kept], framework), isLoaded: true });
  const changed = correctStatus({ ...draft, keptAt }, "1.2.2", "partial");
  await renderOnPage(<KeepButton draft={changed} file={file} onChange={() => {}} />);
  expect(screen.getByRole("status").textContent).toMatch(words);
  keptStore.set({ ...keptStore.get(), entries: {} });
});
