import * as v from "valibot";
import { parseWith } from "./parsing.ts";

/** Shape of `data/evidence/ISO3.json`: the document's own words, by indicator, as plain text. */
export const EvidenceSchema = v.strictObject({
  schemaVersion: v.literal(1),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  /** Language of the words (BCP 47). */
  language: v.string(),
  indicators: v.record(
    v.string(),
    v.strictObject({
      blocks: v.array(
        v.strictObject({ kind: v.picklist(["paragraph", "item"]), text: v.string() }),
      ),
      /** The words that decided: half-open range of UTF-16 units in the text of block number `block`. */
      decided: v.optional(
        v.strictObject({ block: v.number(), start: v.number(), end: v.number() }),
      ),
    }),
  ),
});

export type Evidence = v.InferOutput<typeof EvidenceSchema>;
/** The words of one section, and which of them decided. */
export type Passage = Evidence["indicators"][string];

/** Unknown JSON to evidence; throws `InvalidDataError`. */
export const parseEvidence = (input: unknown, file: string): Evidence =>
  parseWith(EvidenceSchema, input, file);

/** No words: a profile that was brought in as facts alone. */
export const createEvidence = (country: string): Evidence => ({
  schemaVersion: 1,
  country,
  language: "en",
  indicators: {},
});

/** Whether there are any words at all. */
export const hasWords = ({ indicators }: Pick<Evidence, "indicators">): boolean =>
  Object.keys(indicators).length > 0;
