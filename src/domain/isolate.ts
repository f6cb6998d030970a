/** Removes directional isolates from text for files, because searches in other programs would not match text that contains them. */
export const withoutIsolates = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "");

/** Isolates text from its surroundings: right to left if it contains Arabic script, otherwise left to right. */
export const isolate = (text: string) =>
  `${/\p{sc=Arab}/u.test(text) ? "\u2067" : "\u2066"}${text}\u2069`;
