import { describe, expect, it } from "vitest";
import { buildDataset } from "../../../src/build/dataset.ts";
import { parseCountryIndex } from "../../../src/domain/country-index.ts";
import { laterScores } from "../../../src/domain/editions/country-file.ts";
import { findEdition } from "../../../src/domain/editions/later.ts";
import { outcomeOfRow } from "../../../src/domain/editions/outcome.ts";
import { applyFilter, NO_FILTER } from "../../../src/domain/filter.ts";
import { computeRows, type Row } from "../../../src/domain/scorecard.ts";
import type { Status } from "../../../src/domain/status.ts";
import { framework, sampleProfile } from "../sample.ts";

const { files, indexPath } = buildDataset("data");
const { later } = parseCountryIndex(JSON.parse(files.get(indexPath) ?? ""), framework, indexPath);
const [before, last] = later?.editions.slice(-2) ?? [];
if (!later || !before || !last) throw new Error("expected at least two later editions");
const { editions } = later;
const place = last.asked["1.2.1"]?.at;

/** Invented scores in the last edition: `score` for 1.2.1, and 0 for the rest. Earlier editions lack the country. */
const scoring = (score: number) => ({
  editions,
  since: {
    scores: {
      [last.id]: {
        overall: 0,
        pillars: [],
        measures: Array.from({ length: 20 }, (_one, at) => (place?.includes(at) ? score : 0)),
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

describe("laterScores", () => {
  it("returns the score of each edition, or undefined if the edition lacks the country", () => {
    const [then, now] = laterScores(scoring(0.8), "1.2.1").slice(-2);
    expect(then).toMatchObject({ edition: before, asked: { isNear: false }, score: undefined });
    expect(now).toMatchObject({ edition: last, asked: { isNear: false }, score: 0.8 });
  });

  it("marks similar questions", () => {
    expect(laterScores(scoring(0), "1.4.2").map(({ asked }) => asked?.isNear)).toContain(true);
  });

  it("returns no score for a measure that was not asked again", () => {
    for (const one of laterScores(scoring(1), "1.2.3"))
      expect(one).toMatchObject({ asked: undefined, score: undefined });
  });
});

describe("outcomeOfRow", () => {
  it.each([
    ["1.2.1", "absent", 0, "absent-zero"],
    ["1.2.1", "absent", 0.4999, "absent-low"],
    ["1.2.1", "absent", 0.5, "absent-half"],
    ["1.2.1", "exists", 0, "reported"],
    ["1.2.1", "unknown", 1, "unknown-then"],
    ["1.2.3", "absent", 1, undefined],
  ] as const)("for %s, turns %s and a later score of %s into %s", (code, status, score, kind) => {
    const answer = outcomeOfRow(scoring(score), rowOf(code, status));
    expect(answer?.class).toBe(kind);
  });

  it("is undefined if no edition has the country", () => {
    expect(outcomeOfRow({ editions, since: undefined }, rowOf("1.2.1", "absent"))).toBeUndefined();
  });

  it("is undefined if there are no later editions", () => {
    const none = { editions: [], since: undefined };
    expect(outcomeOfRow(none, rowOf("1.2.1", "absent"))).toBeUndefined();
  });

  it("allows filtering the rows by status and outcome", () => {
    const rows = [rowOf("1.2.1", "absent"), rowOf("1.1.1", "exists")];
    const filter = { ...NO_FILTER, statuses: ["absent-zero"] } as const;
    const outcomeFor = (row: Row) => outcomeOfRow(scoring(0), row)?.class;
    const codes = (found: readonly Row[]) => found.map(({ indicator }) => indicator.code);
    expect(codes(applyFilter(rows, filter, { outcomeFor }))).toEqual(["1.2.1"]);
    expect(applyFilter(rows, filter)).toEqual([]);
    const both = { ...NO_FILTER, statuses: ["exists", "absent-zero"] } as const;
    expect(codes(applyFilter(rows, both, { outcomeFor }))).toEqual(["1.2.1", "1.1.1"]);
  });
});

it("finds an edition by its name in the address", () => {
  expect(findEdition(editions, last.slug)).toBe(last);
  for (const other of [undefined, "since", "gci-2099"])
    expect(findEdition(editions, other)).toBeUndefined();
});
