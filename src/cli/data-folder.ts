import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { type Framework, parseFramework } from "../domain/framework.ts";
import { parseWith } from "../domain/parsing.ts";
import { findSizeProblem, isHeavy, readDocument } from "../formats/read-document.ts";
import { readInThread } from "./read-in-thread.ts";

/** The project's data. */
export const dataFolder = fileURLToPath(new URL("../../data", import.meta.url));

/** One JSON file of the project's data, not yet checked. */
export const readDataFile = (name: string): unknown =>
  JSON.parse(readFileSync(join(dataFolder, name), "utf8"));

/** The framework that documents are read by. */
export const loadFramework = (): Framework =>
  parseFramework(readDataFile("framework.json"), "framework.json");

const SiteSchema = v.looseObject({ publishedEvidence: v.array(v.string()) });

/** Countries whose document's wording may be published. */
export const loadPublishedEvidence = (): readonly string[] =>
  parseWith(SiteSchema, readDataFile("site.json"), "site.json").publishedEvidence;

/** How many people live in each area, roughly. */
export const loadPopulations = (): Readonly<Record<string, number>> =>
  parseWith(v.record(v.string(), v.number()), readDataFile("populations.json"), "populations.json");

/** The documents that the arguments name, folders gone through with all below them, in the order of their names; what cannot be opened, or holds none, is a failure. */
export function listDocuments(paths: readonly string[]): { files: string[]; failures: string[] } {
  const files: string[] = [];
  const failures: string[] = [];
  for (const path of paths)
    try {
      if (statSync(path).isDirectory()) {
        const found = documentsIn(path);
        files.push(...found);
        if (found.length === 0)
          failures.push(`${path}: no documents in this folder (${FORMS.replaceAll("|", ", ")})`);
      } else files.push(path);
    } catch {
      failures.push(`${path}: no such file or folder`);
    }
  return { files, failures };
}

/** Names of files that are taken for documents where a folder is gone through. */
const FORMS = "txt|md|markdown|html|htm|xhtml|pdf|docx";
const DOCUMENT = new RegExp(`\\.(?:${FORMS})$`, "i");

const documentsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && DOCUMENT.test(entry.name))
    // Word leaves such a file beside a document while it is open.
    .filter((entry) => !entry.name.startsWith("~$"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** The text of a document of any form; throws where it cannot be read, with file, cause and remedy. */
export async function readDocumentText(file: string): Promise<string> {
  const problem = findSizeProblem(statSync(file).size, file);
  if (problem) throw new DocumentError(problem.message);
  const bytes = readFileSync(file);
  const read = isHeavy(bytes, file) ? readInThread : readDocument;
  const result = await read(bytes, file);
  if ("problem" in result) throw new DocumentError(result.problem.message);
  return result.text;
}

/** Says by itself which file it is about. */
export class DocumentError extends Error {}

/** A failure with its file, named once. */
export const describeFailure = (file: string, error: unknown): string =>
  error instanceof DocumentError
    ? error.message
    : `${file}: ${error instanceof Error ? error.message : String(error)}`;
