import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFileName } from "../../src/export/save.ts";

describe("formatFileName", () => {
  it.each([
    [["Peru", "measures-by-pillar", "legal"], "peru-measures-by-pillar-legal.png"],
    [["Perú", "scorecard"], "peru-scorecard.png"],
    [["Côte d’Ivoire", "scorecard", ""], "cote-d-ivoire-scorecard.png"],
    [["الأردن", "scorecard", "الأُسر"], "الأردن-scorecard-الأسر.png"],
    [["中国", "scorecard", "法律、技术"], "中国-scorecard-法律-技术.png"],
    [["Российская Федерация", "ёж"], "российская-федерация-ёж.png"],
    [["../../etc/passwd", "x"], "etc-passwd-x.png"],
    [["", " "], "atlas.png"],
  ])("formats %j as %s", (parts, name) => expect(formatFileName(parts, "png")).toBe(name));

  it("returns names that are valid on any file system", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 5 }), (parts) => {
        expect(formatFileName(parts, "csv")).toMatch(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*\.csv$/u);
        expect([...formatFileName(parts, "csv")].length).toBeLessThan(210);
      }),
      { numRuns: 40 },
    );
  });
});
