import { formatBytes, MAX_BINARY_BYTES, MAX_PDF_PAGES, MAX_TEXT_BYTES } from "./limits.ts";

/** What can stand in the way of reading a file: its cause, and what a person can do about it. */
const PROBLEMS = {
  empty: ["the file is empty", "choose another, or save the document again"],
  "text-too-large": [
    `the file is larger than ${formatBytes(MAX_TEXT_BYTES)}`,
    "a profile is a few pages long: cut out the pages that hold it",
  ],
  "binary-too-large": [
    `the file is larger than ${formatBytes(MAX_BINARY_BYTES)}`,
    "save it without its pictures, or only the pages that hold the profile",
  ],
  picture: [
    "the file is a picture, which holds no text",
    "use the document itself: text, Markdown, HTML, PDF or .docx",
  ],
  "old-word": [
    "the file is an old Office document (.doc), or one protected by a password",
    "open it in Word and save it as .docx, without a password",
  ],
  rtf: ["the file is in Rich Text Format", "open it in a word processor and save it as .docx"],
  "other-zip": [
    "the file is an archive and not a Word document",
    "unpack it, or save the document as .docx, PDF or text",
  ],
  "utf-32": [
    "the text is in an encoding that is hardly ever used, UTF-32",
    "open it in an editor and save it as UTF-8",
  ],
  "too-long": [
    "the document's text is longer than that of fifty profiles",
    "save only the pages that hold the profile",
  ],
  "unknown-form": [
    "the file is neither text nor HTML, PDF or .docx",
    "save the document in one of these forms",
  ],
  "word-too-large": [
    "the document unpacks to far more than a profile holds",
    "a profile is a few pages long: save only the pages that hold it",
  ],
  "word-protected": ["the document is encrypted", "save it without a password"],
  "word-parts": [
    "the Word document holds other documents, put into it whole",
    "open it in Word and save it again as .docx: their text is then its own",
  ],
  "word-damaged": [
    "the Word document is damaged",
    "open it in a word processor and save it again as .docx",
  ],
  "pdf-protected": ["the PDF is protected by a password", "save a copy without a password"],
  "pdf-damaged": ["the PDF is damaged", "open it in a PDF viewer and print it to PDF again"],
  "pdf-too-long": [
    `the PDF has more than ${MAX_PDF_PAGES} pages`,
    "print only the pages that hold the profile to a PDF of their own",
  ],
  "pdf-too-large": [
    "the PDF unpacks to far more than a document needs",
    "open it in a PDF viewer and print it to PDF again",
  ],
  "too-slow": [
    "the document takes more time or memory to read than any profile should",
    "open it and print it to PDF again, or save its text",
  ],
  "no-text": ["the document holds no text", "check that it is the right file, or save it again"],
  "pdf-pictures": [
    "the PDF's pages are pictures, which hold no text",
    "use the original document, or run text recognition on it first",
  ],
  "pdf-letters": [
    "the PDF does not say which letters its signs are",
    "save the original document in another form, or run text recognition on it first",
  ],
} as const;

/** The sort of a problem: what an interface translates by. */
export type ProblemCode = keyof typeof PROBLEMS;

/** Why a file was not read. */
export interface Problem {
  code: ProblemCode;
  file: string;
  /** File, cause and remedy in English. */
  message: string;
}

/** All sorts of problems. */
export const PROBLEM_CODES = Object.keys(PROBLEMS);

/** The problem with a file, in words. */
export function describeProblem(code: ProblemCode, file: string): Problem {
  const [cause, remedy] = PROBLEMS[code];
  return { code, file, message: `${file}: ${cause}; ${remedy}` };
}

/** Thrown inside formats/ where a document cannot be read; `readDocument` turns it into a problem. */
export class UnreadableDocument extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, options?: ErrorOptions) {
    super(code, options);
    this.name = "UnreadableDocument";
    this.code = code;
  }
}
