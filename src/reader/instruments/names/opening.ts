import { findCountry } from "../../areas.ts";

/** "On the island, the X …", "However, the X …", "It is the X that …": what comes before the subject. */
export const dropOpening = (sentence: string): string =>
  sentence
    .replace(OPENING_WORD, "")
    .replace(OPENING_PHRASE, "")
    .replace(OPENING_PLACE, "")
    .replace(IN_COUNTRY, (words, place: string) => dropCountry(words, place))
    .replace(OPENING_WORD, "")
    .replace(/^(?:It|it) is (?=(?:the )?\p{Lu})/u, "")
    .replace(DESCRIBED, "")
    .replace(OWNED, "");

/** "Since July 2013 KelpCERT is …": when, before a subject without article. */
export const dropTime = (sentence: string): string => sentence.replace(OPENING_TIME, "");
const OPENING_TIME =
  /^(?:In|Since|From|By|As of|Until)(?: (?:early|mid|late))?(?: (?:\d{1,2} )?\p{Lu}\p{Ll}+)? \d{4},? (?=(?:[Tt]he )?\p{Lu})/u;

/** "The regulator, X, …": what tells in small letters what the name is of. */
const DESCRIBED =
  /^(?:The|Its|Their|Our|This|[Aa]n?) (?:\p{Ll}[\p{Ll}-]+ ){0,4}\p{Ll}[\p{Ll}-]+, (?=(?:the )?\p{Lu})/u;

/** "Somewhere's CERT, X, is …": whose it is and what it is. */
const OWNED =
  /^(?:\p{Lu}\S* ){0,3}\p{Lu}\S*['’]s? [^,]{2,40}, (?=(?:the )?\p{Lu}[^,]{1,60}, (?:is|are|has|have|which)\b)/u;

const OPENING_WORD =
  /^(?:Also|However|In addition(?! to)|Moreover|Furthermore|Additionally|Currently|Presently|At present|At the moment|Besides(?=,)|Nevertheless|Today|Now|Officially|Nationally|Both|Until then|Till then|In the meantime|Meanwhile|For the time being|For now|To date|So far|In practice|In general|Overall|Recently|Also),? /;
const OPENING_PHRASE =
  /^(?:[Ii]n|[Oo]n|Within|[Aa]t|[Uu]nder|According to|By|Since|[Ff]or|With|As|Following|Pursuant to|From|During|After|Until|Through|Based on|Regarding|Concerning|Thanks to|Due to|Owing to|Because of|Given|Besides|Apart from|Aside from|Next to|Alongside|Along with|Together with)\b(?:(?! (?:is|are|was|were|has|have|lies|falls|rests|belongs|oversees?) )[^,:]){1,120}, (?=(?:it is )?["“‘]?(?:the |an? )?["“‘]?(?:\p{Lu}|\p{Ll}{1,4}-?\p{Lu})|(?!(?:which|who|whose|that|where|and|or) )(?:\p{Ll}[\p{L}-]* ){1,10}?(?:is|are|was|were|has|lies|falls|rests|belongs)\b)/u;
/** Without a comma: the name that a verb follows is the subject. */
const OPENING_PLACE =
  /^(?:In|On|Since|At|From|As of|Within)\b(?:(?! (?:is|are|was|were|has|have|and) )[^,]){1,80}? (?=(?:it is )?(?:the |a )(?:\p{Lu}|\p{Ll}{1,4}-?\p{Lu})|it is \p{Lu})/u;

/** "In Somewhere Else National Bureau …": as many words as are a country's name, else the first. */
const IN_COUNTRY = /^In ((?:\p{Lu}[\p{L}-]+ ){2,8})/u;
const dropCountry = (words: string, place: string): string => {
  const parts = place.trim().split(" ");
  const lengths = parts.slice(0, -1).map((_, at) => at + 1);
  const length = lengths.find((some) => findCountry(parts.slice(0, some).join(" ")) !== undefined);
  return `${words
    .trim()
    .split(" ")
    .slice(1 + (length ?? 1))
    .join(" ")} `;
};
