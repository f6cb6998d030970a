// @vitest-environment jsdom
import { expect, it } from "vitest";
import { buildDataset } from "../../src/build/dataset.ts";
import { ALL_CLASSES } from "../../src/domain/answers.ts";
import { listMeasures } from "../../src/domain/compare/comparison.ts";
import { answersOf, parseCountryIndex } from "../../src/domain/country-index.ts";
import { parseCountry } from "../../src/domain/editions/country-file.ts";
import { NO_FILTER } from "../../src/domain/filter.ts";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { computeRows } from "../../src/domain/scorecard.ts";
import { NO_SELECTION } from "../../src/domain/selection.ts";
import { coverCountries } from "../../src/domain/world/world-countries.ts";
import { formatCsv } from "../../src/export/csv.ts";
import { type ExportTable, withCountry } from "../../src/export/table.ts";
import { createFigure as createPillarBars } from "../../src/features/compare/figures/pillar-bars.tsx";
import { gapsContent } from "../../src/features/compare/gaps-export.tsx";
import { matrixContent } from "../../src/features/compare/matrix-export.tsx";
import { createFigure as createCoverage } from "../../src/features/scorecard/figures/coverage.tsx";
import { createFigure as createMeasures } from "../../src/features/scorecard/figures/measures.tsx";
import { createFigure as createPeers } from "../../src/features/scorecard/figures/peers.tsx";
import { createFigure as createSince } from "../../src/features/scorecard/figures/since.tsx";
import { scorecardContent } from "../../src/features/scorecard/scorecard-content.tsx";
import { createFigure as createBars } from "../../src/features/world/figures/countries.tsx";
import { createFigure as createDistribution } from "../../src/features/world/figures/distribution.tsx";
import type { EditionTable } from "../../src/features/world/tables/table-context.ts";
import { createWorldTable } from "../../src/features/world/tables/world-table.ts";
import { worldColumns } from "../../src/features/world/world-columns.tsx";
import { createTable } from "../../src/figure/figure.tsx";
import { loadMessages } from "../../src/i18n/catalogues.ts";
import { createI18n } from "../../src/i18n/i18n.tsx";
import { scopeOf } from "../domain/compare-sample.ts";
import { framework } from "../domain/sample.ts";
import { invented } from "../domain/world/later-sample.ts";
import { NO_FACTS } from "../domain/world/sample.ts";
import { countries as compared } from "../features/compare/sample.tsx";
import { NO_LIMITS } from "../features/world/sample-table.ts";

const i18n = createI18n("es", await loadMessages("es"));
const { files, indexPath } = buildDataset("data");
const read = (path = "") => JSON.parse(files.get(path) ?? "");
const index = parseCountryIndex(read(indexPath), framework, indexPath);

/** The export tables of Kenya's scorecard, from the published data. */
function scorecardFiles(): Record<string, ExportTable> {
  const { later } = index;
  if (!later) throw new Error("the index has no editions");
  const { profile, since } = parseCountry(read(index.countries.KEN?.profile), framework, "KEN");
  const known = { editions: later.editions, sources: later.sources, since };
  const answers = answersOf(framework, index);
  const view = {
    ...{ answers, country: "KEN", name: "Kenya", year: "2014", measures: answers.measures },
    ...{ areas: undefined, since: known, i18n, onFilter: () => {}, onOpen: () => {} },
  };
  const rows = computeRows(framework, profile);
  const scorecard = { framework, rows, listed: rows, since: known, filter: NO_FILTER, i18n };
  const tables = {
    scorecard: scorecardContent({ ...scorecard, flagsOf: () => [] }).table,
    measures: createMeasures(view).table.toFile(),
    coverage: createCoverage(view).table.toFile(),
    peers: createPeers(view).table.toFile(),
    since: createSince(view)?.table.toFile() ?? { columns: [], rows: [] },
  };
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [
      name,
      withCountry(table, { name: "Kenya", code: "KEN" }, i18n.t("app.country")),
    ]),
  );
}

