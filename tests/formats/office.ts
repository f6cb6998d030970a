import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { promisify } from "node:util";
import { findProgram } from "../tools/drivers.ts";

const CACHE = join(tmpdir(), "cyberwellness-office");
const PDF = (isTagged: boolean) =>
  `pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"${isTagged}"}}`;

/** A conversion from the format `from`. `to` and `filter` are arguments of `soffice`. */
interface Conversion {
  from: string;
  to: string;
  filter?: string;
}

/** Conversions from plain text with one paragraph per line, and from a structured document (`written`). */
export const OFFICE_FORMS: Readonly<Record<string, Conversion>> = {
  docx: { from: "txt", to: "docx", filter: "Text (encoded):UTF8,LF,,," },
  odt: { from: "txt", to: "odt", filter: "Text (encoded):UTF8,LF,,," },
  "odt-docx": { from: "odt", to: "docx" },
  pdf: { from: "odt", to: PDF(false) },
  "pdf-tagged": { from: "odt", to: PDF(true) },
  html: { from: "odt", to: "html" },
  "written-docx": { from: "written", to: "docx" },
  "written-pdf": { from: "written", to: PDF(false) },
  "written-tagged": { from: "written", to: PDF(true) },
};

/** The formats to compare, without the intermediate format `odt`. */
export const ASKED = Object.keys(OFFICE_FORMS).filter((form) => form !== "odt");

/** A document to convert. Conversions are cached by content. */
export interface Original {
  name: string;
  text: Uint8Array;
  written: Uint8Array;
}

/** Reads a converted document. */
export const readOffice = (original: Original, form: string): Uint8Array =>
  readFileSync(pathOf(original, form));

/** Converts the documents that are not cached, one format at a time. */
export async function convertAll(
  originals: readonly Original[],
  forms: readonly string[],
): Promise<void> {
  for (const original of originals) {
    keep(pathOf(original, "txt"), original.text);
    keep(pathOf(original, "written"), original.written);
  }
  for (const form of forms) await convert(originals, form);
}

async function convert(originals: readonly Original[], form: string): Promise<void> {
  const conversion = OFFICE_FORMS[form];
  const missing = originals.filter((original) => !existsSync(pathOf(original, form)));
  if (!conversion || missing.length === 0) return;
  await convert(missing, conversion.from);
  const files = missing.map((original) => pathOf(original, conversion.from));
  await runOffice(files, conversion, join(CACHE, form), "libreoffice-writer-nogui");
}

/** Converts files into a folder. Errors name the package to install. */
export async function runOffice(
  files: readonly string[],
  { to, filter }: Omit<Conversion, "from">,
  folder: string,
  install: string,
): Promise<void> {
  const { stderr } = await promisify(execFile)(findProgram(["soffice"], install), [
    "--headless",
    `-env:UserInstallation=file://${join(folder, "../profile")}`,
    ...(filter ? [`--infilter=${filter}`] : []),
    "--convert-to",
    to,
    "--outdir",
    folder,
    ...files,
  ]);
  const made = existsSync(folder) ? readdirSync(folder) : [];
  for (const file of files)
    if (!made.some((name) => name.startsWith(parse(file).name)))
      throw new Error(`soffice could not convert ${file}: apt-get install ${install}\n${stderr}`);
}

function keep(path: string, bytes: Uint8Array): void {
  mkdirSync(join(path, ".."), { recursive: true });
  if (!existsSync(path)) writeFileSync(path, bytes);
}

function pathOf({ name, text }: Original, form: string): string {
  const version = createHash("sha256").update(text).digest("hex").slice(0, 12);
  return join(CACHE, form, `${name}-${version}.${toExtension(form)}`);
}

export const toExtension = (form: string): string =>
  form === "written" ? "docx" : (OFFICE_FORMS[form]?.to.split(":")[0] ?? form);
