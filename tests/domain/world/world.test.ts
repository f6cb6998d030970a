import { describe, expect, test } from "vitest";
import type { Status } from "../../../src/domain/status.ts";
import { computeCoverageRange, orderCountries } from "../../../src/domain/world/world.ts";
import { framework } from "../sample.ts";

const all = (status: Status) => framework.indicators.map(() => status);
const place = (name: string, statuses: readonly Status[]) => ({ code: name, name, statuses });

test.each<[Status[], number, number]>([
  [["exists", "absent"], 1, 1],
  [["exists", "unknown", "missing", "partial"], 1, 3],
  [["unknown"], 0, 1],
  [[], 0, 0],
])("coverage of %j is a range", (statuses, certain, possible) => {
  expect(computeCoverageRange(statuses)).toEqual({ certain, possible });
});

describe("order", () => {
  const places = [
    place("Chad", all("absent")),
    place("Åland", all("exists")),
    place("Denmark", [...all("absent").slice(1), "unknown"]),
  ];
  const names = (order: "name" | "coverage") =>
    orderCountries(places, order, "en").map(({ name }) => name);

  test("by name, as the language sorts", () => {
    expect(names("name")).toEqual(["Åland", "Chad", "Denmark"]);
  });

  test("by coverage: the certain end decides, then the possible one", () => {
    expect(names("coverage")).toEqual(["Åland", "Denmark", "Chad"]);
  });
});
