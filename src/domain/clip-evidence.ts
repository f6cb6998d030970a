import type { Evidence, Passage } from "./evidence.ts";

/** Most characters of a section that are shown and kept: ten times what the longest of a real profile has. */
const LONGEST = 30_000;
const CUT = " […]";

/** Evidence whose sections are of a length that a page can show: around the words that decided, or else from the start. */
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
    const text = block.text.length <= left ? block.text : block.text.slice(0, left) + CUT;
    const isOut = left <= 0;
    left -= block.text.length;
    return isOut ? [] : { ...block, text };
  });
  return { blocks: kept };
}
