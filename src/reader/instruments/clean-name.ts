const FOOTNOTE = /\s?\(\*\)|\*+/g;
/** A note that a law is not yet one: said by the instrument's own mark, not by its name. */
const STAGE_NOTE =
  /\s?\((?:currently|awaiting|in view|in progress|draft|under|proposed|proposal|pending|being|partial|not yet|to be)\b[^()]{0,80}\)/gi;
/** Words that explain a name, and are no part of it. */
const TAIL =
  /(?:,? (?:which|that|who|whose)\b|,? (?:added|amended|modified|inserted|included|reformed|introduced|updated|supplemented) (?:and \w+ )?by\b|[ ,](?:is|are|was|were|has|have|had|will|does|do|deals?|defines?|establishes|provides?|aims|only|but|there)\b| [-–—] ?\p{Ll}| -nothing\b).*$/su;
const LEAD =
  /^(?:(?:[-–—•*.,;:]|\((?=[^()]*$))\s?)+|^(?:(?:and|or|also|for|by|of|in|under|through)\s)+|^(?:the )?proposed (?=\p{Lu})/iu;

/** A name as written, without footnote marks, notes and explanations around it. */
export function cleanName(text: string): string {
  const plain = text.replace(FOOTNOTE, "").replace(STAGE_NOTE, "").replace(/ {2,}/g, " ");
  return balance(plain.replace(TAIL, "").replace(LEAD, "").trim())
    .replace(/[\s.,;:–—-]+$/u, "")
    .trim()
    .slice(0, 300);
}

/** A bracket or quotation mark that lost its partner goes. */
function balance(text: string): string {
  let balanced = text.replace(/^["“”‘'](.*)["“”’'][.,;]?$/su, "$1");
  if (count(balanced, "(") > count(balanced, ")")) balanced = balanced.replace(/\s?\([^()]*$/, "");
  if (count(balanced, ")") > count(balanced, "(")) balanced = balanced.replace(/\)(?=[^()]*$)/, "");
  if (count(balanced, '"') % 2 === 1) balanced = balanced.replace(/"(?=[^"]*$)/, "");
  return balanced;
}

const count = (text: string, char: string): number => text.split(char).length - 1;

/** Names without those that say the same in other letters. */
export function uniqueNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase().replace(/^the /, "");
    if (key === "" || !/\p{L}/u.test(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
