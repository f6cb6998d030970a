/** Time after which the URL of a download is revoked, in milliseconds. By then, the browser has started reading the file. */
const READ_WITHIN = 60_000;

export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement("a");
  const url = URL.createObjectURL(blob);
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), READ_WITHIN);
}

/** Maximum length of a part of a file name, in characters. Search texts and names can be longer. */
const MAX_PART = 40;

/** Formats a file name: ["Peru", "measures-by-pillar", "Legal"], "png" → "peru-measures-by-pillar-legal.png". */
export function formatFileName(parts: readonly string[], extension: string): string {
  const name = parts.map(toSlug).filter(Boolean).join("-");
  return `${name || "atlas"}.${extension}`;
}

function toSlug(part: string): string {
  // Some combining marks are part of a letter, as in Cyrillic "й" and Arabic "أ".
  const letters = part.normalize("NFKD").replace(/(?<!\p{sc=Cyrl})(?![\u0653-\u0655])\p{M}/gu, "");
  const plain = letters.normalize("NFC").toLowerCase();
  const hyphened = plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-/, "");
  return [...hyphened].slice(0, MAX_PART).join("").replace(/-$/, "");
}
