import type { Framework } from "../framework.ts";
import {
  isNewerSession,
  parseSession,
  SESSION_FORMAT,
  type Session,
} from "../kept/session-file.ts";
import { type DataIssue, InvalidDataError } from "../parsing.ts";
import { type Profile, parseProfile } from "../profile.ts";
import { parseReview, type Review } from "./review.ts";

/** What a JSON file that this project writes holds; or what is wrong with it, and where. */
export type DataFileReading =
  | { facts: Profile }
  | { putRight: Review }
  | { session: Session }
  | { problem: DataFileProblem; issues: readonly DataIssue[] };

export type DataFileProblem =
  | "json-broken"
  | "json-empty"
  | "json-page"
  | "json-deep"
  | "json-unknown"
  | "json-invalid"
  | "json-newer"
  | "json-too-large";

/** Whether a file can only be JSON, by its name and how it begins: no document begins like that. */
export const isDataFile = (name: string, head: string): boolean =>
  /\.json$/i.test(name) || /^\uFEFF?\s{0,100}\{\s{0,100}(?:["}]|$)/.test(head);

/** The text of a country file, a review or a session to what it holds; answers for any text. */
export function readDataFile(text: string, framework: Framework, file: string): DataFileReading {
  const input = parseJson(text);
  if ("problem" in input) return input;
  try {
    return readValue(input.value, framework, file);
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    return { problem: "json-invalid", issues: error.issues };
  }
}

function readValue(value: unknown, framework: Framework, file: string): DataFileReading {
  if (has(value, "format") && value.format === SESSION_FORMAT) {
    if (isNewerSession(value)) return { problem: "json-newer", issues: [] };
    return { session: parseSession(value, framework, file) };
  }
  if (has(value, "corrections") && has(value, "reviewed"))
    return { putRight: parseReview(value, framework, file) };
  if (has(value, "indicators") && has(value, "framework"))
    return { facts: parseProfile(value, framework, file) };
  return { problem: "json-unknown", issues: [] };
}

const has = <K extends string>(value: unknown, key: K): value is Record<K, unknown> =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key);

/** Keys by which a hostile file could reach what all objects have in common. */
const UNSAFE = new Set(["__proto__", "constructor", "prototype"]);

function parseJson(
  text: string,
): { value: unknown } | { problem: DataFileProblem; issues: readonly DataIssue[] } {
  const misfit = findMisfit(text);
  if (misfit) return { problem: misfit, issues: [] };
  const unsafe: DataIssue[] = [];
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""), (key, part: unknown) => {
      if (!UNSAFE.has(key)) return part;
      unsafe.push({ path: key, expected: "expected no such key" });
      return undefined;
    });
    return unsafe.length > 0 ? { problem: "json-invalid", issues: unsafe } : { value };
  } catch (error) {
    const expected = error instanceof Error ? error.message : String(error);
    return { problem: "json-broken", issues: [{ path: "(whole file)", expected }] };
  }
}

/** No file of this project nests deeper; one that nests a million deep takes a gigabyte. */
const DEEPEST = 50;

/** What can be told of a text before it is parsed. */
function findMisfit(text: string): DataFileProblem | undefined {
  if (text.trim() === "") return "json-empty";
  if (/^\uFEFF?\s*</.test(text)) return "json-page";
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') isInString = !isInString;
    else if (isInString) at += char === "\\" ? 1 : 0;
    else if (char === "{" || char === "[") depth += 1;
    else if (char === "}" || char === "]") depth -= 1;
    if (depth > DEEPEST) return "json-deep";
  }
  return undefined;
}
