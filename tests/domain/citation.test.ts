import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Citation, formatBibtex, formatCsl, formatRis } from "../../src/domain/citation.ts";

const CELL: Citation = {
  type: "webpage",
  id: ["Côte d’Ivoire", "1.2.1"],
  title: "National CIRT (1.2.1), Côte d’Ivoire: In place",
  version: "0123abcd",
  URL: "https://atlas.example/CIV.html?indicator=1.2.1&dataset=0123abcd",
  accessed: { raw: "2026-11-29" },
  note: "Source: Cyberwellness Profile: Côte d’Ivoire, 2014, section 1.2.1",
};
const DATASET: Citation = {
  ...CELL,
  type: "dataset",
  id: ["1.1.0"],
  title: "Cyberwellness Atlas: the ITU’s Cyberwellness Profiles as data",
  version: "1.1.0 (0123abcd)",
  issued: { raw: "2026-11-30" },
};

describe("the citation of a cell", () => {
  it("is formatted as BibTeX", () => {
    expect(formatBibtex(CELL)).toBe(`@online{atlas-Cote-d-Ivoire-1.2.1,
  title = {{National CIRT (1.2.1), Côte d’Ivoire: In place}},
  author = {{Cyberwellness Atlas contributors}},
  version = {0123abcd},
  publisher = {Cyberwellness Atlas},
  url = {https://atlas.example/CIV.html?indicator=1.2.1&dataset=0123abcd},
  urldate = {2026-11-29},
  note = {Source: Cyberwellness Profile: Côte d’Ivoire, 2014, section 1.2.1},
}
`);
  });

  it("is formatted as RIS", () => {
    expect(formatRis(CELL).split("\r\n")).toEqual([
      "TY  - ELEC",
      "TI  - National CIRT (1.2.1), Côte d’Ivoire: In place",
      "AU  - Cyberwellness Atlas contributors",
      "ET  - 0123abcd",
      "PB  - Cyberwellness Atlas",
      "UR  - https://atlas.example/CIV.html?indicator=1.2.1&dataset=0123abcd",
      "Y2  - 2026/11/29",
      "N1  - Source: Cyberwellness Profile: Côte d’Ivoire, 2014, section 1.2.1",
      "ER  - ",
      "",
    ]);
  });

  it("is formatted as CSL-JSON", () => {
    expect(JSON.parse(formatCsl(CELL))).toEqual([
      {
        ...CELL,
        id: "atlas-Cote-d-Ivoire-1.2.1",
        author: [{ literal: "Cyberwellness Atlas contributors" }],
        publisher: "Cyberwellness Atlas",
      },
    ]);
  });
});

test.each([
  ["BibTeX", formatBibtex],
  ["RIS", formatRis],
  ["CSL-JSON", formatCsl],
])("%s omits directional isolates", (_name, format) => {
  const title = "المصدر: \u2068Cyberwellness Profile\u2069";
  expect(format({ ...CELL, title })).toContain("المصدر: Cyberwellness Profile");
});

