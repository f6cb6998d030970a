import * as v from "valibot";
import { LocalizedSchema, matching, type Parse, parserOf } from "./parsing.ts";
import { INSTRUMENT_KINDS } from "./status.ts";

const IndicatorSchema = v.strictObject({
  code: matching(/^\d+(\.\d+)+$/, "a code such as 1.2.1"),
  /** Pillar id. */
  pillar: v.string(),
  title: LocalizedSchema,
  /** The kind of instrument that the indicator asks about. With `only`, nouns in names rarely change the kind (see `kindOf`). */
  answer: v.strictObject({ kind: v.picklist(INSTRUMENT_KINDS), only: v.optional(v.literal(true)) }),
});

/** The part of `data/framework.json` that is bundled with the app. */
export const FrameworkSchema = v.strictObject({
  id: v.string(),
  publisher: v.string(),
  publisherShort: LocalizedSchema,
  title: LocalizedSchema,
  /** Publication years of the documents, as cited in source lines. */
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
      /** Noun phrase with an article, used after "with" or "without": "a national strategy". */
      noun: LocalizedSchema,
    }),
  ),
});

export type Framework = v.InferOutput<typeof FrameworkSchema>;
export type Pillar = Framework["pillars"][number];
export type Indicator = Framework["indicators"][number];
export type AskedKind = Indicator["answer"];
/** The indicator fields that all frameworks share. */
export type Measure = Pick<Indicator, "code" | "pillar" | "title">;

/** Scale of a measure's scores, from 0 to `max`. Scores of at least `threshold` count as met. */
export interface Scale {
  max: number;
  threshold: number;
}

/** The fields that the frameworks of profiles and later editions share. Counts, marks and charts use only these. */
export interface EditionFramework
  extends Pick<Framework, "id" | "publisherShort" | "title" | "years" | "pillars"> {
  cells: "status" | "score" | "outcome";
  /** Short name of the edition that has the scores. */
  short?: string | undefined;
  /** Undefined for tables without scores. */
  scale?: Scale | undefined;
  indicators: readonly Measure[];
}

export type Cells = Pick<EditionFramework, "cells">;

/** Parses `data/framework.json`. Throws `InvalidDataError`. */
export const parseFramework: Parse<Framework> = parserOf(FrameworkFileSchema);
