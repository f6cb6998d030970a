/** Whether a line breaks off within a sentence: no mark ends it, or one that only shortens a word ("Resolution No."). */
export const isUnfinished = (text: string): boolean =>
  !/[.:;!?]["”’)]?$/.test(text) || /\b(?:[Nn]o|[Nn]r|[Aa]rt)\.$/.test(text);
