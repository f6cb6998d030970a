import { cleanText, mendWords } from "../../../src/reader/clean-text.ts";
import { readSection } from "../../../src/reader/read-profile.ts";
import type { GoldFinding } from "./corpus.ts";
import { matchNames, type NameMatch } from "./match-names.ts";

/** The text of a section and its judged answer. */
export interface JudgedSection extends GoldFinding {
  /** Country code or number, which is printed with errors. */
  id: string;
  code: string;
  text: string;
  /** Whether the section's names were judged. Defaults to true. */
  asksNames?: boolean;
}

/** The reading of a section and how it compares with the judged answer. */
export interface SectionScore {
  section: JudgedSection;
  status: string;
  isRight: boolean;
  names: NameMatch;
}

/** Reads a section on its own, as if it were about Antarctica, which has no profile. */
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

/** Accuracy of statuses, and precision and recall of names, from 0 to 1. */
export interface Rates {
  sections: number;
  status: number;
  precision: number;
  recall: number;
  /** Precision for exact matches of names. */
  exactPrecision: number;
  exactRecall: number;
}

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
