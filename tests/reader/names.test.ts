import { describe, expect, test } from "vitest";
import type { Status } from "../../src/domain/status.ts";
import { splitBlocks } from "../../src/reader/blocks.ts";
import { cleanText } from "../../src/reader/clean-text.ts";
import { readInstruments } from "../../src/reader/instruments/read-instruments.ts";

const read = (code: string, text: string, status: Status = "exists") =>
  readInstruments(code, status, splitBlocks(cleanText(text)));
const names = (code: string, text: string) => read(code, text).map(({ name }) => name);

const RULES: readonly (readonly [
  rule: string,
  code: string,
  text: string,
  names: readonly string[],
])[] = [
  [
    "items of a list are names",
    "1.1.1",
    "Through:\n- Ice Code.\n- The Snow Act",
    ["Ice Code", "Snow Act"],
  ],
  [
    "drops footnote marks",
    "2.1",
    "Through:\n- Articles 3* and 4(*) of the Ice Code",
    ["Articles 3 and 4 of the Ice Code"],
  ],
  ["two laws in an item", "1.1.2", "Through:\n- Ice Act - Snow Law", ["Ice Act", "Snow Law"]],
  [
    "two laws with a comma",
    "1.1.1",
    "Through:\n- Ice Code, Law on Snow",
    ["Ice Code", "Law on Snow"],
  ],
  [
    "a short form is not a second law",
    "1.1.2",
    "Through:\n- Act on Polar Data - PD Act",
    ["Act on Polar Data - PD Act"],
  ],
  [
    "a number and its title are one law",
    "1.1.1",
    "Through:\n- Law no. 9/2004 - Snow Law",
    ["Law no. 9/2004 - Snow Law"],
  ],
  [
    "an amended law with the amending law and its date",
    "2.1",
    "Through:\n- Article 7 of the Ice Code, amended by the law n. 5, May 1999",
    ["Article 7 of the Ice Code, amended by the law n. 5, May 1999"],
  ],
  [
    "a law that only added an article is not named",
    "2.1",
    "Through:\n- Article 7 of the Ice Code, added by the law n. 5 of May 1999",
    ["Article 7 of the Ice Code"],
  ],
  [
    "a numbered rule without the word number, and a long quoted title",
    "1.1.2",
    "Through:\n- Order 77-B on ‘the duties of all who keep frozen things in sheds near the shore of the bay’",
    ["Order 77-B on ‘the duties of all who keep frozen things in sheds near the shore of the bay’"],
  ],
  [
    "explanations are not names",
    "1.1.2",
    "Through:\n- Ice Act 2004 which deals with ice",
    ["Ice Act 2004"],
  ],
  [
    "a repealed law is not listed",
    "1.1.1",
    "Through:\n- Ice Code (repealed)\n- Snow Act",
    ["Snow Act"],
  ],
  [
    "the same law twice, once with its issuer",
    "1.1.2",
    "Through:\n- Circular 4 of 2012 of the Snow Office\n- Circular 4 of 2012",
    ["Circular 4 of 2012 of the Snow Office"],
  ],
  [
    "two decrees, one in lower case",
    "1.1.2",
    "Through:\n- Decree n.2 of 1984 and decree n.7 of 1986 on Ice",
    ["Decree n.2 of 1984 and decree n.7 of 1986 on Ice"],
  ],
  ["“None” is not a name", "1.1.1", "Through:\n- None.", []],
  [
    "keeps a long quoted title",
    "1.1.2",
    "Through:\n- Law No 12-PX of 2014 “On the amendments to the act on frozen things and on some other matters of the ice shelf”",
    [
      "Law No 12-PX of 2014 “On the amendments to the act on frozen things and on some other matters of the ice shelf”",
    ],
  ],
  [
    "keeps the date after a long quoted title",
    "1.1.2",
    "Through:\n- Law n. 12.815, “Theft of frozen things and of other matters that the ice shelf holds in its sheds”, May 2004",
    [
      "Law n. 12.815, “Theft of frozen things and of other matters that the ice shelf holds in its sheds”, May 2004",
    ],
  ],
  [
    "laws in prose",
    "1.1.2",
    "The Ice Act 2005, Snow Act 2006 and a Sleet Bill cover it.",
    ["Ice Act 2005", "Snow Act 2006", "Sleet Bill"],
  ],

  ["a team after “known as”", "1.2.1", "It has a national CIRT known as ICECERT.", ["ICECERT"]],
  ["a team in brackets", "1.2.1", "It has a national CIRT (CERT ICE).", ["CERT ICE"]],
  ["a team with a full stop in its name", "1.2.1", "It has a CIRT called CERT.IC.", ["CERT.IC"]],
  [
    "a subject with a proper name",
    "1.2.1",
    "The Polar Response Centre (PRC) is the national CIRT.",
    ["Polar Response Centre (PRC)"],
  ],
  ["two teams", "1.2.1", "The national CIRTs are IceCERT and SNOW-CERT.", ["IceCERT", "SNOW-CERT"]],
  [
    "names with “CERT” as a separate word",
    "1.2.1",
    "POLAR CERT serves the shelf and CERT Glacier the rest.",
    ["POLAR CERT", "CERT Glacier"],
  ],
  [
    "a team that the country only belongs to is not named",
    "1.2.1",
    "It has a CIRT. It is a member of PolarCERT.",
    [],
  ],
  ["an address is not a team", "2.4", "Write to help@icecert.xy or see www.icecert.xy.", []],

  [
    "a strategy after “known as”",
    "1.3.1",
    "It has a strategy known as Plan Estratégico de Hielo.",
    ["Plan Estratégico de Hielo"],
  ],
  [
    "a strategy in brackets",
    "1.3.1",
    "It has a cybersecurity policy (Frozen Data Policy 2013).",
    ["Frozen Data Policy 2013"],
  ],
  [
    "strategies after “through the”",
    "1.3.1",
    "It has an official strategy through the Ice Plan and the National Snow Strategy.",
    ["Ice Plan", "National Snow Strategy"],
  ],
  [
    "a strategy recognized as such",
    "1.3.1",
    "It has officially recognized the Ice Cyber Plan as its national strategy.",
    ["Ice Cyber Plan"],
  ],
  [
    "a strategy as the subject",
    "1.3.1",
    "The Polar Cyber Strategy is the officially recognized policy.",
    ["Polar Cyber Strategy"],
  ],
  ["a strategy still to be written is not named", "1.3.1", "It plans a National Ice Strategy.", []],
  [
    "a lower-case noun ends a name",
    "1.3.1",
    "It has an officially recognized National Ice policy.",
    ["National Ice policy"],
  ],

  [
    "responsible bodies as the subject",
    "1.3.3",
    "The ICECERT and the Division of Frozen Crime (DFC) are responsible for it.",
    ["ICECERT", "Division of Frozen Crime (DFC)"],
  ],
  [
    "a ministry of several fields is one body",
    "1.3.3",
    "The Ministry of Ice, Snow and Sleet is the responsible agency.",
    ["Ministry of Ice, Snow and Sleet"],
  ],
  [
    "several bodies coordinate",
    "1.3.3",
    "The Ministry of Ice, the Snow Office and the Sleet Agency coordinate it.",
    ["Ministry of Ice", "Snow Office", "Sleet Agency"],
  ],
  [
    "a series with a singular verb",
    "1.3.3",
    "The Ice Office, the Snow Unit and the Sleet Board is the responsible agency.",
    ["Ice Office", "Snow Unit", "Sleet Board"],
  ],
  [
    "a unit and its parent",
    "1.3.3",
    "The Ice Unit, Ministry of Snow and Sleet is the responsible agency.",
    ["Ice Unit, Ministry of Snow and Sleet"],
  ],
  [
    "laws with a number",
    "1.1.2",
    "It has the Law No. 15-03 on Ice and the Decree No 09-110.",
    ["Law No. 15-03 on Ice", "Decree No 09-110"],
  ],
  [
    "passages in prose",
    "2.1",
    "It is covered by Article 12 of the Child Act and Section 3 of the Ice Code.",
    ["Article 12 of the Child Act", "Section 3 of the Ice Code"],
  ],
  [
    "the body after “the agency is”",
    "1.3.3",
    "The agency responsible for it is the Snow Office (SO).",
    ["Snow Office (SO)"],
  ],
  ["a passive", "1.3.3", "Cybersecurity is overseen by the Snow Office.", ["Snow Office"]],
  [
    "a body in the items",
    "1.3.3",
    "The following agencies are responsible:\n- Snow Office (which watches the snow all day)\n- ICECERT",
    ["Snow Office", "ICECERT"],
  ],
  [
    "a planned body after a denial is not named",
    "1.3.3",
    "There is no agency for it. However the island plans to establish the Ice Centre.",
    [],
  ],
  ["a proposed body", "1.3.3", "The proposed Ice Centre will be responsible.", ["Ice Centre"]],

  ["“certified” is not a team", "1.4.4", "The Snow Office is certified under world norms.", []],
  ["two memberships at once", "1.5.4", "It is a member of FIRST and NATO.", ["FIRST", "NATO"]],
  [
    "the subject of a sentence",
    "2.3",
    "The Frozen Child Foundation provides information.",
    ["Frozen Child Foundation"],
  ],
  [
    "organizations after “member of”",
    "1.5.4",
    "It is a member of the ITU-IMPACT initiative and participates in the OAS CICTE.",
    ["ITU-IMPACT", "OAS CICTE"],
  ],
  [
    "only treaties joined are named",
    "2.2",
    "It has acceded to the Convention on the Rights of the Child. It has not ratified the Optional Protocol.",
    ["Convention on the Rights of the Child"],
  ],
  [
    "an acronym as subject",
    "1.4.2",
    "FROST and ICECERT actively train staff.",
    ["FROST", "ICECERT"],
  ],
  [
    "an item with a quotation mark or a lower-case prefix",
    "1.4.2",
    "Through these programmes:\n- “Calm Waters” campaign\n- e-Safety Days",
    ["“Calm Waters” campaign", "e-Safety Days"],
  ],
  [
    "an organization that the country does not belong to",
    "1.5.4",
    "The island is not a member of the Polar Forum but participates in the Frost League.",
    ["Frost League"],
  ],
  [
    "a denied body is not named",
    "2.4",
    "No agency of Borealia takes reports, but a helpline does.",
    [],
  ],
];

