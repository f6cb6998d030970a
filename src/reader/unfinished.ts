/** Whether a line breaks off within a sentence: no mark ends it, or one that only shortens a word ("Resolution No."). */
export const isUnfinished = (text: string): boolean =>
  !/[.:;!?]["”’)]?$/.test(text) || /\b(?:[Nn]o|[Nn]r|[Aa]rt)\.$/.test(text);

/** Whether a line breaks off within a phrase: at a small word that asks for another, or at a hyphen. */
export const isWithinPhrase = (text: string): boolean =>
  / (?:of|for|and|or|the|an?|to|in|on|by|with|&)$|[\p{L}\d]-$/u.test(text);
