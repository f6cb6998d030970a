import { describe, expect, test } from "vitest";
import type { AnswerClass } from "../../../src/domain/answers.ts";
import {
  fitFilter,
  isDifferent,
  listMeasures,
  type Scope,
} from "../../../src/domain/compare/comparison.ts";
import type { Filter } from "../../../src/domain/filter.ts";
import { answersBy, law, scopeOf } from "../compare-sample.ts";
import { framework } from "../sample.ts";
import { SCORED } from "../world/sample.ts";

const both = (pillars: string[] = []) =>
  scopeOf(
    [
      {
        code: "AAA",
        letters: "eau",
        named: { "1.1.1": { instruments: [law("Penal Code")] } },
      },
      { code: "BBB", letters: "eee" },
    ],
    pillars,
  );
const list = (
  scope: Scope,
  filter: { statuses?: readonly AnswerClass[]; text?: string } = {},
  onlyDifferences = false,
) =>
  listMeasures(scope, { statuses: [], text: "", ...filter }, onlyDifferences)
    .listed.map(({ code }) => code)
    .join(" ");

describe("listMeasures", () => {
  test.each<[string, string[], readonly AnswerClass[], string, boolean, string]>([
    ["the measures in scope", ["legal"], [], "", false, "1.1.1 1.1.2"],
    [
      "measures with the selected answer in at least one country",
      ["legal", "technical"],
      ["exists"],
      "",
      false,
      "1.1.1 1.1.2 1.2.1",
    ],
    ["only measures that differ", [], [], "", true, "1.1.2 1.2.1"],
    ["only measures that differ and have the selected answer", [], ["unknown"], "", true, "1.2.1"],
    ["measures with a name that matches the search text", [], [], "penal code", false, "1.1.1"],
    ["a measure that matches code and status", [], ["exists"], "1.1.2", false, "1.1.2"],
    [
      "no measure if the answer and the search text match different countries",
      [],
      ["absent"],
      "penal code",
      false,
      "",
    ],
    ["nothing outside the scope", ["technical"], [], "penal code", false, ""],
    [
      "the measures of a pillar if another selected pillar is unknown",
      ["legal", "space"],
      [],
      "",
      false,
      "1.1.1 1.1.2",
    ],
    [
      "measures of all pillars if the only selected pillar is unknown",
      ["space"],
      ["unknown"],
      "",
      false,
      "1.2.1",
    ],
  ])("lists %s", (_, pillars, statuses, text, onlyDifferences, expected) => {
    expect(list(both(pillars), { statuses, text }, onlyDifferences)).toBe(expected);
  });

  test("searches titles before the profiles load", () => {
    const bare = scopeOf([{ code: "AAA", letters: "e", isBare: true }]);
    expect(list(bare, { text: "cirt" })).toBe("1.2.1");
    expect(list(bare, { text: "penal code" })).toBe("");
  });

  test("returns all measures and parties of the scope, whatever the filter is", () => {
    const scope = both(["technical"]);
    const { measures, parties } = listMeasures(scope, { statuses: ["partial"], text: "x" }, true);
    expect(measures).toEqual(["1.2.1", "1.2.2", "1.2.3"]);
    expect(parties).toBe(scope.parties);
  });
});

test.each([
  ["1.1.1", false],
  ["1.1.2", true],
  ["1.2.1", true],
  ["1.2.2", false],
])("isDifferent counts unknown as an answer: for %s, returns %s", (measure, expected) => {
  const answers = answersBy({ AAA: "eaeu", BBB: "epuu" });
  expect(isDifferent(answers, ["AAA", "BBB"], measure)).toBe(expected);
});

