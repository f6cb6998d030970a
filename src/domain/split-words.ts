/** Chinese characters and punctuation. */
const WIDE = /[\u3000-\u9fff\uff00-\uffef]/u;
const OPENING = /[\p{Ps}\p{Pi}\s]$/u;
const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });

/** Splits a text where a line can break: after blanks, and between words of Chinese, which has no blanks. */
export function splitWords(text: string): string[] {
  const parts: string[] = [];
  for (const { segment } of SEGMENTER.segment(text.trim())) {
    const last = parts.at(-1) ?? " ";
    const isChinese = WIDE.test(last.slice(-1)) || WIDE.test(segment);
    const canBreak = isChinese && /^[\p{L}\p{N}\p{Ps}\p{Pi}]/u.test(segment) && !OPENING.test(last);
    if (canBreak || (/\s$/.test(last) && segment.trim())) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}

/** Width of a text in average Latin characters. A Chinese character is about 1.8 times as wide. */
export const charactersIn = (text: string): number =>
  [...text].reduce((width, character) => width + (WIDE.test(character) ? 1.8 : 1), 0);
