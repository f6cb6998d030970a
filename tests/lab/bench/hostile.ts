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

/** Kind of document that has only one section, on one line. */
const ONE_LINE = "one line of words";

/** Ordinary and hostile kinds of documents. */
export const HOSTILE_KINDS: readonly string[] = [
  ...Object.keys(PIECES),
  "preamble of figures",
  ONE_LINE,
];

/** A document of about `size` characters. Most kinds have half of the text in one section, and the rest in the other sections. */
export function makeHostile(kind: string, size: number, framework: Framework): string {
  if (kind === ONE_LINE)
    return `CYBERWELLNESS PROFILE\nANTARCTICA\n1.3.3 RESPONSIBLE AGENCY\n${fill(SENTENCES.replaceAll("\n", " "), size)}\n`;
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
