import { deflateSync } from "node:zlib";
import { zipSync } from "fflate";
import { ANTARCTICA } from "../e2e/keeping.ts";
import { toBytes } from "../formats/facts.ts";
import {
  lieAboutSizes,
  makeExplodingPdf,
  makePdf,
  makeZipBomb,
  WORD_PARTS,
  wordOf,
} from "../formats/hostile-files.ts";

type File = [name: string, bytes: Uint8Array];

const MEGABYTE = 1_000_000;
/** Repeats a string until it has the given size in megabytes. */
const fill = (part: string, megabytes: number) =>
  part.repeat(Math.floor((megabytes * MEGABYTE) / part.length));
const one = (name: string, content: Uint8Array | string): File[] => [
  [name, typeof content === "string" ? toBytes(content) : content],
];

/** A Word document that repeats an element up to just below the size limit. */
const word = (part: string, megabytes = 11.5) => wordOf(fill(part, megabytes));
/** Nested elements with the given total size in megabytes. */
const nest = (name: string, megabytes: number) => {
  const count = Math.floor((megabytes * MEGABYTE) / (2 * name.length + 5));
  return `<${name}>`.repeat(count) + `</${name}>`.repeat(count);
};
const CELL = "<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>";
/** A PDF that repeats an unreferenced object up to the given size. */
const crowded = (object: string, megabytes: number) => {
  const pdf = Buffer.from(makePdf()).toString("latin1");
  const at = pdf.indexOf("xref");
  return Buffer.from(
    pdf.slice(0, at) +
      Array.from(
        { length: Math.floor((megabytes * MEGABYTE) / (object.length + 20)) },
        (_, number) => `${number + 9} 0 obj\n${object}\nendobj\n`,
      ).join("") +
      pdf.slice(at).replace(/startxref\n\d+/, "startxref\n7"),
    "latin1",
  );
};
/** A PDF in which each page draws a stream of the given operators. */
const drawn = (operators: string, pages: number, megabytes: number) => {
  const packed = deflateSync(fill(operators, megabytes)).toString("latin1");
  const stream = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, at) => `${2 * at + 4} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...Array.from({ length: pages }, (_, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents ${2 * at + 5} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      stream,
    ]).flat(),
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R >>\nstartxref\n7\n%%EOF`, "latin1");
};
const PNG = Buffer.from("89504e470d0a1a0a", "hex");

