const SAFE = /^(?:https?:\/\/|mailto:)\S/i;

/** Words with the address that they link to, in Markdown as the reader knows it; the words alone where it is not one to follow. */
export function formatLink(words: string, href: string): string {
  const address = href.trim();
  if (!SAFE.test(address) || address.length > 2000 || /[[\]\n]/.test(words)) return words;
  if (words === address || `mailto:${words}` === address) return words;
  const encoded = address.replace(/[()\s]/g, (char) => ENCODED[char] ?? "%20");
  return `[${words}](${encoded})`;
}

const ENCODED: Readonly<Record<string, string>> = { "(": "%28", ")": "%29" };
