// @vitest-environment jsdom
import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { isValidElement } from "react";
import { describe, expect, test, vi } from "vitest";
import type { MapPaint } from "../../../src/charts/WorldMapDrawing.tsx";
import type { CountriesTopology } from "../../../src/dataset/topology.ts";
import { createAnswers, scoreAnswer, statusAnswer } from "../../../src/domain/answers.ts";
import { NO_SELECTION } from "../../../src/domain/selection.ts";
import { countByMeasure } from "../../../src/domain/world/world-countries.ts";
import { createFigure as createBars } from "../../../src/features/world/figures/countries.tsx";
import { createFigure as createDistribution } from "../../../src/features/world/figures/distribution.tsx";
import { createFigure as createMap } from "../../../src/features/world/figures/map.tsx";
import { createPainter } from "../../../src/features/world/map/map-areas.ts";
import { MatrixBlock } from "../../../src/features/world/matrix/MatrixBlock.tsx";
import { MatrixHead } from "../../../src/features/world/matrix/MatrixHead.tsx";
import { createMatrixExport } from "../../../src/features/world/matrix/matrix-export.ts";
import { createFrame, layOutBlocks } from "../../../src/features/world/matrix/matrix-frame.ts";
import { matrixLegend } from "../../../src/features/world/matrix/matrix-legend.tsx";
import { createFactColumn } from "../../../src/features/world/order-words.ts";
import { Tooltip } from "../../../src/features/world/Tooltip.tsx";
import { WorldFilters } from "../../../src/features/world/WorldFilters.tsx";
import { BarsChoice, MapChoice, OrderChoice } from "../../../src/features/world/WorldTools.tsx";
import { invented } from "../../domain/world/later-sample.ts";
import { inventWorld, NO_FACTS, SCORED, scoredCountries } from "../../domain/world/sample.ts";
import { renderPart } from "../charts/page.tsx";
import { createSample, NO_LIMITS } from "./sample-table.ts";
import { NO_QUESTION, sample } from "./world-page.tsx";

const user = userEvent.setup();
const hrefOf = (code: string) => `?country=${code}`;
const frameOf = (table: Awaited<ReturnType<typeof createSample>>["table"]) =>
  createFrame(1320, { table, hrefOf, highlighted: [], patterns: "p", zoom: 1 });

test("offers every order in both directions, but none by region if the areas failed to load", async () => {
  const { table } = await createSample();
  const onChange = vi.fn();
  const selection = { ...NO_SELECTION, order: "1.1.1" };
  render(<OrderChoice {...{ table, selection, onChange }} hasRegions={false} />);
  expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
    ...["Country, A to Z", "Country, Z to A"],
    ...["In place, highest first", "In place, lowest first"],
    ...["Criminal legislation, in place first", "Criminal legislation, not in place first"],
    ...["Date of the profile, newest first", "Date of the profile, oldest first"],
    ...["Population, highest first", "Population, lowest first"],
    ...["Internet users (%), highest first", "Internet users (%), lowest first"],
  ]);
  await user.selectOptions(screen.getByRole("combobox"), "In place, lowest first");
  expect(onChange).toHaveBeenCalledWith({ order: "-coverage" });
});

test("lists the overall score of the table's own edition only once", async () => {
  const { later, scores: answers, countries } = invented;
  const { slug, short, source, years, id, scale } = answers.framework;
  const edition = { slug, short, source, years, id, max: scale.overall, of: 3, indicators: [] };
  const world = { answers, countries, later: { ...later, overall: new Map([["AAA", 50]]) } };
  const { table } = await createSample(world, { facts: { ...NO_FACTS, editions: [edition] } });
  const selection = { ...NO_SELECTION, order: `-${slug}` };
  render(<OrderChoice {...{ table, selection, onChange: vi.fn() }} hasRegions />);
  expect(screen.queryByRole("option", { name: new RegExp(`^${short}`) })).toBeNull();
  expect(screen.getByRole("combobox")).toHaveValue("-coverage");
});

test("a button splits the bars by region", async () => {
  const onChange = vi.fn();
  await renderPart(<BarsChoice isByRegion={false} onChange={onChange} />);
  await user.click(screen.getByRole("button", { name: "By region" }));
  expect(onChange).toHaveBeenCalledWith({ order: "region" });
});

