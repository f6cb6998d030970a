import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Edition, parseEdition } from "../../../src/domain/editions/edition.ts";
import { packScores, unpackScores } from "../../../src/domain/editions/packed-scores.ts";

/** An invented index with two pillars and three measures. */
const index = (scores: Edition["scores"] = {}) => ({
  id: "ice-2030",
  slug: "ice-2030",
  short: "Ice 2030",
  publisher: "Polar Union",
  publisherShort: "PU",
  title: "Ice Index 2030",
  years: "2030",
  cells: "score",
  scale: { max: 1, threshold: 0.5, pillar: 20, overall: 40 },
  pillars: ["snow", "floe"].map((id) => ({ id, title: id, short: id })),
  indicators: [
    { code: "SN1", pillar: "snow", title: "Snow law" },
    { code: "SN2", pillar: "snow", title: "Snow team" },
    { code: "FL1", pillar: "floe", title: "Floe plan" },
  ],
  source: {
    title: "Ice Index 2030",
    publisher: "Polar Union",
    date: "2030",
    licence: "Nobody's.",
  },
  scores,
});
const ATA = { overall: 12.5, pillars: [10, 2.5], measures: [1, 0, 0.1234] };
const BVT = { overall: 30, pillars: [20, 10], measures: [1, 1, 0.5] };
const parse = (input: object) => parseEdition(input, "editions/ice.json");

describe("parseEdition", () => {
  test("parses an edition", () => {
    expect(parse(index({ ATA })).scores).toEqual({ ATA });
  });

  test.each<[string, object, RegExp]>([
    [
      "a pillar is missing",
      { ATA: { ...ATA, pillars: [12.5] } },
      /scores\.ATA: expected 2 pillars/,
    ],
    ["a measure is missing", { ATA: { ...ATA, measures: [1, 0] } }, /expected 3 measures/],
    ["a measure exceeds its scale", { ATA: { ...ATA, measures: [1, 0, 1.5] } }, /at most 1/],
    [
      "a pillar exceeds its scale",
      { ATA: { ...ATA, overall: 25, pillars: [22, 3] } },
      /pillars of at most 20/,
    ],
    [
      "the pillars do not sum to the overall score",
      { ATA: { ...ATA, overall: 13 } },
      /pillars that sum to 13/,
    ],
    ["a score is below zero", { ATA: { ...ATA, measures: [1, 0, -1] } }, /measures/],
    ["a country code is not alpha-3", { Ice: ATA }, /alpha-3/],
  ])("rejects a file in which %s, and names the file", (_what, scores, message) => {
    expect(() => parse({ ...index(), scores })).toThrow(/^editions\/ice\.json: /);
    expect(() => parse({ ...index(), scores })).toThrow(message);
  });

  test.each([
    [0, false],
    [0.01, true],
    [1, true],
    [1.01, false],
  ])("accepts the threshold %s on a scale from 0 to 1: %s", (threshold, isValid) => {
    const given = { ...index(), scale: { ...index().scale, threshold } };
    if (isValid) expect(parse(given).scale.threshold).toBe(threshold);
    else expect(() => parse(given)).toThrow(/scale\.threshold: expected above 0 and at most 1/);
  });

  test("accepts the highest possible scores", () => {
    const scores = { ATA: { overall: 40, pillars: [20, 20], measures: [1, 1, 1] } };
    expect(parse(index(scores)).scores).toEqual(scores);
  });

  test("rejects a measure of an unknown pillar", () => {
    const indicators = [{ code: "SN1", pillar: "hail", title: "Hail" }];
    expect(() => parse({ ...index(), indicators })).toThrow(/SN1: expected a pillar, not "hail"/);
  });
});

describe("packing scores", () => {
  const edition = parse(index({ ATA, BVT }));
  const { scores: _scores, ...framework } = edition;

  test("writes integers by measure, and the country with the highest overall score first", () => {
    expect(packScores(edition)).toEqual({
      framework: "ice-2030",
      countries: "BVTATA",
      overall: [3000, 1250],
      measures: [
        [10_000, 10_000],
        [10_000, 0],
        [5000, 1234],
      ],
    });
  });

  test("round-trips any scores", () => {
    const score = fc.integer({ min: 0, max: 10_000 }).map((one) => one / 10_000);
    const country = fc.record({
      overall: fc.integer({ min: 0, max: 4000 }).map((one) => one / 100),
      measures: fc.tuple(score, score, score),
    });
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[A-Z]{3}$/), country), (some) => {
        const scores = Object.fromEntries(
          Object.entries(some).map(([code, one]) => [code, { ...one, pillars: [] }]),
        );
        const packed: unknown = JSON.parse(JSON.stringify(packScores({ ...edition, scores })));
        const world = unpackScores(packed, framework, "ice.json");
        expect(world.overall.size).toBe(Object.keys(some).length);
        expect(world.answers.countries).toHaveLength(Object.keys(some).length);
        for (const [code, { overall, measures }] of Object.entries(some)) {
          expect(world.overall.get(code)).toBe(overall);
          expect(world.answers.row(code).map((answer) => answer.score)).toEqual(measures);
        }
      }),
    );
  });

  test.each<[string, object]>([
    ["of another edition", { framework: "ice-2020" }],
    ["without a measure", { measures: [[1, 1]] }],
    ["without a country's overall score", { overall: [1] }],
    ["with a measure that lacks a score", { measures: [[1, 1], [1, 1], [1]] }],
  ])("rejects packed scores %s", (_what, part) => {
    const packed = { ...packScores(edition), ...part };
    expect(() => unpackScores(packed, framework, "ice.json")).toThrow(
      /ice\.json: measures: expected all of ice-2030/,
    );
  });
});
