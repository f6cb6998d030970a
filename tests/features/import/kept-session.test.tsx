// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { framework } from "../../../src/dataset/framework.ts";
import { readDataFile } from "../../../src/domain/review/data-file.ts";
import { saveFile } from "../../../src/export/save.ts";
import { KeptList } from "../../../src/features/import/KeptList.tsx";
import { keptStore } from "../../../src/features/import/page-state.ts";
import { toEntries } from "../../../src/keep/kept-store.ts";
import { pushAddress } from "../../../src/url/address.ts";
import { kept } from "../../domain/kept-sample.ts";
import { renderOnPage } from "./render-on-page.tsx";

vi.mock("../../../src/export/save.ts", () => ({ saveFile: vi.fn() }));

test("a saved session can be opened even if the previous address contained a text that is too long", async () => {
  history.replaceState(null, "", `/world.html?in=africa&q=${"x".repeat(6000)}`);
  pushAddress("?view=import");
  keptStore.set({ ...keptStore.get(), entries: toEntries([kept], framework), isLoaded: true });
  await renderOnPage(<KeptList />);
  await userEvent.click(screen.getByRole("button", { name: /^Download the session/ }));
  const [file] = vi.mocked(saveFile).mock.calls[0] ?? [];
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file ?? new Blob());
  });
  const reading = readDataFile(text, framework, "session.json");
  expect(reading).toHaveProperty("session.address", "world.html?in=africa");
  keptStore.set({ ...keptStore.get(), entries: {} });
});

test("the date of a kept profile is in the local time zone", async () => {
  // Kept at 03:09 UTC, which is the evening before in Lima.
  vi.stubEnv("TZ", "America/Lima");
  keptStore.set({ ...keptStore.get(), entries: toEntries([kept], framework), isLoaded: true });
  await renderOnPage(<KeptList />);
  expect(screen.getByText(/kept on 24 November 2026$/)).toBeVisible();
  vi.unstubAllEnvs();
  keptStore.set({ ...keptStore.get(), entries: {} });
});

test.each([
  ["nothing is kept", { isLoaded: true }, "Nothing is kept."],
  ["the storage is being read", { isLoaded: false }, "Loading"],
  ["storage is not allowed", { isLoaded: true, failure: "refused" as const }, "does not let"],
])("states that nothing is kept only if this is known: %s", async (_name, state, words) => {
  keptStore.set({ entries: {}, broken: [], ...state });
  await renderOnPage(<KeptList />);
  expect(screen.getByText(new RegExp(words))).toBeVisible();
  expect(screen.queryAllByText(/^Nothing is kept/)).toHaveLength(/^Nothing/.test(words) ? 1 : 0);
});
