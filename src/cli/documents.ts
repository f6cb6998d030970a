import { once } from "node:events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join, sep } from "node:path";
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

/** Lists the given files, and the documents in the given folders and their subfolders. Failures are missing or unreadable paths, folders without documents, and, within folders, files in an unsupported format (`FOREIGN_FORMS`). */
export function listDocuments(paths: readonly string[]): { files: string[]; failures: string[] } {
  const files: string[] = [];
  const failures: string[] = [];
  for (const path of paths)
    try {
      const stats = statSync(path, { throwIfNoEntry: false });
      if (!stats) failures.push(`${path}: no such file or folder`);
      else if (stats.isDirectory()) {
        const found = filesIn(path, FORMS);
        const foreign = filesIn(path, FOREIGN_FORMS);
        files.push(...found);
        failures.push(...foreign.map((file) => `${file}: ${FOREIGN}`));
        if (found.length + foreign.length === 0)
          failures.push(`${path}: no documents in this folder (${FORMS.replaceAll("|", ", ")})`);
      } else files.push(path);
    } catch (error) {
      failures.push(describeFailure(path, error));
    }
  return { files, failures };
}

const FORMS = "txt|md|markdown|html|htm|xhtml|pdf|docx";
/** File extensions of unsupported document formats. */
const FOREIGN_FORMS = "doc|odt|rtf|pages|wpd";
const FOREIGN = "this format is not read; save the document as Word (.docx) or PDF";

const filesIn = (folder: string, forms: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .filter(({ name }) => new RegExp(`\\.(?:${forms})$`, "i").test(name))
    // Excludes Word's lock files.
    .filter((entry) => !entry.name.startsWith("~$"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Extracts the text of a document. Throws an error with the cause and the remedy. */
export async function readDocumentText(file: string): Promise<string> {
  const problem = findSizeProblem(statSync(file).size, file);
  if (problem) throw errorOf(problem);
  const bytes = readFileSync(file);
  const read = isHeavy(bytes, file) ? readInThread : readDocument;
  const result = await read(bytes, file);
  if ("problem" in result) throw errorOf(result.problem);
  return result.text;
}

/** Memory limit of the thread in megabytes. */
const MAX_HEAP = 1000;

let thread: Worker | undefined;

/** Reads a document in a thread. The thread is terminated after `time` milliseconds, or if it exceeds `MAX_HEAP`. Calls must not overlap. */
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
    // An idle thread must not keep the process alive.
    thread.unref();
    return result;
  } catch (error) {
    await thread.terminate();
    thread = undefined;
    if (error instanceof Error && "code" in error && LIMITS.has(error.code)) return TOO_SLOW;
    throw error;
  }
}

/** Error codes of the time and memory limits. */
const LIMITS = new Set<unknown>(["ABORT_ERR", "ERR_WORKER_OUT_OF_MEMORY"]);
const TOO_SLOW: DocumentResult = { problem: "too-slow" };

const messages: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL("../i18n/en.json", import.meta.url), "utf8"),
);

const errorOf = (problem: ProblemCode) => new Error(messages[`import.problem.${problem}`]);

export const describeFailure = (file: string, error: unknown): string =>
  `${file}: ${error instanceof Error ? error.message : String(error)}`;

/** Reads one document per country. A document in the folder `own` takes precedence. Any other second document of a country is a failure. */
export async function readDocuments(folders: readonly string[], framework: Framework, own: string) {
  const isOwn = (path: string) => path.startsWith(own + sep);
  const byCountry = new Map<string, ReadResult>();
  const fileOf = new Map<string, string>();
  const { files, failures } = listDocuments(folders);
  for (const file of files)
    try {
      const result = await readNamed(file, framework);
      if (!result.profile) throw new Error(result.issues.join("; "));
      const { country } = result.profile;
      const first = fileOf.get(country) ?? file;
      const isPreferred = isOwn(first) && !isOwn(file);
      if (!fileOf.has(country)) {
        fileOf.set(country, file);
        byCountry.set(country, result);
      } else if (first !== file && !isPreferred) {
        byCountry.delete(country);
        throw new Error(`${first} is also a document of ${country}; keep only one of the two`);
      }
    } catch (error) {
      failures.push(describeFailure(file, error));
    }
  return { byCountry, failures };
}

/** Falls back to the country code in the file name, such as CHL.txt, if the title names no country. */
async function readNamed(file: string, framework: Framework) {
  const text = await readDocumentText(file);
  const result = readProfile(text, framework);
  const country = basename(file, extname(file)).toUpperCase();
  return result.profile || !isCountryCode(country)
    ? result
    : readProfile(text, framework, { country });
}
