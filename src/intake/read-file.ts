import { clipEvidence } from "../domain/evidence.ts";
import type { Framework } from "../domain/framework.ts";
import {
  type DataFileProblem,
  type DataFileReading,
  isDataFile,
  readDataFile,
} from "../domain/review/data-file.ts";
import type { FigureId, FigurePart } from "../domain/review/draft.ts";
import { readSnapshot, SNAPSHOT_HEAD, type Snapshot } from "../export/read-snapshot.ts";
import { MAX_JSON_BYTES } from "../formats/limits.ts";
import type { ProblemCode } from "../formats/problem.ts";
import { findSizeProblem, readDocument } from "../formats/read-document.ts";
import { parseCount, parseDate, parsePercent } from "../reader/background.ts";
import { decodeText } from "../reader/decode.ts";
import { readProfile } from "../reader/read-profile.ts";

type ReadingProblem = "not-a-profile" | "no-country" | "no-view" | "unreadable";
export type IntakeProblem = ProblemCode | DataFileProblem | ReadingProblem;

export type Outcome = DataFileReading | { snapshot: Snapshot } | { problem: IntakeProblem };

/** Rejects a file by its name and size, before it is opened. */
export function refuse({ name, size }: File): Outcome | undefined {
  if (isDataFile(name, "") && size > MAX_JSON_BYTES)
    return { problem: "json-too-large", issues: [] };
  const problem = findSizeProblem(size, name);
  return problem && { problem };
}

/** Reads an export of a view, a data file or a document. Never throws. `country` overrides the country of the document. */
export async function readFile(
  file: File,
  framework: Framework,
  country?: string,
): Promise<Outcome> {
  const buffer = await file.arrayBuffer().catch(() => undefined);
  // The file is a folder or has been moved.
  if (!buffer) return { problem: "unreadable" };
  const bytes = new Uint8Array(buffer);
  const snapshot = readSnapshot(bytes);
  if (snapshot) return "problem" in snapshot ? snapshot : { snapshot };
  if (isDataFile(file.name, decodeText(bytes.subarray(0, SNAPSHOT_HEAD))))
    return bytes.length > MAX_JSON_BYTES
      ? { problem: "json-too-large", issues: [] }
      : readDataFile(decodeText(bytes), framework, file.name);
  const document = await readDocument(bytes, file.name);
  if ("problem" in document) return document;
  const { profile, evidence, problem } = readProfile(document.text, framework, { country });
  if (profile && evidence) return { profile, evidence: clipEvidence(evidence) };
  return { problem: problem === "no-country" ? "no-country" : "not-a-profile" };
}

/** Applies the reader's rules to a value typed by the user. Returns undefined if the value is invalid. */
export function parseFigure(figure: FigureId, part: FigurePart, text: string) {
  if (part === "value") return figure === "population" ? parseCount(text) : parsePercent(text);
  if (part !== "asOf" && part !== "lastUpdated") return text;
  // A full numeric date is parsed too, because it may be impossible: 2014-02-31.
  if (!/[a-z]|^\d{4}-\d\d-\d\d$/i.test(text)) return text;
  const date = parseDate(text);
  // `parseDate` returns only the year if it does not recognize the month: "19 février 2015".
  return date?.length === 4 ? undefined : date;
}
