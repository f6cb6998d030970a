// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { splitWord } from "../../src/domain/split-word.ts";
import { createMeasure, wrapEvenly, wrapText } from "../../src/export/wrap-text.ts";

const byLength = (text: string) => text.length;
/** Counts each Chinese or full-width character as two. */
const byWidth = (text: string) => text.replaceAll(/[\u3000-\u9fff\uff00-\uffef]/g, "MM").length;

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

  it.each([
    ["ar", "تدابير الأمن السيبراني، 2015", 16, ["تدابير الأمن", "السيبراني، 2015"]],
    ["zh", "秘鲁报告的21项网络安全措施", 10, ["秘鲁报告的", "21项网络", "安全措施"]],
    ["zh", "来源：国际电联，《概况》", 8, ["来源：", "国际电", "联，", "《概况》"]],
    ["zh", "联盟（ITU）的“儿童”保护", 8, ["联盟", "（ITU）", "的“儿童”", "保护"]],
    ["zh", "见https://example.org/中国", 12, ["见", "https://exam", "ple.org/中国"]],
    ["en", "the response team", 12, ["the response", "team"]],
    [
      "fr",
      "l’équipe\u00a0: «\u00a0prise\u00a0» active",
      12,
      ["l’équipe\u00a0:", "«\u00a0prise\u00a0»", "active"],
    ],
    ["fr", "mesures\u202f; 2\u202f015 pays", 10, ["mesures\u202f;", "2\u202f015 pays"]],
    ["ru", "меры по кибербезопасности", 17, ["меры по", "кибербезопасности"]],
    ["es", "¿Cuántos países? «Dos»", 17, ["¿Cuántos países?", "«Dos»"]],
    [
      "ar",
      "ITU \u2068Profile of Peru\u2069 2015",
      16,
      ["ITU \u2068Profile of\u2069", "\u2068Peru\u2069 2015"],
    ],
    ["th", "ประเทศไทยมีกฎหมาย", 10, ["ประเทศไทย", "มีกฎหมาย"]],
  ])("wraps %s: %s", (_language, text, width, lines) =>
    expect(wrapText(text, width, byWidth)).toEqual(lines),
  );

  it("keeps the order of all words short enough for a line, and never exceeds the width", () => {
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

const script = fc.constantFrom(
  ..."国家网络安全措施中有，。；：（）《》“”",
  ..."安全 2015 年 CIRT · الأمن меры été",
);
const mixed = fc.string({ unit: script, maxLength: 60 });

it("wraps any script within the width, and keeps punctuation with its word", () => {
  fc.assert(
    fc.property(mixed, fc.integer({ min: 4, max: 40 }), (text, width) => {
      // Excludes words that are wider than a line, because they are truncated.
      fc.pre(
        text
          .split(" ")
          .flatMap(splitWord)
          .every((part) => byWidth(part) + 2 <= width),
      );
      for (const lines of [wrapText(text, width, byWidth), wrapEvenly(text, width, byWidth)]) {
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) expect(byWidth(line)).toBeLessThanOrEqual(width);
        const words = text.split(" ");
        for (const line of lines.filter((one) => /^[，。；：）》]/.test(one)))
          expect(words.some((word) => line.startsWith(word.slice(0, 1)))).toBe(true);
        for (const line of lines.filter((one) => /[（《]$/.test(one)))
          expect(words.some((word) => line.endsWith(word.slice(-1)))).toBe(true);
      }
    }),
  );
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
