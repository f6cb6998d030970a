import { once } from "node:events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Framework } from "../domain/framework.ts";
import { MAX_THREAD_TIME } from "../formats/limits.ts";
import type { ProblemCode } from "../formats/problem.ts";
import {
  type DocumentResult,
  findSizeProblem,
  isHeavy,
  readDocument,
} from "../formats/read-document.ts";
import { isCountryCode } from "../reader/areas.ts";
import { type ReadResult, readProfile } from "../reader/read-profile.ts";

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
  if (problem) throw errorOf(problem);
  const bytes = readFileSync(file);
  const read = isHeavy(bytes, file) ? readInThread : readDocument;
  const result = await read(bytes, file);
  if ("problem" in result) throw errorOf(result.problem);
  return result.text;
}

/** Megabytes that a document's objects may take. */
const MAX_HEAP = 1000;

/** One thread serves one document after another; one that had to be ended is started anew. */
let thread: Worker | undefined;

/** Reads a document in a thread that is ended where it takes too much time or memory. One at a time. */
export async function readInThread(
  bytes: Uint8Array,
  name: string,
  time = MAX_THREAD_TIME,
): Promise<DocumentResult> {
  thread ??= new Worker(new URL("./document-thread.mjs", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP },
  });
  try {
    thread.ref();
    thread.postMessage({ bytes, name });
    const answer = once(thread, "message", { signal: AbortSignal.timeout(time) });
    const [result = TOO_SLOW]: DocumentResult[] = await answer;
    // The command ends when its work is done, the thread idle.
    thread.unref();
    return result;
  } catch {
    await thread.terminate();
    thread = undefined;
    return TOO_SLOW;
  }
}

const TOO_SLOW: DocumentResult = { problem: "too-slow" };

const messages: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL("../i18n/en.json", import.meta.url), "utf8"),
);

/** Says what the page says of such a file. */
const errorOf = (problem: ProblemCode) => new Error(messages[`import.problem.${problem}`]);

/** A failure with its file. */
export const describeFailure = (file: string, error: unknown): string =>
  `${file}: ${error instanceof Error ? error.message : String(error)}`;

/** Every document of the folders by country, and what could not be read, each with its file; of two of one country the first counts, so the project's own come first. */
export async function readDocuments(folders: readonly string[], framework: Framework) {
  const byCountry = new Map<string, ReadResult>();
  const { files, failures } = listDocuments(folders);
  for (const file of files)
    try {
      const result = await readNamed(file, framework);
      if (!result.profile) throw new Error(result.issues.join("; "));
      const { country } = result.profile;
      if (!byCountry.has(country)) byCountry.set(country, result);
    } catch (error) {
      failures.push(describeFailure(file, error));
    }
  return { byCountry, failures };
}

/** A file called CHL.txt is Chile's, even if its title names no country. */
async function readNamed(file: string, framework: Framework) {
  const text = await readDocumentText(file);
  const result = readProfile(text, framework);
  const country = basename(file, extname(file)).toUpperCase();
  return result.profile || !isCountryCode(country)
    ? result
    : readProfile(text, framework, { country });
}
