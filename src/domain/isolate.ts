/** Removes directional isolates from text for files, because searches in other programs would not match text that contains them. */
export const withoutIsolates = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "");

/** Removes characters that set the direction of text. In a file name or an address, they would reorder the text around it. */
export const withoutDirectionControls = (text: string): string =>
  text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, "");

/** Isolates text from its surroundings: right to left if it contains Arabic script, otherwise left to right. */
export const isolate = (text: string) =>
  `${/\p{sc=Arab}/u.test(text) ? "\u2067" : "\u2066"}${text}\u2069`;
