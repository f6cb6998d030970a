// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, test } from "vitest";
import { createAnswers } from "../../../src/domain/answers.ts";
import { parseCondition } from "../../../src/domain/query.ts";
import type { CountryFacts } from "../../../src/domain/world/country-facts.ts";
import type { WorldTable } from "../../../src/features/world/tables/world-table.ts";
import { worldColumns } from "../../../src/features/world/world-columns.tsx";
import { createTable } from "../../../src/figure/figure.tsx";
import { invented } from "../../domain/world/later-sample.ts";
import { renderPart } from "../charts/page.tsx";
import { createSample } from "./sample-table.ts";
import { FACTS, NO_QUESTION, SamplePage, sample } from "./world-page.tsx";

// Preloaded, because loading the list can exceed the timeout of the first test.
beforeAll(async () => {
  await import("../../../src/features/world/list/WorldList.tsx");
}, 60_000);

// jsdom does not implement `scrollIntoView`.
Element.prototype.scrollIntoView = () => {};

const edition = {
  id: "one",
  slug: "gci-2014",
  short: "GCI 2014",
  years: "2014",
  max: 34,
  of: 9,
  source: { title: "Index", publisher: "ITU", date: "2015", licence: "Unknown." },
};
const SCORED: CountryFacts = {
  editions: [{ ...edition, indicators: [] }],
  factOf: (code, by) => {
    if (by === "users") return { ATL: 39.25, BET: 40.75 }[code];
    return by === "gci-2014" ? { ATL: 12 }[code] : FACTS.factOf(code, by);
  },
  overall: {
    ...{ editions: [], scores: new Map() },
    rankOf: (_, code) => (code === "ATL" ? 4 : undefined),
  },
};

const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .map((cell) => cell.textContent);

test("has a sortable column for each fact, and a footer with sums and medians", async () => {
  await renderPart(<SamplePage start={{ part: "list" }} facts={SCORED} />);
  const table = await screen.findByRole("table", { name: "List of countries" });
  const heads = within(table).getAllByRole("columnheader");
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    ...["Country", "ITU region", "Date of the profile", "Population", "Internet users (%)"],
    ...["In place", "GCI 2014, of\u00a034"],
  ]);
  const rows = within(table).getAllByRole("row").slice(1);
  expect(rows.map(cells)).toEqual([
    ["Africa", "Not known", "300", "39.3", "1 of 21, 1 not known", "12 rank 4 of 9"],
    ["Europe", "Not known", "Not known", "40.8", "2 of 21", "no score"],
    ["In no ITU region", "Not known", "2,000", "Not known", "0 of 20", "no score"],
    [
      ...["", "", "2.3 thousand; not known for 1", "median 40.0, of 2"],
      ...["median 1 or more, of 3", "median 12, of 1"],
    ],
  ]);
  const user = userEvent.setup();
  for (const direction of ["descending", "ascending"]) {
    await user.click(within(table).getByRole("button", { name: "Population" }));
    const sorted = within(table).getByRole("columnheader", { name: "Population" });
    expect(sorted).toHaveAttribute("aria-sort", direction);
    const names = within(table)
      .getAllByRole("link")
      .map(({ textContent }) => textContent);
    expect(names.at(-1)).toBe("Betland");
  }
});

const columnsFor = (table: WorldTable, ...texts: string[]) => {
  const conditions = texts.flatMap((text) => parseCondition(text) ?? []);
  return worldColumns(table, { ...NO_QUESTION, conditions });
};

test("the overall score of the table's own edition follows the country column if a condition refers to it", async () => {
  const { later, scores: answers, countries } = invented;
  const { table } = await createSample({ answers, later, countries }, { facts: SCORED });
  expect(
    columnsFor(table, "invented2024.overall=50..")
      .map(({ id }) => id)
      .slice(0, 3),
  ).toEqual([...["country", "overall", "region"]]);
});

test("facts of a country without a profile are shown as “No profile”, on the screen and in files", async () => {
  const { later, scores: answers, countries } = invented;
  const { table, countries: rows } = await createSample(
    { answers, later, countries },
    { facts: SCORED },
  );
  const population = columnsFor(table).find(({ id }) => id === "population");
  expect(rows.map((row) => [row.code, population?.show?.(row), population?.value(row)])).toEqual([
    ["AAA", "Not known", "Not known"],
    ["BBB", "Not known", "Not known"],
    ["CCC", "No profile", "No profile"],
  ]);
});

test("an overall score of the table's own edition has one decimal, and is exact in files", async () => {
  const { later, scores: answers, countries } = invented;
  const { table, countries: rows } = await createSample(
    { answers, later, countries },
    { facts: SCORED },
  );
  const [row] = rows.map((one) => ({ ...one, overall: 39.64 }));
  const overall = columnsFor(table).find(({ id }) => id === "overall");
  expect(row && [overall?.show?.(row), overall?.value(row)]).toEqual(["39.6", 39.64]);
  expect(row && table.coverageOf(row).shown).toBe("39.6");
});

test("shows only the measures in conditions, and exports all measures", async () => {
  const { table, countries } = await createSample(sample, { facts: SCORED });
  const columns = columnsFor(table, "lacks=1.1.2", "gci2014.team=0", "gci2014.overall=10..");
  const shown = columns.filter(({ only }) => only !== "file").map(({ id }) => id);
  // Condition columns follow the country column, because the last columns can be out of view.
  expect(shown).toEqual([
    ...["country", "gci2014_team_score", "overall_gci_2014", "1.1.2_status"],
    ...["region", "profile_date", "population", "internet_users", "in_place"],
  ]);
  const file = createTable(countries, ({ code }) => code, columns).toFile();
  const ids = file.columns.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.endsWith("_status"))).toHaveLength(21);
  expect(file.rows[0]?.[ids.indexOf("overall_gci_2014_rank")]).toBe(4);
});

test("adds a column to a list of scores for a condition on profiles, with “No profile” for countries without one", async () => {
  const { table, countries } = await createSample(sample, { facts: SCORED });
  const profiles = createAnswers(sample.answers.framework, new Map());
  const scores = {
    ...table,
    framework: { ...table.framework, cells: "score" as const },
    measures: [],
  };
  const conditions = ["has=1.1.1"].flatMap((text) => parseCondition(text) ?? []);
  const columns = worldColumns(scores, { conditions, query: { ...NO_QUESTION.query, profiles } });
  const [column] = columns.filter(({ id }) => id === "1.1.1_status");
  expect(countries.map((country) => column?.value(country))).toEqual(
    countries.map(() => "No profile"),
  );
});
