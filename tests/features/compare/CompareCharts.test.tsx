// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { expect, test, vi } from "vitest";
import { CompareCharts } from "../../../src/features/compare/CompareCharts.tsx";
import { scopeOf } from "../../domain/compare-sample.ts";
import { renderPart } from "../charts/page.tsx";
import { countries } from "./sample.tsx";

type Props = ComponentProps<typeof CompareCharts>;
const charts = (more: Partial<Props> = {}, chosen = countries, pillars: string[] = []): Props => ({
  scope: scopeOf(chosen, pillars),
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
      "Dashed: in place if the unknowns are",
    ]);
    const shapes = legend.map((item) => item.querySelector("path")?.getAttribute("d"));
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(figure(title).getByRole("img")).toHaveAccessibleName(new RegExp(title));
    expect(figure(title).getByRole("button", { name: `Export: ${title}` })).toBeVisible();
  }
  expect(
    figure(TITLES[0]).getByText(
      "Furthest apart in Legal: 100% in place in Otherland, 50% in Testland and Thirdland.",
      { selector: "p" },
    ),
  ).toBeVisible();
  expect(figure(TITLES[1]).getByText(/^Testland is/, { selector: "p" })).toHaveTextContent(
    "Testland is lowest or joint lowest in Legal and Technical. It is level with all the others in Organization, Capacity building, Cooperation and Child protection. Answers not known could change this in Technical.",
  );
});

test("of two countries it says who is ahead", async () => {
  await renderPart(<CompareCharts {...charts({}, countries.slice(0, 2))} />);
  expect(figure(TITLES[1]).getByText(/^Testland is/, { selector: "p" })).toHaveTextContent(
    "Testland is behind Otherland in Legal and Technical. It is level with Otherland in Organization",
  );
});

test("who was asked nothing of a pillar has no mark in it, and says so in the table", async () => {
  const unasked = [...countries.slice(0, 2), { code: "DDD", letters: "mm", name: "Noland" }];
  await renderPart(<CompareCharts {...charts({}, unasked, ["legal"])} />);
  const bars = screen.getByRole("figure", { name: TITLES[0] });
  expect(bars.querySelectorAll("[data-mark]")).toHaveLength(2 + 1);
  await renderPart(<CompareCharts {...charts({ tables: ["pillar-bars"] }, unasked, ["legal"])} />);
  expect(screen.getByRole("row", { name: /^Legal/ })).toHaveTextContent(/50%.*100%.*–$/);
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
  ).toEqual(["0 of 3 (0%, 1 not known)", "1 of 3 (33%)", "0 of 2 (0%)"]);
  within(row).getByRole("button").focus();
  const user = userEvent.setup();
  await user.keyboard("{Enter}");
  expect(onPillar).toHaveBeenLastCalledWith("technical");
  await user.click(screen.getByRole("button", { name: `Table: ${TITLES[1]}` }));
  expect(onTable).toHaveBeenLastCalledWith("pillar-dots");
});
