/** The parts of a catalogue, in the order in which they are loaded: each comes with all before it. */
export const PARTS = ["first", "views", "import"] as const;
export type Part = (typeof PARTS)[number];

/** The one of two parts that is loaded later, and so has the words of both. */
export const laterOf = (a: Part, b: Part): Part => (PARTS.indexOf(a) < PARTS.indexOf(b) ? b : a);
