// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { framework } from "../../../src/dataset/framework.ts";
import { readDataFile } from "../../../src/domain/review/data-file.ts";
import { NO_SELECTION } from "../../../src/domain/selection.ts";
import { saveFile } from "../../../src/export/save.ts";
import { KeptList } from "../../../src/features/import/KeptList.tsx";
import { PageContext } from "../../../src/features/import/page-context.tsx";
import { keptStore } from "../../../src/features/import/page-state.ts";
import { I18nProvider } from "../../../src/i18n/i18n.tsx";
import { toEntries } from "../../../src/keep/kept-store.ts";
import { pushAddress } from "../../../src/url/address.ts";
import { kept } from "../../domain/kept-sample.ts";
import { wordsOf } from "../../figure/sample.ts";
import { renderOnPage } from "./render-on-page.tsx";

vi.mock("../../../src/export/save.ts", () => ({ saveFile: vi.fn() }));

test("a saved session can be opened, whatever the previous address was", async () => {
  history.replaceState(null, "", `/world.html?in=africa&q=${"x".repeat(6000)}`);
  pushAddress("?view=import");
  keptStore.set({ ...keptStore.get(), entries: toEntries([kept], framework), isLoaded: true });
  const page = {
    selection: { ...NO_SELECTION, view: "import" as const },
    ...{ navigate: () => {}, nameOf: () => "Antarctica", alpha2Of: () => "AQ", countries: [] },
  };
  render(
    <I18nProvider i18n={await wordsOf()}>
      <PageContext value={page}>
        <KeptList />
      </PageContext>
    </I18nProvider>,
  );
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

test("the date of a kept profile is local", async () => {
  // Kept at 03:09 UTC, which is the evening before in Lima.
  vi.stubEnv("TZ", "America/Lima");
  keptStore.set({ ...keptStore.get(), entries: toEntries([kept], framework), isLoaded: true });
  await renderOnPage(<KeptList />);
  expect(screen.getByText(/kept on 24 November 2026$/)).toBeVisible();
  vi.unstubAllEnvs();
  keptStore.set({ ...keptStore.get(), entries: {} });
});
