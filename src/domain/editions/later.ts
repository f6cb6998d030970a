import * as v from "valibot";
import { CountryCodeSchema, LocalizedSchema } from "../parsing.ts";
import { ScaleSchema } from "./scores.ts";
import { SourceSchema } from "./source.ts";

const NAMES = {
  id: v.string(),
  /** Name in the address. */
  slug: v.string(),
  short: LocalizedSchema,
  years: v.string(),
  source: SourceSchema,
};

/** The facts about an edition's overall scores. */
export const OVERALL_ENTRIES = {
  ...NAMES,
  /** Highest possible score. */
  max: v.number(),
  /** Explains the scores of an edition that measures something different from the others. */
  note: v.optional(LocalizedSchema),
};

const OverallEditionSchema = v.strictObject({
  ...OVERALL_ENTRIES,
  /** Number of countries with a score. */
  of: v.number(),
});

/** A later edition in the index. */
const LaterEditionSchema = v.strictObject({
  ...NAMES,
  scale: ScaleSchema,
  /** By indicator, positions of the corresponding measures in the edition. Omits indicators without such measures. */
  asked: v.record(v.string(), v.strictObject({ at: v.array(v.number()), isNear: v.boolean() })),
});

/** The part of the index that describes data later than the profiles. */
export const LaterSchema = v.strictObject({
  /** Oldest first. */
  editions: v.array(LaterEditionSchema),
  /** All editions with an overall score, oldest first. */
  overall: v.array(OverallEditionSchema),
  sources: v.strictObject({
    laws: SourceSchema,
    internetUsers: SourceSchema,
    treaties: SourceSchema,
  }),
  /** Paths of files that are fetched on demand. `scores` is keyed by edition id. */
  files: v.strictObject({
    editions: v.string(),
    groups: v.string(),
    overall: v.string(),
    scores: v.record(v.string(), v.string()),
  }),
  /** Countries with later data but no profile. */
  countries: v.record(CountryCodeSchema, v.strictObject({ alpha2: v.string(), file: v.string() })),
});

export type LaterEdition = v.InferOutput<typeof LaterEditionSchema>;
export type OverallEdition = v.InferOutput<typeof OverallEditionSchema>;
export type Later = v.InferOutput<typeof LaterSchema>;

/** The facts about an edition that are bundled with the app. */
export interface EditionName extends Pick<LaterEdition, "slug" | "short" | "scale"> {
  /** Ids of the pillars that the profiles lack. */
  pillars: readonly string[];
}

export const findEdition = <E extends { slug: string }>(
  editions: readonly E[],
  slug: string | undefined,
): E | undefined => editions.find((edition) => edition.slug === slug);
