// @vitest-environment jsdom
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { listMeasures } from "../../../src/domain/compare/comparison.ts";
import { NO_SELECTION } from "../../../src/domain/selection.ts";
import { CompareCharts } from "../../../src/features/compare/CompareCharts.tsx";
import { ComparePage } from "../../../src/features/compare/ComparePage.tsx";
import { describeComparison } from "../../../src/features/compare/compare-text.ts";
import {
  createFigure,
  describeOverall,
} from "../../../src/features/compare/figures/overall-scores.tsx";
import { createFigure as createPillarBars } from "../../../src/features/compare/figures/pillar-bars.tsx";
import { gapsContent } from "../../../src/features/compare/gaps-export.tsx";
import { matrixContent } from "../../../src/features/compare/matrix-export.tsx";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n } from "../../../src/i18n/i18n.tsx";
import { type Sample, scopeOf } from "../../domain/compare-sample.ts";
import { index } from "../../figure/sample.ts";
import { renderPart, snapshotContext } from "../charts/page.tsx";
import { props } from "./sample.tsx";

const i18n = createI18n("en", await loadMessages("en"));
const members = { CCC: "ee", DDD: "ep", EEE: "eu", FFF: "ea", GGG: "em" };
const country: Sample = { code: "AAA", letters: "aa", name: "Testland" };
const group: Sample = { code: "north", name: "North", members };
const south: Sample = { code: "south", name: "South", members: { CCC: "ee", HHH: "uu" } };
const rowOf = (name: RegExp) => screen.getByRole("row", { name });

test("shows the counts of a group, including unknown answers, and links to its countries", async () => {
  const onChange = vi.fn();
  await renderPart(<ComparePage {...props({ onChange }, [country, group])} />);
  expect(screen.getByText(/^Measures in place: /)).toHaveTextContent(
    "Measures in place: 0 of 21 in Testland and 6 of 104 answers (6%) for North.",
  );
  const [, , head] = screen.getAllByRole("columnheader");
  expect(head).toHaveTextContent(/6 of 104 answers \(6%\) in place.*5 countries$/);
  const [, cell] = within(rowOf(/1\.1\.2/)).getAllByRole("gridcell");
  expect(cell).toHaveTextContent(/^North1 of 4$/);
  expect(cell).toHaveAccessibleDescription(
    "North: 1 of 4 (1 partly, 1 not in place, 1 not known, 1 not in the document)",
  );
  expect(screen.queryByText(/^Similarity: /)).toBeNull();
  expect(screen.getByRole("button", { name: "Show names" })).toBeVisible();
  const link = screen.getByRole("link", { name: "North" });
  expect(link).toHaveAttribute("href", "world.html?in=north");
  const user = userEvent.setup();
  await user.click(link);
  expect(onChange.mock.lastCall).toEqual([{ view: "world", places: ["north"] }]);
  act(() => link.focus());
  await user.keyboard("{Enter}");
  expect(onChange.mock.calls).toHaveLength(2);
  expect(onChange.mock.lastCall).toEqual([{ view: "world", places: ["north"] }]);
});

test("names the first members of a group as models in the gap list", async () => {
  await renderPart(<ComparePage {...props({}, [country, group])} />);
  const list = screen.getByRole("region", {
    name: "Reported absent by Testland, in place by others",
  });
  expect(within(list).getAllByRole("definition")[0]).toHaveTextContent(
    "5 of 5 in North: CCC, DDD, EEE and 2 more",
  );
});

test("explains segments in a legend only if a group is compared", async () => {
  const legend = () => document.querySelector<HTMLElement>(".compare ul.chart-legend");
  const { rerender } = await renderPart(<ComparePage {...props({}, [country, group])} />);
  const entries = within(legend() ?? document.body).getAllByRole("listitem");
  expect(
    entries.map((entry) => [entry.textContent, entry.querySelector("svg")?.getAttribute("class")]),
  ).toEqual([
    ["In place", "status-bar-part is-exists"],
    ["Partly", "status-bar-part is-partial"],
    ["Not in place", "status-bar-part is-absent"],
    ["Not known", "status-bar-part is-unknown"],
    ["Not in the document", "status-bar-part is-missing"],
  ]);
  rerender(<ComparePage {...props({}, [country])} />);
  expect(legend()).toBeNull();
});

