import fc from "fast-check";
import { expect, test } from "vitest";
import FRAMEWORK from "../../../../data/framework.json";
import { parseFramework } from "../../../../src/domain/framework.ts";
import { tallyAnswers } from "../../../../src/domain/tally.ts";
import type { CountryGroup, WorldCountry } from "../../../../src/domain/world/world-countries.ts";
import {
  fitMatrix,
  heightOf,
  layOutBlocks,
} from "../../../../src/features/world/matrix/matrix-frame.ts";

const country: WorldCountry = {
  code: "AAA",
  name: "A",
  region: undefined,
  answers: [],
  tally: tallyAnswers([]),
};
const anyGroups = fc.array(
  fc.integer({ min: 1, max: 45 }).map(
    (size): CountryGroup => ({
      region: "africa",
      countries: Array.from({ length: size }, () => country),
    }),
  ),
  { maxLength: 6 },
);

test("every region has one heading, and blocks have 1 to 20 rows", () => {
  fc.assert(
    fc.property(anyGroups, (groups) => {
      const blocks = layOutBlocks(groups, true, 0);
      expect(blocks.flatMap(({ title }) => title ?? [])).toEqual(groups);
      for (const { countries } of blocks) {
        expect(countries.length).toBeGreaterThan(0);
        expect(countries.length).toBeLessThanOrEqual(20);
      }
    }),
  );
});

test("blocks are contiguous and preserve the order of the countries", () => {
  fc.assert(
    fc.property(anyGroups, fc.boolean(), fc.nat(1), (groups, isNamed, first) => {
      const blocks = layOutBlocks(groups, isNamed, first);
      let row = first;
      // The first row is below two header rows.
      let line = 3 + first;
      for (const block of blocks) {
        if (block.title) line += 1;
        expect([block.row, block.line]).toEqual([row, line]);
        for (const height of [24, 28])
          expect(heightOf(block, height)).toBe(
            height * block.countries.length + (block.title ? 48 : 0),
          );
        row += block.countries.length;
        line += block.countries.length;
      }
      const held = blocks.flatMap(({ countries }) => countries);
      expect(held).toEqual(groups.flatMap(({ countries }) => countries));
    }),
  );
});

const measures = (count: number) =>
  parseFramework(FRAMEWORK, "framework.json").indicators.slice(0, count);

test.each([1320, 1232, 976, 720])("all columns fit on a page that is %i pixels wide", (page) => {
  const { name, coverage, cell, gap } = fitMatrix(measures(21), page);
  const width = name + coverage + 21 * cell + 5 * gap;
  expect(width).toBeLessThanOrEqual(page);
  expect(width).toBeGreaterThan(page * 0.93);
  expect(cell).toBeGreaterThanOrEqual(24);
});

test("columns are wide enough for touch on phones, and have a maximum width", () => {
  expect(fitMatrix(measures(21), 358).cell).toBe(30);
  expect(fitMatrix(measures(3), 1320).cell).toBe(40);
});

test.each([
  [288, 132],
  [358, 132],
  [608, 203],
])("on a page of %i pixels, the column of names is %i pixels wide", (page, name) => {
  expect(fitMatrix(measures(21), page).name).toBe(name);
});
