import { describe, expect, test } from "vitest";
import {
  applyFilter,
  createSearch,
  type Filter,
  filterRows,
  foldText,
  isFiltering,
  NO_FILTER,
  toggle,
} from "../../src/domain/filter.ts";
import { computeRows, groupByPillar } from "../../src/domain/scorecard.ts";
import { finding, framework, sampleProfile } from "./sample.ts";

const profile = sampleProfile({
  "1.1.1": "exists",
  "1.2.1": finding("exists", { instruments: [{ name: "Équipe Polaire", kind: "team" }] }),
  "1.3.1": finding("exists", {
    instruments: [{ name: "Policy v1.2, see 1.2.1, Law 10.23 and 9.8x", kind: "strategy" }],
  }),
  "1.4.3": "unknown",
  "2.3": "missing",
  "2.4": finding("exists", { contacts: [{ kind: "email", value: "help@cert.aq" }] }),
});
const rows = computeRows(framework, profile);
const evidence = {
  schemaVersion: 1 as const,
  country: "ATA",
  language: "en",
  indicators: {
    "1.3.4": { blocks: [{ kind: "paragraph" as const, text: "Penguins are counted." }] },
  },
};

const toSpanish = (title: string) => (title === "Policy" ? "Política" : title);

const codes = (filter: Partial<Filter>, words = evidence) =>
  applyFilter(rows, { ...NO_FILTER, ...filter }, { evidence: words, local: toSpanish }).map(
    ({ indicator }) => indicator.code,
  );

