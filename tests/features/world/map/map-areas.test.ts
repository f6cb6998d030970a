import { expect, it, test } from "vitest";
import topology from "world-atlas/countries-110m.json";
import type { CountriesTopology } from "../../../../src/dataset/topology.ts";
import type { Areas } from "../../../../src/domain/areas.ts";
import {
  nextArea,
  placeAreas,
  projectWorld,
} from "../../../../src/features/world/map/map-areas.ts";

/** Only the first area has a shape. The second shape belongs to no area. */
const world = {
  shapes: [
    { numeric: "001", path: "M0 0h1v1z", center: [0, 0] as const, isTiny: false },
    { numeric: undefined, path: "M9 9h1v1z", center: [9, 9] as const, isTiny: false },
  ],
  place: ([longitude, latitude]: readonly [number, number]) => [longitude, latitude] as const,
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

it("draws a dot for each small state and each territory with data, and draws dots with data on top", () => {
  const profiled = new Set(["AAA", "BBB", "DDD"]);
  const painted = placeAreas(areas, world, (code) =>
    profiled.has(code) ? "exists" : "no-profile",
  );
  expect(painted.filter(({ path }) => path).map(({ code, paint }) => [code, paint])).toEqual([
    ["AAA", "exists"],
    // The shape at index 1 belongs to no area.
    ["1", "no-profile"],
  ]);
  expect(painted.filter(({ path }) => !path)).toEqual([
    { code: "CCC", path: undefined, center: [3, 0], paint: "no-profile" },
    { code: "BBB", path: undefined, center: [2, 0], paint: "exists" },
    { code: "DDD", path: undefined, center: [4, 0], paint: "exists" },
  ]);
});

test.each([
  ["draws a dot for Lebanon, which is listed", "LBN", "exists", 350, false],
  ["draws the shape of Lebanon on a wide map", "LBN", "exists", 1000, true],
  ["draws the shape of Lebanon if a filter excludes it", "LBN", "filtered", 350, true],
  ["draws the shape of Peru", "PER", "exists", 350, true],
] as const)("%s", (_title, code, paint, width, hasShape) => {
  const numeric = { LBN: "422", PER: "604" }[code];
  const map = projectWorld(topology as unknown as CountriesTopology, width);
  const placed = placeAreas({ [code]: area(numeric, true) }, map, () => paint);
  const found = placed.find((one) => one.code === code);
  expect([found?.path !== undefined, found?.isTiny ?? false]).toEqual([hasShape, !hasShape]);
});

const spot = (code: string, x: number, y: number) =>
  ({ code, path: undefined, center: [x, y], paint: "exists" }) as const;
const from = spot("MID", 100, 100);
const spots = [
  from,
  spot("EAST", 140, 110),
  spot("FAR-EAST", 300, 100),
  spot("NORTH", 95, 60),
  spot("SOUTH", 130, 150),
];

test.each([
  ["ArrowRight", "EAST"],
  ["ArrowUp", "NORTH"],
  ["ArrowDown", "EAST"],
  ["ArrowLeft", "NORTH"],
])("%s moves focus to %s", (key, code) => {
  expect(nextArea(spots, from, key).code).toBe(code);
});

test("does not move focus if no area lies in that direction", () => {
  expect(nextArea(spots, spot("FAR-EAST", 300, 100), "ArrowRight").code).toBe("FAR-EAST");
});

test.each([
  // Without French Guiana.
  ["France", "250", [2.5, 46.7]],
  // On both sides of 180° longitude.
  ["Fiji", "242", [178, -17.8]],
  ["Peru", "604", [-74.5, -9.2]],
  // With Svalbard. The centroid of the largest part is in Sweden.
  ["Norway", "578", [13.8, 65.8]],
] as const)("the centre of %s is in its main territory", (_name, numeric, position) => {
  const { shapes, place } = projectWorld(topology as unknown as CountriesTopology, 1000);
  const [x = 0, y = 0] = place(position) ?? [];
  const center = shapes.find((shape) => shape.numeric === numeric)?.center ?? [0, 0];
  expect(Math.hypot(center[0] - x, center[1] - y)).toBeLessThan(3);
});
