import { describe, expect, it, test } from "vitest";
import {
  type AnswerClass,
  createAnswers,
  scoreAnswer,
  statusAnswer,
} from "../../../src/domain/answers.ts";
import { outcomeAnswers } from "../../../src/domain/editions/crosswalk.ts";
import { cautionOf, indicatorOf } from "../../../src/domain/editions/pairing.ts";
import { tableKindOf } from "../../../src/domain/editions/table-kind.ts";
import { type Filter, NO_FILTER } from "../../../src/domain/filter.ts";
import { NO_SELECTION, type Selection } from "../../../src/domain/selection.ts";
import { tally } from "../../../src/domain/tally.ts";
import {
  filteredMeasure,
  fitSelection,
  keepFilter,
  orderAfter,
} from "../../../src/domain/world/fit-selection.ts";
import { coverCountries, sortCountries } from "../../../src/domain/world/world-countries.ts";
import { framework } from "../sample.ts";
import { invented } from "./later-sample.ts";
import { NO_FACTS } from "./sample.ts";

const { later, profiles, scores, outcome, countries } = invented;

describe("fitting a selection to a table", () => {
  const given = {
    ...NO_SELECTION,
    filter: {
      ...NO_FILTER,
      pillars: ["legal", "skill"],
      statuses: ["absent", "absent-zero", "zero"] as AnswerClass[],
    },
    order: "-1.1.1",
    map: "1.1.2",
  };
  it("keeps only the values that the table of the profiles has", () => {
    const { filter, order, map } = fitSelection(given, profiles.framework);
    expect({ ...filter, order, map }).toEqual({
      ...{ pillars: ["legal"], statuses: ["absent"], text: "" },
      ...{ order: "-1.1.1", map: "1.1.2" },
    });
  });
  it("keeps the codes of an index, and drops the codes of the profiles", () => {
    const { filter, order, map } = fitSelection({ ...given, order: "LS1" }, scores.framework);
    expect(filter.statuses).toEqual(["zero"]);
    expect([order, map]).toEqual(["LS1", undefined]);
  });
  it("sorts a table of outcomes by coverage by default, and omits this order from the address", () => {
    const ordered = (order: string | undefined) =>
      fitSelection({ ...NO_SELECTION, order }, outcome.framework).order;
    expect([ordered(undefined), ordered("similarity"), ordered("LS1")]).toEqual([
      ...["coverage", "coverage", "coverage"],
    ]);
    expect([ordered("name"), ordered("-region"), ordered("-1.1.1")]).toEqual([
      ...["name", "-region", "-1.1.1"],
    ]);
    expect(orderAfter("coverage", "name", outcome.framework)).toBe("name");
    expect(orderAfter("name", "coverage", outcome.framework)).toBeUndefined();
    expect(orderAfter("coverage", "coverage", outcome.framework)).toBe("-coverage");
    expect(orderAfter("name", "name", outcome.framework)).toBe("-name");
  });
  it("drops only the pillars or answers that the table lacks", () => {
    const fitted = (pillars: string[], statuses: AnswerClass[]) => {
      const { filter } = fitSelection(
        { ...NO_SELECTION, filter: { text: "x", pillars, statuses } },
        profiles.framework,
      );
      return [filter.pillars, filter.statuses, filter.text];
    };
    expect(fitted(["legal", "skill"], ["absent"])).toEqual([["legal"], ["absent"], "x"]);
    expect(fitted(["legal"], ["zero"])).toEqual([["legal"], [], "x"]);
  });
  it("returns the same filter object if the table has all of its values", () => {
    const { filter } = fitSelection(NO_SELECTION, framework);
    expect(filter).toBe(NO_SELECTION.filter);
  });
});

describe("the measure of the answer filter", () => {
  const inPlace: Filter = { ...NO_FILTER, statuses: ["exists"] };
  const policy: Selection = { ...NO_SELECTION, order: "1.3.1", filter: inPlace };
  const measureAfter = (selection: Selection, change: Partial<Selection>) => {
    const next = { ...selection, ...keepFilter(selection, change, framework) };
    return filteredMeasure(next, framework)?.code;
  };
  it("stays the same if a heading sorts by another measure", () => {
    expect(measureAfter(policy, { order: "1.2.1" })).toBe("1.3.1");
    expect(measureAfter({ ...policy, order: "name" }, { order: "1.2.1" })).toBeUndefined();
    const sorted = { ...policy, ...keepFilter(policy, { order: "1.2.1" }, framework) };
    expect(sorted.filtered).toBe("1.3.1");
    expect(measureAfter({ ...sorted, order: "1.2.1" }, { order: "coverage" })).toBe("1.3.1");
    expect(keepFilter(sorted, { order: "1.3.1" }, framework).filtered).toBeUndefined();
  });
  it("stays the same on the map of another measure", () => {
    expect(measureAfter({ ...policy, part: "map" }, { map: "2.1" })).toBe("1.3.1");
    expect(measureAfter(policy, { part: "map" })).toBe("1.3.1");
  });
  it("follows the order while no answer is chosen", () => {
    expect(measureAfter({ ...policy, filter: NO_FILTER }, { order: "1.2.1" })).toBe("1.2.1");
    const kept = { ...policy, order: "1.2.1", filtered: "1.3.1" };
    expect(measureAfter(kept, { filter: NO_FILTER })).toBe("1.2.1");
  });
  it("follows the order if the change clears `filtered`", () => {
    expect(measureAfter(policy, { order: "1.2.1", filtered: undefined })).toBe("1.2.1");
  });
  it("is dropped if the table lacks the measure", () => {
    const fitted = (filtered: string) =>
      fitSelection({ ...NO_SELECTION, filtered }, profiles.framework).filtered;
    expect([fitted("1.3.1"), fitted("any"), fitted("LS1")]).toEqual(["1.3.1", "any", undefined]);
  });
});

