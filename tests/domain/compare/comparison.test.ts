import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CountryStatuses,
  computeGaps,
  computeSimilarity,
  isDifferent,
  orderBySimilarity,
} from "../../../src/domain/compare/comparison.ts";
import { STATUSES, type Status } from "../../../src/domain/status.ts";
import { framework } from "../sample.ts";

const LETTERS: Record<string, Status> = {
  e: "exists",
  p: "partial",
  a: "absent",
  u: "unknown",
  m: "missing",
};
const country = (code: string, letters: string): CountryStatuses => ({
  code,
  statuses: [...letters].map((letter) => LETTERS[letter] ?? "missing"),
});
const anyStatuses = fc.array(fc.constantFrom<Status>(...STATUSES), {
  minLength: 21,
  maxLength: 21,
});

describe("similarity", () => {
  test.each([
    ["ee", "ee", 1],
    ["ea", "ae", 0],
    ["ep", "ee", 0.75],
    ["eu", "ea", 1],
    ["em", "au", 0],
    ["uu", "ea", undefined],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(computeSimilarity(country("AAA", a), country("BBB", b))).toBe(expected);
  });

  test("is symmetric, and 1 with itself where anything is known", () => {
    fc.assert(
      fc.property(anyStatuses, anyStatuses, (a, b) => {
        const left = { code: "AAA", statuses: a };
        const right = { code: "BBB", statuses: b };
        expect(computeSimilarity(left, right)).toBe(computeSimilarity(right, left));
        expect([1, undefined]).toContain(computeSimilarity(left, left));
      }),
    );
  });

  test("what is not known is never taken for a no", () => {
    fc.assert(
      fc.property(anyStatuses, anyStatuses, (a, b) => {
        const known = (s: Status | undefined) => s !== "unknown" && s !== "missing";
        const kept = a.flatMap((status, i) => (known(status) && known(b[i]) ? [i] : []));
        const only = (statuses: Status[]) => kept.flatMap((i) => statuses[i] ?? []);
        expect(computeSimilarity({ code: "A", statuses: a }, { code: "B", statuses: b })).toBe(
          computeSimilarity({ code: "A", statuses: only(a) }, { code: "B", statuses: only(b) }),
        );
      }),
    );
  });
});

describe("gaps", () => {
  const first = country("PER", `apue${"e".repeat(17)}`);
  const others = [country("CHL", `eeea${"a".repeat(17)}`), country("COL", `eaaa${"a".repeat(17)}`)];

  test("name what is lacking and who has it; not known is no gap", () => {
    expect(computeGaps(framework, first, others)).toEqual([
      { indicator: framework.indicators[0], status: "absent", models: ["CHL", "COL"] },
      { indicator: framework.indicators[1], status: "partial", models: ["CHL"] },
    ]);
  });

  test("a further country never takes a gap away", () => {
    fc.assert(
      fc.property(anyStatuses, anyStatuses, (a, b) => {
        const more = { code: "XXX", statuses: b };
        const before = computeGaps(framework, { code: "AAA", statuses: a }, others);
        const after = computeGaps(framework, { code: "AAA", statuses: a }, [...others, more]);
        const codes = after.map(({ indicator }) => indicator.code);
        for (const { indicator } of before) expect(codes).toContain(indicator.code);
      }),
    );
  });
});

test("only rows with more than one answer differ", () => {
  const countries = [country("AAA", "eua"), country("BBB", "eaa")];
  expect([0, 1, 2].map((position) => isDifferent(countries, position))).toEqual([
    false,
    true,
    false,
  ]);
});

test("order by similarity keeps the first first, and puts what cannot be compared last", () => {
  const countries = [
    country("AAA", "ee"),
    country("BBB", "uu"),
    country("CCC", "ea"),
    country("DDD", "ee"),
  ];
  expect(orderBySimilarity(countries).map(({ code }) => code)).toEqual([
    "AAA",
    "DDD",
    "CCC",
    "BBB",
  ]);
});