/** Hostile files by name, generated on demand. Most are just below the size limit of their format. */
export const HOSTILE_FILES: Readonly<Record<string, () => File[]>> = {
  "a profile, for comparison": () => one("ATA.txt", ANTARCTICA),
  "text of 200 MB": () => one("a.txt", new Uint8Array(200 * MEGABYTE).fill(97)),
  "text of one line": () => one("a.txt", fill("a", 4.9)),
  "text of one word per line": () => one("a.txt", fill("a\n", 4.9)),
  "text of a profile and a megabyte": () =>
    one("a.txt", `${ANTARCTICA}${fill("The measure is a measure. ", 0.98)}`),
  "text of headings": () => one("a.txt", `${ANTARCTICA}${fill("1.1.1 CRIMINAL\n", 0.98)}`),
  "Markdown of one line": () => one("a.md", fill("*a_[b](c) ", 4.9)),
  "Markdown of a table": () => one("a.md", fill("| a | b |\n", 4.9)),
  "Markdown of nested quotes": () => one("a.md", fill(">", 4.9)),
  "HTML of empty elements": () => one("a.html", `<p>${fill("<p>", 4.9)}`),
  "HTML of a table": () => one("a.html", `<table>${fill("<td>a", 4.9)}`),
  "HTML nested": () => one("a.html", `<html>${nest("b", 4.9)}`),
  "HTML of attributes": () => one("a.html", `<p ${fill("a=1 ", 4.9)}>one`),
  "Word bomb of 200 MB": () => one("a.docx", makeZipBomb(200)),
  "Word bomb of 1 GB": () => one("a.docx", makeZipBomb(1000)),
  "Word bomb with false sizes": () => one("a.docx", lieAboutSizes(makeZipBomb(200))),
  "Word of empty paragraphs": () => one("a.docx", word("<w:p/>")),
  "Word of short paragraphs": () => one("a.docx", word("<w:p><w:r><w:t>a</w:t></w:r></w:p>")),
  "Word of one paragraph": () =>
    one("a.docx", wordOf(`<w:p><w:r><w:t>${fill("a ", 11.5)}</w:t></w:r></w:p>`)),
  "Word table of one row": () =>
    one("a.docx", wordOf(`<w:tbl><w:tr>${fill(CELL, 11.5)}</w:tr></w:tbl>`)),
  "Word table of one column": () =>
    one("a.docx", wordOf(`<w:tbl>${fill(`<w:tr>${CELL}</w:tr>`, 11.5)}</w:tbl>`)),
  "Word nested": () => one("a.docx", wordOf(nest("w:sdt", 11.5))),
  "Word of nested tables": () =>
    one(
      "a.docx",
      wordOf(`${"<w:tbl><w:tr><w:tc>".repeat(270_000)}${"</w:tc></w:tr></w:tbl>".repeat(270_000)}`),
    ),
  "Word of three large parts": () =>
    one(
      "a.docx",
      wordOf(fill("<w:p/>", 11.5), "", {
        "word/styles.xml": `<w:styles>${fill('<w:style w:styleId="a"><w:name w:val="b"/></w:style>', 11.5)}</w:styles>`,
        "word/_rels/document.xml.rels": `<Relationships>${fill('<Relationship Id="r" Target="http://a.example"/>', 11.5)}</Relationships>`,
      }),
    ),
  "Word of 30 MB of pictures": () =>
    one(
      "a.docx",
      zipSync(
        { ...WORD_PARTS, "word/media/a.png": new Uint8Array(29 * MEGABYTE).fill(7) },
        { level: 0 },
      ),
    ),
  "PDF stream of 20 MB": () => one("a.pdf", makePdf({ unpacked: 20 * MEGABYTE })),
  "PDF stream of 400 MB, packed twice": () =>
    one("a.pdf", makePdf({ unpacked: 400 * MEGABYTE, layers: 2 })),
  "PDF stream of 3.9 MB": () => one("a.pdf", drawn("BT /F 9 Tf (a) Tj ET\n", 1, 3.9)),
  "PDF of ten streams of 3.9 MB": () => one("a.pdf", drawn("BT /F 9 Tf (a) Tj ET\n", 10, 3.9)),
  "PDF of ten streams of lines": () => one("a.pdf", drawn("0 0 m 9 9 l S\n", 10, 3.9)),
  "PDF of ten streams of nested states": () => one("a.pdf", drawn("q ", 10, 3.9)),
  "PDF of ten streams of arrays": () => one("a.pdf", drawn("[", 10, 3.9)),
  "PDF of ten streams of names": () => one("a.pdf", drawn("/a ", 10, 3.9)),
  "PDF of forms within forms": () => one("a.pdf", makeExplodingPdf()),
  "PDF of forms that draw": () => one("a.pdf", makeExplodingPdf("0 0 m 9 9 l S")),
  "PDF of forms that draw, named elsewhere": () =>
    one("a.pdf", makeExplodingPdf("0 0 m 9 9 l S", false)),
  "PDF of 29 MB of objects": () => one("a.pdf", crowded("<< /A 1 >>", 29)),
  "PDF of 29 MB of nested arrays": () => one("a.pdf", crowded("[".repeat(400), 29)),
  "PDF of an array of 29 MB": () => one("a.pdf", crowded(`[${fill("1 ", 29)}]`, 29)),
  "PDF of 29 MB without objects": () =>
    one(
      "a.pdf",
      Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(29 * MEGABYTE, "stream ")]),
    ),
  "PDF of 10,000 pages": () => one("a.pdf", makePdf({ pages: 10_000 })),
  "JSON nested": () => one("a.json", fill("[", 19)),
  "JSON of an array of numbers": () => one("a.json", `[${fill("0,", 19)}0]`),
  "JSON of empty objects": () => one("a.json", `[${fill("{},", 19)}0]`),
  "JSON of keys": () =>
    one("a.json", `{${Array.from({ length: 1_200_000 }, (_, at) => `"${at}":{}`).join(",")}}`),
  "JSON of one text": () => one("a.json", `"${fill("a", 19)}"`),
  "JSON broken at the end": () => one("a.json", `[${fill('["a"],', 19)}`),
  "JSON marked as a session": () =>
    one(
      "a.json",
      `{"format":"cyberwellness-atlas-session","version":1,"profiles":[${fill("{},", 19)}{}]}`,
    ),
  "CSV of 29 MB": () => one("a.csv", fill("# a: b\n", 29)),
  "SVG of 29 MB": () => one("a.svg", `<svg>${fill("<g>", 29)}`),
  "PNG of a text of 29 MB": () => {
    const chunk = Buffer.from("tEXtSource\0", "latin1");
    const length = Buffer.alloc(4);
    length.writeUInt32BE(29 * MEGABYTE + chunk.length - 4);
    return one("a.png", Buffer.concat([PNG, length, chunk, Buffer.alloc(29 * MEGABYTE, "a")]));
  },
  "zeros of 29 MB": () => one("a.bin", new Uint8Array(29 * MEGABYTE)),
  "UTF-16 of 4.9 MB": () => one("a.txt", Buffer.from(fill("a b ", 2.4), "utf16le")),
  "three slow PDFs at once": () =>
    ["a", "b", "c"].map((name): File => [`${name}.pdf`, makeExplodingPdf()]),
  "three large files at once": () => [
    ["a.json", toBytes(`[${fill("{},", 19)}0]`)],
    ["b.pdf", drawn("BT /F 9 Tf (a) Tj ET\n", 10, 3.9)],
    ["c.docx", word("<w:p><w:r><w:t>a</w:t></w:r></w:p>")],
  ],
};
