import { LETTER, wholeWords } from "./whole-words.ts";

/** Nouns for a law or a rule, in the languages that names come in; whole words. */
export const LAW_NOUNS: readonly string[] = [
  "acts?|laws?|by-?laws?|codes?|bills?|regulations?|decrees?|decree-laws?|ordinances?|orders?|rules?|directives?|resolutions?|statutes?|constitution|circulars?|proclamations?|edicts?|instructions?|ukases?|guidelines|conventions?|codex|enactments?",
  "lois?|code|d[eé]crets?|d[eé]cret-loi|ordonnances?|arr[eê]t[eé]s?|r[eè]glements?|constitution",
  "leyes|ley|c[oó]digo|decretos?|decreto-ley|reglamentos?|resoluci[oó]n|constituci[oó]n|proyecto de ley|lei|leis|decreto-lei|portaria|regulamento|constitui[cç][aã]o|legge|codice|regolamento",
  `zakon|zakonik|z[aá]kon[ií]k|uredba|pravilnik|vyhl[aá][sš]ka|ustawa|rozporz[aą]dzenie|[${LETTER}]*(?:gesetz|gesetzbuch|verordnung|lov|loven|lag|lagen|wet|wetboek|laki)|kanunu?|qanunu?|nizam|tüzük|yönetmelik|undang-undang|peraturan|keputusan|akta|törvény|rendelet|lege|legea|ligji|kod|kodeks`,
];
/** Nouns for rules and papers that are no laws by themselves, and are where they stand beside laws. */
const RULE_NOUNS =
  "recommendations?|polic(?:y|ies)|frameworks?|strateg(?:y|ies)|notifications?|notices?|standards?|manuals?|charters?|treat(?:y|ies)|protocols?|agreements?|decisions?|determinations?|dispositions?|guidelines?|measures|norms?|licen[cs]es?|memorand(?:um|a)|declarations?|principles|provisions|legislation|requirements?|procedures?|amendments?|schemes?|plans?|program(?:me)?s?|concepts?|doctrines?|conditions|specifications?|baselines?";
/** Whether a name is that of a rule of any sort. */
export const RULE = wholeWords([...LAW_NOUNS, RULE_NOUNS]);

/** Whether a name is the name of a law or a rule, by a noun in it. */
export const LAW = wholeWords(LAW_NOUNS);

/** Where in a law something stands. */
export const PASSAGE =
  /^(?:§+|(?:articles?|arts?\.?|art[ií]culos?|artigos?|sections?|chapters?|paragraphs?|parts?|titles?)(?= ?[\d§IVXLC])) ?/i;
