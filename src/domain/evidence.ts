import * as v from "valibot";
import { CountryCodeSchema, parserOf } from "./parsing.ts";

/** `data/evidence/ISO3.json`: the document's text by indicator. */
export const EvidenceSchema = v.strictObject({
  schemaVersion: v.literal(1),
  country: CountryCodeSchema,
  /** BCP 47 language tag. */
  language: v.string(),
  indicators: v.record(
    v.string(),
    v.strictObject({
      blocks: v.array(
        v.strictObject({ kind: v.picklist(["paragraph", "item"]), text: v.string() }),
      ),
      /** The deciding words, as a half-open range of UTF-16 code units in the text of `blocks[block]`. */
      decided: v.optional(
        v.strictObject({ block: v.number(), start: v.number(), end: v.number() }),
      ),
    }),
  ),
});

export type Evidence = v.InferOutput<typeof EvidenceSchema>;
/** The text of one section. */
export type Passage = Evidence["indicators"][string];

export const parseEvidence = parserOf(EvidenceSchema);

/** Empty evidence, for a profile without the text of its document. */
export const createEvidence = (country: string): Evidence => ({
  schemaVersion: 1,
  country,
  language: "en",
  indicators: {},
});

export const hasWords = ({ indicators }: Pick<Evidence, "indicators">): boolean =>
  Object.keys(indicators).length > 0;

/** Maximum length of a section in UTF-16 code units. */
const LONGEST = 30_000;
const CUT = " […]";

/** Shortens long sections to the deciding words and their context, or to the beginning if no deciding words are recorded. */
export const clipEvidence = (evidence: Evidence): Evidence => ({
  ...evidence,
  indicators: Object.fromEntries(
    Object.entries(evidence.indicators).map(([code, passage]) => [code, clipPassage(passage)]),
  ),
});

function clipPassage(passage: Passage): Passage {
  const { blocks, decided } = passage;
  if (blocks.reduce((length, { text }) => length + text.length, 0) <= LONGEST) return passage;
  const deciding = decided && blocks[decided.block];
  if (deciding) {
    const from = Math.max(0, decided.start - LONGEST / 4);
    const end = Math.min(decided.end, decided.start + LONGEST / 4);
    const text = deciding.text.slice(from, end + LONGEST / 4);
    return {
      blocks: [{ ...deciding, text: `${text}${CUT}` }],
      decided: { block: 0, start: decided.start - from, end: end - from },
    };
  }
  let left = LONGEST;
  const kept = blocks.flatMap((block) => {
    if (left <= 0) return [];
    const text = block.text.length <= left ? block.text : block.text.slice(0, left) + CUT;
    left -= block.text.length;
    return { ...block, text };
  });
  return { blocks: kept };
}
