import { isDraft } from "../../../src/reader/status/sentences.ts";

/** Text around a name: comments at the end such as "which provides …", remarks in brackets, and a leading article. Verbs in titles are capitalized and do not match. */
const COMMENTS: readonly RegExp[] = [
  /[\s,(–—-]+(?:(?:which|that|but|and|only)\s+){0,3}(?:does|do not|deals|provides|criminali[sz]es|creates|was made)\b.*$/,
  /, to be [a-z]+ed\b.*$/,
  /\s+[–—-]\s+only\b.*$/,
  /\s*\((?:not available [^()]*|\s*)\)/,
  /\s*\((?:currently|awaiting|in view|in progress|draft|under|proposed|proposal|pending|being|partial|not yet|yet to be|to be)\b[^()]*\)/i,
  /^the (?=\p{Lu})/iu,
];

/** A law amended by a bill is not a draft. */
const AMENDED = / (?:amended|modified|inserted|added|supplemented) (?:by|through|under) .*$/s;

export interface NamedFact {
  name: string;
  draft: boolean;
}

/** Removes the article, footnote marks, double spaces and comments from a name. */
export function nameAsFact(text: string): NamedFact {
  const clean = tidy(text.replace(/\*+(?=\p{L})/gu, " ").replace(/\*+/g, ""));
  const named = tidy(COMMENTS.reduce((rest, comment) => rest.replace(comment, ""), clean));
  return {
    name: shorten(named.length > 0 ? named : clean),
    draft: isDraft(clean.replace(AMENDED, "")),
  };
}

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Maximum length of a name in characters. */
const MAX_LENGTH = 300;

/** Truncates a long title at the last comma that fits. */
function shorten(name: string): string {
  if (name.length <= MAX_LENGTH) return name;
  const comma = name.lastIndexOf(", ", MAX_LENGTH);
  return name.slice(0, comma > 0 ? comma : MAX_LENGTH);
}
