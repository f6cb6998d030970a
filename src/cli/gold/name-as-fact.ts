/** What a text says of what it names, from its dash, comma or pronoun to the end; titles write their verbs in capitals. */
const COMMENTS: readonly RegExp[] = [
  /[\s,(–—-]+(?:(?:which|that|but|and|only)\s+){0,3}(?:does|do not|deals|provides|criminali[sz]es|creates|was made)\b.*$/,
  /, to be [a-z]+ed\b.*$/,
  /\s+[–—-]\s+only\b.*$/,
  /\s*\((?:not available [^()]*|\s*)\)/,
];

/** A name as the dataset holds it: without footnote marks, doubled blanks and what the document says about it. */
export function nameAsFact(name: string): string {
  const clean = tidy(name.replace(/\*+(?=\p{L})/gu, " ").replace(/\*+/g, ""));
  const named = tidy(COMMENTS.reduce((rest, comment) => rest.replace(comment, ""), clean));
  return shorten(named.length > 0 ? named : clean);
}

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Longest name that the dataset holds, in characters. */
const MAX_LENGTH = 300;

/** A title that goes on and on ends at the last comma that fits. */
function shorten(name: string): string {
  if (name.length <= MAX_LENGTH) return name;
  const comma = name.lastIndexOf(", ", MAX_LENGTH);
  return name.slice(0, comma > 0 ? comma : MAX_LENGTH);
}
