import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FIGURES, figureHeight } from "../../src/domain/figures.ts";
import { collectFigures } from "../../src/figure/collect-figures.ts";

const IDS = FIGURES.filter(({ view }) => view === "scorecard").map(({ id }) => id);
const filesOf = (ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [`./figures/${id}.tsx`, `draws ${id}`]));

describe("figures of a view", () => {
  it("come in the order of the registry, whatever that of the folder", () => {
    const found = collectFigures("scorecard", filesOf(IDS.toReversed()));
    expect(found).toEqual(IDS.map((id) => ({ id, module: `draws ${id}` })));
  });

  it.each([
    ["a figure without its file", IDS.slice(1), `the registry names the figure ${IDS[0]}`],
    [
      "a file that the registry does not name",
      [...IDS, "pie"],
      "scorecard/figures/pie.tsx is not in the registry",
    ],
  ])("%s is an error that says where", (_name, ids, message) => {
    expect(() => collectFigures("scorecard", filesOf(ids))).toThrow(message);
  });

  it("are the files of the view's folder", () => {
    const folder = "src/features/scorecard/figures";
    expect(existsSync(folder)).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(IDS.map((id) => `${id}.tsx`).toSorted());
  });

  it("keep the place that grows with what they show, and none where they are not known", () => {
    const few = { pillars: 1, measures: 2, absent: 1 };
    const many = { pillars: 6, measures: 21, absent: 7 };
    const known = FIGURES.filter(
      ({ view, height }) => view === "scorecard" && height !== undefined,
    );
    expect(known.length).toBeGreaterThan(3);
    for (const { id } of known) {
      expect(figureHeight(id, few)).toBeGreaterThan(0);
      expect(figureHeight(id, many)).toBeGreaterThan(figureHeight(id, few));
    }
    expect(figureHeight("pie", many)).toBe(0);
  });
});
