import { describe, expect, test } from "vitest";
import { measuresOf } from "../../../src/domain/answers.ts";
import { scopeComparison } from "../../../src/domain/compare/comparison.ts";
import { computeScopeGaps } from "../../../src/domain/compare/gaps.ts";
import { gapsSource } from "../../../src/features/compare/compare-text.ts";
import {
  describeGaps,
  gapLines,
  gapNotes,
  gapTitle,
} from "../../../src/features/compare/gap-text.ts";
import { gapsContent } from "../../../src/features/compare/gaps-export.tsx";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n } from "../../../src/i18n/i18n.tsx";
import { law, type Sample, scopeOf } from "../../domain/compare-sample.ts";
import { sampleProfile } from "../../domain/sample.ts";
import { invented } from "../../domain/world/later-sample.ts";

const english = createI18n("en", await loadMessages("en"));
const spanish = createI18n("es", await loadMessages("es"));

/** The lead and notes in English and Spanish. `rows` has the first answers of countries A, B and C. All other answers are in place. */
function textsFor(...rows: string[]) {
  const scope = scopeOf(
    rows.map((letters, place) => ({
      code: "ABC".charAt(place).repeat(3),
      name: "ABC".charAt(place),
      letters: letters.padEnd(21, "e"),
    })),
  );
  const list = computeScopeGaps(scope);
  return [english, spanish].map((i18n) => ({
    lead: describeGaps(list, scope, i18n).finding,
    notes: gapNotes(list, scope, i18n),
  }));
}

describe("describeGaps", () => {
  test.each([
    [
      ["e", "e"],
      "A reported all 21 measures in place in 2014–2015.",
      "A declaró vigentes en 2014–2015 las 21 medidas.",
    ],
    [
      ["a", "a"],
      "A reported no measure absent in 2014–2015 that the other country reported in place.",
      "En 2014–2015, A no declaró no vigente ninguna de las medidas que el otro país declaró vigentes.",
    ],
    [
      ["a".repeat(21), "e", "e"],
      "A reported all 21 measures absent in 2014–2015, and at least one of the others reported each in place.",
      "A declaró no vigentes en 2014–2015 las 21 medidas, y al menos uno de los otros declaró vigente cada una.",
    ],
    [["m".repeat(21), "e"], "A has no answer to compare.", "A no tiene respuestas que comparar."],
    [
      ["a", "e", "e"],
      "A reported one measure absent in 2014–2015 that at least one of the others reported in place.",
      "En 2014–2015, A declaró no vigente una medida que al menos otro país declaró vigente.",
    ],
    [
      ["p", "e"],
      "A reported no measure absent in 2014–2015 that the other country reported in place, but 1 only partly in place.",
      "En 2014–2015, A no declaró no vigente ninguna de las medidas que el otro país declaró vigentes, pero declaró 1 solo en parte.",
    ],
    [
      ["aapp", "e"],
      "A reported 2 measures absent in 2014–2015 that the other country reported in place, and 2 more only partly in place.",
      "En 2014–2015, A declaró no vigentes 2 medidas que el otro país declaró vigentes, y 2 más solo en parte.",
    ],
  ])("composes the lead for the answers %j", (rows, en, es) => {
    expect(textsFor(...rows).map(({ lead }) => lead)).toEqual([en, es]);
  });
});

test("names the selected pillars in headline and finding", () => {
  const all = scopeOf([
    { code: "AAA", letters: "e".repeat(21), name: "A" },
    { code: "BBB", letters: "e".repeat(21), name: "B" },
  ]);
  const measures = measuresOf(all.answers.framework, ["technical", "cooperation"]);
  const scope = { ...all, measures };
  const { finding, headline } = describeGaps(computeScopeGaps(scope), scope, english);
  const claim = "A reported all 7 measures in place in 2014–2015";
  expect(finding).toBe(`Technical measures and Cooperation only. ${claim}.`);
  expect(headline).toBe(`Technical measures and Cooperation only. ${claim}`);
});

