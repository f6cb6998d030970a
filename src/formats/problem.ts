/** Reason why a file cannot be read. The message `import.problem.<code>` gives the cause and the remedy. */
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

/** Thrown within formats/; `readDocument` converts it to a problem. */
export class UnreadableDocument extends Error {
  constructor(
    readonly code: ProblemCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
