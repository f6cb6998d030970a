import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { buildDataset } from "../../src/build/dataset.ts";
import { listMeasures, scopeComparison } from "../../src/domain/compare/comparison.ts";
import { computeScopeGaps } from "../../src/domain/compare/gaps.ts";
import { answersOf, parseCountryIndex } from "../../src/domain/country-index.ts";
import { laterScores, parseCountry } from "../../src/domain/editions/country-file.ts";
import { outcomeAnswers } from "../../src/domain/editions/crosswalk.ts";
import { parseEditions } from "../../src/domain/editions/edition.ts";
import { unpackScores } from "../../src/domain/editions/packed-scores.ts";
import { classesPresent, tally } from "../../src/domain/tally.ts";
import { describeLead, valuesOf } from "../../src/features/compare/compare-text.ts";
import { describeGaps, gapLines } from "../../src/features/compare/gap-text.ts";
import { matrixContent } from "../../src/features/compare/matrix-export.tsx";
import { laterColumns } from "../../src/features/scorecard/charts-view.tsx";
import { createTable } from "../../src/figure/figure.tsx";
import { laterWords } from "../../src/i18n/answer-words.ts";
import { loadMessages } from "../../src/i18n/catalogues.ts";
import { createI18n } from "../../src/i18n/i18n.tsx";
import { classWord } from "../../src/i18n/words.ts";
import { parseSelection } from "../../src/url/codec.ts";
import { framework } from "../domain/sample.ts";

/** A copy of the published data with an additional edition by another publisher. Scores range from 0 to 4, with a threshold of 3. */
const dir = mkdtempSync(join(tmpdir(), "atlas-edition-"));
afterAll(() => rmSync(dir, { recursive: true }));
cpSync("data", dir, { recursive: true });
cpSync("tests/data/fixtures/polar-ice.json", join(dir, "editions/polar-ice.json"));
const crosswalk = JSON.parse(readFileSync("data/crosswalk.json", "utf8"));
const ID = "polar-ice-2026";
for (const counterparts of Object.values<Record<string, unknown>>(crosswalk.indicators))
  counterparts[ID] = { strength: "none", measures: [] };
crosswalk.indicators["1.1.1"][ID] = { strength: "same", measures: ["SN1"] };
crosswalk.indicators["1.2.1"][ID] = { strength: "same", measures: ["FL1"] };
writeFileSync(join(dir, "crosswalk.json"), JSON.stringify(crosswalk));

const built = buildDataset(dir);
const read = (path = ""): unknown => JSON.parse(built.files.get(path) ?? "null");
const index = parseCountryIndex(read(built.indexPath), framework, "index.json");
const { later } = index;
if (!later) throw new Error("no later editions");
const editions = parseEditions(read(later.files.editions), framework, "editions.json");
const edition = editions.editions.at(-1);
if (!edition) throw new Error("no edition");
const { answers: scores } = unpackScores(read(later.files.scores[ID]), edition, "scores.json");
const profiles = answersOf(framework, index);
const pairing = { profiles, scores, crosswalk: editions.crosswalk };
const i18n = createI18n("en", await loadMessages("en"));

const scopeOf = (answers: Parameters<typeof scopeComparison>[0]) =>
  scopeComparison(
    answers,
    [
      { code: "PER", members: ["PER"], name: "Peru", place: 0, entry: index.countries.PER },
      { code: "CHL", members: ["CHL"], name: "Chile", place: 1, entry: index.countries.CHL },
      { code: "COL", members: ["COL"], name: "Colombia", place: 2, entry: index.countries.COL },
    ],
    { pillars: [], order: undefined, nameOf: String, editions: [], language: "en", pairing },
  );