function compareFiles(): Record<string, ExportTable> {
  const all = { statuses: [], text: "" };
  const { later: pairing, scores, countries } = invented;
  const then = { ...scopeOf(compared), pairing };
  const chosen = countries.map(({ code }, place) => ({
    code,
    name: `País ${code}`,
    place,
    members: [code],
  }));
  const measures = scores.measures;
  const since = {
    answers: scores,
    parties: chosen,
    chosen,
    measures,
    pairing,
    nameOf: String,
    editions: [],
  };
  return {
    matrix: matrixContent(listMeasures(then, all, false), false, i18n).table,
    gaps: gapsContent(then, i18n).table,
    bars: createPillarBars({ scope: then, i18n, onPillar: () => {} }).table.toFile(),
    "matrix of scores": matrixContent(listMeasures(since, all, false), false, i18n).table,
    "gaps of scores": gapsContent(since, i18n).table,
  };
}

function worldFiles(): Record<string, ExportTable> {
  const { later, profiles, scores, outcome } = invented;
  const editions: Record<string, EditionTable> = {
    profiles: { answers: profiles },
    scores: { answers: scores, later },
    outcomes: { answers: outcome, later },
  };
  return Object.fromEntries(
    Object.entries(editions).flatMap(([name, { answers, later: pairing }]) => {
      const source = { answers, later: pairing, measures: answers.framework.indicators };
      const table = createWorldTable(
        { ...source, overall: undefined, limits: NO_LIMITS, facts: NO_FACTS },
        i18n,
      );
      const named = answers.countries.map((code) => ({
        code,
        name: `País ${code}`,
        region: undefined,
      }));
      const all = coverCountries(named, answers, answers.measures, undefined);
      const countries = { all, scope: all, listed: all, chosen: undefined };
      const navigation = {
        ...{ onCountry: () => {}, onApproach: () => {}, onChange: () => {}, hrefOf: () => "" },
      };
      const view = { table, countries, selection: NO_SELECTION, navigation, map: undefined };
      return [
        [
          `World, ${name}`,
          createTable(
            all,
            ({ code }) => code,
            worldColumns(table, {
              conditions: [],
              query: {
                profiles,
                factsOf: () => undefined,
                scoreOf: () => undefined,
                printed: Number,
              },
            }),
          ).toFile(),
        ],
        [
          `distribution, ${name}`,
          createDistribution({ ...view, isByRegion: false }).table.toFile(),
        ],
        [`bars, ${name}`, createBars({ ...view, isByRegion: false }).table.toFile()],
        [`bars by region, ${name}`, createBars({ ...view, isByRegion: true }).table.toFile()],
      ];
    }),
  );
}

/** Ids of the columns that are followed by a column of codes. */
const CODED = /^(?:country|region|pillar|who|closed|both|(?:.*_)?(?:status|backing|question|in))$/;
const SCORE = /(?:^|_)(?:score|gci_\d{4})$/;
const NO_SCORE = [i18n.t("scorecard.no-score"), i18n.t("scorecard.not-asked")];

it.each(Object.entries({ ...scorecardFiles(), ...compareFiles(), ...worldFiles() }))(
  "the table “%s” has a word and a code for each fact, and a number or a reason for each score",
  (_name, table) => {
    const { columns, rows } = table;
    const ids = columns.map(({ id }) => id);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [at, { id, label }] of columns.entries()) {
      const cells = rows.map((row) => row[at] ?? "");
      if (CODED.test(id)) expect(ids[at + 1]).toBe(`${id}_code`);
      if (id.endsWith("_code")) {
        // A code is the same in every language, and so is the header of its column.
        expect(label).toBe(id);
        expect(CODED.test(ids[at - 1] ?? "")).toBe(true);
        for (const cell of cells) expect(cell).toMatch(/^[A-Za-z0-9-]*(?:; [A-Za-z0-9-]+)*$/);
      } else for (const cell of cells) expect(ALL_CLASSES).not.toContain(cell);
      if (SCORE.test(id))
        for (const cell of cells) if (typeof cell !== "number") expect(NO_SCORE).toContain(cell);
    }
    expect(formatCsv([], table, "es").split("\n")[0]?.split(";")).toHaveLength(columns.length);
  },
);

it.each(LANGUAGES)(
  "files and the page use the same words for affirmed measures (%s)",
  async (language) => {
    const { t } = createI18n(language, await loadMessages(language));
    const backing = t("snapshot.backing.affirmed").toLowerCase();
    expect(backing).toBe(t("scorecard.affirmed"));
  },
);
