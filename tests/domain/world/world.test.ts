import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STATUSES, type Status } from "../../../src/domain/status.ts";
import {
  computeCoverageRange,
  orderCountries,
  tallyIndicators,
} from "../../../src/domain/world/world.ts";
import { framework } from "../sample.ts";

const all = (status: Status) => framework.indicators.map(() => status);
const place = (name: string, statuses: readonly Status[]) => ({ code: name, name, statuses });
const anyPlace = fc.record({
  code: fc.constant("XXX"),
  statuses: fc.array(fc.constantFrom<Status>(...STATUSES), { minLength: 21, maxLength: 21 }),
});

describe("coverage as a range", () => {
  test.each<[Status[], number, number]>([
    [["exists", "absent"], 1, 1],
    [["exists", "unknown", "missing", "partial"], 1, 3],
    [["unknown"], 0, 1],
    [[], 0, 0],
  ])("%j", (statuses, certain, possible) => {
    expect(computeCoverageRange(statuses)).toEqual({ certain, possible });
  });
});

describe("tally", () => {
  test("a further country adds one to one answer of each indicator, and changes nothing else", () => {
    fc.assert(
      fc.property(fc.array(anyPlace, { maxLength: 6 }), anyPlace, (places, more) => {
        const before = tallyIndicators(framework, places);
        const after = tallyIndicators(framework, [...places, more]);
        for (const [i, { counts }] of after.entries())
          for (const status of STATUSES)
            expect(counts[status] - (before[i]?.counts[status] ?? 0)).toBe(
              more.statuses[i] === status ? 1 : 0,
            );
      }),
    );
  });
});

describe("order", () => {
  const places = [
    place("Chad", all("absent")),
    place("Åland", all("exists")),
    place("Bolivia", [...all("absent").slice(1), "unknown"]),
  ];
  const names = (order: Parameters<typeof orderCountries>[1]) =>
    orderCountries(places, order, "en").map(({ name }) => name);

  test("by name, as the language sorts", () => {
    expect(names("name")).toEqual(["Åland", "Bolivia", "Chad"]);
  });

  test("by coverage: the certain end decides, then the possible one", () => {
    expect(names("coverage")).toEqual(["Åland", "Bolivia", "Chad"]);
  });

  test("by one indicator, then by name", () => {
    expect(names({ indicator: 0 })).toEqual(["Åland", "Bolivia", "Chad"]);
    expect(names({ indicator: 20 })).toEqual(["Åland", "Chad", "Bolivia"]);
  });
});
