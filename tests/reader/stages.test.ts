import { describe, expect, test } from "vitest";
import { readBackground, readTitle, toTitleCase } from "../../src/reader/background.ts";
import { splitBlocks } from "../../src/reader/blocks.ts";
import { cleanText, mendWords } from "../../src/reader/clean-text.ts";
import { findSections } from "../../src/reader/sections.ts";
import { framework } from "./corpus.ts";

const lines = (text: string) => cleanText(text).map((line) => line.text);
const blocks = (text: string) =>
  splitBlocks(cleanText(text)).map(({ kind, text: words }) => `${kind}: ${words}`);

describe("cleanText", () => {
  test.each([
    ["line ends of any system", "a\r\nb\rc\r\r\nd", ["a", "b", "c", "d"]],
    ["page marks and page numbers", "a\n---- Page 2----\nb\n 2 \n\f\nc", ["a", "b", "c"]],
    [
      "a line break before a number within a sentence",
      "Call\n147\nat night",
      ["Call 147", "at night"],
    ],
    [
      "page numbers of three digits",
      "a\n\n147\nb\n148\n\nc.\n149\nd\n150\n\fe",
      ["a", "b", "c.", "d", "e"],
    ],
    [
      "a line of hyphens before words",
      "----------------DISCLAIMER: see there",
      ["DISCLAIMER: see there"],
    ],
    ["unusual spaces and invisible characters", "\ufeffa\u00a0 \u200bb\u00adc\u0000d", ["a bc d"]],
    ["marks of text direction", "\u202a- \u2066a\u2069\u202c\u202e\u061c", ["- a"]],
    ["Word's private-use bullets", "\uf0b7 one", ["- one"]],
    ["Markdown marks", "## **1.2.1 CIRT**", ["1.2.1 CIRT"]],
  ])("normalizes or removes %s", (_what, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test("records the gap between two lines", () => {
    expect(cleanText("a\nb\n\nc\n\fd").map(({ gap }) => gap)).toEqual([
      "none",
      "none",
      "blank",
      "page",
    ]);
  });
});

describe("torn words", () => {
  test.each([
    [
      "joins two halves if the complete word occurs elsewhere",
      "recognized plans, recog nized laws",
      "recognized plans, recognized laws",
    ],
    ["joins a lone letter", "national plans, nationa l laws", "national plans, national laws"],
    [
      "keeps two complete words apart",
      "a web site on line, online the line",
      "a web site on line, online the line",
    ],
    ["joins a team's name torn at its hyphen", "the XY- CERT", "the XY-CERT"],
  ])("rejoins only torn words: %s", (_what, text, expected) => {
    expect(mendWords(cleanText(text)).map((line) => line.text)).toEqual([expected]);
  });
});

describe("sections", () => {
  const find = (text: string) => {
    const { byCode, ending } = findSections(cleanText(text), framework);
    const texts = [...byCode].map(([code, some]) => [
      code,
      some.map((line) => line.text).join(" "),
    ]);
    return { ...Object.fromEntries(texts), ending: ending.map((line) => line.text).join(" ") };
  };

  test.each([
    ["number and title", "1.2.1 CIRT\nice", { "1.2.1": "ice" }],
    ["a wider title", "2.1 NATIONAL LEGISLATION AND STRATEGY\nice", { "2.1": "ice" }],
    ["a misspelling", "1.4.2 MANPOWER DEVELOPEMENT\nice", { "1.4.2": "ice" }],
    ["a torn number", "1. 4 .2 MANPOWER DEVELOPMENT\nice", { "1.4.2": "ice" }],
    ["another spelling", "1.4.1 STANDARDIZATION DEVELOPMENT\nice", { "1.4.1": "ice" }],
    ["the wrong number: the title decides", "1.3.2 RESPONSIBLE AGENCY\nice", { "1.3.3": "ice" }],
    ["no number", "RESPONSIBLE AGENCY\nice", { "1.3.3": "ice" }],
    ["a title over two lines", "1.4.1 STANDARDISATION\nDEVELOPMENT\nice", { "1.4.1": "ice" }],
    [
      "text after the title",
      "1.2.1 CIRT The island has a team at the pole.",
      { "1.2.1": "The island has a team at the pole." },
    ],
    [
      "a pillar ends a section",
      "1.2.1 CIRT\nice\n1.3 ORGANIZATION MEASURES\nsnow\n1.3.1 POLICY\nsleet",
      { "1.2.1": "ice", "1.3.1": "sleet" },
    ],
    [
      "a number in the text is not a heading",
      "1.2.1 CIRT\n1. ISO 27001 from here\n1.3 million seals",
      { "1.2.1": "1. ISO 27001 from here 1.3 million seals" },
    ],
    [
      "the disclaimer ends the last section",
      "2.4 REPORTING MECHANISM\nice\nDISCLAIMER: see there",
      { "2.4": "ice", ending: "DISCLAIMER: see there" },
    ],
    [
      "the disclaimer on the last line",
      "2.4 REPORTING MECHANISM\nice. DISCLAIMER: see there",
      { "2.4": "ice.", ending: "DISCLAIMER: see there" },
    ],
    [
      "a footer within a section does not end it",
      "1.2.1 CIRT\nice\nDISCLAIMER: see there\nLast updated on 3 May\nsnow\n1.3.1 POLICY\nsleet",
      {
        "1.2.1": "ice snow",
        "1.3.1": "sleet",
        ending: "DISCLAIMER: see there Last updated on 3 May",
      },
    ],
    [
      "a mention of more information or of a disclaimer is text",
      "2.4 REPORTING MECHANISM\nMore information is available on ice.example\nDisclaimer Act\nsnow",
      { "2.4": "More information is available on ice.example Disclaimer Act snow" },
    ],
  ])("assigns lines to sections: %s", (_what, text, expected) => {
    expect(find(text)).toEqual({ ending: "", ...expected });
  });
});

describe("items side by side", () => {
  test("may start on the line of a heading", () => {
    const text = "1.2.1 CIRT      - Ice Team of the land      - Snow Team. DISCLAIMER: see there";
    const { byCode } = findSections(cleanText(text), framework);
    expect(splitBlocks(byCode.get("1.2.1") ?? []).map((block) => block.text)).toEqual([
      "Ice Team of the land",
      "Snow Team.",
    ]);
  });

  test("have no stray spaces within words", () => {
    const text = "recognized:\n- recog nized Act      - Snow Act";
    expect(splitBlocks(mendWords(cleanText(text))).map((block) => block.text)).toEqual([
      "recognized:",
      "recognized Act",
      "Snow Act",
    ]);
  });
});

describe("title", () => {
  test.each([
    ["CYBERWELLNESS PROFILE\nREPUBLIC OF\nICELAND\nBACKGROUND", "REPUBLIC OF ICELAND"],
    ["CYBERWELLNESS PROFILE ICELAND\nTotal Population: 5", "ICELAND"],
    [
      "CYBERWELLNESS PROFILE\nFlag of Iceland.svg\nhttp://pictures.example/f.png\nICELAND\nBACKROUND",
      "ICELAND",
    ],
    ["# Cyberwellness Profile\n\nIceland\n\nBackground", "Iceland"],
    ["a letter\nICELAND", undefined],
  ])("reads the title from %j", (text, expected) => {
    expect(readTitle(cleanText(text))).toBe(expected);
  });

  test.each([
    ["REPUBLIC OF THE SNOW AND ICE", "Republic of the Snow and Ice"],
    ["CÔTE D’IVOIRE", "Côte d’Ivoire"],
    ["LAO PEOPLE’S REPUBLIC", "Lao People’s Republic"],
    ["GUINEA-BISSAU", "Guinea-Bissau"],
  ])("converts %s to title case", (capitals, expected) => {
    expect(toTitleCase(capitals)).toBe(expected);
  });
});

describe("background", () => {
  const read = (text: string) => readBackground(cleanText(text));

  test("reads stacked figures, each with its source", () => {
    const text =
      "Total Population: 1 234 000\n(data source: [Ice Census](#), March 2011)\nInternet users, percentage of population: 7.50%\n(data source: Snow Office, 2012)";
    expect(read(text)).toEqual({
      background: {
        population: { value: 1_234_000, source: "Ice Census", asOf: "2011-03" },
        internetUsers: { percent: 7.5, source: "Snow Office", asOf: "2012" },
      },
      flags: [],
    });
  });

  test.each([
    ["Snow Statistics 2013", "Snow Statistics", "2013"],
    ["Snow Statistics, Dec. 2013", "Snow Statistics", "2013-12"],
    ["Snow Office of May", "Snow Office of May", undefined],
  ])("separates a source from its date: %s", (words, source, asOf) => {
    const { population } = read(`Total Population: 5\n(data source: ${words})`).background;
    expect(population).toEqual({ value: 5, source, ...(asOf && { asOf }) });
  });

  test("assigns sources by column if the figures are side by side", () => {
    const gap = " ".repeat(60);
    const text = `Total Population: 5 000${gap}Internet users, percentage of population: 80%\n${" ".repeat(83)}(data source: Snow Office, 2012)\n(data source: Ice Census, 2010)`;
    expect(read(text).background).toEqual({
      population: { value: 5000, source: "Ice Census", asOf: "2010" },
      internetUsers: { percent: 80, source: "Snow Office", asOf: "2012" },
    });
  });

  test("flags an uncertain figure and keeps it as written", () => {
    const text = "Total Population: 31 011 00\nInternet users, percentage of population: unknown";
    expect(read(text)).toEqual({
      background: { population: { raw: "31 011 00" }, internetUsers: { raw: "unknown" } },
      flags: [
        { code: "population-unreadable", raw: "31 011 00" },
        { code: "internet-users-unreadable", raw: "unknown" },
      ],
    });
  });
});

describe("blocks", () => {
  test.each([
    [
      "joins wrapped lines",
      `${"ice ".repeat(22)}\nSnow falls.`,
      [`paragraph: ${"ice ".repeat(22)}Snow falls.`],
    ],
    [
      "ends a block after a short line",
      "Ice is here.\nSnow falls.",
      ["paragraph: Ice is here.", "paragraph: Snow falls."],
    ],
    [
      "detects a list without bullets",
      "The bodies are:\nIce Office\nSnow Bureau",
      ["paragraph: The bodies are:", "item: Ice Office", "item: Snow Bureau"],
    ],
    [
      "detects a list within a sentence",
      "It has the following: Ice Act (1; 2); Snow Act; and Sleet Bill.",
      [
        "paragraph: It has the following:",
        "item: Ice Act (1; 2)",
        "item: Snow Act",
        "item: Sleet Bill",
      ],
    ],
    [
      "does not treat sentences after a colon as a list",
      "These are the bodies: the Ice Office is one; the Snow Bureau has gone.",
      ["paragraph: These are the bodies: the Ice Office is one; the Snow Bureau has gone."],
    ],
    ["keeps a hyphen before a capital", "It has XY-\nCERT.", ["paragraph: It has XY-CERT."]],
    [
      "keeps a hyphen before “and”",
      "It is a short-\nand long-term plan.",
      ["paragraph: It is a short- and long-term plan."],
    ],
    [
      "continues after a function word",
      "It is led by the Ministry of\nIce.",
      ["paragraph: It is led by the Ministry of Ice."],
    ],
    [
      "continues an open bracket",
      "It has a team (Ice\nCERT).",
      ["paragraph: It has a team (Ice CERT)."],
    ],
    [
      "continues a line without a verb",
      "The Ice\nAgency is there.",
      ["paragraph: The Ice Agency is there."],
    ],
    [
      "continues a sentence across pages",
      `${"ice ".repeat(22)}\n\n3\n\n\fand snow.`,
      [`paragraph: ${"ice ".repeat(22)}and snow.`],
    ],
    [
      "recognizes every kind of bullet",
      "- one\n• two\n* three\n2. four\na) five",
      ["item: one", "item: two", "item: three", "item: four", "item: five"],
    ],
    ["splits several items on a line", "-FIRST -OAS", ["item: FIRST", "item: OAS"]],
    [
      "continues an item on the next line",
      "- Plan on Ice\nand Snow",
      ["item: Plan on Ice and Snow"],
    ],
    [
      "detects items without bullets across a blank line",
      "As follows:\nIce Code\n\nSnow Act",
      ["paragraph: As follows:", "item: Ice Code", "item: Snow Act"],
    ],
    [
      "ends a list before a sentence",
      "- Ice Code\nThe island also has snow.",
      ["item: Ice Code", "paragraph: The island also has snow."],
    ],
    ["joins a bullet with the next line", "-\nIce Code", ["item: Ice Code"]],
    [
      "does not treat a dash before a date as a bullet",
      `${"ice ".repeat(20)}in Borealia\n– June 2014.`,
      [`paragraph: ${"ice ".repeat(20)}in Borealia – June 2014.`],
    ],
    [
      "does not end a sentence after “No.”",
      `${"ice ".repeat(20)}by Resolution No.\n\n3611 on snow.`,
      [`paragraph: ${"ice ".repeat(20)}by Resolution No. 3611 on snow.`],
    ],
    [
      "splits items side by side",
      "-Ice Code on       -Snow Act of\nfrozen water       2004",
      ["item: Ice Code on frozen water", "item: Snow Act of 2004"],
    ],
    [
      "splits a second row of items side by side",
      "-Ice Code       -Snow Act\n\nSleet Law       Hail Law",
      ["item: Ice Code", "item: Snow Act", "item: Sleet Law", "item: Hail Law"],
    ],
    [
      "keeps a number beside an item",
      "- 1818      - Ice Centre",
      ["item: 1818", "item: Ice Centre"],
    ],
    [
      "removes Markdown marks of items side by side",
      "- **Ice Code**      - __Snow Act__\n**                of\nof 2004           2010",
      ["item: Ice Code of 2004", "item: Snow Act of 2010"],
    ],
  ])("splits text into blocks: %s", (_what, text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });
});