test("the map's select offers coverage and every measure", async () => {
  const { table } = await createSample();
  const onChange = vi.fn();
  render(<MapChoice {...{ table, onChange }} selection={NO_SELECTION} />);
  expect(screen.getAllByRole("option")).toHaveLength(22);
  await user.selectOptions(screen.getByRole("combobox"), "1.1.2 Regulation and compliance");
  expect(onChange).toHaveBeenCalledWith({ map: "1.1.2" });
});

test("a table without answers has no filter by answer", async () => {
  const { table } = await createSample();
  const inputs = { table, selection: NO_SELECTION, onChange: vi.fn(), actions: null };
  await renderPart(
    <WorldFilters {...inputs} found="" classes={[]}>
      {null}
    </WorldFilters>,
  );
  expect(screen.getByRole("button", { name: /^All pillars/ })).toBeVisible();
  expect(screen.queryByText("Any measure")).toBeNull();
});

test("filters name the measure they apply to", async () => {
  const { table } = await createSample();
  const onChange = vi.fn();
  const selection = { ...NO_SELECTION, order: "1.1.2" };
  await renderPart(
    <WorldFilters {...{ table, selection, onChange }} found="" classes={["absent"]} actions={null}>
      {null}
    </WorldFilters>,
  );
  await user.click(screen.getByRole("button", { name: "Regulation and compliance: Not in place" }));
  expect(onChange).toHaveBeenCalledWith({
    filter: expect.objectContaining({ statuses: ["absent"] }),
  });
});

test("a row has a country's name, answers and coverage", async () => {
  const { table, countries } = await createSample();
  const [block] = layOutBlocks([{ region: "africa", countries }], true, 0);
  if (!block) throw new Error("no block");
  render(<MatrixBlock {...{ block }} frame={frameOf(table)} chosen="ATL" active={undefined} />);
  const row = within(screen.getByRole("row", { name: /^Atland/ }));
  expect(row.getByRole("link")).toHaveAttribute("href", "?country=ATL");
  expect(row.getByRole("gridcell", { name: /^In place: Criminal legislation\. / })).toBeVisible();
  expect(row.getByRole("gridcell", { name: "1 of 21, 1 not known" })).toHaveTextContent("1 of 21");
  expect(screen.getByRole("row", { name: "Africa 3 countries" })).toBeVisible();
});

test("answers affirmed without a name have their own mark, words and legend", async () => {
  const world = inventWorld([
    { name: "Atland", answers: { "1.1.1": "exists", "1.1.2": statusAnswer("exists", "affirmed") } },
  ]);
  const { table, countries } = await createSample(world);
  const [block] = layOutBlocks([{ region: undefined, countries }], false, 0);
  if (!block) throw new Error("no block");
  const { container } = render(
    <MatrixBlock {...{ block }} frame={frameOf(table)} chosen={undefined} active={undefined} />,
  );
  const marks = [...container.querySelectorAll("[data-mark]")];
  expect(marks.map((one) => one.getAttribute("data-mark"))).toEqual([
    "exists",
    "absent",
    "affirmed",
  ]);
  const words = "In place, affirmed without a name";
  expect(
    screen.getByRole("gridcell", {
      name: new RegExp(
        `^In place: Criminal legislation\\. ${words}: Regulation and compliance\\. `,
      ),
    }),
  ).toBeVisible();
  const [country] = countries;
  const [, measure] = table.measures;
  expect(country && table.tooltip(country, measure)[0]).toBe(words);
  expect(country?.tally.inPlace).toBe(2);
  const { drawnSource, legend, listed } = createMatrixExport({
    ...{ table, isByRegion: false, selection: NO_SELECTION, question: NO_QUESTION },
    drawnSource: "The drawn one",
    countries: { all: countries, scope: countries, listed: countries, chosen: undefined },
  });
  expect(listed).toBe("1 country");
  expect(drawnSource).toBe("The drawn one");
  expect(legend.map(({ label }) => label)).toEqual(["In place", words, "Not in place"]);
});

test.each([
  ["statuses", sample],
  ["scores", { ...invented, answers: invented.scores }],
  [
    "outcomes",
    { ...invented, answers: invented.outcome, countries: invented.countries.slice(0, 2) },
  ],
])(
  "a picture of the matrix of %s names the filters in its title, but not below it",
  async (_, world) => {
    const countryFilters = [{ label: "Group of countries", name: "Africa" }];
    const { table, countries } = await createSample(world, {
      limits: { ...NO_LIMITS, countryFilters },
    });
    const { headline, finding, detail } = createMatrixExport({
      ...{ table, isByRegion: false, selection: NO_SELECTION, question: NO_QUESTION },
      drawnSource: "",
      countries: { all: countries, scope: countries, listed: countries, chosen: undefined },
    });
    expect(headline).toMatch(/^Africa: /);
    expect(finding).toBe(`Africa: ${detail}`);
  },
);

