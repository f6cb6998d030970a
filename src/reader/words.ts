/** The letters of a text alone, in lower case without accents: for comparing titles and names. */
export const letters = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");

/** Words of a text in lower case, without accents and punctuation, one blank between. */
export const wordKey = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Share (0 to 1) of letter pairs that two texts have in common (Dice): near 1 across typing slips. */
export function bigramSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const counts = new Map<number, number>();
  for (let at = 1; at < a.length; at += 1)
    counts.set(pairAt(a, at), (counts.get(pairAt(a, at)) ?? 0) + 1);
  let common = 0;
  for (let at = 1; at < b.length; at += 1) {
    const left = counts.get(pairAt(b, at)) ?? 0;
    if (left > 0) common += 1;
    counts.set(pairAt(b, at), left - 1);
  }
  const total = a.length + b.length - 2;
  return total > 0 ? (2 * common) / total : 0;
}

/** The letter at a place and the one before it, as one number. */
const pairAt = (text: string, at: number): number =>
  text.charCodeAt(at - 1) * 0x1_00_00 + text.charCodeAt(at);
