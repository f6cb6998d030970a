// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emitPicture } from "../../src/export/emit-picture.ts";
import { createSvg, toSvgText } from "../../src/export/flatten-svg.ts";
import { layOutPicture, type PictureWords, placeDrawing } from "../../src/export/layout.ts";
import { PICTURE_COLOURS } from "../../src/export/picture-style.ts";
import { PICTURE_SIZES } from "../../src/export/snapshot.ts";
import { sampleWords } from "./sample.ts";

const measure = (text: string, { size }: { size: number }) => text.length * size * 0.55;
/** A picture of 800 × 471 pixels with a drawing and a symbol. */
function emit(more: Partial<PictureWords> = {}) {
  const words = sampleWords(more);
  const [layout] = layOutPicture(words, PICTURE_SIZES.seen, measure);
  if (!layout) throw new Error("no layout");
  const placed = placeDrawing(layout, { width: 736, height: 180 });
  const [drawing, symbol] = [1, 2].map((id) => createSvg("g", { id }));
  if (!drawing || !symbol) throw new Error("nothing drawn");
  return emitPicture(words, placed, drawing, [symbol]);
}

describe("picture", () => {
  it("contains kicker, title, filters, finding, legend, footer and address in reading order", () => {
    const texts = emit().querySelectorAll("text");
    expect([...texts].map(({ textContent }) => textContent)).toEqual([
      "Cybersecurity · Peru",
      "Peru reported 2 of 2 measures in place, 2015",
      "Filtered by Pillars: Legal",
      "In place: 2 of 2 measures.",
      "In place",
      "A note.",
      "Source: ITU, 19 February 2015",
      "Atlas · CC BY 4.0 · 25 November 2026",
      "https://example.org/?a=1&b=2",
    ]);
  });

  it("contains a title, a description and the address as metadata", () => {
    const svg = emit();
    expect(svg.querySelector("title")).toHaveTextContent(sampleWords().title);
    expect(svg.querySelector("desc")).toHaveTextContent("In place: 2 of 2 measures.");
    expect(svg.querySelector("metadata")).toHaveTextContent("https://example.org/?a=1&b=2");
  });

  it("has the given size, and positions the drawing and symbols", () => {
    const svg = emit();
    expect(["width", "height", "viewBox", "lang"].map((name) => svg.getAttribute(name))).toEqual([
      ...["800", "471", "0 0 800 471", "en"],
    ]);
    const transformOf = (id: string) =>
      svg.querySelector(`[id="${id}"]`)?.parentElement?.getAttribute("transform");
    expect(transformOf("1")).toBe("translate(32 147) scale(1)");
    expect(transformOf("2")).toBe("translate(40 353)");
    expect(svg.querySelector("path")).toHaveAttribute("d", "M32 379.5h736");
  });

  it("draws one symbol for a label of several lines", () => {
    const svg = emit({ legend: ["word ".repeat(40).trim()] });
    const labels = [...svg.querySelectorAll("text")].filter(({ textContent }) =>
      textContent.startsWith("word"),
    );
    expect(labels.length).toBeGreaterThan(1);
    expect(svg.querySelectorAll('[id="2"]')).toHaveLength(1);
  });

  it("has an opaque background", () => {
    const paper = emit().querySelector("rect");
    expect(["width", "height", "fill"].map((name) => paper?.getAttribute(name))).toEqual([
      ...["800", "471", PICTURE_COLOURS.paper],
    ]);
  });

  it("is mirrored in right-to-left languages, with its lines isolated", () => {
    const svg = emit({ language: "ar", kicker: "الأمن · Peru", legend: ["0–4"] });
    expect(svg.getAttribute("direction")).toBe("rtl");
    const texts = [...svg.querySelectorAll("text")];
    expect(texts[0]).toHaveTextContent("\u2067الأمن · Peru\u2069");
    expect(texts.map(({ textContent }) => textContent)).toContain("\u20660–4\u2069");
    // All texts start at the right edge, except the label of the legend, which follows its symbol.
    expect(new Set(texts.map((text) => text.getAttribute("x")))).toEqual(new Set(["768", "746"]));
    const transformOf = (id: string) =>
      svg.querySelector(`[id="${id}"]`)?.parentElement?.getAttribute("transform");
    expect(transformOf("1")).toBe("translate(32 147) scale(1)");
    expect(transformOf("2")).toBe("translate(760 353)");
  });

  it("keeps hostile text inert, and is well-formed XML", () => {
    const hostile = fc.oneof(
      fc.constant('<img src=x onerror="alert(1)">'),
      fc.constant("]]><script>alert(1)</script>"),
      fc.string({ unit: "binary", maxLength: 60 }),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const svg = emit({ description: text, finding: text, link: text });
        const read = new DOMParser().parseFromString(
          new XMLSerializer().serializeToString(svg),
          "image/svg+xml",
        );
        expect(read.querySelector("parsererror, script, img")).toBeNull();
        expect(read.querySelector("desc")?.textContent).toBe(
          toSvgText(text).replace(/\r\n?/g, "\n"),
        );
      }),
      { numRuns: 60 },
    );
  });
});
