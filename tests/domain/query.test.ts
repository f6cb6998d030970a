import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAnswers, statusAnswer } from "../../src/domain/answers.ts";
import {
  askedEditions,
  type Condition,
  createQuery,
  meets,
  parseCondition,
  type QueryData,
  scoredMeasure,
} from "../../src/domain/query.ts";
import { STATUSES } from "../../src/domain/status.ts";
import { createFormatters } from "../../src/i18n/formatters.ts";
import { framework } from "./sample.ts";

const codes = framework.indicators.map(({ code }) => code);
const row = (...first: Parameters<typeof statusAnswer>[]) =>
  codes.map((_, at) => statusAnswer(...(first[at] ?? ["missing"])));

const SCORES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "gci2024.team": { AAA: 0, BBB: 0.5, DDD: 1 },
  "gci2024.law": { AAA: 0.6812, BBB: 0.4991, CCC: 0.003 },
  "gci2024.overall": { AAA: 81.4567, BBB: 0, CCC: 12.5, DDD: 99.96 },
};

/** Answers to 1.1.1 and 1.1.2, facts and scores of four countries. DDD has a score but no profile. */
const data: QueryData = {
  profiles: createAnswers(
    framework,
    new Map([
      ["AAA", row(["exists", "named"], ["absent"])],
      ["BBB", row(["exists", "affirmed"], ["unknown"])],
      ["CCC", row(["partial"], ["absent"])],
    ]),
  ),
  factsOf: (country) =>
    ({
      AAA: { dated: "2015-02-19", population: 1_000_000, internetUsers: 39.2344 },
      BBB: { dated: "2014", population: 20_000 },
      CCC: {},
    })[country],
  scoreOf: (country, edition, measure) => SCORES[`${edition}.${measure}`]?.[country],
  printed: (value, { text }) => {
    const { score, number } = createFormatters("en");
    return Number(
      text.startsWith("gci2024.law")
        ? score(value, { threshold: 0.5 })
        : number(value, 1).replaceAll(",", ""),
    );
  },
};
const COUNTRIES = ["AAA", "BBB", "CCC", "DDD"];
const select = createQuery(COUNTRIES, data);
const parseAll = (texts: readonly string[]) =>
  texts.flatMap((text): Condition[] => {
    const condition = parseCondition(text);
    return condition ? [condition] : [];
  });

describe("a single condition", () => {
  test.each<[condition: string, matched: string, undecided: string]>([
    ["has=1.1.1", "AAA BBB", "DDD"],
    ["partly=1.1.1", "CCC", "DDD"],
    ["lacks=1.1.1", "", "DDD"],
    ["lacks=1.1.2", "AAA CCC", "BBB DDD"],
    ["unknown=1.1.2", "BBB", "DDD"],
    ["lacks=1.2.1", "", "AAA BBB CCC DDD"],
    ["unknown=1.2.1", "", "DDD"],
    ["named=1.1.1", "AAA", "DDD"],
    ["affirmed=1.1.1", "BBB", "DDD"],
    ["listed=1.1.1", "", "DDD"],
    ["gci2024.team=0", "AAA", "CCC"],
    ["gci2024.team=0.5..", "BBB DDD", "CCC"],
    ["gci2024.team=..0.5", "AAA BBB", "CCC"],
    ["gci2024.team=0.2..0.7", "BBB", "CCC"],
    ["gci2020.team=0", "", "AAA BBB CCC DDD"],
    // Exact and displayed scores match. Below the threshold, 0.499 is displayed instead of 0.50.
    ["gci2024.law=0.68", "AAA", "DDD"],
    ["gci2024.law=0.68..", "AAA", "DDD"],
    ["gci2024.law=..0.68", "AAA BBB CCC", "DDD"],
    ["gci2024.law=0.6812", "AAA", "DDD"],
    ["gci2024.law=0.681", "", "DDD"],
    ["gci2024.law=0.7", "", "DDD"],
    ["gci2024.law=0.5..", "AAA", "DDD"],
    ["gci2024.law=0.499", "BBB", "DDD"],
    ["gci2024.law=0", "", "DDD"],
    ["gci2024.overall=81.5", "AAA", ""],
    ["gci2024.overall=81.4567", "AAA", ""],
    ["gci2024.overall=81", "", ""],
    ["gci2024.overall=100", "DDD", ""],
    ["population=100000..", "AAA", "CCC DDD"],
    ["population=..20000", "BBB", "CCC DDD"],
    ["users=..50", "AAA", "BBB CCC DDD"],
    ["users=39.2", "AAA", "BBB CCC DDD"],
    ["dated=2015", "AAA", "CCC DDD"],
    ["dated=2014..", "AAA BBB", "CCC DDD"],
    ["dated=..2014-06", "", "BBB CCC DDD"],
    ["dated=..2014-12", "BBB", "CCC DDD"],
    ["dated=2014-01-01..2014-12-31", "BBB", "CCC DDD"],
    ["dated=2014-02..", "AAA", "BBB CCC DDD"],
    ["dated=2015-02-19", "AAA", "CCC DDD"],
    // Dates on the bounds of a range.
    ["dated=2014..2014", "BBB", "CCC DDD"],
    ["dated=2015-02-19..", "AAA", "CCC DDD"],
    ["dated=..2015-02-19", "AAA BBB", "CCC DDD"],
    ["dated=2014-12-31..2015-02", "AAA", "BBB CCC DDD"],
  ])("%s selects “%s”, and leaves “%s” undecided", (text, matched, undecided) => {
    const selected = select(parseAll([text]), false);
    expect(selected.matched.join(" ")).toBe(matched);
    expect(selected.undecided.join(" ")).toBe(undecided);
  });
});

