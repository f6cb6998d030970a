import { describe, expect, test } from "vitest";
import { readHtmlText } from "../../src/formats/html-text.ts";
import { UnreadableDocument } from "../../src/formats/problem.ts";
import { readProfile } from "../../src/reader/read-profile.ts";
import { framework, readText } from "../reader/corpus.ts";
import { factsOf, readFacts, readText as readForm, toBytes } from "./facts.ts";
import { outline, toHtml } from "./outline.ts";

const peru = readText("data/documents/PER.txt");

const htmlToText = (html: string) => readHtmlText(toBytes(html));

function readOrRefuse(html: string): string {
  try {
    htmlToText(html);
    return "read";
  } catch (error) {
    return error instanceof UnreadableDocument ? error.code : String(error);
  }
}

describe("the text of an HTML page", () => {
  test("yields the same facts as the source text", async () => {
    const page = `<!doctype html><title>Peru</title><body>${toHtml(outline(peru))}</body>`;
    expect(await readFacts(toBytes(page), "Peru.html")).toEqual(
      factsOf(readProfile(peru, framework)),
    );
  });

  test("contains blocks, bullets and line breaks", () => {
    expect(htmlToText("<h1>One</h1><p>two\n three<br>four</p><ul><li>five<li> six</ul>seven")).toBe(
      "One\n\ntwo three\nfour\n\n- five\n- six\n\nseven\n",
    );
  });

  test("has aligned columns for data tables, and blocks for layout tables", () => {
    const columns = htmlToText("<table><tr><td><p>left</p></td><td>right</td></tr></table>");
    expect(columns).toBe(`${"left".padEnd(45)}right\n`);
    const long = "x".repeat(60);
    const wide = htmlToText(`<table><tr><td>${long}</td><td> right</td></tr></table>`);
    expect(wide).toBe(`${long}   right\n`);
    const layout = "<table><tr><td><p>one</p><p>two</p></td><td><p>three</p></td></tr></table>";
    expect(htmlToText(layout)).toBe("one\n\ntwo\n\nthree\n");
  });

  test.each([
    ["without end tags", "<table><tr><td>A<td><tr><td>B</table><p>C"],
    ["with end tags", "<table><tr><td>A</td><td></td></tr><tr><td>B</td></tr></table><p>C</p>"],
    ["in a nested table", "<table><tr><td>A<td><table><tr><td>B</table></table><p>C"],
  ])("has a new line for each row, even after an empty cell: %s", (_what, page) => {
    expect(htmlToText(page)).toBe("A\nB\n\nC\n");
  });

  test("contains web links, but only the text of other links", () => {
    expect(htmlToText('<a href="https://example.org/a(b)">law</a>')).toBe(
      "[law](https://example.org/a%28b%29)\n",
    );
    expect(htmlToText('<a href="javascript:alert(1)">law</a> <a>act</a>')).toBe("law act\n");
  });

  test("omits scripts, styles and hidden content", () => {
    const page =
      "<head><title>no</title><style>p{no}</style></head><body><script>document.write('<p>no')</script>" +
      "<p onclick='no()'>yes</p><template><p>no</p></template><!-- no --><svg><text>no</text></svg></body>";
    expect(htmlToText(page)).toBe("yes\n");
  });

  test("contains the text of buttons, which can be headings, and of everything after them", () => {
    expect(htmlToText("<h3><button>1.1.1 Law</button></h3><p>one<button>two<p>three")).toBe(
      "1.1.1 Law\n\none\ntwo\n\nthree\n",
    );
  });

  test("contains the text after an iframe without an end tag, but not the text inside an iframe", () => {
    const page = '<p>one<iframe src="a"/><p>two<iframe><p>no</iframe> three<iframe><p>four';
    expect(htmlToText(page)).toBe("one\n\ntwo three\n\nfour\n");
    const quoted =
      '<p>one<iframe srcdoc="<p>no</p>"><p>two<iframe title="a>b"><p>no</iframe> three';
    expect(htmlToText(quoted)).toBe("one\n\ntwo three\n");
  });

  test("contains decoded entities", () => {
    expect(htmlToText("a&nbsp;&amp;&#233;&eacute;&lt;p&gt;")).toBe("a\u00a0&éé<p>\n");
  });

  test.each([
    ["windows-1251", [0xcf, 0xe5, 0xf0, 0xf3], "Перу"],
    ["iso-8859-1", [0x31, 0xa4], "1¤"],
    ["iso-8859-15", [0x31, 0xa4], "1€"],
  ])("is decoded from the declared encoding %s", async (charset, text, expected) => {
    const page = `<html><meta charset="${charset}"><p>`;
    const bytes = new Uint8Array([...toBytes(page), ...text]);
    expect(await readForm(bytes, "a.htm")).toBe(`${expected}\n`);
  });

  test.each([
    ["unclosed elements", "<div><b a=1><a href=x>".repeat(200_000)],
    ["unmatched closing tags", "<p></b></i></td></tr></a>".repeat(200_000)],
    ["attributes", `<p ${"a=1 ".repeat(1_000_000)}>x`],
    ["open brackets", "<".repeat(4_000_000)],
    ["iframes", "<iframe>a".repeat(450_000)],
    ["iframes with unterminated start tags", '<iframe a="'.repeat(400_000)],
    ["text after an iframe", `<iframe a=">">${"a <b>".repeat(800_000)}`],
    ["entities", "&amp".repeat(1_000_000)],
  ])(
    "is read or rejected within ten seconds for at least 4 MB of %s",
    (_, html) => {
      const start = performance.now();
      expect(["read", "too-long"]).toContain(readOrRefuse(html));
      expect(performance.now() - start).toBeLessThan(10_000);
    },
    20_000,
  );
});
