import fc from "fast-check";
import { expect, test } from "vitest";
import { layOutLanes } from "../../src/charts/lanes.ts";

const dots = (...places: number[]) => places.map((place) => ({ from: place, to: place }));

test("what coincides stands in lanes of its own, what stands alone in one", () => {
  expect(layOutLanes(dots(0, 1, 1, 0.5), 0.1)).toEqual([
    { lane: 0, of: 1 },
    { lane: 0, of: 2 },
    { lane: 1, of: 2 },
    { lane: 0, of: 1 },
  ]);
});

test("a span keeps all that lies along it out of its lane", () => {
  expect(layOutLanes([{ from: 0.25, to: 1 }, ...dots(0.5, 1)], 0.1)).toEqual([
    { lane: 0, of: 2 },
    { lane: 1, of: 2 },
    { lane: 1, of: 2 },
  ]);
});

test("no two marks of a lane touch", () => {
  const span = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (pairs) => {
      const spans = pairs.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
      const lanes = layOutLanes(spans, 0.06);
      spans.forEach((one, i) => {
        spans.forEach((other, k) => {
          if (i >= k || lanes[i]?.lane !== lanes[k]?.lane) return;
          expect(Math.max(one.from - other.to, other.from - one.to)).toBeGreaterThanOrEqual(0.06);
        });
      });
    }),
  );
});
