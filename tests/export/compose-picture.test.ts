// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composePicture, type PictureParts } from "../../src/export/compose-picture.ts";
import { createSvg } from "../../src/export/flatten-svg.ts";
import { toSvgText } from "../../src/export/svg-text.ts";

const measure = (text: string, { size }: { size: number }) => text.length * size * 0.55;
const parts = (more: Partial<PictureParts> = {}): PictureParts => ({
  countries: "Peru",
  title: "Measures by pillar",
  filters: "Filtered by Pillars: Legal",
  finding: "In place: 2 of 2 measures.",
  drawing: { group: createSvg(document, "g"), height: 180 },
  legend: [{ label: "In place", symbol: createSvg(document, "g") }],
  footer: ["ITU, 19 February 2015", "Exported on 25 November 2026", "https://example.org/?a=1&b=2"],
  link: "https://example.org/?a=1&b=2",
  statuses: "1 ice ATA:ep",
  language: "en",
  ...more,
});
const textsOf = (svg: SVGSVGElement) => [...svg.querySelectorAll("text")];

describe("picture", () => {
  it("holds title, country, filters, finding, legend, source, edition and address", () => {
    const words = textsOf(composePicture(document, parts(), measure)).map((t) => t.textContent);
    expect(words).toEqual([
      "Peru",
      "Measures by pillar",
      "Filtered by Pillars: Legal",
      "In place: 2 of 2 measures.",
      "In place",
      "ITU, 19 February 2015",
      "Exported on 25 November 2026",
      "https://example.org/?a=1&b=2",
    ]);
  });

  it("names itself, describes itself, and knows its address", () => {
    const svg = composePicture(document, parts(), measure);
    expect(svg.querySelector("title")).toHaveTextContent("Measures by pillar · Peru");
    expect(svg.querySelector("desc")).toHaveTextContent("In place: 2 of 2 measures.");
    const [source, statuses] = svg.querySelector("metadata")?.children ?? [];
    expect(source).toHaveTextContent("https://example.org/?a=1&b=2");
    expect(statuses).toHaveTextContent(parts().statuses);
  });

  it("grows with its words: every line is inside, below the last one, and none is too long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 400 }), (words) => {
        const svg = composePicture(
          document,
          parts({ title: words, finding: words, countries: words, legend: [], footer: [words] }),
          measure,
        );
        let last = 0;
        for (const text of textsOf(svg)) {
          const y = Number(text.getAttribute("y"));
          expect(y).toBeGreaterThan(last + 10);
          last = y;
          const size = Number(text.getAttribute("font-size"));
          expect(measure(text.textContent ?? "", { size })).toBeLessThanOrEqual(736);
        }
        expect(Number(svg.getAttribute("height"))).toBeGreaterThan(last + 10);
      }),
      { numRuns: 50 },
    );
  });

  it("holds hostile words as words, and is read back by any XML reader", () => {
    const hostile = fc.oneof(
      fc.constant('<img src=x onerror="alert(1)">'),
      fc.constant("]]><script>alert(1)</script>"),
      fc.string({ unit: "binary", maxLength: 60 }),
    );
    fc.assert(
      fc.property(hostile, (words) => {
        const svg = composePicture(document, parts({ finding: words, link: words }), measure);
        const read = new DOMParser().parseFromString(
          new XMLSerializer().serializeToString(svg),
          "image/svg+xml",
        );
        expect(read.querySelector("parsererror, script, img")).toBeNull();
        expect(read.querySelector("desc")?.textContent).toBe(
          toSvgText(words).replace(/\r\n?/g, "\n"),
        );
      }),
      { numRuns: 60 },
    );
  });
});