describe("in a comparison of scores", () => {
  // BBB scores 0 on all three measures. AAA scores the threshold or more on LS1, which both profiles report absent, and on TS9.
  const { later, scores } = invented;
  const { chosen } = scopeOf([
    { code: "BBB", letters: "aa", name: "B" },
    { code: "AAA", letters: "aa", name: "A" },
  ]);
  const scope = scopeComparison(scores, chosen, {
    pillars: [],
    order: undefined,
    nameOf: String,
    editions: [],
    language: "en",
    pairing: later,
  });

  test("counts gaps of every kind, and states the year of the edition instead of the profile’s", () => {
    const undated = sampleProfile();
    const profile = { ...undated, source: { ...undated.source, lastUpdated: "2015" } };
    const dated = { ...scope, parties: scope.parties.map((one) => ({ ...one, profile })) };
    const { finding, headline } = describeGaps(computeScopeGaps(dated), dated, english);
    const claim = "B scores 0 on 2 measures on which the other country scores 0.5 or more";
    expect(finding).toMatch(claim);
    expect(headline).toBe(`${claim}, 2024`);
  });

  test("exports every country that scores the threshold or more", () => {
    const { table } = gapsContent(scope, english);
    const at = table.columns.findIndex(({ id }) => id === "in_place_in_code");
    expect(table.rows.map(([code, ...cells]) => [code, cells[at - 1]])).toEqual([
      ["LS1", "AAA"],
      ["TS9", "AAA"],
    ]);
  });
});

test("appends the source of the laws after a space", () => {
  const scope = scopeOf([
    { code: "AAA", letters: "a", name: "A" },
    { code: "BBB", letters: "e", name: "B" },
  ]);
  const lawSource = { title: "Tracker", publisher: "Nobody", date: "2026", licence: "Free." };
  const paired = { ...scope, pairing: { ...invented.later, lawSource } };
  expect(gapsSource("Profiles", paired, english)).toMatch(
    /^Profiles\. .*[.] Tracker, Nobody, 2026\. Free\.$/,
  );
});

test("marks draft laws in the file of the gaps", () => {
  const scope = scopeOf([
    { code: "AAA", letters: "a", name: "A" },
    { code: "BBB", letters: "e", name: "B" },
  ]);
  const listed = [{ title: "Cyber Act" }, { title: "Cyber Bill", draft: true as const }];
  const laws = { cybercrime: { status: "exists" as const, laws: listed } };
  const parties = scope.parties.map((one) => ({ ...one, laws }));
  const { table } = gapsContent({ ...scope, parties }, english);
  const at = table.columns.findIndex(({ id }) => id === "laws");
  expect(table.rows[0]?.[at]).toBe("B: Cyber Act, Cyber Bill (draft)");
});

describe("gapTitle", () => {
  test.each([
    // In the invented edition, AAA scores 0.62 on the measure that corresponds to 1.1.1.
    ["a model reported the measure in place", "ea", "Reported absent by B, in place by A"],
    [
      "the only model reported it absent too, but scores the threshold or more",
      "aa",
      "Reported absent by B; A reported it in place or scores 0.5 or more in Invented 2024",
    ],
  ])(
    "mentions later scores only if a country counts as a model because of them: %s",
    (_, letters, title) => {
      const e = "e".repeat(19);
      const scope = scopeOf([
        { code: "BBB", letters: `aa${e}`, name: "B" },
        { code: "AAA", letters: letters + e, name: "A" },
      ]);
      const { answers: profiles } = scope;
      const compared = { ...scope, pairing: { ...invented.later, profiles } };
      expect(gapTitle(computeScopeGaps(compared), compared, english)).toBe(title);
    },
  );
});

test.each<[string, readonly Sample[]]>([
  ["CCC", [{ code: "north", name: "North", members: { AAA: "a", CCC: "e" } }]],
  [
    "C",
    [
      { code: "empty", name: "Empty", members: {} },
      { code: "CCC", letters: "e", name: "C" },
    ],
  ],
])("gapTitle names the only other country, %s, instead of a group", (name, others) => {
  const scope = scopeOf([{ code: "AAA", letters: "a", name: "A" }, ...others]);
  expect(gapTitle(computeScopeGaps(scope), scope, english)).toBe(
    `Reported absent by A, in place by ${name}`,
  );
});

describe("gapNotes", () => {
  test.each([
    [
      ["u", "e"],
      ["Not counted, since it is not known whether A has it: 1.1.1 Criminal legislation."],
      ["No se cuenta, por falta de datos de A: 1.1.1 Legislación penal."],
    ],
    [
      ["um", "e"],
      [
        "Not counted, since it is not known whether A has them: 1.1.1 Criminal legislation and 1.1.2 Regulation and compliance.",
      ],
      [
        "No se cuentan, por falta de datos de A: 1.1.1 Legislación penal y 1.1.2 Reglamentación y cumplimiento.",
      ],
    ],
    [
      ["a", "u"],
      [
        "Of the measures that A reported absent, one is not reported in place by the other country either.",
      ],
      [
        "De las medidas que A declaró no vigentes, una no fue declarada vigente tampoco por el otro país.",
      ],
    ],
    [
      ["aa", "aa", "pa"],
      ["Of the measures that A reported absent, 2 are not reported in place by any of the others."],
      [
        "De las medidas que A declaró no vigentes, 2 no fueron declaradas vigentes por ninguno de los otros.",
      ],
    ],
  ])("composes the notes for the answers %j", (rows, en, es) => {
    expect(textsFor(...rows).map(({ notes }) => notes)).toEqual([en, es]);
  });
});

