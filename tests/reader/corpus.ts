import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseFramework } from "../../src/domain/framework.ts";

const root = new URL("../../", import.meta.url);
const corpus = new URL("../shared/corpus", root);

/** The framework that the project ships. */
export const framework = parseFramework(readJson("data/framework.json"), "framework.json");

/** A JSON file of the project. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), "utf8"));
}

/** A text file of the project. */
export const readText = (path: string): string => readFileSync(new URL(path, root), "utf8");

/** The corpus is not part of the project: tests over it are skipped where it does not lie beside. */
export const hasCorpus = existsSync(corpus);

/** Where the corpus lies, if it does. */
export const corpusPath = fileURLToPath(corpus);

/** Said in the name of a test that is skipped. */
export const CORPUS_NOTE = hasCorpus ? "" : " (skipped: ../shared/corpus is not there)";

/** Bytes of one file of the corpus. */
export const readCorpusFile = (path: string): Uint8Array => readFileSync(`${corpusPath}/${path}`);
