import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FIGURES } from "../../src/domain/figures.ts";
import { figureHeight } from "../../src/features/scorecard/charts-view.tsx";
import { collectFigures } from "../../src/figure/figure.tsx";

const IDS = FIGURES.filter(({ view }) => view === "scorecard").map(({ id }) => id);
const filesOf = (ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [`./figures/${id}.tsx`, `draws ${id}`]));

describe("collectFigures", () => {
  it("returns modules in registry order", () => {
    const found = collectFigures("scorecard", filesOf(IDS.toReversed()));
    expect(found).toEqual(IDS.map((id) => ({ id, module: `draws ${id}` })));
  });

  it("throws for a figure without a module", () => {
    expect(() => collectFigures("scorecard", filesOf(IDS.slice(1)))).toThrow(
      `the registry names ${IDS[0]}, but scorecard has no figures/${IDS[0]}.tsx`,
    );
  });

  it.each(["scorecard", "compare", "world"])(
    "every figure of %s has a file, and every file belongs to a figure",
    (view) => {
      const ids = FIGURES.filter((figure) => figure.view === view).map(({ id }) => id);
      expect(readdirSync(`src/features/${view}/figures`).toSorted()).toEqual(
        ids.map((id) => `${id}.tsx`).toSorted(),
      );
    },
  );
});

/** Figures of the scorecard that reserve a height. */
const known = FIGURES.filter(({ view, height }) => view === "scorecard" && height !== undefined);

describe("figureHeight", () => {
  it("reserves more height for more rows, and none for unknown ids", () => {
    const few = { pillars: 1, measures: 2, absent: 1 };
    const many = { pillars: 6, measures: 21, absent: 7 };
    expect(known.length).toBeGreaterThan(3);
    for (const { id } of known) {
      expect(figureHeight(id, few)).toBeGreaterThan(0);
      expect(figureHeight(id, many)).toBeGreaterThan(figureHeight(id, few));
    }
    for (const id of ["pie", "map"]) expect(figureHeight(id, many)).toBe(0);
    expect(figureHeight("since", { pillars: 6, measures: 21 })).toBe(0);
  });

  it("reserves a row per pillar or measure, and space for the axis", () => {
    const none = { pillars: 0, measures: 0, absent: 0 };
    const axis = known.map(({ id }) => [id, figureHeight(id, none)]);
    expect(Object.fromEntries(axis)).toMatchObject({
      ...{ since: 0, measures: 0, coverage: 24, peers: 24 },
    });
    for (const { id } of known) {
      const row = figureHeight(id, { pillars: 1, measures: 1, absent: 1 }) - figureHeight(id, none);
      expect(row).toBeGreaterThanOrEqual(24);
      expect(row).toBeLessThanOrEqual(32);
    }
  });
});
