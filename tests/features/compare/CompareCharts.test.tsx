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
const TITLE = "Measures in place by pillar";
const figure = () => within(screen.getByRole("figure", { name: TITLE }));
const mark = (name: string) => {
  const found = screen.getByRole("figure", { name: TITLE }).querySelector(`[data-mark="${name}"]`);
  if (!found) throw new Error(`no mark ${name}`);
  return found;
};

test("shows a finding, a legend, labelled bars and an export menu", async () => {
  await renderPart(<CompareCharts {...charts()} />);
  expect(figure().getByRole("listitem")).toHaveTextContent(
    "Dashed: in place if unknown answers are too",
  );
  expect(figure().getByRole("img")).toHaveAccessibleName(new RegExp(TITLE));
  expect(figure().getByRole("button", { name: `Export: ${TITLE}` })).toBeVisible();
  expect(mark("technical")).toHaveTextContent(
    "TechnicalTestland0 of 3Otherland1 of 3Thirdland0 of 2",
  );
  expect(figure().getByText(/^Testland is/, { selector: "p" })).toHaveTextContent(
    "Testland is lowest or joint lowest in Legal and Technical. It is level with all the others in Organization, Capacity building, Cooperation and Child protection. Unknown answers could change this in Technical.",
  );
});

test("states the highest and lowest ranks before those in between", async () => {
  const three = ["eaa", "eee", "aae"].map((letters, at) => ({
    ...{ code: "ABC".charAt(at).repeat(3), letters, name: `${"ABC".charAt(at)}land` },
  }));
  await renderPart(<CompareCharts {...charts({}, three)} />);
  expect(figure().getByText(/^Aland is/, { selector: "p" })).toHaveTextContent(
    /^Aland is lowest or joint lowest in Technical\. It is level with .* It is neither highest nor lowest in Legal\.$/,
  );
});

test("states whether the first of two countries is ahead", async () => {
  await renderPart(<CompareCharts {...charts({}, countries.slice(0, 2))} />);
  expect(figure().getByText(/^Testland is/, { selector: "p" })).toHaveTextContent(
    "Testland is behind Otherland in Legal and Technical. It is level with Otherland in Organization",
  );
});

test("shows no bar for a country that was not asked about a pillar", async () => {
  const unasked = [...countries.slice(0, 2), { code: "DDD", letters: "mm", name: "Noland" }];
  await renderPart(<CompareCharts {...charts({}, unasked, ["legal"])} />);
  expect(mark("legal").querySelectorAll("[data-mark]")).toHaveLength(2);
  expect(mark("legal")).toHaveTextContent(/Noland–$/);
  await renderPart(<CompareCharts {...charts({ tables: ["pillar-bars"] }, unasked, ["legal"])} />);
  expect(screen.getByRole("row", { name: /^Legal/ })).toHaveTextContent(/50%.*100%.*–$/);
});

test("does not rank the first country among countries without a profile", async () => {
  const missing = { code: "DDD", letters: "m".repeat(21), name: "Noland" };
  const chosen = [...countries.slice(0, 2), missing];
  const { rerender } = await renderPart(<CompareCharts {...charts({}, chosen)} />);
  expect(figure().getByText(/^Testland is/, { selector: "p" })).toHaveTextContent(
    "Testland is behind Otherland in Legal and Technical. It is level with Otherland in Organization",
  );
  rerender(<CompareCharts {...charts({}, [...countries.slice(0, 1), missing])} />);
  expect(figure().queryByText(/^Testland is/)).toBeNull();
  expect(figure().getByText(/^Measures in place: /, { selector: "p" })).toHaveTextContent(
    "Measures in place: 1 of 21 in Testland and no profile for Noland.",
  );
});

test("filters by a clicked pillar", async () => {
  const onPillar = vi.fn();
  await renderPart(<CompareCharts {...charts({ onPillar })} />);
  const user = userEvent.setup();
  await user.click(mark("country-2"));
  expect(onPillar).toHaveBeenLastCalledWith("legal");
  await user.click(mark("capacity"));
  expect(onPillar).toHaveBeenLastCalledWith("capacity");
});

test("shows shares and unknown answers in the table, and filters by keyboard", async () => {
  const onPillar = vi.fn();
  const onTable = vi.fn();
  await renderPart(<CompareCharts {...charts({ tables: ["pillar-bars"], onPillar, onTable })} />);
  const table = figure().getByRole("table", { name: TITLE });
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
  await user.click(screen.getByRole("button", { name: `Table: ${TITLE}` }));
  expect(onTable).toHaveBeenLastCalledWith("pillar-bars");
});