test("compares two groups, without a list of gaps or the button “Show names”", async () => {
  await renderPart(<ComparePage {...props({}, [group, south])} />);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("North compared with South");
  expect(screen.queryByRole("region", { name: /Reported absent/ })).toBeNull();
  expect(screen.getByText(/^Gaps are listed for countries only/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Show names" })).toBeNull();
  const cells = within(rowOf(/1\.1\.2/)).getAllByRole("gridcell");
  expect(cells.map(({ textContent }) => textContent)).toEqual(["North1 of 4", "South1 of 2"]);
});

test.each([
  ["a country", [country, group, south], true],
  ["a group", [group, country, south], false],
])(
  "offers the order by similarity only if the first party is a country: %s",
  async (_, chosen, isOffered) => {
    await renderPart(<ComparePage {...props({}, chosen)} />);
    const order = screen.getByRole("combobox", { name: "Order of the others" });
    expect(order.textContent.includes("Most similar")).toBe(isOffered);
  },
);

test("exports a group's counts as numbers, and draws them", () => {
  const scope = scopeOf([country, group]);
  const { table, draw } = matrixContent(
    listMeasures(scope, { statuses: [], text: "1.1.2" }, false),
    true,
    i18n,
  );
  const ids = table.columns.map(({ id }) => id);
  const row = Object.fromEntries(ids.map((id, at) => [id, table.rows[0]?.[at]]));
  expect(row).toMatchObject({
    differs: "yes",
    AAA_status_code: "absent",
    north_in_place: 1,
    north_total: 4,
    north_not_known: 1,
  });
  const { container } = render(draw({ width: 736, height: 1000 })[0]);
  expect(container).toHaveTextContent(/5 countries.*1 of 4/);
});

test("exported files name the group members whose profiles are kept on this device", () => {
  const scope = scopeOf([country, { ...group, members: { DEU: "e", PER: "a" } }]);
  const { source } = describeComparison(i18n, scope, index, NO_SELECTION);
  expect(source).toMatch(/ · on this device: Peru \(peru\.pdf\)$/);
});

test("the legend of a picture explains only the marks of countries", () => {
  const legendOf = (samples: readonly Sample[]) => {
    const listed = listMeasures(scopeOf(samples), { statuses: [], text: "" }, false);
    return matrixContent(listed, false, i18n).legend.map(({ id }) => id);
  };
  expect(legendOf([{ ...country, letters: "pey" }, group])).toEqual([
    ...["exists", "affirmed", "partial", "absent"],
  ]);
  expect(legendOf([group, south])).toEqual([]);
});

test("exports each model once, even if it is a member of several groups", () => {
  const { table } = gapsContent(scopeOf([country, group, { ...south, name: "South" }]), i18n);
  const at = table.columns.findIndex(({ id }) => id === "in_place_in_code");
  expect(table.rows.map((row) => row[at])).toEqual(["CCC; DDD; EEE; FFF; GGG", "CCC"]);
});

test.each<[string, Sample[], string]>([
  [
    "a country with a group",
    [country, group],
    "Testland is behind North in Legal. It is level with North in",
  ],
  [
    "a group with a country",
    [group, country],
    "The group “North” is ahead of Testland in Legal. It is level with Testland in",
  ],
  [
    "a group with two countries",
    [group, country, south],
    "The group “North” is highest or joint highest in Legal. It is level with all the others in",
  ],
])("compares %s in sentences that are also correct for plural names", (_what, chosen, expected) => {
  const view = { scope: scopeOf(chosen), i18n, onPillar: () => undefined };
  expect(createPillarBars(view).finding).toContain(expected);
});

test("states that the first country has no overall score", () => {
  const overall = { "itu-2014": { score: 14, rank: 52 } };
  const scope = scopeOf([country, { code: "BBB", letters: "e", overall }]);
  expect(createFigure(scope, i18n).finding).toMatch(/^Rank of Testland: no score\. /);
});

test("charts and exports overall scores and ranks, for countries only", async () => {
  const overall = { "itu-2014": { score: 14, rank: 52 } };
  const scope = scopeOf([{ ...country, overall }, group, { code: "BBB", letters: "e" }]);
  await renderPart(
    <CompareCharts
      scope={scope}
      tables={["overall-scores"]}
      onPillar={() => undefined}
      onTable={() => undefined}
    />,
  );
  expect(screen.getByText(/^Rank of Testland: 52 of 194 in GCI 2014\. Each edition/)).toBeVisible();
  const row = screen.getByRole("row", { name: /^GCI 2014/ });
  const cells = within(row).getAllByRole("cell");
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    "14 of 34, rank 52 of 194",
    "no score",
  ]);
  const { columns, rows } = createFigure(scope, i18n).table.toFile();
  expect(columns.map(({ id }) => id)).toEqual([
    ...["edition", "highest", "countries", "AAA_score", "AAA_rank", "BBB_score", "BBB_rank"],
  ]);
  expect(rows).toEqual([["GCI 2014", 34, 194, 14, 52, "no score", "no score"]]);
  // With `years`, pictures omit the note on statuses and the licence of the profiles.
  expect(describeOverall(snapshotContext, scope, i18n)).toMatchObject({
    ...{ countries: ["Testland", "BBB"], years: "2014" },
  });
});