describe("filtering", () => {
  test("keeps all 21 rows by default, in the framework's order", () => {
    expect(codes({})).toEqual(framework.indicators.map(({ code }) => code));
    expect(isFiltering(NO_FILTER)).toBe(false);
  });

  test.each<[string, Partial<Filter>, string[]]>([
    ["a pillar", { pillars: ["legal"] }, ["1.1.1", "1.1.2"]],
    [
      "two pillars",
      { pillars: ["legal", "technical"] },
      ["1.1.1", "1.1.2", "1.2.1", "1.2.2", "1.2.3"],
    ],
    ["a status", { statuses: ["unknown"] }, ["1.4.3"]],
    ["the status “missing”, not “unknown”", { statuses: ["missing"] }, ["2.3"]],
    ["a pillar and a status", { pillars: ["legal"], statuses: ["exists"] }, ["1.1.1"]],
    ["several statuses", { statuses: ["unknown", "missing"] }, ["1.4.3", "2.3"]],
    ["a code", { text: "1.2.1" }, ["1.2.1"]],
    ["the beginning of a code, which matches nothing", { text: "1.2" }, []],
    ["a number that looks like a code, which matches nothing", { text: "10.23" }, []],
    ["a number within a word", { text: "v1.2" }, ["1.3.1"]],
    ["a number before a letter", { text: "9.8X" }, ["1.3.1"]],
    ["a code and a word", { text: " 1.3.1  policy " }, ["1.3.1"]],
    ["a word that does not occur", { text: "undefined" }, []],
    ["a title in the language of the page, without accents", { text: "politica" }, ["1.3.1"]],
    ["a title in English", { text: "policy" }, ["1.3.1"]],
    ["an instrument, ignoring case and accents", { text: "equipe POLAIRE" }, ["1.2.1"]],
    ["a contact", { text: "cert.aq" }, ["2.4"]],
    ["words in the evidence", { text: "penguins" }, ["1.3.4"]],
    ["words that do not all occur", { text: "equipe penguins" }, []],
    ["a status, ignoring a text of blanks", { text: "   ", statuses: ["unknown"] }, ["1.4.3"]],
    ["punctuation, which matches nothing", { text: "(.*" }, []],
  ])("filters by %s", (_what, filter, expected) => {
    expect(codes(filter)).toEqual(expected);
  });

  test.each<[Partial<Filter>, boolean]>([
    [{}, false],
    [{ text: "  " }, false],
    [{ text: " x " }, true],
    [{ pillars: ["legal"] }, true],
    [{ statuses: ["absent"] }, true],
    [{ pillars: ["legal"], statuses: ["absent"], text: "x" }, true],
  ])("isFiltering(%j) returns %s", (filter, expected) => {
    expect(isFiltering({ ...NO_FILTER, ...filter })).toBe(expected);
  });

  test("filters by outcomes as well as answers", () => {
    const shown = applyFilter(
      rows,
      { ...NO_FILTER, statuses: ["absent-zero", "unknown"] },
      { outcomeFor: ({ indicator }) => (indicator.code === "2.1" ? "absent-zero" : undefined) },
    );
    expect(shown.map(({ indicator }) => indicator.code)).toEqual(["1.4.3", "2.1"]);
  });

  describe("the choices", () => {
    const outcomeFor = ({ indicator: { code } }: { indicator: { code: string } }) =>
      code === "1.1.2" ? "absent-zero" : code === "1.1.1" ? "reported" : undefined;
    const choose = (filter: Partial<Filter>) =>
      filterRows(rows, { ...NO_FILTER, ...filter }, { outcomeFor });

    test.each<[Partial<Filter>]>([
      [{}],
      [{ pillars: ["legal"] }],
      [{ statuses: ["exists"] }],
      [{ text: "policy" }],
      [{ pillars: ["legal", "capacity"], statuses: ["unknown"] }],
      [{ pillars: ["legal"], text: "penguins" }],
    ])("count the rows that each choice would list, given the filter %j", (filter) => {
      const { choices } = choose(filter);
      for (const kind of ["exists", "absent", "unknown", "missing", "absent-zero"] as const)
        expect(choices.counts[kind]).toBe(choose({ ...filter, statuses: [kind] }).listed.length);
      for (const { id } of framework.pillars)
        expect(choices.pillars.filter((pillar) => pillar === id)).toHaveLength(
          choose({ ...filter, pillars: [id] }).listed.length,
        );
    });

    test("are offered if they occur in any row, but not the outcome of a measure in place", () => {
      const { all, counts } = choose({ text: "undefined" }).choices;
      expect(all).toMatchObject({ exists: 4, unknown: 1, missing: 1, "absent-zero": 1 });
      expect(all.reported).toBe(0);
      expect(counts.exists).toBe(0);
    });

    test("include only answers if no outcomes are given", () => {
      const { all } = filterRows(rows, NO_FILTER, {}).choices;
      expect(all).toMatchObject({ exists: 4, absent: 15, "absent-zero": 0 });
    });

    test("are returned with all rows of the selected pillars", () => {
      const { rows: own, listed } = choose({ pillars: ["legal"], statuses: ["exists"], text: "x" });
      expect([own.length, listed.length]).toEqual([2, 0]);
    });
  });

  test("searches measures even if there is no profile", () => {
    const [law] = framework.indicators;
    if (!law) throw new Error("no indicator");
    expect(createSearch("legislation")(law)).toBe(true);
    expect(createSearch("undefined")(law)).toBe(false);
    expect(createSearch(" ")(law)).toBe(true);
  });

  test("folds accents, case and variant letters", () => {
    expect(foldText("Política 1.2 ÑANDÚ")).toBe("politica 1.2 nandu");
    expect(foldText("Алёна, Росси́я")).toBe(foldText("алена, россия"));
    expect(foldText("الإِمَــارات، أفريقيا، مالطة، كبرى")).toBe("الامارات، افريقيا، مالطه، كبري");
    expect(foldText("ＣＥＲＴ")).toBe("cert");
  });

  test("omits pillars without rows", () => {
    const shown = applyFilter(rows, { ...NO_FILTER, statuses: ["unknown"] });
    expect(groupByPillar(shown).map(({ pillar }) => pillar.id)).toEqual(["capacity"]);
  });

  test("toggle adds or removes a value", () => {
    expect(toggle(["a"], "b")).toEqual(["a", "b"]);
    expect(toggle(["a", "b"], "a")).toEqual(["b"]);
  });
});
