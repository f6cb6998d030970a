import type { Contact } from "../domain/profile.ts";

export interface Link {
  text: string;
  url: string;
}

const MARKDOWN_LINK =
  /!?\[([^\][]{1,300})\]\(((?:[^()\s]|\([^()\s]{0,200}\)){0,2000})(?: "[^"]{0,200}")?\)/g;
/** An address of at most 2000 characters, as in the schema, that is safe to open. */
export const SAFE_URL = /^(?=.{1,2000}$)(?:https?:\/\/|mailto:)[^\s]/i;

/** Removes the markup of all links. Returns only the links with a safe target. */
export function extractLinks(marked: string): { text: string; links: Link[] } {
  const links: Link[] = [];
  const text = marked.replace(MARKDOWN_LINK, (_, words: string, url: string) => {
    if (SAFE_URL.test(url)) links.push({ text: words, url });
    return words;
  });
  return { text: text.replace(/<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/gi, "$1"), links };
}

const CONTACTS: readonly [Contact["kind"], RegExp][] = [
  [
    "email",
    /[\p{Script=Latin}\d_.+-]{1,64}@[\p{Script=Latin}\d-]{1,63}(?:\.[\p{Script=Latin}\d-]{1,63}){1,5}/gu,
  ],
  ["web", /\b(?:https?:\/\/|www\.)[^\s<>()[\]"'“”’,;]{3,290}/gi],
  ["phone", /(\(?(?:\+|\b00)\d[\d ()-]{5,18}\d)/g],
  [
    "phone",
    /\b(?:tel(?:ephone)?|phone|call|dial|help ?line|hot ?line|numbers?)\b[^.\d]{0,40}(?<!\+)(\d[\d -]{1,14}\d)/gi,
  ],
];
const MAX_CONTACTS = 50;
const MAX_LENGTH = 300;

/** E-mail addresses, web addresses and telephone numbers in the order of the text. */
export function findContacts(text: string): Contact[] {
  const found = CONTACTS.filter(([kind]) => kind !== "email" || text.includes("@"))
    .flatMap(([kind, pattern]) =>
      Array.from(text.matchAll(pattern), (match) => ({
        kind,
        value: (match[1] ?? match[0]).replace(/[.:;,/?-]+$/, ""),
        at: match.index,
      })),
    )
    .filter(({ kind, value }) => value.length > 5 || kind === "phone")
    .filter(({ value }) => value.length <= MAX_LENGTH)
    .sort((a, b) => a.at - b.at);
  const seen = new Set<string>();
  return found
    .filter(({ value }) => !seen.has(value.toLowerCase()) && seen.add(value.toLowerCase()))
    .map(({ kind, value }) => ({ kind, value }))
    .slice(0, MAX_CONTACTS);
}
