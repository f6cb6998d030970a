/** A word of a sentence with the marks around it, and where it stands. */
export interface Token {
  raw: string;
  /** Without quotes, brackets and punctuation. */
  word: string;
  start: number;
  end: number;
}

/** The words of a part of a sentence. */
export const splitTokens = (text: string, from = 0, to = text.length): Token[] =>
  [...text.slice(from, to).matchAll(/\S+/g)].map((match) => ({
    raw: match[0],
    word: match[0].replace(/^[("“‘'«[]+|[)"”’'»\].,;:]+$/g, ""),
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));

/** Words that a bracket or quotation may hold and still be part of a name. */
const MOST_INSIDE = 30;

/** The token that closes what a token opens; itself, where it opens no bracket or quote, or none closes it. */
export function closeOf(tokens: readonly Token[], at: number): number {
  const raw = tokens[at]?.raw ?? "";
  const isBracket = raw.startsWith("(");
  if (!isBracket && !/^["“‘«']/.test(raw)) return at;
  let depth = 0;
  for (let index = at; index < Math.min(tokens.length, at + MOST_INSIDE); index += 1) {
    const text = tokens[index]?.raw ?? "";
    depth += text.split("(").length - text.split(")").length;
    const isClosed = isBracket
      ? depth <= 0
      : /["”’»'][.,;:)]*$/.test(index === at ? text.slice(1) : text);
    if (isClosed) return index;
  }
  return at;
}

/** "No. 5", "St. Kelp", "J. Walrus". */
export const ABBREVIATED =
  /^(?:[Nn]os?|[Nn]r|n|St|Dr|Mr|[Aa]rts?|[Cc]ap|[Cc]h|[Ss]ec|[Vv]ol|\p{Lu})\.$/u;

/** A capital begins it, or stands in it ("eGov", "e-Island"); a year or number goes with a name too. */
export const isNameWord = (word: string): boolean =>
  /^[\p{Lu}\d§]/u.test(word) || /^\p{Ll}{1,4}[-.'’]?\p{Lu}/u.test(word);

export const isArticle = (word: string): boolean => /^(?:the|an?|its|their)$/i.test(word);

/** Small words between the words of a name, in the languages that names come in besides English. */
const FOREIGN =
  "de la del el los las le les y e en des du et da do das dos della dei di und für sobre para por pour par dans contra sur contre aux au portant relative relatif relativa relativo à al alla sul sulla dello per za na o ob ve ile dan tentang der den von zum zur van het voor om og och i";
const FOREIGN_JOINT = new Set(FOREIGN.split(" "));

/** Whether a small word stands between two words of a name in another language. */
export const isForeignJoint = (raw: string): boolean => FOREIGN_JOINT.has(raw);

/** Small words between the words of a name. */
const JOINT = new Set(
  `${FOREIGN} of the for on and in to against & under within from at concerning regarding relating related over - – — /`.split(
    " ",
  ),
);

/** Whether a small word may stand between two words of a name. */
export const isJoint = ({ raw }: Token): boolean => JOINT.has(raw);

/** The words from a place on, as written. */
export const wordsFrom = (tokens: readonly Token[], at: number, count = 12): string =>
  tokens
    .slice(at, at + count)
    .map(({ raw }) => raw)
    .join(" ");
