import { expect, test } from "vitest";
import { changedCells, changesSince } from "../../../src/domain/releases/changes.ts";

const CIRT = {
  ...{ country: "KEN", country_name: "Kenya", measure: "1.2.1", status: "exists" },
  ...{ instruments: "KE-CIRT", other_readings: "none", reason: "named", backing: "named" },
};
const PARTLY = { ...CIRT, status: "partial", reason: "limited", backing: "not-applicable" };
const OTHER = { ...CIRT, measure: "1.3.1" };

test("lists each column that differs, and ignores names of countries and the order of rows", () => {
  const renamed = { ...OTHER, country_name: "Republic of Kenya" };
  expect(changesSince([CIRT, OTHER], [renamed, PARTLY])).toEqual([
    { country: "KEN", measure: "1.2.1", column: "status", before: "exists", now: "partial" },
    { country: "KEN", measure: "1.2.1", column: "reason", before: "named", now: "limited" },
    {
      ...{ country: "KEN", measure: "1.2.1", column: "backing" },
      ...{ before: "named", now: "not-applicable" },
    },
  ]);
});

test("describes a cell that the earlier table lacks as “no-profile”", () => {
  const [first] = changesSince([], [CIRT]);
  expect(first).toMatchObject({ column: "status", before: "no-profile", now: "exists" });
});

test("keeps the first change of each cell", () => {
  const changes = changesSince([CIRT, OTHER], [PARTLY, { ...OTHER, instruments: "none" }]);
  expect(changedCells(changes).map(({ measure, column }) => [measure, column])).toEqual([
    ["1.2.1", "status"],
    ["1.3.1", "instruments"],
  ]);
});
