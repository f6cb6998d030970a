/** A letter of the languages that names come in, for a class of a pattern: far cheaper to compile without regard to case than `\p{L}`. */
export const LETTER = "A-Za-zÀ-ɏ";

/** Any of these nouns as a whole word, with or without a capital. */
export const wholeWords = (nouns: readonly string[]): RegExp =>
  new RegExp(`(?<![${LETTER}])(?:${nouns.join("|")})(?![${LETTER}])`, "i");

/** Nouns for a public body, in the languages that names come in; whole words, with or without a capital. */
const BODY_NOUNS: readonly string[] = [
  // English
  "ministr(?:y|ies)|departments?|offices?|bureaus?|bureaux|(?:under|sub|deputy )?-?secretariats?|undersecretary|secretary of state|presidency|premiership|chanceller(?:y|ies)|chancery|cabinet|government",
  "agenc(?:y|ies)|authorit(?:y|ies)|commission(?:er)?s?|committees?|councils?|boards?|panels?|regulators?|regulatory|inspectorates?|superintendenc[ey]|ombudsman|registr(?:y|ar)|administrations?",
  "directorates?|divisions?|units?|sections?|branch(?:es)?|services?|cent(?:re|er)s?|headquarters|commands?|task ?forces?|groups?|teams?|cells?|desks?|laborator(?:y|ies)|labs?|observator(?:y|ies)",
  "police|constabulary|wings?|squads?|staff|chambers|chief|arm|task ?force|working party|house|directors?|officers?|minister|secretary|advis[eo]r|governor|commander|president|prime minister|corps|gendarmerie|forces?|army|navy|military|guard|judiciary|court|prosecutors?|prosecution|attorney general|treasury|bank",
  "institutes?|institutions?|academ(?:y|ies)|universit(?:y|ies)|colleges?|corporations?|compan(?:y|ies)|enterprises?|foundations?|associations?|societ(?:y|ies)|organi[sz]ations?|consortium|federation|chamber|trust",
  "C(?:E|I|SI)RTs?|computer emergency",
  // French
  "minist[eè]res?|agence|autorit[eé]|conseil|comit[eé]|commissariat|direction|sous-direction|centre|institut|secr[eé]tariat|observatoire|pr[eé]fecture|pr[eé]sidence|cellule|brigade|d[eé]partement|soci[eé]t[eé]|universit[eé]|inspection|r[eé]gie|d[eé]l[eé]gation|groupe|[eé]quipe|haut-commissariat|s[uû]ret[eé]|cour|tribunal",
  // Spanish and Portuguese
  "ministerio|viceministerio|minist[eé]rio|agencia|ag[eê]ncia|autoridade?|consejo|conselho|comit[eéê]|comisi[oó]n|comiss[aã]o|(?:sub)?direcci[oó]n|direc?[cç][aã]o|oficina|escrit[oó]rio|centro|institut[oa]?|(?:sub)?secretar[ií]a|servi(?:cio|[cç]o)|superintendencia|presid[eê]ncia|polic[ií]a|pol[ií]cia|procuradur[ií]a|procuradoria|fiscal[ií]a|departamento|unidade?|gabinete|jefatura|empresa|corporaci[oó]n|fundaci[oó]n|funda[cç][aã]o|ente|contralor[ií]a|defensor[ií]a|ej[eé]rcito|junta|c[aâ]mara|comando|coordinaci[oó]n|coordena[cç][aã]o|n[uú]cleo|divisi[oó]n|gerencia|intendencia|grupo|equipo|guardia|ministerio p[uú]blico|subsecretar[ií]a",
  // Italian and German
  "ufficio|autorit[aà]|ministero|agenzia|consiglio|comitato|commissione|dipartimento|direzione|istituto|segreteria|presidenza|polizia|(?:bundes)?amt|(?:bundes)?ministerium|beh[oö]rde|agentur|kommission|zentrum",
  // Slavic, Turkish, Malay and Arabic words as they are written in Latin letters
  "ministarstvo|ministerstvo|agencija|agent[uú]ra|agen[ct]stvo|slu[zž]ba|sluzhba|uprava|zavod|ured|[uú]rad|komitet|komisi[jy]a|sov[ij]?et|savet|vije[cć]e|centar|tsentr|institut|kurumu|kurulu|bakanl[iı][gğ][iı]|ba[sş]kanl[iı][gğ][iı]|merkezi|m[uü]d[uü]rl[uü][gğ][uü]|kementerian|badan|suruhanjaya|jabatan|majlis|diwan|wizarat",
];

/** Whether a name is the name of a body, by a noun in it. */
export const BODY = wholeWords(BODY_NOUNS);

/** A short form: two capitals in one word. */
export const ACRONYM = /^(?:[Tt]he )?[\p{L}\d./-]*\p{Lu}[\p{L}\d./-]*\p{Lu}[\p{L}\d./-]*$/u;

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

/** Nouns for a strategy or a policy, in the languages that names come in; whole words. */
const STRATEGY_NOUNS: readonly string[] = [
  "strateg(?:y|ies)|polic(?:y|ies)|plans?|master ?plans?|concepts?|doctrines?|frameworks?|program(?:me)?s?|agendas?|initiatives?|blueprints?|road ?maps?|visions?|action lines|scheme|(?:white|green) (?:paper|book)",
  "strat[eé]gie|politique|sch[eé]ma|cadre|livre (?:blanc|vert)",
  "estrat[eé]gias?|pol[ií]ticas?|plano?|programa|marco|libro (?:blanco|verde)|livro (?:branco|verde)|strategia|lineamientos|agenda",
  "strategija|koncepcija|koncepcia|kontsepsiya|doktrina|stratejisi|dasar|rencana",
];
/** Nouns for papers that hold a strategy where they are named for one. */
const PAPERS =
  "guidelines|measures|documents?|charter|directives?|decrees?|resolutions?|orders?|rules?|papers?|manuals?|standards?|statements?|declaration|principles|regulations?";

/** Whether a name is the name of a strategy, by a noun in it. */
export const STRATEGY = wholeWords([...STRATEGY_NOUNS, PAPERS]);
/** Whether a name is that of any paper that may hold one. */
export const PAPER = new RegExp(`${STRATEGY.source}|${RULE.source}`, "i");
/** Whether that noun tells for a strategy wherever the name stands. */
export const STRATEGY_ITSELF = wholeWords(STRATEGY_NOUNS);

/** What a name is the name of: its words before any "of". */
export const headOf = (name: string): string =>
  name.split(
    / (?:of|for|on|in|under|within|to|against|concerning|d[aeo]s?|del|della|de la|des|du|pour|par|para|por|per|sur|sobre|sul|contre|contra|relati(?:f|ve|v[ao])|aux?|für|zur|zum|van|voor|za|o|tentang|bagi) /,
  )[0] ?? name;

/** Whether a name's last noun of one sort stands behind its last of another: "Policy Council" is a council. */
export const endsIn = (name: string, noun: RegExp, other: RegExp): boolean => {
  const words = name.split(/[ ,-]/);
  return (
    words.findLastIndex((word) => noun.test(word)) > words.findLastIndex((word) => other.test(word))
  );
};
