import type { Framework } from "../../../src/domain/framework.ts";

/** Text of an invented section. */
const SENTENCES =
  "Borealia has an officially recognized agency. However the Ministry of Wool is drafting a National Frost Policy (NFP), and the Kelp Authority, which runs BoCERT, does not have any programme.\n\n- Act No. 5 of 2010 on frozen data\n- The Snow Code (draft)\n";

/** Text to repeat, by kind. Most kinds can cause backtracking. */
const PIECES: Readonly<Record<string, string>> = {
  "ordinary words": SENTENCES,
  blanks: " ",
  "tabs and blanks": "\t  \t",
  "brackets open": "(",
  "square brackets open": "[a](",
  asterisks: "*",
  digits: "1 ",
  "digits in one run": "7",
  "letters with blanks": "a b ",
  "one word": "a",
  dashes: "- ",
  "dashes with gaps": "-A    ",
  quotes: "“The ",
  commas: "the Frost Agency, ",
  colons: "agencies are: ",
  negations: "does not ",
  addresses: "a@b.",
  "web addresses": "http://",
  headings: "1.2.1 CIRT\n",
  "headings with words": "1.3.3 RESPONSIBLE AGENCY\nThe Frost Agency is responsible.\n",
  "blank lines": "\n \n",
  "short lines": "ice\n",
  "page marks": "---- Page 1----\n",
};

/** Kinds of documents that have only one section: its heading and its text. */
const SECTIONS: Readonly<Record<string, readonly [string, (size: number) => string]>> = {
  "one line of words": [
    "1.3.3 RESPONSIBLE AGENCY",
    (size) => fill(SENTENCES.replaceAll("\n", " "), size),
  ],
  "dashes after a bracket": ["1.1.1 CRIMINAL LEGISLATION", (size) => `- (A${fill(" - A", size)}`],
  "lines below two columns": [
    "1.1.1 CRIMINAL LEGISLATION",
    (size) => `- Ice Act    - Snow Act\n${fill("Cd ef\n", size)}`,
  ],
  "steps before unknown numbers": [
    "1.4.3 PROFESSIONAL CERTIFICATION",
    (size) =>
      `${fill("A step is planned. ", size / 2)}\nIt has staff.\n${fill("The exact number is not known. ", size / 2)}`,
  ],
  "names in lists and quotes": ["1.4.2 MANPOWER DEVELOPMENT", (size) => makeNames(size)],
};

/** A text of distinct names, in lists and in quotes. */
const makeNames = (size: number): string =>
  Array.from({ length: size / 6000 }, (_, line) => {
    const numbers = Array.from({ length: 300 }, (_, at) => 300 * line + at);
    const quotes = numbers.map((number) => `“Ice ${number}”`).join(" and ");
    return `- ${numbers.map((number) => `Q${number}`).join("; ")}\n\nIt has ${quotes}.\n`;
  }).join("\n");

/** Ordinary and hostile kinds of documents. */
export const HOSTILE_KINDS: readonly string[] = [
  ...Object.keys(PIECES),
  "preamble of figures",
  ...Object.keys(SECTIONS),
];

/** A document of about `size` characters. Most kinds have half of the text in one section, and the rest in the other sections. */
export function makeHostile(kind: string, size: number, framework: Framework): string {
  const [heading, makeText] = SECTIONS[kind] ?? [];
  if (makeText) return `CYBERWELLNESS PROFILE\nANTARCTICA\n${heading}\n${makeText(size)}\n`;
  const piece = PIECES[kind];
  if (piece === undefined)
    return `CYBERWELLNESS PROFILE\nANTARCTICA\n${fill("Total Population: 1 2 (data source: ", size)}\n1.2.1 CIRT\nNone.`;
  const head = "CYBERWELLNESS PROFILE\nANTARCTICA\nBACKGROUND\n";
  const share = size / 2 / framework.indicators.length;
  const sections = framework.indicators.map(
    ({ code, title }) =>
      `${code} ${title.toUpperCase()}\n\n${fill(piece, code === LONGEST ? size / 2 : share)}\n`,
  );
  return head + sections.join("\n");
}

/** The section that contains half of the document. */
const LONGEST = "1.3.3";

const fill = (piece: string, size: number): string =>
  piece.repeat(Math.max(1, Math.floor(size / piece.length)));
