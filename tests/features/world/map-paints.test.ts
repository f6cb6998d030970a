import { expect, it } from "vitest";
import type { WorldShapes } from "../../../src/charts/world-shapes.ts";
import type { Areas } from "../../../src/domain/areas.ts";
import { paintWorld, placeAreas } from "../../../src/features/world/map-paints.ts";

/** A world with one shape, and four areas too small for one. */
const world: WorldShapes = {
  width: 100,
  height: 50,
  shapes: [{ numeric: "001", path: "M0 0h1v1z", center: [0, 0] }],
  borders: "",
  place: ([longitude, latitude]) => [longitude, latitude],
  shapeAt: () => undefined,
};
const area = (numeric: string, isState: boolean) => ({
  alpha2: "XX",
  numeric,
  neighbours: [],
  point: [Number(numeric), 0] as [number, number],
  ...(isState && { ituRegion: "americas" as const }),
});
const areas: Areas = {
  AAA: area("001", true),
  BBB: area("002", true),
  CCC: area("003", true),
  DDD: area("004", false),
  EEE: area("005", false),
};

it("small states have a dot whether there is a profile or not, territories only with one", () => {
  const profiled = new Set(["AAA", "BBB", "DDD"]);
  const { paints, dots } = paintWorld(world, placeAreas(areas, world), (code) =>
    profiled.has(code) ? "exists" : "no-profile",
  );
  expect(paints).toEqual(["exists"]);
  expect(dots).toEqual([
    { x: 2, y: 0, paint: "exists" },
    { x: 3, y: 0, paint: "no-profile" },
    { x: 4, y: 0, paint: "exists" },
  ]);
});
