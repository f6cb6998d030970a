import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parseWith } from "../../../src/domain/parsing.ts";
import { STATUSES } from "../../../src/domain/status.ts";
import type { JudgedSection } from "./judged-section.ts";

/** Invented sections with judged answers. */
const WrittenSchema = v.array(
  v.object({
    id: v.string(),
    indicator: v.string(),
    text: v.string(),
    status: v.picklist(STATUSES),
    also: v.optional(v.array(v.picklist(STATUSES)), []),
    /** Omitted if the set does not test names. */
    names: v.optional(v.array(v.string())),
  }),
);

/** Loads the sets of invented sections, by file name. */
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
