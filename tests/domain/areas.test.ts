import { expect, test } from "vitest";
import { backgroundOf } from "../../src/domain/areas.ts";
import { sampleProfile } from "./sample.ts";

test("omits a population flagged as off by a factor of ten, and keeps the other facts", () => {
  const profile = sampleProfile({});
  const background = { population: { value: 44_610_000 }, internetUsers: { percent: 82.78 } };
  const right = backgroundOf({ ...profile, background });
  const wrong = backgroundOf({
    ...profile,
    background,
    flags: [{ code: "population-off-by-ten" }],
  });
  expect(right).toMatchObject({ population: 44_610_000, internetUsers: 82.78 });
  expect(wrong).toEqual({ internetUsers: 82.78 });
});
