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
/** Keeps the sample profile for both Peru and Chile. */
const keepBoth = () => {
  const own = { ...kept, country: "PER", alpha2: "PE" };
  const other = { ...kept, country: "CHL", alpha2: "CL" };
  keptStore.set({ ...keptStore.get(), entries: toEntries([own, other], framework) });
};
const barOf = (page: RegExp) => screen.findByText(page, { selector: ".notice, .notice *" });

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

test("the page of a kept profile links to the published profiles of neighbouring countries", async () => {
  keepBoth();
  openPage(KEPT);
  const neighbours = await screen.findByRole("navigation", { name: /neighbour/i });
  expect(within(neighbours).getByRole("link", { name: "Chile" })).toHaveAttribute(
    "href",
    "CHL.html",
  );
});

test("World names the kept profiles that it counts if the selected country has only scores", async () => {
  keepBoth();
  openPage("view=world&country=TON&from=device");
  expect(
    await barOf(/^Included from this device: .*(Peru.*Chile|Chile.*Peru)/),
  ).toBeInTheDocument();
});
