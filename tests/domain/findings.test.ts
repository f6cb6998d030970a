import { describe, expect, it } from "vitest";
import { computeCoverageByPillar } from "../../src/domain/coverage.ts";
import {
  type CoverageFinding,
  computeCoverageFinding,
  computeMarksFinding,
  computeMeasuresFinding,
  type Extreme,
} from "../../src/domain/findings.ts";
import type { Pillar } from "../../src/domain/framework.ts";
import { computeRows } from "../../src/domain/scorecard.ts";
import type { Status } from "../../src/domain/status.ts";
import { framework, sampleProfile } from "./sample.ts";

/** Rows of the legal (two) and technical (three) measures, by one letter each. */
function view(legal: string, technical = "") {
  const letters = { e: "exists", p: "partial", a: "absent", u: "unknown", m: "missing" } as const;
  const given: [string, Status][] = [];
  for (const [part, word] of [
    ["1.1", legal],
    ["1.2", technical],
  ] as const)
    for (const [index, letter] of [...word].entries())
      given.push([`${part}.${index + 1}`, letters[letter as keyof typeof letters]]);
  const rows = computeRows(framework, sampleProfile(Object.fromEntries(given))).filter(
    ({ indicator }) => given.some(([code]) => code === indicator.code),
  );
  return { rows, coverage: computeCoverageByPillar(framework, rows) };
}

const ids = (pillars: readonly Pillar[]) => pillars.map(({ id }) => id).join(" ");
const short = (extreme: Extreme | undefined) =>
  extreme && `${ids(extreme.pillars)} ${extreme.value}`;

describe("measures by pillar", () => {
  it.each([
    { shown: view("ee", "eaa"), largest: "legal 1", smallest: `technical ${1 / 3}` },
    { shown: view("ea", "aaa"), largest: "legal 0.5", smallest: "technical 0" },
    // The share that is known: what is unknown counts on neither side.
    { shown: view("eu", "eaa"), largest: "legal 0.5", smallest: `technical ${1 / 3}` },
    // Equal pillars, or a single one, have no largest and no smallest.
    { shown: view("aa", "aaa"), largest: undefined, smallest: undefined },
    { shown: view("ea"), largest: undefined, smallest: undefined },
    { shown: view(""), largest: undefined, smallest: undefined },
  ])("largest $largest, smallest $smallest", ({ shown, largest, smallest }) => {
    const { ends } = computeMeasuresFinding(shown.coverage);
    expect(short(ends?.largest)).toBe(largest);
    expect(short(ends?.smallest)).toBe(smallest);
  });

  it("keeps partial, unknown and missing apart from what is in place", () => {
    expect(computeMeasuresFinding(view("pu", "emu").coverage)).toMatchObject({
      inPlace: 1,
      partial: 1,
      unknown: 2,
      missing: 1,
      total: 5,
    });
  });

  it("names every pillar of a tie", () => {
    const rows = computeRows(framework, sampleProfile({ "1.1.1": "exists" }));
    const { ends } = computeMeasuresFinding(computeCoverageByPillar(framework, rows));
    expect(short(ends?.largest)).toBe("legal 0.5");
    expect(ends?.smallest.pillars).toHaveLength(5);
  });
});

describe("coverage by pillar", () => {
  const summary = (finding: CoverageFinding) => {
    if (finding?.kind === "median")
      return Object.fromEntries(
        (["above", "below", "level", "open"] as const).map((key) => [key, ids(finding[key])]),
      );
    return (
      finding && {
        smallest: short(finding.smallest),
        largest: short(finding.largest),
        open: finding.open.map(({ pillar, possible }) => `${pillar.id} ${possible}`).join(" "),
      }
    );
  };
  const compare = (shown: ReturnType<typeof view>, medians: (number | undefined)[]) =>
    summary(
      computeCoverageFinding(
        shown.coverage.map((pillar, index) => ({ ...pillar, median: medians[index] })),
      ),
    );

  it.each([
    {
      name: "alone: from smallest to largest",
      found: compare(view("ee", "eaa"), []),
      expected: { smallest: `technical ${1 / 3}`, largest: "legal 1", open: "" },
    },
    {
      name: "alone: what is not known could lift a pillar",
      found: compare(view("em", "aau"), []),
      expected: {
        smallest: "technical 0",
        largest: "legal 0.5",
        open: `legal 1 technical ${1 / 3}`,
      },
    },
    {
      name: "alone: equal pillars have no largest",
      found: compare(view("aa", "aaa"), []),
      expected: { smallest: "legal technical 0", largest: undefined, open: "" },
    },
    {
      name: "against others: above and below",
      found: compare(view("ee", "aaa"), [0.5, 1 / 3]),
      expected: { above: "legal", below: "technical", level: "", open: "" },
    },
    {
      name: "against others: below, unless the unknown is in place",
      found: compare(view("ua", "eaa"), [0.5, 1 / 3]),
      expected: { above: "", below: "", level: "technical", open: "legal" },
    },
    {
      name: "against others: below even if the unknown were in place",
      found: compare(view("ua"), [0.75]),
      expected: { above: "", below: "legal", level: "", open: "" },
    },
    { name: "nothing shown", found: compare(view(""), []), expected: undefined },
  ])("$name", ({ found, expected }) => expect(found).toEqual(expected));
});

describe("which measures", () => {
  it.each([
    { shown: view("ee", "eaa"), absent: 2, most: "technical 2" },
    { shown: view("aa", "aae"), absent: 4, most: undefined },
    { shown: view("aa"), absent: 2, most: undefined },
    { shown: view("ee", "eee"), absent: 0, most: undefined },
    { shown: view("uu", "mmm"), absent: 0, most: undefined },
  ])("$absent absent, most in $most", ({ shown, absent, most }) => {
    const finding = computeMarksFinding(shown.rows, shown.coverage);
    expect(finding.absent).toBe(absent);
    expect(short(finding.most)).toBe(most);
  });

  it("names what is not known, and what has no section", () => {
    const { rows, coverage } = view("ue", "mau");
    const { unknown, missing } = computeMarksFinding(rows, coverage);
    expect(unknown.map(({ code }) => code)).toEqual(["1.1.1", "1.2.3"]);
    expect(missing.map(({ code }) => code)).toEqual(["1.2.1"]);
  });
});