test("the lead count is the number of “yes” answers, or of outcomes that still score 0", () => {
  const counts = tally(outcome);
  expect(tableKindOf(outcome.framework).lead.count(counts)).toBe(2);
  expect(tableKindOf(outcome.framework).lead.share(counts)).toBe(2 / 4);
  expect(tableKindOf(scores.framework).lead.count(tally(scores))).toBe(3);
  expect(tableKindOf(outcome.framework).lead.share(tally(outcome, []))).toBeUndefined();
  const hasCount = (table: typeof outcome | typeof scores, some?: string[]) =>
    tableKindOf(table.framework).lead.hasCount(tally(table, some));
  expect([hasCount(scores), hasCount(scores, []), hasCount(outcome, [])]).toEqual([
    ...[true, false, true],
  ]);
});

test.each([
  // Each tally lists the number of outcomes that still score 0, and the number of all outcomes.
  ["more measures that still score 0 first", [3, 9], [2, 2], -1],
  ["the same number out of fewer measures first", [2, 4], [2, 8], -0.25],
  ["0 of 0 after 0 of 4", [0, 0], [0, 4], 1],
  ["0 of 4 before 0 of 0", [0, 4], [0, 0], -1],
  ["0 of 0 equal to 0 of 0", [0, 0], [0, 0], 0],
] as const)("sorts tallies of outcomes: %s", (_what, one, other, expected) => {
  const of = ([no, asked]: readonly [number, number]) => ({ ...tally(outcome, []), no, asked });
  expect(tableKindOf(outcome.framework).lead.compare(of(one), of(other))).toBe(expected);
});

test("outcomes cover only countries with a profile and scores", () => {
  expect(profiles.countries).toEqual(["AAA", "BBB", "DDD"]);
  expect(scores.countries).toEqual(["AAA", "BBB", "CCC"]);
  expect(outcome.countries).toEqual(["AAA", "BBB"]);
});

test("finds the indicator whose drawer opens for a measure", () => {
  expect(indicatorOf("1.1.1", profiles.framework, undefined)).toBe("1.1.1");
  expect(indicatorOf("1.1.1", outcome.framework, later)).toBe("1.1.1");
  expect(indicatorOf("LS1", scores.framework, later)).toBe("1.1.1");
  expect(indicatorOf("LS2", scores.framework, later)).toBe("1.1.2");
  expect(indicatorOf("TS9", scores.framework, later)).toBeUndefined();
});

test("returns a caution only for similar questions", () => {
  for (const other of ["1.1.1", "1.2.1"]) expect(cautionOf(other, later)).toBeUndefined();
  expect(cautionOf("1.1.2", later)).toBe("Asks of rules alone");
});

test.each([
  ["coverage", ["BBB", "AAA"]],
  ["-coverage", ["AAA", "BBB"]],
  ["region", ["BBB", "AAA"]],
  ["-region", ["BBB", "AAA"]],
  ["name", ["AAA", "BBB"]],
  ["1.1.2", ["BBB", "AAA"]],
  ["-1.1.2", ["AAA", "BBB"]],
  ["LS1", ["AAA", "BBB"]],
])("sorts the countries of a table of outcomes by %s", (order, codes) => {
  const some = countries.slice(0, 2).map((one) => ({ ...one, region: "africa" as const }));
  const covered = coverCountries(some, outcome, outcome.measures);
  expect(sortCountries(covered, outcome, order, NO_FACTS.factOf).map(({ code }) => code)).toEqual(
    codes,
  );
});

test("“coverage” sorts the countries of a table of scores by overall score or, without one, by the number of measures at the threshold", () => {
  const codes = (overall: ReadonlyMap<string, number> | undefined) =>
    sortCountries(
      coverCountries(countries, scores, scores.measures, overall),
      scores,
      "coverage",
      NO_FACTS.factOf,
    ).map(({ code }) => code);
  expect(codes(later.overall)).toEqual(["CCC", "AAA", "BBB"]);
  expect(codes(undefined)).toEqual(["AAA", "CCC", "BBB"]);
});

test("outcomes include the later score of a measure reported absent", () => {
  const cells = outcomeAnswers(
    createAnswers(
      framework,
      new Map([["AAA", framework.indicators.map(() => statusAnswer("absent"))]]),
    ),
    createAnswers(
      scores.framework,
      new Map([
        [
          "AAA",
          [
            scoreAnswer(1, scores.framework),
            scoreAnswer(0, scores.framework),
            scoreAnswer(0, scores.framework),
          ],
        ],
      ]),
    ),
    later.crosswalk,
  );
  expect(cells.row("AAA")).toEqual([
    { class: "absent-half", score: 1 },
    { class: "absent-zero", score: 0 },
  ]);
});
