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

/** A word of a sentence with the marks around it, and where it stands. */
export interface Token {
  raw: string;
  /** Without quotes, brackets and punctuation. */
  word: string;
  start: number;
  end: number;
}

/** The words of a part of a sentence. */
export const splitTokens = (text: string, from = 0, to = text.length): Token[] =>
  [...text.slice(from, to).matchAll(/\S+/g)].map((match) => ({
    raw: match[0],
    word: match[0].replace(/^[("“‘'«[]+|[)"”’'»\].,;:]+$/g, ""),
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));

/** Words that a bracket or quotation may hold and still be part of a name. */
const MOST_INSIDE = 30;

/** The token that closes what a token opens; itself, where it opens no bracket or quote, or none closes it. */
export function closeOf(tokens: readonly Token[], at: number): number {
  const raw = tokens[at]?.raw ?? "";
  const isBracket = raw.startsWith("(");
  if (!isBracket && !/^["“‘«']/.test(raw)) return at;
  let depth = 0;
  for (let index = at; index < Math.min(tokens.length, at + MOST_INSIDE); index += 1) {
    const text = tokens[index]?.raw ?? "";
    depth += text.split("(").length - text.split(")").length;
    const isClosed = isBracket
      ? depth <= 0
      : /["”’»'][.,;:)]*$/.test(index === at ? text.slice(1) : text);
    if (isClosed) return index;
  }
  return at;
}

/** "No. 5", "St. Kelp", "J. Walrus". */
export const ABBREVIATED =
  /^(?:[Nn]os?|[Nn]r|n|St|Dr|Mr|[Aa]rts?|[Cc]ap|[Cc]h|[Ss]ec|[Vv]ol|\p{Lu})\.$/u;

/** A capital begins it, or stands in it ("eGov", "e-Island"); a year or number goes with a name too. */
export const isNameWord = (word: string): boolean =>
  /^[\p{Lu}\d§]/u.test(word) || /^\p{Ll}{1,4}[-.'’]?\p{Lu}/u.test(word);

export const isArticle = (word: string): boolean => /^(?:the|an?|its|their)$/i.test(word);

/** Small words between the words of a name, in the languages that names come in besides English. */
const FOREIGN =
  "de la del el los las le les y e en des du et da do das dos della dei di und für sobre para por pour par dans contra sur contre aux au portant relative relatif relativa relativo à al alla sul sulla dello per za na o ob ve ile dan tentang der den von zum zur van het voor om og och i";
const FOREIGN_JOINT = new Set(FOREIGN.split(" "));

/** Whether a small word stands between two words of a name in another language. */
export const isForeignJoint = (raw: string): boolean => FOREIGN_JOINT.has(raw);

/** Small words between the words of a name. */
const JOINT = new Set(
  `${FOREIGN} of the for on and in to against & under within from at concerning regarding relating related over - – — /`.split(
    " ",
  ),
);

/** Whether a small word may stand between two words of a name. */
export const isJoint = ({ raw }: Token): boolean => JOINT.has(raw);

/** The words from a place on, as written. */
export const wordsFrom = (tokens: readonly Token[], at: number, count = 12): string =>
  tokens
    .slice(at, at + count)
    .map(({ raw }) => raw)
    .join(" ");

/** Verbs for having a duty, by their stems: each is met with -s, -ed and -ing. */
const DUTY_STEMS =
  "monitor|co-?ordinat|overse|supervis|superintend|lead|head|manag|handl|ensur|assur|shar|steer|direct|administ(?:e?r)|spearhead|implement|execut|driv|pilot|run|govern|conduct|guid|perform|fulfil|exercis|discharg|undertak|champion|orchestrat|regulat|enforc|control|command|assum|bear|guard|centrali[sz]|operat|polic|tackl|accredit|inspect|formulat|elaborat|preside|carr(?:y|i)|realis|realiz|investigat|protect|secur|defend|dictat|address";
const PAST =
  "oversaw|led|drove|ran|undertook|bore|took|held|overseen|driven|undertaken|borne|taken";

/** A verb by which a body does its duty. */
export const DUTY_VERB = `(?:${PAST}|(?:${DUTY_STEMS})(?:e|es|s|ed|d|ing|ning|ling)?)`;

const IS_DUTY = new RegExp(`^${DUTY_VERB}$`);
/** Verbs that a sentence goes on with after a name, besides those for a duty. */
const IS_OTHER =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|shall|would|should|may|might|can|could|must|do|does|did|deals?|takes?|plays?|holds?|acts?|acted|serves?|served|functions?|works?|looks?|sees?|watch(?:es)?|puts?|accounts?|answers?|attends?|provides?|offers?|falls?|lies?|rests?|remains?|reports?|supports?|helps?|includes?|covers?|criminali[sz]ed|obligates?|deals|defined|sanctions?|grants?|regulated|provided|constitutes?|represents?|forms?|develops?|developed|prepares?|prepared|drafts?|drafted|adopts?|adopted|approves?|approved|publish(?:es|ed)?|launch(?:es|ed)?|establish(?:es|ed)?|created?|creates|issues?|issued|governs?|regulates?|protects?|applies|apply|absorbed|became|becomes?|criminali[sz]es?|punish(?:es)?|forbids?|prohibits?|sets?|contains?|defines?|makes?|penali[sz]es?|requires?|address(?:es)?|obliges?|came|entered|treats?|gives?|states?|introduces?|specif(?:y|ies)|extends?|amends?|repeals?|stipulates?|foresees?|mentions?|refers?|allows?|enables?|accepts?|aims|announce[sd]|assigns|bans|began|begins|builds|built|chairs|chaired|collects|complements|concerns|considers|considered|continues|decided|decides|declares?|declared|delegates?|delegated|delivers|describes?|designates?|designated|determines|distributes|employs|encourages|envisages|evaluates|exists?|follows|focus(?:es)?|fulfils?|goes|hosts|hosted|houses|identif(?:y|ies|ied)|imposes?|informs|intends?|investigates?|involves?|joined|joins|keeps?|maintains?|maintained|nominates?|nominated|obtained|organi[sz]es?|organi[sz]ed|owns|participates?|participated|possesses|proposes?|proposed|promotes?|receives?|recogni[sz]es?|recommends?|relies|rely|replaces?|replaced|responds?|signed|started|strengthens?|submitted|succeeded|trains|used|updates|updated|advises|advised|analy[sz]es|anchors|belongs?|combats?|comprises?|consists?|cooperates?|contributes?|created|ensured|entrusts?|entrusted|exchanges|facilitates?|merged|mandates|passed|ratified|revised|reviewed|appoints?|appointed|assists?|certif(?:y|ies)|licenses|opened|oversaw|safeguards|secures|sits|strives|transposes?|transposed|unites|verif(?:y|ies)|convenes?|invites?|meets|gathers|brings|sends|elects|lends|decides?|employs|gets|goes|stands|comes|belong|reads|counts|lacks|determines?|studies|asks|calls|urges|speaks|says|tells|lays)$/;

/** Whether a word in small letters is a verb that tells of the name before it. */
export const isVerb = (word: string): boolean =>
  (IS_DUTY.test(word) && !word.endsWith("ing")) || IS_OTHER.test(word);

/** Small words that no name begins with or goes on behind: pronouns, conjunctions, adverbs, and participles that tell of it. */
export const STOP =
  /^(?:which|that|who|whose|whom|where|when|while|since|until|till|after|before|once|if|as|not|no|now|still|jointly|together|with|without|through|by|via|per|or|but|so|because|than|then|there|this|these|responsible|led|based|located|hosted|established|created|founded|formed|known|called|named|working|acting|serving|operating|approved|adopted|such|both|other|several|two|three|\p{Ll}{3,15}ly)$/u;

/** A word that ends whatever name there may be. */
export const isStop = ({ raw, word }: Token): boolean =>
  /[,.;:]$/.test(raw) || isVerb(word) || STOP.test(word);
