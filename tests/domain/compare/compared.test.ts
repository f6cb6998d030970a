import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countIndicators,
  filterComparison,
  groupIndicators,
  onlyDifferences,
  orderCompared,
  pickMostAlike,
  rowsOf,
  statusesGiven,
  summarize,
} from "../../../src/domain/compare/compared.ts";
import { NO_FILTER } from "../../../src/domain/filter.ts";
import { compared, comparison, law } from "../compare-sample.ts";
import { framework } from "../sample.ts";

const codesOf = ({ framework: { indicators } }: ReturnType<typeof comparison>) =>
  indicators.map(({ code }) => code);

describe("a filter on a comparison", () => {
  const both = comparison(
    compared("AAA", "eau", { "1.1.1": { instruments: [law("Penal Code")] } }),
    compared("BBB", "eee"),
  );

  test("keeps an indicator where any country fits, and the statuses beside it", () => {
    const found = filterComparison(both, {
      ...NO_FILTER,
      pillars: ["legal", "technical"],
      statuses: ["exists"],
    });
    expect(codesOf(found)).toEqual(["1.1.1", "1.1.2", "1.2.1"]);
    expect(found.countries.map(({ statuses }) => statuses)).toEqual([
      ["exists", "absent", "unknown"],
      ["exists", "exists", "exists"],
    ]);
  });

  test("asks status and words of the same country", () => {
    const find = (text: string, statuses: readonly ("exists" | "absent")[]) =>
      codesOf(filterComparison(both, { ...NO_FILTER, text, statuses }));
    expect(find("penal code", ["exists"])).toEqual(["1.1.1"]);
    expect(find("penal code", ["absent"])).toEqual([]);
    expect(find("1.1.2", ["exists"])).toEqual(["1.1.2"]);
  });

  test("finds titles before profiles are here, and nothing named", () => {
    const bare = comparison({ ...compared("AAA", "e"), profile: undefined });
    expect(codesOf(filterComparison(bare, { ...NO_FILTER, text: "cirt" }))).toEqual(["1.2.1"]);
    expect(rowsOf(framework, { ...compared("AAA", "eu"), profile: undefined })[1]).toMatchObject({
      pillar: { id: "legal" },
      finding: { status: "unknown", reason: "no-information", instruments: [] },
    });
  });
});

test("only differences leaves what has more than one answer, not known among them", () => {
  const found = onlyDifferences(comparison(compared("AAA", "eua"), compared("BBB", "eaa")));
  expect(codesOf(found)).toEqual(["1.1.2"]);
  expect(groupIndicators(found.framework)).toMatchObject([
    { pillar: { id: "legal" }, rows: [{ indicator: { code: "1.1.2" }, position: 0 }] },
  ]);
});

test("counts measures, not cells, and lists the statuses that occur", () => {
  const both = comparison(compared("AAA", "eup"), compared("BBB", "eea"));
  expect(countIndicators(both)).toEqual({
    exists: 2,
    partial: 1,
    absent: 19,
    unknown: 1,
    missing: 0,
  });
  expect(statusesGiven(both)).toEqual(["exists", "partial", "absent", "unknown"]);
});

test("a head says how much is in place, how far that may reach, and how like the first it is", () => {
  const both = comparison(compared("AAA", "eeum"), compared("BBB", "eeee"));
  const [first, second] = both.countries.map((country) => summarize(both, country));
  expect(first).toEqual({
    coverage: { certain: 2, possible: 4 },
    total: 21,
    similarity: undefined,
  });
  expect(second?.similarity).toBe(1);
});

describe("order", () => {
  const countries = [
    compared("MMM", "e"),
    compared("ZZZ", "e"),
    compared("BBB", "eee"),
    compared("CCC", "ee"),
  ];
  test.each([
    [undefined, "MMM ZZZ BBB CCC"],
    ["name", "MMM BBB CCC ZZZ"],
    ["coverage", "MMM BBB CCC ZZZ"],
    ["similarity", "MMM ZZZ CCC BBB"],
    ["1.2.1", "MMM ZZZ BBB CCC"],
  ])("by %s keeps the first country first", (order, expected) => {
    expect(
      orderCompared(countries, order, "en")
        .map(({ code }) => code)
        .join(" "),
    ).toBe(expected);
  });
});

describe("a set of peers that is too large", () => {
  test("is cut to the most alike, and says how many are left out", () => {
    const others = [compared("BBB", "eee"), compared("CCC", "e"), compared("DDD", "ee")];
    expect(pickMostAlike(compared("AAA", "e"), others, 2)).toEqual({
      codes: ["CCC", "DDD"],
      leftOut: 1,
    });
    expect(pickMostAlike(compared("AAA", "e"), others.slice(0, 1), 2).leftOut).toBe(0);
  });
});

test("another country never changes what is said of one", () => {
  const letters = fc.array(fc.constantFrom(..."epaum"), { minLength: 21, maxLength: 21 });
  fc.assert(
    fc.property(letters, letters, letters, (a, b, c) => {
      const first = compared("AAA", a.join(""));
      const second = compared("BBB", b.join(""));
      const third = compared("CCC", c.join(""));
      expect(summarize(comparison(first, second, third), second)).toEqual(
        summarize(comparison(first, second), second),
      );
    }),
    { numRuns: 25 },
  );
});
