/** Counts of the compared names, and the names without a match. */
export interface NameMatch {
  matched: number;
  /** Exact matches, ignoring case, white space, quotation marks and a leading article. */
  exact: number;
  found: number;
  expected: number;
  /** Names that were found but not expected. */
  spurious: string[];
  lost: string[];
}

const ENOUGH = 0.6;

/** Matches names one to one, best matches first. A match requires an F1 of at least 0.6 over words. */
export function matchNames(found: readonly string[], expected: readonly string[]): NameMatch {
  const pairs = found
    .flatMap((name) => expected.map((other) => ({ name, other, score: wordF1(name, other) })))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score);
  const spurious = [...found];
  const lost = [...expected];
  let matched = 0;
  for (const { name, other } of pairs)
    if (spurious.includes(name) && lost.includes(other)) {
      spurious.splice(spurious.indexOf(name), 1);
      lost.splice(lost.indexOf(other), 1);
      matched += 1;
    }
  const exact = countExact(found, expected);
  return { matched, exact, found: found.length, expected: expected.length, spurious, lost };
}

function countExact(found: readonly string[], expected: readonly string[]): number {
  const open = expected.map(plain);
  return found.map(plain).filter((name) => {
    const at = open.indexOf(name);
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  }).length;
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/["“”‘’'«»]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^the /, "");

/** F1 over the words of two names, ignoring case, punctuation and articles. */
function wordF1(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const common = left.filter((word) => {
    const at = right.indexOf(word);
    if (at >= 0) right.splice(at, 1);
    return at >= 0;
  }).length;
  const total = left.length + wordsOf(b).length;
  return total === 0 ? 0 : (2 * common) / total;
}

const ARTICLES = new Set(["the", "a", "an"]);

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !ARTICLES.has(word));
