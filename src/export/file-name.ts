/** Longest part of a name, in characters: a search text can be long. */
const MAX_PART = 40;

/** ["Peru", "measures-by-pillar", "Legal"], "png" → "peru-measures-by-pillar-legal.png". */
export function formatFileName(parts: readonly string[], extension: string): string {
  const name = parts.map(toSlug).filter(Boolean).join("-");
  return `${name || "atlas"}.${extension}`;
}

/** Lower case, accents off, anything but letters and digits of any script to hyphens. */
function toSlug(part: string): string {
  const plain = part.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const hyphened = plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-/, "");
  return [...hyphened].slice(0, MAX_PART).join("").replace(/-$/, "");
}
