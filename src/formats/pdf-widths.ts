/** Letters that are much narrower or wider than others in most fonts. */
const NARROW = /[\s.,:;'’!|()[\]/fijlrtI-]/g;
const WIDE = /[mwMW@%—]/g;
const CAPITAL = /[A-HJ-LN-VX-Z]/g;

/** How wide a text is, roughly, in widths of an "n": a word takes as much of its run's width. */
export const weigh = (text: string): number =>
  text.length - 0.45 * count(text, NARROW) + 0.5 * count(text, WIDE) + 0.25 * count(text, CAPITAL);

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