describe("an edition by another publisher on another scale", () => {
  it("is listed after the editions of earlier years", () => {
    expect(built.editions.map(({ slug }) => slug)).toEqual(["gci-2020", "gci-2024", "ice-2026"]);
    expect(later.editions.at(-1)).toMatchObject({ id: ID, scale: { max: 4, threshold: 3 } });
  });

  it("can be selected in the address, with its pillars and measures", () => {
    const { selection, dropped } = parseSelection(
      "?edition=ice-2026&pillar=snow&ice2026.sn1=3..&order=-ice2026.overall",
      {
        codes: profiles.measures,
        pillars: built.editions.flatMap(({ pillars }) => pillars),
        editions: built.editions.map(({ slug }) => slug),
        scored: built.scored,
      },
    );
    expect(dropped).toEqual([]);
    expect(selection).toMatchObject({ edition: "ice-2026", order: "-ice2026.overall" });
    expect(selection.conditions).toEqual(["ice2026.sn1=3.."]);
    expect(selection.filter.pillars).toEqual(["snow"]);
  });

  it("is counted according to its own threshold", () => {
    const counted = tally(scores);
    expect(counted).toMatchObject({ asked: 6, inPlace: 2, part: 3, no: 1 });
    expect(classesPresent(counted).map((kind) => classWord(i18n, kind, edition))).toEqual([
      "3 or more",
      "Below 3",
      "0",
    ]);
  });

  it("determines the outcome of each “no” if it is the latest edition", () => {
    const outcomes = outcomeAnswers(profiles, scores, editions.crosswalk);
    expect(outcomes.measures).toEqual(["1.1.1", "1.2.1"]);
    expect(outcomes.framework).toMatchObject({ short: edition.short, scale: { threshold: 3 } });
    const noes = ["PER", "CHL", "COL"].flatMap((country) =>
      outcomes.measures.filter((code) => profiles.cell(country, code).class === "absent"),
    );
    expect(tally(outcomes).asked).toBe(noes.length);
  });

  it("is paired with the profiles in Compare", () => {
    const scope = scopeOf(scores);
    expect(valuesOf(scope, i18n)).toMatchObject({ edition: "Ice 2026", threshold: "3" });
    expect(describeLead(scope, i18n).finding).toBe(
      "Measures at 3 or more in the Ice Index 2026: 0 of 2 in Peru, 1 of 2 in Chile and 1 of 2 in Colombia.",
    );
    const gaps = computeScopeGaps(scope);
    expect(describeGaps(gaps, scope, i18n).finding).toBe(
      "Peru scores 0 on one measure on which at least one of the others scores 3 or more, and above 0 but below 3 on 1 more.",
    );
    const [first] = gaps.gaps;
    expect(first && gapLines(first, scope, i18n).summary[0]).toMatchObject({
      label: "Peru in Ice 2026",
      value: "2.00",
    });
  });

  it("has its scores in the table that Compare exports", () => {
    const comparison = listMeasures(scopeOf(scores), { statuses: [], text: "" }, false);
    const { table } = matrixContent(comparison, false, i18n);
    const at = table.columns.findIndex(({ id }) => id === "CHL_score");
    expect(table.rows.map((cells) => cells[at])).toEqual([2.996, 4]);
  });

  it("is a column of the scorecard, on the screen and in files", () => {
    const file = index.countries.CHL?.profile;
    const { since } = parseCountry(read(file), framework, "CHL.json");
    const known = { editions: later.editions, sources: later.sources, since };
    const row = laterScores(known, "1.1.1").at(-1);
    // With two decimals, a score below the threshold would be displayed as "3.00".
    expect(row && laterWords(i18n, row)).toBe("2.996");
    const [indicator] = framework.indicators;
    if (!indicator) throw new Error("no indicator");
    const rows = [{ indicator }];
    const columns = laterColumns<(typeof rows)[number]>(known, i18n);
    const { columns: heads, rows: cells } = createTable(rows, () => "", columns).toFile();
    expect(heads.at(-3)).toEqual({ id: "ice_2026", label: "Ice 2026" });
    expect(cells[0]?.slice(-3)).toEqual([2.996, "the same question", "same"]);
  });
});

it("rejects two editions with the same slug", () => {
  const path = join(dir, "editions/polar-ice.json");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace('"slug": "ice-2026"', '"slug": "gci-2024"'));
  expect(() => buildDataset(dir)).toThrow(
    'editions: (whole file): expected one edition named "gci-2024"',
  );
  writeFileSync(path, text);
});

it.each([
  ['"slug": "ice-2026"', '"slug": "since"', /slug: a name such as gci-2024/],
  ['"slug": "ice-2026"', '"slug": "polar-ice"', /slug: a name such as gci-2024/],
  ['"threshold": 3', '"threshold": 5', /scale\.threshold: expected above 0 and at most 4/],
  ['"code": "SN1"', '"code": "1.1"', /code such as CS4/],
])("rejects an edition in which %s is replaced with %s", (before, after, message) => {
  const path = join(dir, "editions/polar-ice.json");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(before, after));
  expect(() => buildDataset(dir)).toThrow(message);
  writeFileSync(path, text);
});
