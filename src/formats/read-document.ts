import { decodeText } from "../reader/decode.ts";
import { MAX_BINARY_BYTES, MAX_CHARACTERS, MAX_TEXT_BYTES } from "./limits.ts";
import { loadFormat, type ProblemCode, UnreadableDocument } from "./problem.ts";
import { type DocumentForm, recognizeForm, TEXT_NAME } from "./recognize.ts";

export type DocumentResult = { form: DocumentForm; text: string } | { problem: ProblemCode };

/** Extracts the text of a file. Never throws. Executes and fetches nothing. If `isHeavy`, call it in a worker with a time limit. */
export async function readDocument(bytes: Uint8Array, name: string): Promise<DocumentResult> {
  let form: DocumentForm | undefined;
  try {
    form = recognizeForm(bytes, name);
    if (isBinary(form) && bytes.length > MAX_BINARY_BYTES)
      throw new UnreadableDocument("binary-too-large");
    if (!isBinary(form) && bytes.length > MAX_TEXT_BYTES)
      throw new UnreadableDocument("text-too-large");
    const parse = await PARSERS[form]();
    const text = await parse(bytes);
    if (text.length > MAX_CHARACTERS) throw new UnreadableDocument("too-long");
    if (!/[\p{L}\p{N}]/u.test(text)) throw new UnreadableDocument("no-text");
    return { form, text };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { problem: error.code };
    return { problem: form === "pdf" || form === "word" ? `${form}-damaged` : "unknown-form" };
  }
}

/** Loads the parser of a document in advance, so that a time limit for reading does not include a slow download. `head` is the start of the document. */
export async function loadParser(head: Uint8Array, name: string): Promise<void> {
  let form: DocumentForm;
  try {
    form = recognizeForm(head, name);
  } catch {
    return;
  }
  await PARSERS[form]();
}

/** Whether a hostile file of this format can block its thread: PDF or Word. */
export function isHeavy(bytes: Uint8Array, name: string): boolean {
  try {
    return isBinary(recognizeForm(bytes, name));
  } catch {
    return false;
  }
}

/** Checks the size of a file before it is loaded into memory. */
export function findSizeProblem(size: number, name: string): ProblemCode | undefined {
  if (TEXT_NAME.test(name) && size > MAX_TEXT_BYTES) return "text-too-large";
  return size > MAX_BINARY_BYTES ? "binary-too-large" : undefined;
}

type Parser = (bytes: Uint8Array) => string | Promise<string>;

const PARSERS: Readonly<Record<DocumentForm, () => Parser | Promise<Parser>>> = {
  text: () => decodeText,
  markdown: async () => {
    const { readMarkdownText } = await loadFormat(import("./markdown-text.ts"));
    return (bytes) => readMarkdownText(decodeText(bytes));
  },
  html: async () => (await loadFormat(import("./html-text.ts"))).readHtmlText,
  pdf: async () => {
    const { loadWorker, readPdfText } = await loadFormat(import("./pdf-text.ts"));
    await loadWorker();
    return readPdfText;
  },
  word: async () => (await loadFormat(import("./word-text.ts"))).readWordText,
};

const isBinary = (form: DocumentForm): boolean => form === "pdf" || form === "word";
