import { expect, test } from "vitest";
import type { Language } from "../../../src/domain/languages.ts";
import { NO_SELECTION } from "../../../src/domain/selection.ts";
import { countByMeasure } from "../../../src/domain/world/world-countries.ts";
import { createFigure as createDistribution } from "../../../src/features/world/figures/distribution.tsx";
import { createFigure as createMap } from "../../../src/features/world/figures/map.tsx";
import type { FigureView } from "../../../src/features/world/WorldFigure.tsx";
import { framework } from "../../domain/sample.ts";
import { type Invented, inventWorld } from "../../domain/world/sample.ts";
import { createSample, NO_LIMITS } from "./sample-table.ts";

const navigation: FigureView["navigation"] = {
  onCountry: () => {},
  onApproach: () => {},
  onChange: () => {},
  hrefOf: String,
};

interface Options {
  language?: Language;
  /** Names of groups and conditions. */
  filters?: readonly string[];
}

/** The inputs of a figure of these invented countries. */
async function viewOf(invented: readonly Invented[], { language, filters = [] }: Options = {}) {
  const countryFilters = filters.map((name) => ({ label: "", name }));
  const limits = { ...NO_LIMITS, countryFilters };
  const { table, countries } = await createSample(inventWorld(invented), { language, limits });
  return {
    ...{ table, navigation, isByRegion: false, selection: NO_SELECTION },
    countries: { all: countries, scope: countries, listed: countries, chosen: undefined },
    map: undefined,
  };
}

const UNKNOWN = { "1.1.1": "unknown" } as const;
const MISSING = { "1.1.1": "missing" } as const;

/** The map of measure 1.1.1. */
async function mapOf(answers: readonly NonNullable<Invented["answers"]>[], options?: Options) {
  const invented = answers.map((own, at) => ({ name: `${at}land`, answers: own }));
  const view = await viewOf(invented, options);
  const topology = { type: "Topology", arcs: [], objects: {} } as never;
  return createMap({
    ...view,
    selection: { ...NO_SELECTION, map: "1.1.1" },
    map: { areas: {}, topology, highlighted: undefined, onHighlight: () => {} },
  });
}

test.each([
  ["en", "Not reported in place in the one country (1 not known)."],
  ["es", "No consta como vigente en el único país (1 sin dato)."],
  ["fr", "N’est pas déclarée en place dans le seul pays retenu (1 sans information)."],
] as const)("the map does not count an unknown answer as “no” (%s)", async (language, finding) => {
  expect((await mapOf([UNKNOWN], { language }))?.finding).toBe(finding);
});

test("the map does not count unknown answers of several countries as “no”", async () => {
  const { finding } = (await mapOf([UNKNOWN, UNKNOWN, {}])) ?? {};
  expect(finding).toBe("Reported in place in none of 3 countries (1 not in place; 2 not known).");
});

test("the map states only once that the measure is not in the documents", async () => {
  expect((await mapOf([MISSING]))?.finding).toBe("Not in the documents.");
});

/** The finding above the matrix. */
async function findingOf(invented: readonly Invented[], measures: readonly string[]) {
  const { table, countries } = await viewOf(invented);
  const { answers, framework } = table;
  const indicators = framework.indicators.filter(({ code }) => measures.includes(code));
  return table.finding(countries.scope, countByMeasure(answers, countries.scope, indicators));
}

test("a measure that is missing from the document is not counted as in place", async () => {
  const estonia = { name: "Estonia", answers: { "1.3.1": "exists", "1.3.3": "missing" } } as const;
  expect(await findingOf([estonia], ["1.3.1", "1.3.3"])).toBe(
    "2 measures in 1 country. Each measure asked about is in place.",
  );
  const other = { name: "Other", answers: { "1.3.1": "exists", "1.3.3": "exists" } } as const;
  expect(await findingOf([estonia, other], ["1.3.1", "1.3.3"])).toBe(
    "2 measures in 2 countries. Each measure asked about is in place in 100% of the countries asked.",
  );
  expect(await findingOf([other], ["1.3.1", "1.3.3"])).toBe(
    "2 measures in 1 country. Each is in place in it.",
  );
});

