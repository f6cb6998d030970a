import * as v from "valibot";
import { LocalizedSchema, matching, type Parse, parserOf } from "./parsing.ts";
import { INSTRUMENT_KINDS } from "./status.ts";

/** One indicator of the profiles. */
const IndicatorSchema = v.strictObject({
  code: matching(/^\d+(\.\d+)+$/, "a code such as 1.2.1"),
  /** Pillar id. */
  pillar: v.string(),
  title: LocalizedSchema,
  /** The kind of instrument it asks for; `only` if nouns cannot imply another kind (an office under 1.2.1 is a team). */
  answer: v.strictObject({ kind: v.picklist(INSTRUMENT_KINDS), only: v.optional(v.literal(true)) }),
});

/** The part of `data/framework.json` that is bundled with the program. */
export const FrameworkSchema = v.strictObject({
  id: v.string(),
  publisher: v.string(),
  publisherShort: LocalizedSchema,
  title: LocalizedSchema,
  /** Publication years of its documents, as cited in source lines. */
  years: matching(/^\d{4}(–\d{4})?$/, "years such as 2014–2015"),
  cells: v.optional(v.literal("status"), "status"),
  pillars: v.array(
    v.strictObject({ id: v.string(), title: LocalizedSchema, short: LocalizedSchema }),
  ),
  indicators: v.array(IndicatorSchema),
});

/** Schema of `data/framework.json`. */
export const FrameworkFileSchema = v.strictObject({
  ...FrameworkSchema.entries,
  indicators: v.array(
    v.strictObject({
      ...IndicatorSchema.entries,
      question: LocalizedSchema,
      subject: LocalizedSchema,
      /** With an article, after "with" or "without": "a national strategy". */
      noun: LocalizedSchema,
    }),
  ),
});

export type Framework = v.InferOutput<typeof FrameworkSchema>;
export type Pillar = Framework["pillars"][number];
export type Indicator = Framework["indicators"][number];
export type AskedKind = Indicator["answer"];
/** The part of an indicator that every framework has. */
export type Measure = Pick<Indicator, "code" | "pillar" | "title">;

/** Scale of a measure's scores, from 0 to `max`; a measure counts as met from `threshold`. */
export interface Scale {
  max: number;
  threshold: number;
}

/** The part of a framework that profiles and later editions share; counts, marks and charts need no more. */
export interface EditionFramework
  extends Pick<Framework, "id" | "publisherShort" | "title" | "years" | "pillars"> {
  cells: "status" | "score" | "outcome";
  /** Short name of the edition that the scores are from. */
  short?: string | undefined;
  /** Scale of the scores, in tables that have them. */
  scale?: Scale | undefined;
  indicators: readonly Measure[];
}

export type Cells = Pick<EditionFramework, "cells">;

/** Parses `data/framework.json`; throws `InvalidDataError`. */
export const parseFramework: Parse<Framework> = parserOf(FrameworkFileSchema);
