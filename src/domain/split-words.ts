/** Chinese characters and punctuation. */
const WIDE = /[\u3000-\u9fff\uff00-\uffef]/u;
/** Scripts without spaces between words, with their punctuation. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u9fff\uff00-\uffef]/u;
/** Opening brackets and quotation marks, blanks, and digits, which stay with their unit. */
const HOLDS = /[\p{Ps}\p{Pi}\p{Nd}\s]$/u;
const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });

/** Splits a text where a line can break: after blanks that are not no-break spaces, and between words of scripts without spaces, but not before punctuation. */
export function splitWords(text: string): string[] {
  const parts: string[] = [];
  for (const { segment } of SEGMENTER.segment(text.trim())) {
    const last = parts.at(-1) ?? " ";
    const isUnspaced = UNSPACED.test(last.slice(-1)) || UNSPACED.test(segment);
    const canBreak = isUnspaced && /^[\p{L}\p{N}\p{Ps}\p{Pi}]/u.test(segment) && !HOLDS.test(last);
    if (canBreak || (/[ \t\n]$/.test(last) && segment.trim())) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}

/** Width of a text in average Latin characters. A Chinese character is about 1.8 times as wide. */
export const charactersIn = (text: string): number =>
  [...text].reduce((width, character) => width + (WIDE.test(character) ? 1.8 : 1), 0);
