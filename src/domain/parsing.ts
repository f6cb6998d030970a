import * as v from "valibot";

/** Pattern of a year, a month or a day: "2015", "2014-12". */
export const DATE = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

/** Schema for text that matches `form`. `expected` describes it in error messages. */
export const matching = (form: RegExp, expected: string) =>
  v.pipe(v.string(), v.regex(form, expected));

export const CountryCodeSchema = matching(/^[A-Z]{3}$/, "an ISO 3166 alpha-3 code");

/** Schema for non-empty text. Its length is limited because files are untrusted. */
export const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));

/** English text. Its translations are in `data/words/`, and `local` of `I18n` returns them. */
export const LocalizedSchema = v.pipe(v.string(), v.minLength(1));

export interface DataIssue {
  path: string;
  expected: string;
}

/** Thrown if a data file is malformed or inconsistent. */
export class InvalidDataError extends Error {
  override readonly name = "InvalidDataError";
  constructor(
    readonly file: string,
    readonly issues: readonly DataIssue[],
  ) {
    super(`${file}: ${issues.map(({ path, expected }) => `${path}: ${expected}`).join("; ")}`);
  }
}

/** Parses `input` with `schema`. Throws `InvalidDataError` with at most 20 issues. */
export function parseWith<S extends v.GenericSchema>(schema: S, input: unknown, file: string) {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const issues = result.issues.slice(0, 20).map((issue) => ({
    path: v.getDotPath(issue) ?? WHOLE_FILE,
    expected: clip(toWords(issue)),
  }));
  throw new InvalidDataError(file, issues);
}

/** Parses unknown JSON. Throws `InvalidDataError`, which names `file`. */
export type Parse<T> = (input: unknown, file: string) => T;

export const parserOf =
  <const S extends v.GenericSchema>(schema: S): Parse<v.InferOutput<S>> =>
  (input, file) =>
    parseWith(schema, input, file);

/** Replaces Valibot's messages about missing and unexpected fields. */
function toWords({ message, expected }: v.BaseIssue<unknown>): string {
  if (!message.startsWith("Invalid key")) return message;
  return expected === "never" ? "expected no such field" : "expected this field, which is missing";
}

/** Path of an issue about the whole file. */
export const WHOLE_FILE = "(whole file)";

// Limits the length, because messages quote values from untrusted files.
const clip = (message: string) => (message.length > 200 ? `${message.slice(0, 199)}…` : message);
