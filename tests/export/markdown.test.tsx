// @vitest-environment jsdom
import fc from "fast-check";
import { marked } from "marked";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../src/export/markdown.ts";

const HEAD = ["Code", "Measure", "Status"];
const convert = (html: string) => toMarkdown(html, () => HEAD);
const parse = (markdown: string) =>
  new DOMParser().parseFromString(marked.parse(markdown, { async: false }), "text/html").body;
const normalize = (text: string | null) => text?.replaceAll(/\s+/g, " ").trim();

describe("toMarkdown", () => {
  test.each([
    ["<h1>Kenya</h1><p>In place: <b>12</b> of 21</p>", "# Kenya\n\nIn place: 12 of 21\n"],
    ["<ul><li>One</li><li>Two</li></ul><p>Three</p>", "- One\n- Two\n\nThree\n"],
    [
      "<dl><div><dt>GCI 2014</dt><dd><b>14</b><small>rank 52</small></dd></div></dl>",
      "- GCI 2014: 14 · rank 52\n",
    ],
    [
      "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>1</th><td></td></tr></tbody></table>",
      "| A | B |\n| --- | --- |\n| 1 | – |\n",
    ],
    [
      '<ul class="rows"><li><button class="row"><svg></svg><span>1.2.1</span><span>CIRT</span></button></li></ul>',
      "| Code | Measure |\n| --- | --- |\n| 1.2.1 | CIRT |\n",
    ],
    ['<p>See <a href="https://a.example/b(c)">A</a></p>', "See [A](<https://a.example/b(c)>)\n"],
    ['<p><a href="KEN.csv">CSV</a><a href="PER.html">Peru</a></p>', "[CSV](<KEN.csv>) · Peru\n"],
    ['<p>Once</p><p>Once</p><nav>Menu</nav><p aria-hidden="true">Bar</p>', "Once\n"],
    ["<p>Once</p><p>Twice</p><p>Once</p>", "Once\n\nTwice\n\nOnce\n"],
    ["<h2>\n  Legal   <b>measures</b> </h2>", "## Legal measures\n"],
    ["<dl><div><dt></dt><dd>14</dd></div></dl>", "- 14\n"],
    ["<ul><li>One</li></ul><p>Two</p><ul><li>Three</li></ul>", "- One\n\nTwo\n\n- Three\n"],
    [
      '<ul class="rows"><li class="row-group"><b class="row is-open"><i>1.2.1</i></b></li></ul>',
      "| Code |\n| --- |\n| 1.2.1 |\n",
    ],
    ["<p> Text </p><p> </p><div><span>More</span><span></span></div>", "Text\n\nMore\n"],
    ["<p>12<!-- --> of <!--$?-->21<!--/$--></p>", "12 of 21\n"],
    ["<p>Law - draft</p><ul><li>One</li></ul>", "Law - draft\n\n- One\n"],
    ["<p>a <b> b</b></p><p><b><i>c</i></b><i>d</i></p>", "a b\n\nc · d\n"],
    ["<ul><li>Tea<b>m</b></li><li>Team<p>Note</p></li></ul>", "- Team\n- Team · Note\n"],
    ['<p>Text<a href="https://a.example/"></a></p>', "Text\n"],
    [
      "<table><tr><th> A </th><th>B</th></tr><tr><td><b>1</b>\n</td><td>2</td></tr></table>",
      "| A | B |\n| --- | --- |\n| 1 | 2 |\n",
    ],
    ['<div role="search"><p>Filters</p></div><button>Close</button><p>Text</p>', "Text\n"],
  ])("converts %s", (html, markdown) => {
    expect(convert(html)).toBe(markdown);
  });

  const PIECES = [
    ..."\\`*_[]<>()&|~$@#+=-!:.\"' \n\t1a",
    ...["https://", "www.", "a@b.example", "<b>", "](x)", "&lt;", "---", "1. ", "![", "\u00a0"],
    ...["| x |", "javascript:", "<!--", "```", "===", "[^1]", "\u202e"],
  ];
  const names = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join("")),
  );

  test("escapes names, so that they create no link, heading, cell or HTML", () => {
    fc.assert(
      fc.property(names, (name) => {
        const text = normalize(name.replaceAll(/[\uE000\uE001]/g, ""));
        fc.pre(text !== "");
        const page = (
          <>
            <h2>{name}</h2>
            <p>{name}</p>
            <ul>
              <li>{name}</li>
            </ul>
            <table>
              <tbody>
                <tr>
                  <th>A</th>
                  <th>B</th>
                </tr>
                <tr>
                  <td>{name}</td>
                  <td>x</td>
                </tr>
              </tbody>
            </table>
          </>
        );
        const body = parse(convert(renderToStaticMarkup(page)));
        expect([...body.querySelectorAll("*")].map(({ localName }) => localName)).toEqual([
          ...["h2", "p", "ul", "li", "table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td"],
        ]);
        for (const selector of ["h2", "p", "li", "td"])
          expect(normalize(body.querySelector(selector)?.textContent ?? ""), selector).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test("keeps the address of a link", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const link = parse(
          convert(renderToStaticMarkup(<a href={url}>x</a>).replace(/^.*$/s, "<p>$&</p>")),
        );
        expect(link.querySelector("a")?.href).toBe(new URL(url).href);
      }),
    );
  });
});
