import { isDraft } from "../../../src/reader/status/sentences.ts";

/** What a text says of what it names, from its dash, comma or pronoun to the end; titles write their verbs in capitals. */
const COMMENTS: readonly RegExp[] = [
  /[\s,(–—-]+(?:(?:which|that|but|and|only)\s+){0,3}(?:does|do not|deals|provides|criminali[sz]es|creates|was made)\b.*$/,
  /, to be [a-z]+ed\b.*$/,
  /\s+[–—-]\s+only\b.*$/,
  /\s*\((?:not available [^()]*|\s*)\)/,
  /\s*\((?:currently|awaiting|in view|in progress|draft|under|proposed|proposal|pending|being|partial|not yet|yet to be|to be)\b[^()]*\)/i,
  /^the (?=\p{Lu})/iu,
];

/** A bill that amends a law makes the law no draft. */
const AMENDED = / (?:amended|modified|inserted|added|supplemented) (?:by|through|under) .*$/s;

/** What is named, as the dataset holds it. */
export interface NamedFact {
  name: string;
  /** The document calls it a draft, a bill or planned. */
  draft: boolean;
}

/** A name without article, footnote marks, doubled blanks and what the document says about it; that it is a draft is kept apart. */
export function nameAsFact(text: string): NamedFact {
  const clean = tidy(text.replace(/\*+(?=\p{L})/gu, " ").replace(/\*+/g, ""));
  const named = tidy(COMMENTS.reduce((rest, comment) => rest.replace(comment, ""), clean));
  return {
    name: shorten(named.length > 0 ? named : clean),
    draft: isDraft(clean.replace(AMENDED, "")),
  };
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
