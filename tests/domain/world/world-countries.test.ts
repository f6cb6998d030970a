import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_FILTER } from "../../../src/domain/filter.ts";
import { STATUSES, type Status } from "../../../src/domain/status.ts";
import { tallyIndicators } from "../../../src/domain/world/world.ts";
import {
  arrangeCountries,
  computeDistribution,
  computeMedianCertain,
  coverCountries,
  filterCountries,
  groupByRegion,
  type NamedCountry,
  shownPositions,
} from "../../../src/domain/world/world-countries.ts";
import {
  computeWorldFinding,
  coverageClass,
  coverageClassBounds,
} from "../../../src/domain/world/world-findings.ts";
import { framework } from "../sample.ts";

const every = framework.indicators.map((_, position) => position);

/** An invented country that is absent everywhere but where it says otherwise. */
const country = (
  name: string,
  answers: Record<number, Status> = {},
  region: NamedCountry["region"] = undefined,
): NamedCountry => ({
  code: name.slice(0, 3).toUpperCase(),
  name,
  region,
  statuses: framework.indicators.map((_, position) => answers[position] ?? "absent"),
});

const sample = [
  country("Atland", { 0: "exists", 1: "unknown" }, "africa"),
  country("Bétland", { 0: "exists", 1: "exists" }, "europe"),
  country("Ceeland", { 0: "partial", 2: "missing" }),
];
const names = (countries: readonly NamedCountry[]) => countries.map(({ name }) => name);
const narrow = (more: Partial<Parameters<typeof filterCountries>[1]>) =>
  names(
    filterCountries(coverCountries(sample, every), {
      filter: NO_FILTER,
      region: undefined,
      positions: every,
      asked: undefined,
      ...more,
    }),
  );

describe("which countries are shown", () => {
  test("all, without a filter", () => expect(narrow({})).toHaveLength(3));
  test("those of a region", () => expect(narrow({ region: "europe" })).toEqual(["Bétland"]));
  test("those whose name has the words, accents or not", () =>
    expect(narrow({ filter: { ...NO_FILTER, text: "betl" } })).toEqual(["Bétland"]));
  test("those with a status among the indicators shown", () => {
    const filter = { ...NO_FILTER, statuses: ["missing"] as const };
    expect(narrow({ filter })).toEqual(["Ceeland"]);
    expect(narrow({ filter, positions: [0, 1] })).toEqual([]);
  });
  test("those with a status on the one indicator asked of", () => {
    const filter = { ...NO_FILTER, statuses: ["exists"] as const };
    expect(narrow({ filter, asked: 1 })).toEqual(["Bétland"]);
  });
});

test("an unknown answer is never among the absent ones", () => {
  const filter = { ...NO_FILTER, statuses: ["absent"] as const };
  expect(narrow({ filter, asked: 1 })).toEqual(["Ceeland"]);
});

describe("in which order", () => {
  const covered = coverCountries(sample, every);
  const order = (by: string | undefined) => names(arrangeCountries(covered, by, framework));
  test("as they come", () => expect(order(undefined)).toEqual(names(sample)));
  test("by coverage: the certain end, then the possible one", () =>
    expect(order("coverage")).toEqual(["Bétland", "Atland", "Ceeland"]));
  test("by an indicator, ties by name", () => {
    expect(order("1.1.1")).toEqual(["Atland", "Bétland", "Ceeland"]);
    expect(order("1.1.2")).toEqual(["Bétland", "Ceeland", "Atland"]);
  });
});

test("a further country changes neither what is said of the others nor their order", () => {
  const anyCountry = fc
    .array(fc.constantFrom<Status>(...STATUSES), { minLength: 21, maxLength: 21 })
    .map((statuses) => ({ ...country("Anyland"), statuses }));
  const anyOrder = fc.constantFrom(undefined, "coverage", "1.2.1", "2.4");
  fc.assert(
    fc.property(
      fc.array(anyCountry, { maxLength: 6 }),
      anyCountry,
      anyOrder,
      (some, one, order) => {
        const named = some.map((other, at) => ({ ...other, code: `C${at}`, name: `C${at}` }));
        const arrange = (countries: readonly NamedCountry[]) =>
          arrangeCountries(coverCountries(countries, every), order, framework);
        const more = arrange([{ ...one, code: "NEW", name: "A new one" }, ...named]);
        expect(more.filter(({ code }) => code !== "NEW")).toEqual(arrange(named));
      },
    ),
  );
});

test("what is not known is never counted as absent: that it becomes so takes from what is possible alone", () => {
  fc.assert(
    fc.property(fc.nat(20), fc.constantFrom<Status>("unknown", "missing"), (at, open) => {
      const [before] = coverCountries([country("Anyland", { [at]: open })], every);
      const [after] = coverCountries([country("Anyland")], every);
      expect(before?.coverage).toEqual({ certain: 0, possible: 1 });
      expect(after?.coverage).toEqual({ certain: 0, possible: 0 });
      const [tally] = tallyIndicators(framework, [country("Anyland", { [at]: open })]).slice(at);
      expect(tally?.counts).toMatchObject({ absent: 0, [open]: 1 });
    }),
  );
});

test("coverage counts the indicators shown, as a range", () => {
  const [first] = coverCountries(sample, [0, 1]);
  expect(first?.coverage).toEqual({ certain: 1, possible: 2 });
  expect(shownPositions(framework, ["legal"])).toEqual([0, 1]);
});

test("regions come in the ITU's order, those without one last", () => {
  expect(groupByRegion(coverCountries(sample, every)).map(({ region }) => region)).toEqual([
    "africa",
    "europe",
    undefined,
  ]);
});

test("the distribution counts every country once, and has a place for each number", () => {
  const anyCountry = fc
    .array(fc.constantFrom<Status>(...STATUSES), { minLength: 21, maxLength: 21 })
    .map((statuses) => ({ ...country("Anyland"), statuses }));
  fc.assert(
    fc.property(fc.array(anyCountry, { maxLength: 12 }), (countries) => {
      const counts = computeDistribution(coverCountries(countries, every), 21);
      expect(counts).toHaveLength(22);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(countries.length);
    }),
  );
});

test("the median is of what is certain", () => {
  expect(computeMedianCertain(coverCountries(sample, every))).toBe(1);
  expect(computeMedianCertain([])).toBeUndefined();
});

test("the finding names what most and fewest have, with what is not known", () => {
  const tallies = tallyIndicators(framework, sample).slice(0, 3);
  const finding = computeWorldFinding(tallies, 3);
  expect(finding?.most).toMatchObject({ certain: 2, possible: 2 });
  expect(finding?.fewest).toMatchObject({ certain: 0, possible: 1 });
  expect(computeWorldFinding(tallies, 0)).toBeUndefined();
});

test("classes of coverage are in order, and hold every number", () => {
  for (let total = 1; total <= 21; total += 1) {
    const bounds = coverageClassBounds(total);
    expect(bounds[0]?.from).toBe(0);
    expect(bounds.at(-1)).toMatchObject({ to: total });
    for (const { rank, from, to } of bounds)
      for (let certain = from; certain <= to; certain += 1)
        expect(coverageClass(certain, total)).toBe(rank);
  }
});
