import { decodeText } from "../reader/decode.ts";
import { MAX_BINARY_BYTES, MAX_CHARACTERS, MAX_TEXT_BYTES } from "./limits.ts";
import { type ProblemCode, UnreadableDocument } from "./problem.ts";
import { type DocumentForm, recognizeForm } from "./recognize.ts";

/** The text of a document in the form that `readProfile` takes, or why there is none. */
export type DocumentResult = { form: DocumentForm; text: string } | { problem: ProblemCode };

/**
 * Bytes of a file to its text. Returns for any bytes, within the limits of `limits.ts`; runs, fetches and renders
 * nothing. What a form needs is loaded when such a file comes. Where `isHeavy`, call it in a thread that can be ended
 * after `MAX_THREAD_TIME`.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<DocumentResult> {
  let form: DocumentForm | undefined;
  try {
    form = recognizeForm(bytes, name);
    checkSize(bytes.length, form);
    const text = await READERS[form](bytes);
    if (text.length > MAX_CHARACTERS) throw new UnreadableDocument("too-long");
    if (!/[\p{L}\p{N}]/u.test(text)) throw new UnreadableDocument("no-text");
    return { form, text };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { problem: error.code };
    // What a failure that nobody foresaw means.
    return { problem: form === "pdf" || form === "word" ? `${form}-damaged` : "unknown-form" };
  }
}

/** Whether a file is of a form that a hostile author can make to take long: PDF or Word. */
export function isHeavy(bytes: Uint8Array, name: string): boolean {
  try {
    return isBinary(recognizeForm(bytes, name));
  } catch {
    return false;
  }
}

/** Whether a file is too large to be read at all, to be asked before its bytes are taken into memory. */
export function findSizeProblem(size: number, name: string): ProblemCode | undefined {
  if (TEXT_NAME.test(name) && size > MAX_TEXT_BYTES) return "text-too-large";
  return size > MAX_BINARY_BYTES ? "binary-too-large" : undefined;
}

const TEXT_NAME = /\.(?:txt|md|markdown|html?)$/i;

const READERS: Readonly<Record<DocumentForm, (bytes: Uint8Array) => string | Promise<string>>> = {
  text: decodeText,
  markdown: async (bytes) =>
    (await import("./markdown-text.ts")).readMarkdownText(decodeText(bytes)),
  html: async (bytes) => (await import("./html-text.ts")).readHtmlText(bytes),
  pdf: async (bytes) => (await import("./pdf-text.ts")).readPdfText(bytes),
  word: async (bytes) => (await import("./word-text.ts")).readWordText(bytes),
};

function checkSize(size: number, form: DocumentForm) {
  if (isBinary(form) && size > MAX_BINARY_BYTES) throw new UnreadableDocument("binary-too-large");
  if (!isBinary(form) && size > MAX_TEXT_BYTES) throw new UnreadableDocument("text-too-large");
}

const isBinary = (form: DocumentForm): boolean => form === "pdf" || form === "word";
