import { wholeWords } from "./whole-words.ts";

/** Nouns for a public body, in the languages that names come in; whole words, with or without a capital. */
const NOUNS: readonly string[] = [
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
export const BODY = wholeWords(NOUNS);

/** A short form: two capitals in one word. */
export const ACRONYM = /^(?:[Tt]he )?[\p{L}\d./-]*\p{Lu}[\p{L}\d./-]*\p{Lu}[\p{L}\d./-]*$/u;
