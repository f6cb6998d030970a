import { createEvidence, type Evidence } from "../evidence.ts";
import type { Framework } from "../framework.ts";
import { FewFlagsSchema, hasKey } from "../kept/kept-profile.ts";
import {
  isNewerSession,
  parseSession,
  SESSION_FORMAT,
  type Session,
} from "../kept/session-file.ts";
import { type DataIssue, InvalidDataError, parseWith } from "../parsing.ts";
import { type Profile, parseProfile } from "../profile.ts";
import { parseReview, type Review } from "./review.ts";

export type DataFileReading =
  | { profile: Profile; evidence: Evidence }
  | { review: Review }
  | { session: Session }
  | { problem: DataFileProblem; issues: readonly DataIssue[]; place?: Place };

/** Position of the syntax error in a JSON file, counted from 1. 0 if the browser does not report it. */
export interface Place {
  line: number;
  column: number;
}

type Fault = "broken" | "empty" | "page" | "deep" | "unknown" | "invalid" | "newer" | "too-large";
export type DataFileProblem = `json-${Fault}`;

/** Detects JSON by the file name or the first characters. Excludes RTF, which also starts with a brace. */
export const isDataFile = (name: string, head: string): boolean =>
  (/\.json$/i.test(name) && !head.startsWith("{\\rtf")) ||
  /^\uFEFF?\s{0,100}\{\s{0,100}(?:["}]|$)/.test(head);

/** Reads a country file, a review or a session. Returns a problem for invalid text instead of throwing. */
export function readDataFile(text: string, framework: Framework, file: string): DataFileReading {
  const problem = findProblem(text);
  if (problem) return { problem, issues: [] };
  try {
    return readValue(parseJson(text, file), framework, file);
  } catch (error) {
    if (error instanceof InvalidDataError) return { problem: "json-invalid", issues: error.issues };
    if (!(error instanceof SyntaxError)) throw error;
    const [, line = 0, column = 0] = /line (\d+) column (\d+)/.exec(error.message) ?? [];
    return { problem: "json-broken", issues: [], place: { line: +line, column: +column } };
  }
}

function readValue(value: unknown, framework: Framework, file: string): DataFileReading {
  if (hasKey(value, "format") && value.format === SESSION_FORMAT)
    return isNewerSession(value)
      ? { problem: "json-newer", issues: [] }
      : { session: parseSession(value, framework, file) };
  if (hasKey(value, "corrections") && hasKey(value, "reviewed"))
    return { review: parseReview(value, framework, file) };
  if (!hasKey(value, "indicators") || !hasKey(value, "framework"))
    return { problem: "json-unknown", issues: [] };
  const profile = parseProfile(value, framework, file);
  parseWith(FewFlagsSchema, profile, file);
  return { profile, evidence: createEvidence(profile.country) };
}

/** Keys that could cause prototype pollution. */
const UNSAFE = new Set(["__proto__", "constructor", "prototype"]);

function parseJson(text: string, file: string): unknown {
  const unsafe: DataIssue[] = [];
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""), (key, part: unknown) => {
    if (UNSAFE.has(key)) unsafe.push({ path: key, expected: "expected no such key" });
    return UNSAFE.has(key) ? undefined : part;
  });
  if (unsafe.length > 0) throw new InvalidDataError(file, unsafe);
  return value;
}

/** Limits that no file of this project reaches. `MAX_VALUES` bounds the memory: parsing a few million values takes a gigabyte. */
const MAX_DEPTH = 50;
const MAX_VALUES = 1_000_000;

function findProblem(text: string): DataFileProblem | undefined {
  if (text.trim() === "") return "json-empty";
  if (/^\uFEFF?\s*</.test(text)) return "json-page";
  let depth = 0;
  let isInString = false;
  for (let at = 0, values = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') isInString = !isInString;
    else if (isInString) at += char === "\\" ? 1 : 0;
    else if (char === "{" || char === "[") depth += 1;
    else if (char === "}" || char === "]") depth -= 1;
    else if (char === ",") values += 1;
    if (depth > MAX_DEPTH) return "json-deep";
    if (values > MAX_VALUES) return "json-unknown";
  }
  return undefined;
}
