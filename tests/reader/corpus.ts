import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseFramework } from "../../src/domain/framework.ts";

const root = new URL("../../", import.meta.url);
const corpus = new URL("../shared/corpus", root);

export const framework = parseFramework(readJson("data/framework.json"), "framework.json");

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), "utf8"));
}

export const readText = (path: string): string => readFileSync(new URL(path, root), "utf8");

/** The corpus is outside the repository. Tests that need it are skipped if it is absent. */
export const hasCorpus = existsSync(corpus);

export const corpusPath = fileURLToPath(corpus);

/** Appended to the names of skipped tests. */
export const CORPUS_NOTE = hasCorpus ? "" : " (skipped: ../shared/corpus is missing)";

export const readCorpusFile = (path: string): Uint8Array => readFileSync(`${corpusPath}/${path}`);