test.each<[conditions: string[], all: string, any: string]>([
  [[], "AAA BBB CCC DDD", "AAA BBB CCC DDD"],
  [["has=1.1.1", "lacks=1.1.2"], "AAA", "AAA BBB CCC"],
  [["has=1.1.1", "gci2024.team=1"], "", "AAA BBB DDD"],
])("for %j, “%s” match all conditions, and “%s” match any", (texts, all, any) => {
  expect(select(parseAll(texts), false).matched.join(" ")).toBe(all);
  expect(select(parseAll(texts), true).matched.join(" ")).toBe(any);
});

test.each([
  ["dated=..2016-02-29", true],
  ["dated=..2016-02-28", undefined],
  ["dated=2016-03..", false],
])("compares the date 2016-02 with the condition %s: %s", (text, expected) => {
  const [condition] = parseAll([text]);
  const dated = { ...data, factsOf: () => ({ dated: "2016-02" }) };
  expect(condition && meets(condition, "AAA", dated)).toBe(expected);
});

test("parses only conditions on answers, facts and scores", () => {
  expect(parseAll(["team=0", "has", "", "=1.2.1"])).toEqual([]);
});

test("lists the editions whose scores the conditions refer to", () => {
  const editions = [{ slug: "gci-2014" }, { slug: "gci-2020" }, { slug: "gci-2024" }];
  const asked = (...texts: string[]) =>
    askedEditions(parseAll(texts), editions).map(({ slug }) => slug);
  expect(asked("has=1.2.1", "gci2024.team=0", "gci2014.overall=..10")).toEqual([
    "gci-2014",
    "gci-2024",
  ]);
  expect(asked("has=1.2.1", "dated=2014")).toEqual([]);
});

test("finds a measure of an edition by slug or code", () => {
  const title = "Team";
  const edition = { indicators: [{ code: "TS1", slug: "team", pillar: "p", title }] };
  expect(scoredMeasure(edition, "team")?.code).toBe("TS1");
  expect(scoredMeasure(edition, "ts1")?.code).toBe("TS1");
  expect(scoredMeasure(edition, "ts2")).toBeUndefined();
});

describe("for any answers and conditions", () => {
  const country = fc.array(fc.constantFrom(...STATUSES), {
    minLength: codes.length,
    maxLength: codes.length,
  });
  const world = fc.array(country, { minLength: 1, maxLength: 80 }).map((rows) => {
    const names = rows.map((_, at) => `C${at}`);
    const answers = rows.map((statuses, at) => {
      const own = statuses.map((status) => statusAnswer(status));
      return [names[at] ?? "", own] as const;
    });
    return { names, query: { ...data, profiles: createAnswers(framework, new Map(answers)) } };
  });
  const condition = fc
    .tuple(fc.constantFrom("has", "partly", "lacks", "unknown"), fc.constantFrom(...codes))
    .map(([word, code]) => `${word}=${code}`);
  const conditions = fc.uniqueArray(condition, { minLength: 1, maxLength: 5 });

  test("the order of the conditions does not matter", () => {
    fc.assert(
      fc.property(world, conditions, fc.boolean(), ({ names, query }, texts, isAny) => {
        const ask = createQuery(names, query);
        const reversed = parseAll(texts.toReversed());
        expect(ask(reversed, isAny)).toEqual(ask(parseAll(texts), isAny));
      }),
    );
  });

  test("the result equals that of checking each country separately", () => {
    fc.assert(
      fc.property(world, conditions, fc.boolean(), ({ names, query }, texts, isAny) => {
        const parsed = parseAll(texts);
        const verdictsOf = (name: string) => parsed.map((one) => meets(one, name, query));
        const isMatch = (name: string) =>
          isAny ? verdictsOf(name).includes(true) : verdictsOf(name).every((one) => one === true);
        const isOpen = (name: string) => {
          const possible = verdictsOf(name).map((one) => one !== false);
          return !isMatch(name) && (isAny ? possible.includes(true) : !possible.includes(false));
        };
        const { matched, undecided } = createQuery(names, query)(parsed, isAny);
        expect(matched).toEqual(names.filter(isMatch));
        expect(undecided).toEqual(names.filter(isOpen));
      }),
    );
  });

  test("another condition never adds a match if all are required, and never removes one if any is enough", () => {
    fc.assert(
      fc.property(world, conditions, condition, ({ names, query }, texts, text) => {
        const ask = createQuery(names, query);
        const [fewer, more] = [parseAll(texts), parseAll([...texts, text])];
        const before = new Set(ask(fewer, false).matched);
        expect(ask(more, false).matched.every((name) => before.has(name))).toBe(true);
        const after = new Set(ask(more, true).matched);
        expect(ask(fewer, true).matched.every((name) => after.has(name))).toBe(true);
      }),
    );
  });
});
