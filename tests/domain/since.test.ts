import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyFilter, NO_FILTER } from "../../src/domain/filter.ts";
import type { Editions, Since } from "../../src/domain/later.ts";
import { computeRows, type Row } from "../../src/domain/scorecard.ts";
import { becameOfRow, editionOf, lastYear, laterScores } from "../../src/domain/since.ts";
import type { Status } from "../../src/domain/status.ts";
import { framework, sampleProfile } from "./sample.ts";

const read = (file: string) => JSON.parse(readFileSync(`data/${file}`, "utf8"));
const editions: Pick<Editions, "editions" | "crosswalk"> = {
  editions: [read("editions/gci-2020.json"), read("editions/gci-2024.json")],
  crosswalk: read("crosswalk.json"),
};
const last = editions.editions[1];
if (!last) throw new Error("two editions were to be read");

/** Invented: only TS1 (asked as 1.2.1) scores so in 2024; all else scores 0, and 2020 does not have the country. */
const scoring = (score: number): Since => ({
  country: "ATA",
  scores: {
    [last.id]: {
      overall: 0,
      pillars: last.pillars.map(() => 0),
      measures: last.indicators.map(({ code }) => (code === "TS1" ? score : 0)),
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
    const [before, now] = laterScores(editions, scoring(0.8), "1.2.1");
    expect(before).toMatchObject({ asked: { measure: { code: "TS1" } }, score: undefined });
    expect(now).toMatchObject({ asked: { isNear: false }, score: 0.8 });
    expect(now?.caution?.en).toMatch(/^TS1 /);
  });

  it("names what else answers a near question", () => {
    const [, now] = laterScores(editions, scoring(0), "1.4.2");
    expect(now?.asked).toMatchObject({
      isNear: true,
      measure: { code: "CDS1" },
      others: [{ code: "CDS3" }],
    });
  });

  it("is neither measure nor score where it was not asked again", () => {
    for (const later of laterScores(editions, scoring(1), "1.2.3"))
      expect(later).toMatchObject({ asked: undefined, score: undefined });
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
    const answer = becameOfRow(editions, scoring(score), rowOf(code, status));
    expect(answer?.class).toBe(kind);
  });

  it("is not known where no edition has the country", () => {
    expect(becameOfRow(editions, undefined, rowOf("1.2.1", "absent"))).toBeUndefined();
  });

  it("lists rows beside their status, and lists none where nothing is known since", () => {
    const rows = [rowOf("1.2.1", "absent"), rowOf("1.1.1", "exists")];
    const filter = { ...NO_FILTER, statuses: ["absent-zero"] } as const;
    const becameOf = (row: Row) => becameOfRow(editions, scoring(0), row)?.class;
    const codes = (found: readonly Row[]) => found.map(({ indicator }) => indicator.code);
    expect(codes(applyFilter(rows, filter, undefined, becameOf))).toEqual(["1.2.1"]);
    expect(applyFilter(rows, filter)).toEqual([]);
    const both = { ...NO_FILTER, statuses: ["exists", "absent-zero"] } as const;
    expect(codes(applyFilter(rows, both, undefined, becameOf))).toEqual(["1.2.1", "1.1.1"]);
  });
});

it("the last year of a series is the latest that has a figure", () => {
  expect(lastYear({ 2024: 82, 2013: 39.2 })).toEqual({ year: "2024", value: 82 });
  expect(lastYear({})).toBeUndefined();
  expect(lastYear(undefined)).toBeUndefined();
});

it("an address names an edition of the index, or none", () => {
  expect(editionOf(editions.editions, "gci-2024")).toBe(last);
  for (const other of [undefined, "since", "gci-2099"])
    expect(editionOf(editions.editions, other)).toBeUndefined();
});
