// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { ChartPanel } from "../../../src/features/charts/ChartPanel.tsx";
import { ChartTable, FilterButton } from "../../../src/features/charts/ChartTable.tsx";
import { CompareCharts } from "../../../src/features/compare/CompareCharts.tsx";
import type { CompareChartsProps } from "../../../src/features/compare/compare-props.ts";
import { renderPart } from "../charts/page.tsx";
import { countries, props } from "./sample.tsx";

const charts = (
  more: Partial<CompareChartsProps> = {},
  chosen = countries,
): CompareChartsProps => ({
  ...props({}, chosen),
  parts: { Panel: ChartPanel, Table: ChartTable, FilterButton },
  tables: [],
  onPillar: () => undefined,
  onTable: () => undefined,
  ...more,
});
const TITLES = ["Share in place by pillar", "Where each country stands"] as const;
const figure = (name: string) => within(screen.getByRole("figure", { name }));

test("both charts have a finding, a legend with every country, a source and a place to export", async () => {
  await renderPart(<CompareCharts {...charts()} />);
  for (const title of TITLES) {
    const legend = figure(title).getAllByRole("listitem");
    expect(legend.map(({ textContent }) => textContent)).toEqual([
      "Testland",
      "Otherland",
      "Thirdland",
      "Dashed: up to what may be in place",
    ]);
    const shapes = legend.map((item) => item.querySelector("path")?.getAttribute("d"));
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(figure(title).getByRole("img")).toHaveAccessibleName(new RegExp(title));
    expect(figure(title).getByRole("button", { name: `Export ${title}` })).toBeVisible();
  }
  expect(
    figure(TITLES[0]).getByText(
      "Furthest apart in Legal: surely in place are 100% in Otherland, 50% in Testland and Thirdland.",
      { selector: "p" },
    ),
  ).toBeVisible();
  expect(figure(TITLES[1]).getByText(/^Testland, on what is/, { selector: "p" })).toHaveTextContent(
    "lowest, alone or with others, in Legal and Technical; level with all in Organization",
  );
  expect(figure(TITLES[1]).getByText(/not known could/, { selector: "p" })).toHaveTextContent(
    "what is not known could change this in Technical.",
  );
});

test("of two countries it says who is ahead", async () => {
  await renderPart(<CompareCharts {...charts({}, countries.slice(0, 2))} />);
  expect(figure(TITLES[1]).getByText(/^Testland, on/, { selector: "p" })).toHaveTextContent(
    "behind Otherland in Legal and Technical; level with Otherland in Organization",
  );
});

test("a click on a mark filters to its pillar", async () => {
  const onPillar = vi.fn();
  await renderPart(<CompareCharts {...charts({ onPillar })} />);
  const user = userEvent.setup();
  const mark = (title: string, name: string) => {
    const found = screen
      .getByRole("figure", { name: title })
      .querySelector(`[data-mark="${name}"]`);
    if (!found) throw new Error(`no mark ${name}`);
    return found;
  };
  await user.click(mark(TITLES[0], "country-2"));
  expect(onPillar).toHaveBeenLastCalledWith("legal");
  await user.click(mark(TITLES[1], "capacity"));
  expect(onPillar).toHaveBeenLastCalledWith("capacity");
});

test("the table twins have every share with its range, and filter by keyboard", async () => {
  const onPillar = vi.fn();
  const onTable = vi.fn();
  await renderPart(<CompareCharts {...charts({ tables: ["pillar-bars"], onPillar, onTable })} />);
  const table = figure(TITLES[0]).getByRole("table", { name: TITLES[0] });
  const row = within(table).getByRole("row", { name: /^Technical/ });
  expect(
    within(row)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent),
  ).toEqual(["0 of 3 (0%, up to 33%)", "1 of 3 (33%)", "0 of 3 (0%, up to 33%)"]);
  within(row).getByRole("button").focus();
  const user = userEvent.setup();
  await user.keyboard("{Enter}");
  expect(onPillar).toHaveBeenLastCalledWith("technical");
  await user.click(screen.getByRole("button", { name: `Table: ${TITLES[1]}` }));
  expect(onTable).toHaveBeenLastCalledWith("pillar-dots");
});
