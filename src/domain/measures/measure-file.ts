import * as v from "valibot";
import { CountryLawsSchema } from "../editions/laws.ts";
import { CountryCodeSchema, parseWith } from "../parsing.ts";
import { DateSchema, InstrumentSchema, type Profile } from "../profile.ts";

/** What one country's profile and the later data say about a measure. The index has its answer. */
const CountrySchema = v.strictObject({
  /** Date of the profile. */
  date: v.optional(DateSchema),
  /** Whether the answer was checked against the document. */
  reviewed: v.optional(v.literal(true)),
  instruments: v.optional(v.array(InstrumentSchema)),
  /** Scores of the counterpart, by edition id. */
  scores: v.optional(v.record(v.string(), v.pipe(v.number(), v.minValue(0)))),
  /** Laws in force, for the measures on legislation. */
  laws: v.optional(CountryLawsSchema),
});

const createSchema = (measure: string) =>
  v.strictObject({
    measure: v.literal(measure, `expected "${measure}"`),
    countries: v.record(CountryCodeSchema, CountrySchema),
  });

/** The built file of a measure. */
export type MeasureFile = v.InferOutput<ReturnType<typeof createSchema>>;
export type MeasureFacts = MeasureFile["countries"][string];

/** Parses the file of `measure`; throws `InvalidDataError`. */
export const parseMeasureFile = (input: unknown, measure: string, file: string): MeasureFile =>
  parseWith(createSchema(measure), input, file);

/** The facts of a profile about a measure. */
export function factsOf({ source, indicators }: Profile, measure: string): MeasureFacts {
  const { reviewed = false, instruments = [] } = indicators[measure] ?? {};
  return {
    ...(source.lastUpdated !== undefined && { date: source.lastUpdated }),
    ...(reviewed && { reviewed }),
    ...(instruments.length > 0 && { instruments }),
  };
}
