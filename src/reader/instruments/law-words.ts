/** Nouns for a law or a rule, in the languages that names come in; whole words. */
export const LAW_NOUNS: readonly string[] = [
  "acts?|laws?|by-?laws?|codes?|bills?|regulations?|decrees?|decree-laws?|ordinances?|orders?|rules?|directives?|resolutions?|statutes?|constitution|circulars?|proclamations?|edicts?|instructions?|ukases?|guidelines|conventions?",
  "lois?|code|d[eé]crets?|d[eé]cret-loi|ordonnances?|arr[eê]t[eé]s?|r[eè]glements?|constitution",
  "leyes|ley|c[oó]digo|decretos?|decreto-ley|reglamentos?|resoluci[oó]n|constituci[oó]n|proyecto de ley|lei|leis|decreto-lei|portaria|regulamento|constitui[cç][aã]o|legge|codice|regolamento",
  "zakon|zakonik|uredba|pravilnik|gesetz|strafgesetzbuch|verordnung|kanun|qanun|nizam|undang-undang",
];
/** Whether a name is the name of a law or a rule, by a noun in it. */
export const LAW = new RegExp(`(?<!\\p{L})(?:${LAW_NOUNS.join("|")})(?!\\p{L})`, "iu");

/** Where in a law something stands. */
export const PASSAGE =
  /^(?:§+|(?:articles?|arts?\.?|art[ií]culos?|artigos?|sections?|chapters?|paragraphs?|parts?|titles?)(?= ?[\d§IVXLC])) ?/i;
