import { describe, expect, it } from "vitest";
import { buildDataset } from "../../../src/build/dataset.ts";
import { parseCountryIndex } from "../../../src/domain/country-index.ts";
import {
  editionOf,
  lastYear,
  laterScores,
  nameInAddress,
  outcomeOfRow,
} from "../../../src/domain/editions/outcome.ts";
import { applyFilter, NO_FILTER } from "../../../src/domain/filter.ts";
import { computeRows, type Row } from "../../../src/domain/scorecard.ts";
import type { Status } from "../../../src/domain/status.ts";
import { framework, sampleProfile } from "../sample.ts";

const { files, indexPath } = buildDataset("data");
const { later } = parseCountryIndex(JSON.parse(files.get(indexPath) ?? ""), framework, indexPath);
const [before, last] = later?.editions.slice(-2) ?? [];
if (!later || !before || !last) throw new Error("two editions were to be read");
const { editions } = later;
const place = last.asked["1.2.1"]?.at;

/** Invented: only what answers 1.2.1 scores so in the last edition; all else scores 0, and none before has the country. */
const scoring = (score: number) => ({
  editions,
  since: {
    scores: {
      [last.id]: {
        overall: 0,
        pillars: [],
        measures: Array.from({ length: 20 }, (_one, at) => (at === place ? score : 0)),
      },
    },
  },
});
const rowOf = (code: string, status: Status): Row => {
  const row = computeRows(framework, sampleProfile({ [code]: status })).find(
    ({ indicator }) => indicator.code === code,
  );
  if (!row) throw new Error(`no row ${code}`);
  return row;
};

describe("what later editions say on an indicator", () => {
  it("is the score of its counterpart, and none where an edition does not have the country", () => {
    const [then, now] = laterScores(scoring(0.8), "1.2.1").slice(-2);
    expect(then).toMatchObject({ edition: before, asked: { isNear: false }, score: undefined });
    expect(now).toMatchObject({ edition: last, asked: { isNear: false }, score: 0.8 });
  });

  it("says where the question is only a near one", () => {
    expect(laterScores(scoring(0), "1.4.2").map(({ asked }) => asked?.isNear)).toContain(true);
  });

  it("is no score where it was not asked again", () => {
    for (const one of laterScores(scoring(1), "1.2.3"))
      expect(one).toMatchObject({ asked: undefined, score: undefined });
  });
});

describe("what became of a row", () => {
  it.each([
    ["1.2.1", "absent", 0, "absent-zero"],
    ["1.2.1", "absent", 0.4999, "absent-low"],
    ["1.2.1", "absent", 0.5, "absent-half"],
    ["1.2.1", "exists", 0, "reported"],
    ["1.2.1", "unknown", 1, "unknown-then"],
    ["1.2.3", "absent", 1, undefined],
  ] as const)("%s %s, scored %s since: %s", (code, status, score, kind) => {
    const answer = outcomeOfRow(scoring(score), rowOf(code, status));
    expect(answer?.class).toBe(kind);
  });

  it("is not known where no edition has the country", () => {
    expect(outcomeOfRow({ editions, since: undefined }, rowOf("1.2.1", "absent"))).toBeUndefined();
  });

  it("lists rows beside their status, and lists none where nothing is known since", () => {
    const rows = [rowOf("1.2.1", "absent"), rowOf("1.1.1", "exists")];
    const filter = { ...NO_FILTER, statuses: ["absent-zero"] } as const;
    const outcomeFor = (row: Row) => outcomeOfRow(scoring(0), row)?.class;
    const codes = (found: readonly Row[]) => found.map(({ indicator }) => indicator.code);
    expect(codes(applyFilter(rows, filter, undefined, outcomeFor))).toEqual(["1.2.1"]);
    expect(applyFilter(rows, filter)).toEqual([]);
    const both = { ...NO_FILTER, statuses: ["exists", "absent-zero"] } as const;
    expect(codes(applyFilter(rows, both, undefined, outcomeFor))).toEqual(["1.2.1", "1.1.1"]);
  });
});

it("the last year of a series is the latest that has a figure", () => {
  expect(lastYear({ 2024: 82, 2013: 39.2 })).toEqual({ year: "2024", value: 82 });
  expect(lastYear({})).toBeUndefined();
  expect(lastYear(undefined)).toBeUndefined();
});

it("an address names an edition of the index, or none", () => {
  expect(editionOf(editions, nameInAddress(last))).toBe(last);
  for (const other of [undefined, "since", "gci-2099"])
    expect(editionOf(editions, other)).toBeUndefined();
});
