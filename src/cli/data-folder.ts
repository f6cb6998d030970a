import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { type Framework, parseFramework } from "../domain/framework.ts";
import { parseWith } from "../domain/parsing.ts";

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

/** The text files that the arguments name, folders gone through in the order of their names; what cannot be opened is a failure. */
export function listDocuments(paths: readonly string[]): { files: string[]; failures: string[] } {
  const files: string[] = [];
  const failures: string[] = [];
  for (const path of paths)
    try {
      if (statSync(path).isDirectory()) files.push(...textFilesIn(path));
      else files.push(path);
    } catch {
      failures.push(`${path}: no such file or folder`);
    }
  return { files, failures };
}

const textFilesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
