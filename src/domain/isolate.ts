/** A text without directional isolates, for files: programs would compare them with the other characters. */
export const withoutIsolates = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "");

/** Isolates a text from its surroundings: right to left if it contains Arabic, otherwise left to right. */
export const isolate = (text: string) =>
  `${/\p{sc=Arab}/u.test(text) ? "\u2067" : "\u2066"}${text}\u2069`;
