type FormProblem = "picture" | "old-word" | "rtf" | "utf-32" | "unknown-form";
type ArchiveProblem = "spreadsheet" | "other-zip";
type SizeProblem = "empty" | "text-too-large" | "binary-too-large";
type TextProblem = "too-long" | "too-slow" | "no-text" | "no-thread";
type WordProblem = "too-large" | "protected" | "parts" | "damaged";
type PdfProblem = "protected" | "damaged" | "too-long" | "too-large" | "pictures" | "letters";
/** The reason why a file cannot be read. The message `import.problem.<code>` gives the cause and the remedy. */
export type ProblemCode =
  | FormProblem
  | ArchiveProblem
  | SizeProblem
  | TextProblem
  | `word-${WordProblem}`
  | `pdf-${PdfProblem}`;

/** Thrown within formats/. `readDocument` converts it to a problem. */
export class UnreadableDocument extends Error {
  constructor(readonly code: ProblemCode) {
    super(code);
  }
}

/** Wraps the dynamic import of a parser. A failed import, for example offline, must not be reported as a damaged document. */
export const loadFormat = <T>(code: Promise<T>): Promise<T> =>
  code.catch(() => {
    throw new UnreadableDocument("no-thread");
  });
