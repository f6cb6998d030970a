import { expect, test } from "vitest";
import { walkTo } from "../../../src/features/world/map-walk.ts";

const spot = (code: string, x: number, y: number) => ({ code, x, y });
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
  ["Enter", "MID"],
])("%s leads to %s", (key, code) => {
  expect(walkTo(spots, from, key).code).toBe(code);
});

test("at the edge of the map one stays", () => {
  expect(walkTo(spots, spot("FAR-EAST", 300, 100), "ArrowRight").code).toBe("FAR-EAST");
});