describe("countries without a profile", () => {
  const first = { code: "AAA", letters: "aa", name: "A" };
  const bare = (name: string) => ({
    ...{ code: name.repeat(3), name, letters: "m".repeat(21), isBare: true },
  });
  test.each<[string, readonly Sample[], string, readonly string[]]>([
    [
      "leave nothing to compare if there are no others",
      [bare("B"), bare("C")],
      "There is no other profile to compare with A’s.",
      ["Left out: B and C have no profile."],
    ],
    [
      "are named in a note if other countries are compared",
      [bare("B"), { code: "DDD", letters: "ea", name: "D" }],
      "A reported one measure absent in 2014–2015 that at least one of the others reported in place.",
      [
        "Of the measures that A reported absent, 20 are not reported in place by any of the others.",
        "Left out: B has no profile.",
      ],
    ],
    [
      "add no note if they are the members of a group",
      [{ code: "empty", name: "Empty", members: {} }],
      "There is no other profile to compare with A’s.",
      [],
    ],
  ])("%s", (_, others, lead, notes) => {
    const scope = scopeOf([first, ...others]);
    const list = computeScopeGaps(scope);
    expect(describeGaps(list, scope, english).finding).toBe(lead);
    expect(gapNotes(list, scope, english)).toEqual(notes);
  });
});

describe("gapLines", () => {
  const acts = (...names: string[]) => ({
    "1.1.1": { instruments: names.map((name) => law(name)) },
  });
  const text = (...models: Parameters<typeof scopeOf>[0]) => {
    const scope = scopeOf([{ code: "AAA", letters: "p", name: "A" }, ...models]);
    const [gap] = computeScopeGaps(scope).gaps;
    if (!gap) throw new Error("no gap");
    return [english, spanish].map((i18n) => {
      const { summary, details } = gapLines(gap, scope, i18n);
      return [summary, details].map((lines) =>
        lines.map(
          ({ label, value, isRepeated }) => `${label}: ${value}${isRepeated ? " (repeated)" : ""}`,
        ),
      );
    });
  };
  const b = { code: "BBB", letters: "e", name: "B" };
  const c = { code: "CCC", letters: "e", name: "C" };

  test("shows one name in the summary and all names in the details", () => {
    expect(
      text(
        { ...b, named: acts("Act 1", "Act 2") },
        { ...c, named: acts("Act 3") },
        { code: "DDD", letters: "m", name: "D" },
      ),
    ).toEqual([
      [
        ["In place: B and C", "Named there: Act 1 (B) (repeated)"],
        ["Named in B: Act 1 and Act 2", "Named in C: Act 3", "A: has it in part", "Not known: D"],
      ],
      [
        ["Vigente: B y C", "Se cita: Act 1 (B) (repeated)"],
        [
          "Se citan en B: Act 1 y Act 2",
          "Se citan en C: Act 3",
          "A: la tiene en parte",
          "Sin dato: D",
        ],
      ],
    ]);
  });

  test("names a country once if it is also a member of a group", () => {
    const d = { code: "DDD", letters: "u", name: "D" };
    const group = { code: "north", name: "North", members: { DDD: "u", EEE: "u" } };
    const [[, details] = []] = text(b, d, group);
    expect(details).toEqual(["A: has it in part", "Not known: D and EEE"]);
  });

  test("counts a country in its group too, but lists it after the other members", () => {
    const members = { BBB: "e", CCC: "e", DDD: "e", EEE: "e" };
    const single = { ...b, name: "BBB" };
    const [[summary] = []] = text(single, { code: "north", name: "North", members });
    expect(summary).toEqual(["In place: BBB; 4 of 4 in North: CCC, DDD, EEE and 1 more"]);
  });

  test("does not repeat the only name", () => {
    expect(text({ ...b, named: acts("Act 1") })[0]).toEqual([
      ["In place: B", "Named there: Act 1 (B)"],
      ["A: has it in part"],
    ]);
  });

  test("ignores drafts", () => {
    expect(text({ ...b, named: { "1.1.1": { instruments: [law("Bill", true)] } } })).toEqual([
      [["In place: B"], ["A: has it in part"]],
      [["Vigente: B"], ["A: la tiene en parte"]],
    ]);
  });
});
