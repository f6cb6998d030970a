import type { Contact } from "../domain/profile.ts";

/** Words that a document links, and where to. */
export interface Link {
  text: string;
  url: string;
}

const MARKDOWN_LINK =
  /!?\[([^\][]{1,300})\]\(((?:[^()\s]|\([^()\s]{0,200}\)){0,2000})(?: "[^"]{0,200}")?\)/g;
const SAFE_URL = /^(?:https?:\/\/|mailto:)[^\s]/i;

/** Takes link markup out of a text; a link whose target was lost, or is not one to follow, leaves its words alone. */
export function extractLinks(marked: string): { text: string; links: Link[] } {
  const links: Link[] = [];
  const text = marked.replace(MARKDOWN_LINK, (_, words: string, url: string) => {
    if (SAFE_URL.test(url)) links.push({ text: words, url });
    return words;
  });
  return { text: text.replace(/<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/gi, "$1"), links };
}

const EMAIL = /[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}/gi;
const WEB = /\b(?:https?:\/\/|www\.)[^\s<>()[\]"'“”’,;]{3,290}/gi;
const PHONES = [
  /(\(?(?:\+|\b00)\d[\d ()-]{5,18}\d)/g,
  /\b(?:tel(?:ephone)?|phone|call|dial|help ?line|hot ?line|numbers?)\b[^.\d]{0,40}(\d[\d -]{1,14}\d)/gi,
];

/** E-mail addresses, web addresses and telephone numbers in a text, in its order, each once. */
export function findContacts(text: string): Contact[] {
  const found: (Contact & { at: number })[] = [];
  const take = (kind: Contact["kind"], pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) {
      const value = (match[1] ?? match[0]).replace(/[.:;,/?-]+$/, "");
      if (value.length > 5 || kind === "phone") found.push({ kind, value, at: match.index });
    }
  };
  if (text.includes("@")) take("email", EMAIL);
  take("web", WEB);
  for (const pattern of PHONES) take("phone", pattern);
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.at - b.at)
    .filter(({ value }) => !seen.has(value.toLowerCase()) && seen.add(value.toLowerCase()))
    .map(({ kind, value }) => ({ kind, value }))
    .slice(0, 50);
}