test.each([
  ["Atland", ["In place", "Not in place", "Not known", "In place if unknown answers are too"]],
  ["Betland", ["In place", "Not in place"]],
])("the legend of a matrix with only %s has only the marks that occur", async (name, labels) => {
  const { table, countries } = await createSample();
  const shown = countries.filter((one) => one.name === name);
  expect(matrixLegend(table, shown).map(({ label }) => label)).toEqual(labels);
});

test("a matrix without bars has no legend for them", async () => {
  const { table, countries } = await createSample();
  const ids = matrixLegend({ ...table, last: createFactColumn("users", table) }, countries);
  expect(ids.map(({ id }) => id)).not.toContain("possible");
});

test("the row with the tab stop has a cell per answer", async () => {
  const { table, countries } = await createSample();
  const [block] = layOutBlocks([{ region: undefined, countries }], false, 0);
  if (!block) throw new Error("no block");
  const active = { row: 0, column: 2 };
  render(<MatrixBlock {...{ block, active }} frame={frameOf(table)} chosen={undefined} />);
  const cell = screen.getByRole("gridcell", { name: "1.1.2 Regulation and compliance: Not known" });
  expect(cell).toHaveAttribute("tabindex", "0");
});

test("the header has a sort button for every column", async () => {
  const { table, countries } = await createSample();
  const byMeasure = countByMeasure(table.answers, countries, table.measures);
  render(
    <MatrixHead {...{ byMeasure }} frame={frameOf(table)} order="coverage" active={undefined} />,
  );
  expect(screen.getAllByRole("button")).toHaveLength(23);
  const coverage = screen.getByRole("columnheader", { name: "In place" });
  expect(coverage).toHaveAttribute("aria-sort", "descending");
});

test("the tooltip omits empty lines, and Escape closes it wherever the focus is", () => {
  const onClose = vi.fn();
  const lines = ["In place", undefined, ""];
  render(<Tooltip {...{ x: 0, y: 0, lines, onClose }} name="Atland" />);
  expect(screen.getByText("Atland").parentElement?.children).toHaveLength(2);
  fireEvent.keyDown(document.body, { key: "a" });
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { key: "Escape" });
  expect(onClose).toHaveBeenCalledOnce();
});

test.each([
  [10, 20, "world-tip"],
  [1000, 20, "world-tip is-before"],
  [10, 700, "world-tip is-above"],
])("the tooltip at (%i, %i) opens towards the centre of the window", (x, y, classes) => {
  // The window of jsdom has 1024 by 768 pixels.
  render(<Tooltip {...{ x, y, lines: [], onClose: vi.fn() }} name="Atland" />);
  expect(screen.getByText("Atland").parentElement).toHaveClass(classes, { exact: true });
});