/** The finding on five measures of two countries. The first has all of them. The answers are those of the second. */
async function fiveMeasures(answers: NonNullable<Invented["answers"]>) {
  const measures = ["1.1.1", "1.1.2", "1.2.1", "1.2.2", "1.2.3"];
  const all = Object.fromEntries(measures.map((code) => [code, "exists" as const]));
  const countries = [
    { name: "First", answers: all },
    { name: "Second", answers: { ...all, ...answers } },
  ];
  return (await findingOf(countries, measures)).replace("5 measures in 2 countries. ", "");
}

test.each([
  [
    "the number of unknown answers",
    { "1.1.1": "unknown" },
    "Most widely in place: 4 measures (2 countries each). Least widely: Criminal legislation (1 country, 1 not known).",
  ],
  [
    "the number of unknown answers for each measure, if they differ",
    { "1.1.1": "unknown", "1.1.2": "absent" },
    "Most widely in place: CIRT, Standards and Certification (2 countries each). Least widely: Criminal legislation (1 country, 1 not known) and Regulation and compliance (1 country).",
  ],
  [
    "that some answers are not known, if there are too many measures to name",
    { "1.1.1": "unknown", "1.1.2": "absent", "1.2.1": "absent", "1.2.2": "absent" },
    "Most widely in place: Certification (2 countries). Least widely: 4 measures (1 country each, some not known).",
  ],
  [
    "a share, if some of the measures were not asked about everywhere",
    { "1.1.1": "missing", "1.1.2": "absent" },
    "Most widely in place: 4 measures (100%). Least widely: Regulation and compliance (1 country).",
  ],
] as const)("the finding states %s", async (_title, answers, finding) => {
  expect(await fiveMeasures(answers)).toBe(finding);
});

test("a condition at the start of a sentence starts with a capital letter, and the word after its colon does not", async () => {
  const { table, countries } = await viewOf([{ name: "Other" }], { filters: ["without a team"] });
  expect(table.reach(countries.scope).finding).toMatch(/^Without a team: the one country /);
  const { finding, headline } = (await mapOf([{}], { filters: ["without a team"] })) ?? {};
  expect(finding).toMatch(/^Without a team: not reported in place /);
  expect(headline).toMatch(/^Criminal legislation, without a team: not reported in place /);
});

test("the title of a picture states the years once", async () => {
  const filters = ["with a team, reported 2014–2015"];
  const { headline } = (await mapOf([{}], { filters })) ?? {};
  expect(headline?.match(/2014–2015/g)).toHaveLength(1);
});

test.each([
  ["en", "Other: nothing was asked."],
  ["es", "Other: no se preguntó nada."],
  ["fr", "Other\u00a0: aucune question n’a été posée."],
  ["ru", "Other: вопросов не было."],
] as const)("no capital letter follows a colon (%s)", async (language, own) => {
  const answers = Object.fromEntries(
    framework.indicators.map(({ code }) => [code, "missing" as const]),
  );
  const view = await viewOf([{ name: "Asked" }, { name: "Other", answers }], { language });
  const figure = createDistribution({ ...view, countries: { ...view.countries, chosen: "OTH" } });
  expect(figure.detail).toBe(own);
});

test.each([
  ["en", "(1 not in place; 2 not known)"],
  ["ru", "(отсутствует: 1; неизвестно: 2)"],
  ["zh", "（尚无：1；不详：2）"],
] as const)("semicolons separate the counts in brackets (%s)", async (language, rest) => {
  expect((await mapOf([UNKNOWN, UNKNOWN, {}], { language }))?.finding).toContain(rest);
});

test("the sentences on two countries say “both” and “neither”", async () => {
  const all = Object.fromEntries(framework.indicators.map(({ code }) => [code, "exists" as const]));
  const pairOf = async (answers: NonNullable<Invented["answers"]>) => {
    const { table, countries } = await viewOf(["One", "Two"].map((name) => ({ name, answers })));
    return table.reach(countries.scope).finding;
  };
  expect(await pairOf(all)).toBe("Both countries have all 21 measures in place.");
  expect(await pairOf({})).toBe(
    "Neither of the 2 countries reports any of the 21 measures in place.",
  );
  expect((await mapOf([all, all]))?.finding).toBe("In place in both countries.");
  expect((await mapOf([{}, {}]))?.finding).toMatch(
    /^Reported in place in neither of the 2 countries /,
  );
});
