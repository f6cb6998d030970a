import * as v from "valibot";
import { LocalizedSchema, type Parse, parserOf } from "./parsing.ts";
import { INSTRUMENT_KINDS } from "./status.ts";

/** One indicator. The editions of an index take code, pillar and title from here. */
export const IndicatorSchema = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^(\d+(\.\d+)+|[A-Z]+\d+)$/, "a code such as 1.2.1, or CS4")),
  /** The pillar's id. */
  pillar: v.string(),
  title: LocalizedSchema,
  /** The kind of instrument that answers it; `only` where a name's own noun changes nothing (a plan among the laws counts as a law). */
  answer: v.strictObject({ kind: v.picklist(INSTRUMENT_KINDS), only: v.optional(v.literal(true)) }),
});

/** A list of pillars and indicators, as far as the page knows it from the start. */
export const FrameworkSchema = v.strictObject({
  id: v.string(),
  publisher: v.string(),
  publisherShort: LocalizedSchema,
  title: LocalizedSchema,
  /** When its documents were published, as it stands in source lines. */
  years: v.pipe(v.string(), v.regex(/^\d{4}(–\d{4})?$/, "years such as 2014–2015")),
  /** What its cells are: a status here, a score in the editions of an index. */
  cells: v.optional(v.literal("status"), "status"),
  pillars: v.array(
    v.strictObject({ id: v.string(), title: LocalizedSchema, short: LocalizedSchema }),
  ),
  indicators: v.array(IndicatorSchema),
});

/** Shape of `data/framework.json`: the ITU list, with what each indicator asks and is about. */
export const FrameworkFileSchema = v.strictObject({
  ...FrameworkSchema.entries,
  indicators: v.array(
    v.strictObject({
      ...IndicatorSchema.entries,
      question: LocalizedSchema,
      subject: LocalizedSchema,
    }),
  ),
});

/** A list of measures: pillars in order, and indicators in order, each known by its code. */
export type Framework = v.InferOutput<typeof FrameworkSchema>;
export type Pillar = Framework["pillars"][number];
export type Indicator = Framework["indicators"][number];
export type AskedKind = Indicator["answer"];
/** What an edition asks, whichever framework it is of. */
export type Measure = Pick<Indicator, "code" | "pillar" | "title">;

/** What the profiles' framework and those of later editions have in common: all that counting, marks and charts need. */
export interface EditionFramework
  extends Pick<Framework, "id" | "publisherShort" | "title" | "years" | "pillars"> {
  cells: "status" | "score" | "outcome";
  scale?: { max: number } | undefined;
  indicators: readonly Measure[];
}

/** What tells whether cells are statuses, scores, or what became of a "no". */
export type Cells = Pick<EditionFramework, "cells">;

/** The JSON of `data/framework.json` to a framework; throws `InvalidDataError`. */
export const parseFramework: Parse<Framework> = parserOf(FrameworkFileSchema);
