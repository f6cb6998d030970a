/** A clause that says something of what is named, from its dash, comma or pronoun to the end; titles write their verbs in capitals. */
const COMMENT =
  /(?:, to be [a-z]+ed|[\s,(–—-]+(?:(?:which|that|but|and|only)\s+){0,3}(?:does|do not|deals|provides|criminali[sz]es|creates|was made))\b.*$/;

/** A name as the dataset holds it: without footnote marks, doubled blanks and what the document says about it. */
export function nameAsFact(name: string): string {
  const clean = name
    .replace(/\*+(?=\p{L})/gu, " ")
    .replace(/\*+/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const named = clean.replace(COMMENT, "");
  return shorten(named.length > 0 ? named : clean);
}

/** Longest name that the dataset holds, in characters. */
const MAX_LENGTH = 300;

/** A title that goes on and on ends at the last comma that fits. */
function shorten(name: string): string {
  if (name.length <= MAX_LENGTH) return name;
  const comma = name.lastIndexOf(", ", MAX_LENGTH);
  return name.slice(0, comma > 0 ? comma : MAX_LENGTH);
}
