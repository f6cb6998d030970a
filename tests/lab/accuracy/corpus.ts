import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parseWith } from "../../../src/domain/parsing.ts";
import { STATUSES } from "../../../src/domain/status.ts";

const figure = v.nullish(v.number());
const words = v.optional(v.nullable(v.string()), "");

/** `gold.json` of the corpus: the judged answers for each document. */
const GoldSchema = v.record(
  v.string(),
  v.object({
    lastUpdated: words,
    population: figure,
    populationSource: words,
    internetUsersPercent: figure,
    internetUsersSource: words,
    indicators: v.record(
      v.string(),
      v.object({
        status: v.picklist(STATUSES),
        also: v.optional(v.array(v.picklist(STATUSES)), []),
        names: v.optional(v.array(v.string()), []),
      }),
    ),
  }),
);

export type GoldProfile = v.InferOutput<typeof GoldSchema>[string];
export type GoldFinding = GoldProfile["indicators"][string];

/** Answers by country. */
export const loadGold = (corpus: string): Record<string, GoldProfile> =>
  parseWith(GoldSchema, JSON.parse(readFileSync(join(corpus, "gold.json"), "utf8")), "gold.json");

/** Whether a country is held out. A hash of the code (FNV-1a) selects about a fifth of the countries. */
export function isHeldOut(country: string): boolean {
  let hash = 0x811c9dc5;
  for (const char of country) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return hash % 5 === 0;
}
