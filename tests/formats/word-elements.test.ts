import { describe, expect, test } from "vitest";
import { findProblem, readText } from "./facts.ts";
import { wordOf } from "./hostile-files.ts";

const run = (words: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (inner: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const numbered = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>`;
const style = (id: string, inner: string) => `<w:style w:styleId="${id}">${inner}</w:style>`;
const based = (id: string, on: string, properties = "") =>
  style(id, `<w:basedOn w:val="${on}"/>${properties}`);
const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const read = (body: string, parts = {}) => readText(wordOf(body, "", parts), "a.docx");

describe("the text of a Word document", () => {
  test.each([
    ["simple fields", `<w:fldSimple w:instr="DOCPROPERTY a">${run("the Frost Act")}</w:fldSimple>`],
    ["complex fields", field("REF a", run("the Frost Act"))],
    [
      "fields within the code of another field",
      field(
        `IF </w:instrText></w:r>${field("REF b", run("no"))}<w:r><w:instrText>`,
        run("the Frost Act"),
      ),
    ],
    [
      "overridden directions",
      `<w:bdo w:val="ltr">${run("the Frost")}</w:bdo><w:dir>${run(" Act")}</w:dir>`,
    ],
    [
      "ruby annotations",
      `${run("the ")}<w:r><w:ruby><w:rubyPr/><w:rt>${run("hima")}</w:rt><w:rubyBase>${run("Frost")}</w:rubyBase></w:ruby></w:r>${run(" Act")}`,
    ],
    ["hidden text", run("the Frost Act") + run(" (draft)", "<w:vanish/>")],
    ["text that is no longer hidden", run("the Frost ") + run("Act", '<w:vanish w:val="0"/>')],
    [
      "tracked changes",
      `<w:ins>${run("the ")}</w:ins><w:del><w:r><w:delText>no </w:delText></w:r></w:del><w:moveFrom>${run("Ice ")}</w:moveFrom>${run("Frost Act")}`,
    ],
    [
      "fields that end in a tracked deletion",
      `${run("the ")}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:del><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>${run("Frost Act")}`,
    ],
    ["deleted fields", `<w:del>${field("REF a", run("no"))}</w:del>${run("the Frost Act")}`],
    [
      "content controls and smart tags",
      `<w:sdt><w:sdtPr/><w:sdtContent>${run("the ")}</w:sdtContent></w:sdt><w:smartTag>${run("Frost Act")}</w:smartTag>`,
    ],
    ["another namespace prefix", `${run("the ")}${run("Frost Act").replaceAll("w:", "ns0:")}`],
    [
      "a text box with a fallback",
      `<mc:AlternateContent><mc:Choice>${run("the Frost Act")}</mc:Choice><mc:Fallback>${run("the Frost Act")}</mc:Fallback></mc:AlternateContent>`,
    ],
  ])("is read correctly with %s", async (_, inner) => {
    expect(await read(paragraph(inner))).toBe("the Frost Act\n");
  });

  test.each([
    "<w:cr/>",
    "<w:br/>",
    "<w:tab/>",
    '<w:ptab w:alignment="right"/>',
    '<w:br w:type="page"/>',
  ])("is split into words at %s", async (element) => {
    const body = paragraph(`${run("Frost")}<w:r>${element}</w:r>${run("Act")}`);
    expect(await read(body)).toMatch(/^Frost\s+Act\n$/);
  });

  test("keeps non-breaking hyphens, symbols and both kinds of links", async () => {
    const symbol = '<w:sym w:font="Symbol" w:char="00A7"/>';
    const body =
      paragraph(
        `${run("e")}<w:r><w:noBreakHyphen/></w:r>${run("sledge ")}<w:r>${symbol}</w:r>${run(" 5")}`,
      ) +
      paragraph(`<w:hyperlink r:id="r9">${run("Frost CERT")}</w:hyperlink>`) +
      paragraph(field(' HYPERLINK "http://ice.example/" ', run("Ice CERT")));
    const links = `<Relationships><Relationship Id="r9" Target="http://frost.example/"/></Relationships>`;
    expect(await read(body, { "word/_rels/document.xml.rels": links })).toBe(
      "e-sledge § 5\n\n[Frost CERT](http://frost.example/)\n\n[Ice CERT](http://ice.example/)\n",
    );
  });

  test("detects list items by numbering or style, ignoring headings and tracked changes", async () => {
    const styles = `<w:styles>${style("L", numbered)}${based("L2", "L")}${style("H", `${numbered}<w:outlineLvl w:val="1"/>`)}</w:styles>`;
    const body =
      paragraph(run("Laws"), '<w:pStyle w:val="H"/>') +
      paragraph(run("one"), numbered) +
      paragraph(run("two"), '<w:pStyle w:val="L2"/>') +
      paragraph(run("None."), `<w:pPrChange><w:pPr>${numbered}</w:pPr></w:pPrChange>`) +
      paragraph(run("Nothing."), '<w:pStyle w:val="L"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await read(body, { "word/styles.xml": styles })).toBe(
      "Laws\n\n- one\n- two\n\nNone.\n\nNothing.\n",
    );
  });

  test.each<[what: string, styles: string, text: string]>([
    [
      "based on a style that is defined later",
      `${based("A", "B")}${style("B", numbered)}`,
      "- Ice Act\n",
    ],
    [
      "that removes the numbering of its base",
      `${style("B", numbered)}${based("A", "B", '<w:numPr><w:numId w:val="0"/></w:numPr>')}`,
      "Ice Act\n",
    ],
    ["in a cycle of base styles", `${based("A", "B")}${based("B", "A")}`, "Ice Act\n"],
  ])("resolves the properties of a style %s", async (_what, styles, text) => {
    const body = paragraph(run("Ice Act"), '<w:pStyle w:val="A"/>');
    const xml = `<w:styles>${styles}</w:styles>`;
    expect(await read(body, { "word/styles.xml": xml })).toBe(text);
  });

  test("keeps the lines and spaces of pasted text", async () => {
    const lines = [
      "Borealia does not have a national team that is recognized by anybody who",
      "would be asked to recognize one, and neither does it plan to have such a",
      "team.",
      "",
      "- Ice Act          - Snow Act",
    ];
    const body = lines.map((line) => paragraph(line === "" ? "" : run(line))).join("");
    expect(await read(body)).toBe(`${lines.join("\n")}\n`);
  });

  test("is rejected if another document is embedded", async () => {
    const body = `${paragraph(run("one"))}<w:altChunk r:id="r3"/>`;
    expect(await findProblem(wordOf(body), "a.docx")).toBe("word-parts");
  });
});
