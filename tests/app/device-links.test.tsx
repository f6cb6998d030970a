// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { keptStore } from "../../src/features/import/page-state.ts";
import { toEntries } from "../../src/keep/kept-store.ts";
import { kept } from "../domain/kept-sample.ts";
import { framework } from "../domain/sample.ts";
import { openPage } from "./open-page.tsx";

afterEach(() => {
  vi.unstubAllGlobals();
  keptStore.set({ ...keptStore.get(), entries: {} });
});

const KEPT = "country=PER&from=device";

test.each([
  [
    KEPT,
    ["./", "compare.html", "world.html", "method.html", "dataset.html"].map(
      (page) => `${page}?${KEPT}`,
    ),
  ],
  [
    "country=PER",
    [
      "PER.html",
      ...[`compare.html?${KEPT}`, `world.html?${KEPT}`],
      ...["method.html?country=PER", "dataset.html?country=PER"],
    ],
  ],
])("links from %s keep the choice of profile", async (address, expected) => {
  const own = { ...kept, country: "PER", alpha2: "PE" };
  keptStore.set({ ...keptStore.get(), entries: toEntries([own], framework) });
  openPage(address);
  const pages = await screen.findByRole("navigation", { name: "Pages" });
  const links = within(pages).getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual(expected);
  await userEvent.setup().click(await screen.findByText("Ask the world"));
  const question = await screen.findByText(/having a strategy but/);
  expect(question.getAttribute("href")?.includes("from=device")).toBe(address === KEPT);
});
