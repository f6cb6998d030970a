import fc from "fast-check";
import { expect, test } from "vitest";
import { tallyAnswers } from "../../../src/domain/tally.ts";
import type { CountryGroup, WorldCountry } from "../../../src/domain/world/world-countries.ts";
import { layOutBlocks } from "../../../src/features/world/matrix-blocks.ts";

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

test("no block ends with the name of a region, and none is longer than one draws in one go", () => {
  fc.assert(
    fc.property(anyGroups, (groups) => {
      for (const { lines } of layOutBlocks(groups, true)) {
        expect(lines.at(-1)?.kind).toBe("country");
        expect(lines.length).toBeLessThanOrEqual(20);
      }
    }),
  );
});

test("blocks follow one another without a gap, and hold every country in order", () => {
  fc.assert(
    fc.property(anyGroups, fc.boolean(), (groups, isNamed) => {
      const blocks = layOutBlocks(groups, isNamed);
      for (const [at, { y, height, before, lines }] of blocks.entries()) {
        const next = blocks[at + 1];
        if (next) expect([next.y, next.before]).toEqual([y + height, before + lines.length]);
      }
      const rows = blocks.flatMap(({ lines }) =>
        lines.flatMap((line) => (line.kind === "country" ? [line.row] : [])),
      );
      expect(rows).toEqual(rows.map((_, row) => row));
      expect(rows).toHaveLength(groups.flatMap(({ countries }) => countries).length);
    }),
  );
});
