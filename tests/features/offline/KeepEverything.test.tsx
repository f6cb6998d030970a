// @vitest-environment jsdom
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { createQueryClient } from "../../../src/dataset/queries.ts";
import { keepFiles } from "../../../src/features/offline/files.ts";
import { KeepEverything } from "../../../src/features/offline/KeepEverything.tsx";
import { releaseStore } from "../../../src/features/offline/releases.ts";
import { I18nProvider } from "../../../src/i18n/i18n.tsx";
import { serveDataset } from "../../app/open-page.tsx";
import { wordsOf } from "../../figure/sample.ts";

// Mocked, since jsdom has no cache storage.
vi.mock("../../../src/features/offline/files.ts", () => ({
  readFiles: async () => ({ files: [["a.js", 1e6]], missing: [["a.js", 1e6]] }),
  keepFiles: vi.fn(),
}));
afterEach(() => vi.unstubAllGlobals());

async function renderPanel() {
  const [client, i18n] = [createQueryClient(), await wordsOf()];
  return render(<KeepEverything />, {
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>
        <I18nProvider i18n={i18n}>{children}</I18nProvider>
      </QueryClientProvider>
    ),
  });
}

const button = (name: RegExp) => screen.findByRole("button", { name });

test("keeps focus in the panel when the download starts and ends, and does not take it from elsewhere", async () => {
  serveDataset();
  let finish = (_failed: string[]) => {};
  vi.mocked(keepFiles).mockImplementation(() => new Promise((resolve) => (finish = resolve)));
  const { container } = await renderPanel();
  const panel = () => container.firstElementChild as HTMLElement;
  await userEvent.click(await button(/^Keep everything/));
  await button(/^Stop/);
  expect(panel()).toHaveFocus();

  (await button(/^Stop/)).focus();
  finish(["a.js"]);
  await button(/^Download the rest/);
  expect(panel()).toHaveFocus();

  await userEvent.click(await button(/^Download the rest/));
  await button(/^Stop/);
  panel().blur();
  finish([]);
  await button(/^Keep everything/);
  expect(document.body).toHaveFocus();
});

test.each([
  ["newer", "Use the newer release"],
  ["replaced", "Reload the page"],
] as const)(
  "offers no download in the release state “%s”, because the files may belong to another release",
  async (release, action) => {
    serveDataset();
    releaseStore.set(release);
    const { container } = await renderPanel();
    await button(new RegExp(action));
    expect(screen.getAllByRole("button")).toHaveLength(1);
    expect(container).not.toHaveTextContent("MB");
    releaseStore.set("current");
  },
);

test("shows the download that continued while the panel was closed", async () => {
  serveDataset();
  let finish = (_failed: string[]) => {};
  vi.mocked(keepFiles).mockImplementation(() => new Promise((resolve) => (finish = resolve)));
  const { unmount } = await renderPanel();
  await userEvent.click(await button(/^Keep everything/));
  unmount();
  await renderPanel();
  expect(await button(/^Stop/)).toBeVisible();
  finish([]);
  expect(await button(/^Keep everything/)).toBeVisible();
});

test.each([
  ["QuotaExceededError", /^The browser has no more space/],
  ["UnknownError", "Something went wrong: No such cache"],
])("states why the files cannot be stored (%s)", async (name, problem) => {
  serveDataset();
  vi.mocked(keepFiles).mockRejectedValueOnce(new DOMException("No such cache", name));
  await renderPanel();
  await userEvent.click(await button(/^(Keep everything|Download the rest)/));
  expect(await screen.findByText(problem)).toBeVisible();
});
