/** What can stand in the way of reading a file: its cause and what to do are told by the message `import.problem.<code>`. */
export type ProblemCode =
  | "empty"
  | "text-too-large"
  | "binary-too-large"
  | "picture"
  | "old-word"
  | "rtf"
  | "other-zip"
  | "utf-32"
  | "too-long"
  | "unknown-form"
  | "word-too-large"
  | "word-protected"
  | "word-parts"
  | "word-damaged"
  | "pdf-protected"
  | "pdf-damaged"
  | "pdf-too-long"
  | "pdf-too-large"
  | "pdf-pictures"
  | "pdf-letters"
  | "too-slow"
  | "no-text";

/** Thrown inside formats/ where a document cannot be read; `readDocument` turns it into a problem. */
export class UnreadableDocument extends Error {
  constructor(
    readonly code: ProblemCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
