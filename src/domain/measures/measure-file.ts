import * as v from "valibot";
import type { CountryIndex } from "../country-index.ts";
import { LawSchema } from "../editions/laws.ts";
import { CountryTreatiesSchema } from "../editions/treaties.ts";
import { CountryCodeSchema, parseWith } from "../parsing.ts";
import { DateSchema, InstrumentSchema, type Profile } from "../profile.ts";

const createSchema = (measure: string) =>
  v.strictObject({
    measure: v.literal(measure, `expected "${measure}"`),
    countries: v.record(
      CountryCodeSchema,
      v.strictObject({
        /** Date of the profile. */
        date: v.optional(DateSchema),
        /** Whether the answer was checked against the document. */
        reviewed: v.optional(v.boolean()),
        instruments: v.optional(v.array(InstrumentSchema), []),
        /** Score of the counterpart in each later edition, oldest first. */
        scores: v.array(v.nullable(v.pipe(v.number(), v.minValue(0)))),
        /** Laws in the fields that correspond to the measure. Undefined if the source has no data on the fields. */
        laws: v.optional(v.array(LawSchema)),
        /** Entries of the register, for the measure on treaties. */
        treaties: v.optional(CountryTreatiesSchema),
      }),
    ),
  });

/** The built file of a measure, with the facts behind each country's answer. The answers are in the index. */
export type MeasureFile = v.InferOutput<ReturnType<typeof createSchema>>;

/** Path of a measure's file. The files of all measures share a hash, which keeps the index small. */
export const measurePath = ({ measures }: Pick<CountryIndex, "measures">, measure: string) =>
  `data/measure-${measure}-${measures}.json`;

/** Parses the file of `measure`. Throws `InvalidDataError`. */
export const parseMeasureFile = (input: unknown, measure: string, file: string): MeasureFile =>
  parseWith(createSchema(measure), input, file);

/** A profile's facts about a measure. */
export const factsOf = (profile: Profile | undefined, measure: string) => ({
  date: profile?.source.lastUpdated,
  reviewed: profile?.indicators[measure]?.reviewed,
  instruments: profile?.indicators[measure]?.instruments ?? [],
});