describe("instruments", () => {
  test.each(RULES)("are read (%s; indicator %s): %s", (_rule, code, text, expected) => {
    expect(names(code, text)).toEqual(expected);
  });

  test("have the kind of their indicator, except that a team always has the kind “team”", () => {
    expect(read("1.1.1", "Through:\n- Ice Code")).toEqual([{ name: "Ice Code", kind: "law" }]);
    expect(read("1.5.3", "ICECERT works with banks.")).toEqual([{ name: "ICECERT", kind: "team" }]);
  });

  test("keep a link with a safe target, and only the text of other links", () => {
    const text =
      "Through:\n- [Ice Code](https://ice.example/code)\n- [Snow Act](#)\n- [Sleet Act](javascript:alert)";
    expect(read("1.1.1", text)).toEqual([
      { name: "Ice Code", kind: "law", url: "https://ice.example/code" },
      { name: "Snow Act", kind: "law" },
      { name: "Sleet Act", kind: "law" },
    ]);
  });

  test("have no link if it belongs to a footnote or has no text", () => {
    const text =
      "Through:\n- Ice Code [1](https://notes.example)\n- Act 21[ ](https://blank.example)";
    expect(read("1.1.1", text)).toEqual([
      { name: "Ice Code 1", kind: "law" },
      { name: "Act 21", kind: "law" },
    ]);
  });

  test("are marked as drafts if they await passage", () => {
    expect(read("1.1.2", "Through:\n- Ice Bill (awaiting passage)\n- Snow Act")).toEqual([
      { name: "Ice Bill", kind: "law", draft: true },
      { name: "Snow Act", kind: "law" },
    ]);
  });

  test("are read from a list of 200,000 items", () => {
    const items = Array.from({ length: 200_000 }, () => ({
      kind: "item" as const,
      text: "Ice Act",
      links: [],
    }));
    expect(readInstruments("1.1.1", "exists", items).map(({ name }) => name)).toEqual(["Ice Act"]);
  });

  test("are not read after a denial", () => {
    expect(read("1.3.3", "There is no agency like the Snow Office.", "absent")).toEqual([]);
  });
});
