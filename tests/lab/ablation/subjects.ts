import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Framework } from "../../../src/domain/framework.ts";
import { cleanText, type Line, mendWords } from "../../../src/reader/clean-text.ts";
import { decodeText } from "../../../src/reader/decode.ts";
import { readSection } from "../../../src/reader/read-profile.ts";
import { findSections } from "../../../src/reader/sections.ts";
import { type GoldFinding, loadGold } from "../accuracy/corpus.ts";
import { matchNames } from "../accuracy/match-names.ts";
import { NAMED_INDICATORS } from "../accuracy/score.ts";
import { loadWritten } from "../accuracy/written.ts";

/** A section of a document in the corpus or of an invented set. */
export interface Subject {
  /** Name of the section's set, or "corpus". */
  set: string;
  id: string;
  code: string;
  lines: readonly Line[];
  answer: GoldFinding | undefined;
}

/** The reading of a section and its accuracy. */
export interface Outcome {
  /** The finding, the flags and the position of the deciding text, as one string for comparison. */
  text: string;
  right: number;
  matched: number;
  found: number;
  expected: number;
}

/** All sections of the corpus and of the invented sets. */
export function loadSubjects(corpus: string, written: string, framework: Framework): Subject[] {
  const documents = Object.entries(loadGold(corpus)).flatMap(([country, { indicators }]) => {
    const text = decodeText(readFileSync(join(corpus, "profiles", `${country}.txt`)));
    const { byCode } = findSections(mendWords(cleanText(text)), framework);
    return [...byCode].map(
      ([code, lines]): Subject => ({
        set: "corpus",
        id: country,
        code,
        lines,
        answer: indicators[code],
      }),
    );
  });
  const sets = [...loadWritten(written)].flatMap(([set, sections]) =>
    sections.map(
      (section): Subject => ({
        ...section,
        set,
        lines: mendWords(cleanText(section.text)),
        answer: section,
      }),
    ),
  );
  return [...documents, ...sets];
}

export function readSubject({ set, id, code, lines, answer }: Subject): Outcome {
  const { finding, flags, passage } = readSection(code, lines, set === "corpus" ? id : "ATA");
  const names = finding.instruments.map(({ name }) => name);
  const isJudged = answer !== undefined && (set !== "corpus" || NAMED_INDICATORS.includes(code));
  const { matched, found, expected } = matchNames(
    isJudged ? names : [],
    isJudged ? answer.names : [],
  );
  const isRight = answer && [answer.status, ...answer.also].includes(finding.status);
  return {
    text: JSON.stringify([finding, flags, passage?.decided]),
    right: isRight ? 1 : 0,
    matched,
    found,
    expected,
  };
}
