// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { NO_FILTER } from "../../../src/domain/filter.ts";
import { scoredAnswers, scoredCountries } from "../../domain/world/sample.ts";
import { renderPart } from "../charts/page.tsx";
import { navigated, SamplePage } from "./world-page.tsx";

// Preloaded, because loading the chart library can exceed the timeout of the first test.
beforeAll(async () => {
  await import("../../../src/features/world/figures/countries.tsx");
  await import("../../../src/features/world/figures/distribution.tsx");
}, 60_000);

beforeEach(() => vi.clearAllMocks());

const row = (table: HTMLElement, name: RegExp) =>
  within(within(table).getByRole("row", { name }))
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

/** The visible finding. The drawing repeats it for screen readers. */
const finding = (words: string) => screen.getByText(words, { selector: ".chart-finding" });

test("the table of measures counts countries, and a count opens their list", async () => {
  await renderPart(<SamplePage start={{ part: "countries", tables: ["countries"] }} />);
  const table = await screen.findByRole("table", { name: "How many countries have each measure" });
  expect(row(table, /Criminal legislation/)).toEqual(["1.1.1", "2", "1", "0", "0", "0", "3"]);
  expect(row(table, /Regulation and compliance/)).toEqual(["1.1.2", "1", "0", "1", "1", "0", "3"]);
  expect(within(table).getByRole("link", { name: "1.1.2" })).toHaveAttribute("href", "1.1.2.html");
  const user = userEvent.setup();
  await user.click(
    within(table).getByRole("button", { name: /1, Regulation and compliance, Not known/ }),
  );
  expect(navigated.onChange).toHaveBeenLastCalledWith(
    expect.objectContaining({ part: "matrix", order: "1.1.2" }),
  );
  expect(screen.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
    "Who has it: all countries",
    "Betland",
    "Atland",
  ]);
  expect(screen.getByText("1 of 3 countries listed")).toHaveFocus();
});

test("a count opens the list of all countries that it counts, regardless of the search text", async () => {
  const filter = { ...NO_FILTER, text: "Atland" };
  await renderPart(<SamplePage start={{ part: "countries", tables: ["countries"], filter }} />);
  const table = await screen.findByRole("table");
  await userEvent
    .setup()
    .click(within(table).getByRole("button", { name: /2, Criminal legislation, In place/ }));
  expect(screen.getByText("2 of 3 countries listed")).toBeVisible();
});

test("the table by region shows counts and unknown answers", async () => {
  await renderPart(
    <SamplePage start={{ part: "countries", order: "region", tables: ["countries"] }} />,
  );
  const table = await screen.findByRole("table");
  expect(row(table, /Regulation and compliance/)).toEqual([
    "0 of 1, not known in 1",
    "1 of 1",
    "0 of 1",
  ]);
});

test("filtering by answer does not change the bars or the finding", async () => {
  await renderPart(<SamplePage start={{ part: "countries" }} />);
  await screen.findByRole("img", { name: "How many countries have each measure" });
  expect(screen.getByText("3 countries")).toBeVisible();
  expect(screen.queryByRole("searchbox")).toBeNull();
  const drawn = () => document.querySelectorAll(".recharts-wrapper [data-mark=absent] rect").length;
  const before = drawn();
  await userEvent.setup().click(screen.getByRole("button", { name: "Any measure: In place" }));
  expect(drawn()).toBe(before);
  expect(
    finding("1 of 21 measures is in place in at least half of the 3 countries; not known for 1."),
  ).toBeVisible();
});

test("the distribution marks the selected country and counts all countries in scope", async () => {
  await renderPart(<SamplePage start={{ part: "distribution" }} />);
  const picture = await screen.findByRole("img", {
    name: "How many measures countries have in place",
  });
  expect(within(picture).getByText("Betland 2 of 21")).toBeInTheDocument();
  const half =
    "At least half of the 3 countries have 1 or more of 21 measures in place. Betland: 2 of 21.";
  expect(finding(half)).toBeVisible();
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: /^Table/ }));
  expect(row(screen.getByRole("table"), /^1 /)).toEqual(["1", "Atland"]);
  await user.click(screen.getByRole("button", { name: "Any measure: Not in the document" }));
  expect(finding(half)).toBeVisible();
  expect(row(screen.getByRole("table"), /^1 /)).toEqual(["1", "0", "Atland"]);
});

test("the map shows its controls while its shapes load", async () => {
  await renderPart(<SamplePage start={{ part: "map" }} />);
  expect(screen.getByText("Loading")).toBeVisible();
  expect(screen.getByRole("combobox", { name: "Show" })).toHaveValue("");
});

test("the page is translated into Spanish", async () => {
  await renderPart(<SamplePage />, "es");
  expect(
    screen.getByRole("grid", { name: "La respuesta de cada país sobre cada medida" }),
  ).toBeVisible();
});

test("the table of an edition of scores has a column for each class of score", async () => {
  await renderPart(
    <SamplePage
      start={{ part: "countries", tables: ["countries"] }}
      world={{ countries: scoredCountries, answers: scoredAnswers }}
      chosen="ALA"
    />,
  );
  const table = await screen.findByRole("table");
  const heads = within(table)
    .getAllByRole("columnheader")
    .map(({ textContent }) => textContent);
  expect(heads).toEqual([
    "Measure",
    "0.5 or more",
    "Below 0.5",
    "0",
    "No score",
    "Countries asked",
  ]);
  const rules = within(within(table).getByRole("row", { name: /Rules/ })).getAllByRole("cell");
  expect(rules.map(({ textContent }) => textContent)).toEqual(["2", "1", "1", "1", "4"]);
});

test("the table of the distribution joins names with the punctuation of the language", async () => {
  const filter = { ...NO_FILTER, pillars: ["technical"] } as const;
  await renderPart(
    <SamplePage start={{ part: "distribution", tables: ["distribution"], filter }} />,
    "zh",
  );
  expect(row(await screen.findByRole("table"), /^0 /)).toEqual(["3", "Atland、Betland、Ceeland"]);
});