describe("figures", () => {
  const view = async (world?: Parameters<typeof createSample>[0]) => {
    const { table, countries } = await createSample(world);
    return {
      ...{ table, isByRegion: false, selection: NO_SELECTION, map: undefined },
      countries: {
        ...{ all: countries, scope: countries, listed: countries },
        chosen: countries[0]?.code,
      },
      navigation: { hrefOf, onChange: vi.fn(), onCountry: vi.fn(), onApproach: vi.fn() },
    };
  };

  test("bars count the countries with each measure", async () => {
    const { title, finding, table } = createBars(await view());
    expect(title).toBe("How many countries have each measure");
    expect(finding).toMatch(/^1 of 21 measures is in place in at least half/);
    expect(table.toFile().rows).toHaveLength(21);
  });

  test("the distribution has a row per count, and states the selected country's count", async () => {
    const { table, detail } = createDistribution(await view());
    expect(table.toFile().rows).toHaveLength(22);
    expect(detail).toBe("Atland: 1 of 21.");
  });

  test("the map has no figure until areas and shapes have loaded", async () => {
    expect(createMap(await view())).toBeUndefined();
  });

  const topology = { type: "Topology", arcs: [], objects: { countries: {} } };
  const map = {
    areas: {},
    topology: topology as unknown as CountriesTopology,
    onHighlight: vi.fn(),
  };

  test("the export of the map states how many of all countries its table lists", async () => {
    const { countries, ...given } = await view();
    const scope = countries.all.slice(1);
    const figure = createMap({
      ...given,
      countries: { ...countries, scope, listed: scope },
      map: { ...map, highlighted: undefined },
    });
    expect(figure?.table.toFile().rows).toHaveLength(2);
    expect(figure?.listed).toBe("2 of 3 countries listed");
  });

  test("a country that was not asked about any measure has no coverage on the map, in the distribution and in the finding", async () => {
    const missing = Object.fromEntries(
      sample.answers.measures.map((code) => [code, "missing"] as const),
    );
    const world = inventWorld([
      { name: "Atland", answers: { "1.1.1": "exists" } },
      { name: "Betland", answers: missing },
    ]);
    const given = await view(world);
    const figure = createMap({ ...given, map: { ...map, highlighted: undefined } });
    expect(figure?.legend.map(({ label }) => label)).toContain("Nothing was asked");
    const paintOf = createPainter(given.table, given.countries, undefined);
    expect(given.countries.all.map(({ code }) => paintOf(code))).toEqual([4, "missing"]);
    const { rows } = createDistribution(given).table.toFile();
    expect(rows.reduce((sum, [, countries]) => sum + Number(countries), 0)).toBe(1);
    expect(given.table.reach(given.countries.scope).finding).toBe(
      "The one country has 1 of 21 measures in place.",
    );
  });

  test("the map highlights a class only if the legend shows it", async () => {
    const given = await view();
    const highlightedIn = (highlighted: MapPaint, measure: string | undefined) => {
      const selection = { ...NO_SELECTION, map: measure };
      const { screen: shown } =
        createMap({ ...given, selection, map: { ...map, highlighted } }) ?? {};
      if (!isValidElement<{ highlighted: unknown }>(shown)) throw new Error("no map");
      return shown.props.highlighted;
    };
    expect(highlightedIn(0, undefined)).toBe(0);
    expect(highlightedIn(0, "1.1.1")).toBeUndefined();
    expect(highlightedIn("exists", "1.1.1")).toBe("exists");
  });

  test("the texts of an edition with another scale state its range and threshold", async () => {
    const scale = { max: 4, threshold: 2 };
    const framework = { ...SCORED, short: "Other 2023", scale };
    const row = [3, 2, 0].map((score) => scoreAnswer(score, framework));
    const answers = createAnswers(framework, new Map([["ALA", row]]));
    const { table } = await view({ answers, countries: scoredCountries.slice(0, 1) });
    expect(table.i18n.t("world.score.matrix", table.values)).toBe(
      "Other 2023: every country’s score on each measure",
    );
    expect(table.i18n.t("world.score.range-note", table.values)).toMatch(
      /^Scores run from 0 to 4\./,
    );
    expect(table.answerText({ class: "half", score: 3 })).toBe("2 or more (Other 2023: 3.00)");
  });

  test("the title of the outcomes names the two editions that they compare", async () => {
    const { outcome: answers, later, countries } = invented;
    const world = { answers, later, countries: countries.slice(0, 2) };
    expect(createBars(await view(world)).title).toBe(
      "What became of each “no”, by measure: profiles of 2014–2015 and Invented 2024",
    );
  });

  test("shows a dash instead of 0 of 0 if no measure reported absent is asked about again", async () => {
    const { outcome, later, countries } = invented;
    const row = outcome.measures.map(() => ({ class: "reported" as const }));
    const answers = createAnswers(outcome.framework, new Map([["AAA", row]]));
    const shown = await view({ answers, later, countries: countries.slice(0, 1) });
    const none = "No measure reported absent is asked about again";
    const { table, countries: found } = shown;
    const [country] = found.scope;
    const [counted] = countByMeasure(answers, found.scope, table.measures);
    if (!country || !counted) throw new Error("the sample has a country and measures");
    expect(table.coverageOf(country)).toEqual({ shown: "–", label: none });
    expect(table.tooltip(country, undefined)[0]).toBe(none);
    expect(table.columnHead(counted).figure).toBe("–");
    expect(table.regionCounts(found.scope)).toBe(`1 country · ${none}`);
    expect(table.reach(found.scope).finding).toBe(`${none}.`);
    expect(createBars(shown).finding).toBe(`${none}.`);
    expect(createDistribution(shown).detail).toMatch(
      /^AAA: no measure reported absent is asked about again\./,
    );
  });
});
