import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parseWith } from "../../../src/domain/parsing.ts";
import { STATUSES } from "../../../src/domain/status.ts";
import type { JudgedSection } from "./judged-section.ts";

/** Sections of our own: invented, and judged by someone who had not seen the reader. */
const WrittenSchema = v.array(
  v.object({
    id: v.string(),
    indicator: v.string(),
    text: v.string(),
    status: v.picklist(STATUSES),
    also: v.optional(v.array(v.picklist(STATUSES)), []),
    /** Left out where a set does not ask for them. */
    names: v.optional(v.array(v.string())),
  }),
);

/** Every set of written sections in a folder, by the name of its file. */
export const loadWritten = (folder: string): Map<string, JudgedSection[]> =>
  new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .sort()
      .map((file) => [file.replace(".json", ""), readSet(join(folder, file))]),
  );

const readSet = (file: string): JudgedSection[] =>
  parseWith(WrittenSchema, JSON.parse(readFileSync(file, "utf8")), file).map(
    ({ indicator, names, ...section }) => ({
      ...section,
      code: indicator,
      names: names ?? [],
      asksNames: names !== undefined,
    }),
  );
