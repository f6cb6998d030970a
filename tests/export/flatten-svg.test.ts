// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { flattenSvg, toSvgText } from "../../src/export/flatten-svg.ts";

function read(markup: string) {
  const parsed = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${markup}</svg>`,
    "image/svg+xml",
  );
  const svg = parsed.documentElement;
  if (!(svg instanceof SVGSVGElement)) throw new Error("not an svg");
  return svg;
}
const flatten = (markup: string) =>
  new XMLSerializer()
    .serializeToString(flattenSvg(read(markup), "p-"))
    .replaceAll(' xmlns="http://www.w3.org/2000/svg"', "");

describe("flattenSvg", () => {
  it("resolves colour tokens without repeating them on child elements", () => {
    expect(
      flatten('<g fill="var(--exists)"><rect width="4" height="4"/><circle r="2" fill="red"/></g>'),
    ).toBe('<g><g fill="#1d5fa6"><rect width="4" height="4"/><circle r="2" fill="red"/></g></g>');
  });

  it("prefixes ids of patterns and references to them", () => {
    expect(
      flatten(
        `<defs><pattern id="a" width="6" height="6"><path d="M0 0h3"/></pattern></defs><rect width="4" height="4" fill="url('#a')"/><rect fill="url(https://example.org/page?x#ab)"/>`,
      ),
    ).toBe(
      '<g><defs><pattern width="6" height="6" id="p-a"><path d="M0 0h3"/></pattern></defs><rect width="4" height="4" fill="url(#p-a)"/><rect fill="url(#p-ab)"/></g>',
    );
  });

  it("drops classes, handlers, scripts, foreign and hidden elements, and empty groups", () => {
    expect(
      flatten(
        `<title>t</title><script>alert(1)</script><style>a{}</style><image href="https://example.org/x.png"/>` +
          `<rect xmlns="http://www.w3.org/1999/xhtml" width="2"/><!-- c --><foreignObject><div xmlns="http://www.w3.org/1999/xhtml">x</div></foreignObject>` +
          `<g display="none"><rect width="1"/></g><g class="a" onclick="alert(1)"><g><path d="M0 0" style="fill:red" data-mark="x"/></g></g>`,
      ),
    ).toBe('<g><path d="M0 0"/></g>');
  });

  it("keeps the root's font size, and does not resolve unknown tokens", () => {
    const svg = read('<path d="M0 0" fill="var(--exists)" stroke="var(--nothing)"/>');
    svg.setAttribute("font-size", "13");
    expect(flattenSvg(svg, "p-").outerHTML.replaceAll(/ xmlns="[^"]*"/g, "")).toBe(
      '<g font-size="13"><path d="M0 0" fill="#1d5fa6" stroke="var(--nothing)"></path></g>',
    );
  });

  it("mirrors a drawing that is mirrored on the screen, but not its texts", () => {
    const svg = read(
      '<text x="4">a</text><text><tspan x="2">b</tspan></text><text text-anchor="end">c</text>',
    );
    svg.style.transform = "matrix(-1, 0, 0, 1, 0, 0)";
    expect(flattenSvg(svg, "p-").outerHTML.replaceAll(/ xmlns="[^"]*"/g, "")).toBe(
      '<g transform="translate(10 0) scale(-1 1)">' +
        '<text x="4" transform="translate(8 0) scale(-1 1)" direction="rtl">a</text>' +
        '<text transform="translate(4 0) scale(-1 1)" direction="rtl"><tspan x="2">b</tspan></text>' +
        '<text text-anchor="end" transform="translate(0 0) scale(-1 1)" direction="rtl">c</text></g>',
    );
  });

  it("preserves fill rules, clip paths and the order of text", () => {
    expect(
      flatten(
        `<defs><clipPath id="c"><rect width="4"/></clipPath></defs><path d="M0 0" fill-rule="evenodd"/><g clip-path="url(#c)"><text x="1">a<tspan dy="2">b</tspan>c</text></g>`,
      ),
    ).toBe(
      '<g><defs><clipPath id="p-c"><rect width="4"/></clipPath></defs><path d="M0 0" fill-rule="evenodd"/><g clip-path="url(#p-c)"><text x="1">a<tspan dy="2">b</tspan>c</text></g></g>',
    );
  });

  it("replaces characters not allowed in XML", () => {
    expect(toSvgText("a\u0000b\uD800c\t\u{1F600}")).toBe("a\uFFFDb\uFFFDc\t\u{1F600}");
  });
});
