// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createMeasure, wrapText } from "../../src/export/wrap-text.ts";

const byLength = (text: string) => text.length;

describe("wrapText", () => {
  it.each([
    ["one two three", 7, ["one two", "three"]],
    ["https://example.org/?a=1", 10, ["https://ex", "ample.org/", "?a=1"]],
    ["see https://example.org", 12, ["see", "https://exam", "ple.org"]],
    ["  spaced   out ", 20, ["spaced out"]],
    ["all but page\u00a02\u00a0of\u00a07", 16, ["all but", "page\u00a02\u00a0of\u00a07"]],
    ["one · two", 5, ["one ·", "two"]],
    ["CSIRT-Ponal", 8, ["CSIRT-", "Ponal"]],
    ["a cybersecurity law", 8, ["a", "cyberse…", "law"]],
    ["", 20, []],
  ])("wraps %j at a width of %i", (text, width, lines) =>
    expect(wrapText(text, width, byLength)).toEqual(lines),
  );

  it("keeps all words that fit on a line, in order, and exceeds the width on no line", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 30 })),
        fc.integer({ min: 2, max: 30 }),
        (words, width) => {
          const text = words.join(" ");
          const lines = wrapText(text, width, byLength);
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
          const kept = text.split(/[ ]+/).filter(({ length }) => length > 0 && length < width - 1);
          const shown = lines.join(" ").split(" ");
          let at = 0;
          for (const word of kept) {
            at = shown.indexOf(word, at);
            expect(at, word).toBeGreaterThanOrEqual(0);
            at += 1;
          }
        },
      ),
    );
  });
});

describe("text width", () => {
  it("is measured in the font of pictures", () => {
    const context = { font: "", measureText: (text: string) => ({ width: text.length * 7 }) };
    const getContext = vi.fn(() => context);
    vi.spyOn(document, "createElement").mockReturnValueOnce(
      Object.assign(document.createElement("div"), { getContext }),
    );
    expect(createMeasure()("four", { size: 13, weight: 700 })).toBe(28);
    expect(document.createElement).toHaveBeenCalledWith("canvas");
    expect(getContext).toHaveBeenCalledWith("2d");
    expect(context.font).toMatch(/^700 13px .*sans-serif/);
  });

  it("is estimated from the length without a canvas", () => {
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    expect(createMeasure()("four", { size: 10, weight: 400 })).toBeCloseTo(22.4);
  });
});
