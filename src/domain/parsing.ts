import * as v from "valibot";
import { LANGUAGES } from "./languages.ts";

/** ISO 3166 alpha-3. */
export const CountryCodeSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, "an ISO 3166 alpha-3 code"),
);

/** Some words, of a length that a hostile file cannot choose. */
export const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));

export const LocalizedSchema = v.strictObject(v.entriesFromList(LANGUAGES, v.string()));
/** One text in each interface language. */
export type Localized = v.InferOutput<typeof LocalizedSchema>;

/** One thing wrong in a data file: where, and what was expected there. */
export interface DataIssue {
  path: string;
  expected: string;
}

/** Data that does not have the shape it must have; names the file and each place. */
export class InvalidDataError extends Error {
  override readonly name = "InvalidDataError";
  constructor(
    readonly file: string,
    readonly issues: readonly DataIssue[],
  ) {
    super(`${file}: ${issues.map(({ path, expected }) => `${path}: ${expected}`).join("; ")}`);
  }
}

/** Checks `input` against `schema`; throws `InvalidDataError` naming `file`, each path and what was expected. */
export function parseWith<S extends v.GenericSchema>(schema: S, input: unknown, file: string) {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const issues = result.issues.slice(0, 20).map((issue) => ({
    path: v.getDotPath(issue) ?? WHOLE_FILE,
    expected: clip(toWords(issue)),
  }));
  throw new InvalidDataError(file, issues);
}

/** Unknown JSON to what it holds; throws `InvalidDataError`, which names `file`. */
export type Parse<T> = (input: unknown, file: string) => T;

/** A parser that only holds a file to its schema. */
export const parserOf =
  <const S extends v.GenericSchema>(schema: S): Parse<v.InferOutput<S>> =>
  (input, file) =>
    parseWith(schema, input, file);

/** What `parse` gives; where it throws, its paths are told from the whole file on. */
export function within<T>(path: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    const issues = error.issues.map((issue) => ({
      ...issue,
      path: issue.path === WHOLE_FILE ? path : `${path}.${issue.path}`,
    }));
    throw new InvalidDataError(error.file, issues);
  }
}

/** A field that is missing, or of too many, in plain words; all else as the schema says it. */
function toWords({ message, expected }: v.BaseIssue<unknown>): string {
  if (!message.startsWith("Invalid key")) return message;
  return expected === "never" ? "expected no such field" : "expected this field, which is missing";
}

/** Stands for a path where the trouble is with everything. */
export const WHOLE_FILE = "(whole file)";

/** An error about one place in a file, or about all of it. */
export const invalid = (file: string, expected: string, path = WHOLE_FILE): InvalidDataError =>
  new InvalidDataError(file, [{ path, expected: `expected ${expected}` }]);

/** Hostile files hold hostile values: a message quotes at most this much of one. */
const clip = (message: string) => (message.length > 200 ? `${message.slice(0, 199)}…` : message);
