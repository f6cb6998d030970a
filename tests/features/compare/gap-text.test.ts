import { describe, expect, test } from "vitest";
import { computeGapList } from "../../../src/domain/compare/gap-list.ts";
import { gapLead, gapNotes, gapText } from "../../../src/features/compare/gap-text.ts";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n } from "../../../src/i18n/i18n.tsx";
import { compared, comparison, law } from "../../domain/compare-sample.ts";

const english = createI18n("en", await loadMessages("en"));
const spanish = createI18n("es", await loadMessages("es"));

/** The answers of "A" beside those of "B" and "C" to the first measures; the rest are in place everywhere. */
function say(first: string, ...others: string[]) {
  const chosen = [first, ...others].map((letters, place) => ({
    ...compared("ABC".charAt(place).repeat(3), letters.padEnd(21, "e")),
    name: "ABC".charAt(place),
  }));
  const list = computeGapList(comparison(...chosen));
  return [english, spanish].map((i18n) => ({
    lead: gapLead(list, chosen, i18n),
    notes: gapNotes(list, chosen, i18n),
  }));
}

describe("what is lacking, in numbers", () => {
  test.each([
    [
      ["e", "e"],
      "A lacks no measure that the other country has in place.",
      "A A no le falta ninguna medida de las que existen en el otro país.",
    ],
    [
      ["a", "e", "e"],
      "A lacks 1 measure that at least one of the others has in place.",
      "A A le falta 1 medida de las que existen en al menos uno de los otros.",
    ],
    [
      ["p", "e"],
      "A lacks no measure that the other country has in place, but has 1 only in part.",
      "A A no le falta ninguna medida de las que existen en el otro país, pero tiene 1 solo en parte.",
    ],
    [
      ["aapp", "e"],
      "A lacks 2 measures that the other country has in place, and has 2 more only in part.",
      "A A le faltan 2 medidas de las que existen en el otro país, y tiene 2 más solo en parte.",
    ],
  ])("%j", ([first = "", ...others], en, es) => {
    expect(say(first, ...others).map(({ lead }) => lead)).toEqual([en, es]);
  });
});

describe("what cannot be told, and what nobody has", () => {
  test.each([
    [
      ["u", "e"],
      ["Not counted, since it is not known whether A has it: 1.1.1 Criminal legislation."],
      ["No se cuenta, porque se desconoce si A la tiene: 1.1.1 Legislación penal."],
    ],
    [
      ["um", "e"],
      [
        "Not counted, since it is not known whether A has them: 1.1.1 Criminal legislation and 1.1.2 Regulation and compliance.",
      ],
      [
        "No se cuentan, porque se desconoce si A las tiene: 1.1.1 Legislación penal y 1.1.2 Reglamentación y cumplimiento.",
      ],
    ],
    [
      ["a", "u"],
      ["Of the measures that A lacks, 1 is not surely in place in the other country either."],
      ["De las medidas que le faltan a A, 1 no consta como existente tampoco en el otro país."],
    ],
    [
      ["aa", "aa", "pa"],
      ["Of the measures that A lacks, 2 are surely in place in none of the others."],
      ["De las medidas que le faltan a A, 2 no constan como existentes en ninguno de los otros."],
    ],
  ])("%j", ([first = "", ...others], en, es) => {
    expect(say(first, ...others).map(({ notes }) => notes)).toEqual([en, es]);
  });
});

test("an entry names models with what they have, then what is partial, then what is not known", () => {
  const [model, other, open] = [
    {
      ...compared("BBB", "e", { "1.1.1": { instruments: [1, 2, 3].map((n) => law(`Act ${n}`)) } }),
      name: "B",
    },
    { ...compared("CCC", "e"), name: "C" },
    { ...compared("DDD", "m"), name: "D" },
  ];
  const first = { ...compared("AAA", "p"), name: "A" };
  const [entry] = computeGapList(comparison(first, model, other, open)).gaps;
  if (!entry) throw new Error("no gap");
  expect(gapText(entry, "A", english)).toBe(
    "In place in B, through Act 1, Act 2 and 1 more; C. A has it in part. Not known in D.",
  );
  expect(gapText(entry, "A", spanish)).toBe(
    "Existe en B, mediante Act 1, Act 2 y 1 más; C. A la tiene en parte. Se desconoce en D.",
  );
});
