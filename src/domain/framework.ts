import * as v from "valibot";
import { INSTRUMENT_KINDS } from "./instrument-kinds.ts";
import { parseWith } from "./parsing.ts";

/** The interface languages; every text of a framework exists in each. */
export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

export const LocalizedSchema = v.strictObject({ en: v.string(), es: v.string() });
/** One text in each interface language. */
export type Localized = v.InferOutput<typeof LocalizedSchema>;

/** What every framework has, whatever its cells are. */
export const FRAMEWORK_ENTRIES = {
  id: v.string(),
  publisher: v.string(),
  publisherShort: LocalizedSchema,
  title: LocalizedSchema,
  /** When its documents were published, as it stands in source lines. */
  years: v.pipe(v.string(), v.regex(/^\d{4}(–\d{4})?$/, "years such as 2014–2015")),
  /** What a cell holds: a status, or a score of 0 to `scale.max`. */
  cells: v.optional(v.picklist(["status", "score"]), "status"),
  scale: v.optional(v.strictObject({ max: v.pipe(v.number(), v.minValue(1)) })),
  pillars: v.array(
    v.strictObject({ id: v.string(), title: LocalizedSchema, short: LocalizedSchema }),
  ),
};

/** What every measure has: an indicator of the profiles, a measure of an index. */
export const MEASURE_ENTRIES = {
  code: v.pipe(v.string(), v.regex(/^(\d+(\.\d+)+|[A-Z]+\d+)$/, "a code such as 1.2.1, or CS4")),
  /** The pillar's id. */
  pillar: v.string(),
  title: LocalizedSchema,
};

/** Shape of `data/framework.json`: the ITU list of pillars and indicators. */
export const FrameworkSchema = v.strictObject({
  ...FRAMEWORK_ENTRIES,
  /** What its cells are: a status here, a score in the editions of an index. */
  cells: v.optional(v.literal("status"), "status"),
  indicators: v.array(
    v.strictObject({
      ...MEASURE_ENTRIES,
      question: LocalizedSchema,
      subject: LocalizedSchema,
      /** What kind of instrument answers it, and whether every name under it is of that kind. */
      answer: v.strictObject({
        kind: v.picklist(INSTRUMENT_KINDS),
        only: v.optional(v.literal(true)),
      }),
    }),
  ),
});

/** A list of measures: pillars in order, and indicators in order, each known by its code. */
export type Framework = v.InferOutput<typeof FrameworkSchema>;
export type Pillar = Framework["pillars"][number];
export type Indicator = Framework["indicators"][number];
/** What an edition asks, whichever framework it is of. */
export type Measure = Pick<Indicator, "code" | "pillar" | "title">;

/** What the profiles' framework and those of later editions have in common: all that counting, marks and charts need. */
export interface EditionFramework
  extends Pick<Framework, "id" | "publisherShort" | "title" | "years" | "pillars"> {
  cells: "status" | "score";
  scale?: { max: number } | undefined;
  indicators: readonly Measure[];
}

/** Unknown JSON to a framework; throws `InvalidDataError`. */
export const parseFramework = (input: unknown, file: string): Framework =>
  parseWith(FrameworkSchema, input, file);