test("the citation of a dataset has its own type and the release date", () => {
  expect(formatBibtex(DATASET)).toMatch(/^@dataset\{atlas-1\.1\.0,\n.*\n {2}year = \{2026\},\n/s);
  expect(formatRis(DATASET)).toMatch(/^TY {2}- DATA\r\n.*\r\nPY {2}- 2026\r\n/s);
  expect(JSON.parse(formatCsl(DATASET))).toMatchObject([
    { type: "dataset", issued: { raw: "2026-11-30" } },
  ]);
});

test("the citation in a prerendered page has no date of access", () => {
  const { accessed: _, ...page } = CELL;
  expect(formatBibtex(page)).toBe(formatBibtex(CELL).replace("  urldate = {2026-11-29},\n", ""));
  expect(formatRis(page)).toBe(formatRis(CELL).replace("Y2  - 2026/11/29\r\n", ""));
});

test.each([
  ["100 % of R&D #1 costs $5_x", String.raw`100 \% of R\&D \#1 costs \$5\_x`],
  ["a{b}c", String.raw`a\textbraceleft{}b\textbraceright{}c`],
  [String.raw`~^\input`, String.raw`\textasciitilde{}\textasciicircum{}\textbackslash{}input`],
  ["two\r\nlines\u2028here", "two lines here"],
])("escapes %j in BibTeX", (title, expected) => {
  expect(formatBibtex({ ...CELL, title })).toContain(`\n  title = {{${expected}}},\n`);
});

test("keeps addresses unescaped in BibTeX, except for braces", () => {
  const URL = "https://atlas.example/x?q=a%20b&c=_~{";
  expect(formatBibtex({ ...CELL, URL })).toContain("{https://atlas.example/x?q=a%20b&c=_~%7B},");
});

/** Parses an entry by counting braces, as BibTeX does. Throws on text that BibTeX rejects. */
function readBibtex(text: string) {
  const [head = "", type = "", key = ""] = /^@(\w+)\{([^\s,{}]+),/.exec(text) ?? [];
  const fields: Record<string, string> = {};
  let rest = text.slice(head.length).trim();
  while (!/^\}$/.test(rest)) {
    const [start = "", name = ""] = /^(\w+) = \{/.exec(rest) ?? [];
    if (!name) throw new Error(`no field at: ${rest}`);
    let [at, depth] = [start.length, 1];
    for (; depth > 0; at += 1) {
      if (at >= rest.length) throw new Error(`unbalanced braces in ${name}`);
      depth += { "{": 1, "}": -1 }[rest.charAt(at)] ?? 0;
    }
    fields[name] = rest.slice(start.length, at - 1);
    rest = rest.slice(at).replace(/^,\s*/, "");
  }
  return { type, key, fields };
}

const COMMANDS: Readonly<Record<string, string>> = {
  textbackslash: "\\",
  textbraceleft: "{",
  textbraceright: "}",
  textasciitilde: "~",
  textasciicircum: "^",
};
const unescapeTex = (text = "") =>
  text
    .replace(/^\{(.*)\}$/s, "$1")
    .replace(/\\(\w+)\{\}|\\(.)/g, (_, name: string, one: string) => COMMANDS[name] ?? one);

const toLine = (text: string) =>
  text
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."\\{}%&#_~^$\"'@, \r\n\u2028é−ER TY") }),
  fc.constant("x\r\nER  - \r\nTY  - JOUR"),
  fc.constant("x},\n}\n@article{y,\n  title = {z"),
);
const cited = fc.record({ title: hostile, note: hostile, version: hostile });

test("round-trips any text in BibTeX, apart from white space and directional isolates", () => {
  fc.assert(
    fc.property(cited, (texts) => {
      const { type, key, fields } = readBibtex(formatBibtex({ ...CELL, ...texts }));
      expect({ type, key }).toEqual({ type: "online", key: "atlas-Cote-d-Ivoire-1.2.1" });
      for (const [name, text] of Object.entries(texts))
        expect(unescapeTex(fields[name])).toBe(toLine(text));
    }),
  );
});

test("round-trips any text as one line of RIS, apart from white space and directional isolates", () => {
  fc.assert(
    fc.property(cited, (texts) => {
      const lines = formatRis({ ...CELL, ...texts }).split(/[\r\n\u0085\u2028\u2029\v\f]+/);
      const read = new Map(lines.map((line) => [line.slice(0, 2), line.slice(6)]));
      expect(lines.filter((line) => line && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
      expect(lines.filter((line) => line.startsWith("ER  - "))).toEqual(["ER  - "]);
      for (const [tag, text] of [
        ["TI", texts.title],
        ["N1", texts.note],
        ["ET", texts.version],
      ] as const)
        expect(read.get(tag) ?? "").toBe(toLine(text));
    }),
  );
});

test("creates ASCII keys from any text", () => {
  fc.assert(
    fc.property(fc.array(hostile), (id) => {
      expect(readBibtex(formatBibtex({ ...CELL, id })).key).toMatch(/^atlas-[\w.-]*$/);
    }),
  );
  const arabic = formatBibtex({ ...CELL, id: ["مصر", "1.2.1"] });
  expect(arabic).toMatch(/^@online\{atlas-645635631-1\.2\.1,/);
  expect(formatBibtex({ ...CELL, id: ["Bosnia & Herzegovina"] })).toMatch(
    /^@online\{atlas-Bosnia-Herzegovina,/,
  );
  expect(formatBibtex({ ...CELL, id: ["Kenya", ""] })).toMatch(/^@online\{atlas-Kenya,/);
});