describe("the choices of the filter", () => {
  const scope = (pillars: readonly string[] = []) =>
    scopeOf(
      [
        { code: "AAA", letters: "eup" },
        { code: "BBB", letters: "eea" },
      ],
      pillars,
    );
  const choicesOf = (
    change: { statuses?: readonly AnswerClass[]; text?: string },
    of = scope(),
    onlyDifferences = false,
  ) => listMeasures(of, { statuses: [], text: "", ...change }, onlyDifferences).choices;

  test("have the number of measures with each answer in `counts`, and the number of answers in `all`", () => {
    const { all, counts, pillars } = choicesOf({});
    expect(counts).toMatchObject({ exists: 2, partial: 1, absent: 19, unknown: 1, missing: 0 });
    expect(all).toMatchObject({ exists: 3, partial: 1, unknown: 1, missing: 0 });
    expect(pillars).toHaveLength(21);
  });

  test("do not count the answers of a country without a profile as missing sections", () => {
    const bare = { code: "CCC", letters: "m".repeat(21), isBare: true };
    const of = scopeOf([{ code: "AAA", letters: "em" }, bare]);
    const { all, counts } = choicesOf({}, of);
    expect([all.missing, counts.missing]).toEqual([1, 1]);
    expect(list(of, { statuses: ["missing"] })).toBe("1.1.2");
    expect(choicesOf({}, scopeOf([bare])).shown).toBe(21);
  });

  test("the list of differences ignores a country without a profile", () => {
    const bare = { code: "CCC", letters: "m".repeat(21), isBare: true };
    const of = scopeOf([{ code: "AAA", letters: "eu" }, { code: "BBB", letters: "ee" }, bare]);
    expect(list(of, {}, true)).toBe("1.1.2");
  });

  test("count only measures that differ if no others are listed", () => {
    const { shown, counts, pillars } = choicesOf({}, scope(), true);
    expect(shown).toBe(2);
    expect(pillars).toEqual(["legal", "technical"]);
    expect(counts).toMatchObject({ exists: 1, unknown: 1, partial: 1, absent: 1 });
    expect(choicesOf({ statuses: ["unknown"] }, scope(), true).shown).toBe(1);
  });

  test.each<[string, Parameters<typeof choicesOf>[0], string[], object, string[]]>([
    ["a pillar", {}, ["legal"], { exists: 2, unknown: 1, partial: 0, absent: 0 }, ["legal"]],
    ["a text", { text: "1.1.2" }, [], { exists: 1, unknown: 1, absent: 0 }, []],
    ["a status", { statuses: ["unknown"] }, [], { exists: 2, unknown: 1, absent: 19 }, ["legal"]],
  ])(
    "count the measures that each choice would list, given %s",
    (_, change, chosen, counts, pillars) => {
      const of = scope(chosen);
      const found = choicesOf(change, of);
      expect(found.counts).toMatchObject(counts);
      for (const kind of ["exists", "unknown", "absent"] as const)
        expect(
          listMeasures(of, { text: "", ...change, statuses: [kind] }, false).found,
        ).toHaveLength(found.counts[kind]);
      expect(found.pillars).toEqual(expect.arrayContaining(pillars));
    },
  );

  test("list the pillars of all matching measures, including pillars that are not selected", () => {
    expect(choicesOf({ statuses: ["unknown"] }, scope(["technical"])).pillars).toEqual(["legal"]);
  });
});

describe("sorting the compared countries", () => {
  const samples = [
    { code: "MMM", letters: "e" },
    { code: "ZZZ", letters: "eee" },
    { code: "BBB", letters: "e" },
    { code: "CCC", letters: "eeuu" },
    { code: "DDD", letters: "ee" },
  ];
  test.each([
    [undefined, "MMM ZZZ BBB CCC DDD"],
    ["name", "MMM BBB CCC DDD ZZZ"],
    ["coverage", "MMM ZZZ CCC DDD BBB"],
    ["similarity", "MMM BBB DDD CCC ZZZ"],
    ["1.2.1", "MMM ZZZ BBB CCC DDD"],
  ])("with the order %s, keeps the first country first: %s", (order, expected) => {
    const { parties } = scopeOf(samples, [], order);
    expect(parties.map(({ code }) => code).join(" ")).toBe(expected);
    expect(parties.find(({ code }) => code === "DDD")?.place).toBe(4);
  });

  test("returns nothing without countries", () => {
    expect(scopeOf([], [], "coverage").parties).toEqual([]);
  });
});

test.each([
  ["statuses", framework, ["legal"], ["exists", "absent-zero"]],
  ["scores", SCORED, ["law"], ["half", "absent-zero"]],
])(
  "fitFilter keeps only the pillars and answers of a framework of %s, and outcomes",
  (_kind, of, pillars, statuses) => {
    const filter: Filter = {
      text: "law",
      pillars: ["legal", "law"],
      statuses: ["exists", "half", "absent-zero"],
    };
    expect(fitFilter(filter, of)).toEqual({ text: "law", pillars, statuses });
  },
);
