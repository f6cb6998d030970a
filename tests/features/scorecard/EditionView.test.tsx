// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { openPage } from "../../app/open-page.tsx";

afterEach(() => vi.unstubAllGlobals());

it("the legend has only the listed classes", async () => {
  openPage("country=PER&edition=gci-2024&status=zero");
  const figure = await screen.findByRole("figure", { name: /GCI 2024/ });
  const legend = figure.querySelector<HTMLElement>(".chart-legend") ?? document.body;
  expect(
    within(legend)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["0"]);
});

it("describes a filter without matches in the edition's words, and shows no empty figure", async () => {
  openPage("country=PER&edition=gci-2024&status=missing");
  expect(
    await screen.findByText("No measure matches these filters (Status: no score).", {
      exact: false,
    }),
  ).toBeVisible();
  expect(screen.queryByRole("figure", { name: /GCI 2024/ })).toBeNull();
});

it.each([
  ["country=PER", "Find a law, team, word…"],
  ["country=PER&edition=gci-2024", "Find a measure…"],
  ["view=compare&country=PER&with=CHL", "Find a law, team, word…"],
  ["view=compare&country=PER&with=CHL&edition=gci-2024", "Find a measure…"],
])("the search placeholder names only what can be found (%s)", async (query, hint) => {
  openPage(query);
  await waitFor(() => expect(screen.getByRole("searchbox")).toHaveAttribute("placeholder", hint));
});

it.each([
  ["CHE", true],
  ["PER", false],
])("explains laws listed despite “no legislation”, if any (%s)", async (country, isNoted) => {
  openPage(`country=${country}&edition=gci-2024`);
  await screen.findByRole("heading", { name: "Laws listed by UNCTAD" });
  const note = "Where UNCTAD states “no legislation” and also lists laws, both are shown";
  expect(screen.queryAllByText(note, { exact: false })).toHaveLength(isNoted ? 1 : 0);
});

it("renders the sources of the overall scores for print only", async () => {
  openPage("country=PER");
  const sources = await screen.findByText(
    /^GCI 2014, .*GCI 2024: International Telecommunication Union$/,
  );
  expect(sources).not.toBeVisible();
});
