import { cleanText, mendWords } from "../../../src/reader/clean-text.ts";
import { readSection } from "../../../src/reader/read-profile.ts";
import type { GoldFinding } from "./corpus.ts";
import { matchNames, type NameMatch } from "./match-names.ts";

/** One section's words, and what a careful reader makes of them. */
export interface JudgedSection extends GoldFinding {
  /** A country or a number: what a miss is told by. */
  id: string;
  code: string;
  text: string;
  /** Whether its names were judged; they were where this is left out. */
  asksNames?: boolean;
}

/** What the reader makes of one section. */
export interface SectionScore {
  section: JudgedSection;
  status: string;
  isRight: boolean;
  names: NameMatch;
}

/** Reads a section's words by themselves, as if they stood in the profile of a country that is none. */
export function scoreSection(section: JudgedSection): SectionScore {
  const { finding } = readSection(section.code, mendWords(cleanText(section.text)), "ATA");
  const { status } = finding;
  const instruments = section.asksNames === false ? [] : finding.instruments;
  return {
    section,
    status,
    isRight: status === section.status || section.also.includes(status),
    names: matchNames(
      instruments.map(({ name }) => name),
      section.names,
    ),
  };
}

/** Shares (0 to 1) of right statuses, and of names read that are right and that are there. */
export interface Rates {
  sections: number;
  status: number;
  precision: number;
  recall: number;
  /** The same of names that agree word for word. */
  exactPrecision: number;
  exactRecall: number;
}

/** How right the reader is on some sections. */
export function rate(scores: readonly SectionScore[]): Rates {
  const sum = (key: "matched" | "exact" | "found" | "expected") =>
    scores.reduce((total, { names }) => total + names[key], 0);
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    sections: scores.length,
    status: share(scores.filter(({ isRight }) => isRight).length, scores.length),
    precision: share(sum("matched"), sum("found")),
    recall: share(sum("matched"), sum("expected")),
    exactPrecision: share(sum("exact"), sum("found")),
    exactRecall: share(sum("exact"), sum("expected")),
  };
}
