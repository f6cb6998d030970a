import { findCountry } from "../areas.ts";

/** "On the island, the X …", "However, the X …", "It is the X that …": what comes before the subject. */
export const dropOpening = (sentence: string): string =>
  sentence
    .replace(OPENING_WORD, "")
    .replace(OPENING_PHRASE, "")
    .replace(OPENING_PLACE, "")
    .replace(IN_COUNTRY, (words, place: string) => dropCountry(words, place))
    .replace(OPENING_WORD, "")
    .replace(/^(?:It|it) is (?=(?:the )?\p{Lu})/u, "");

const OPENING_WORD =
  /^(?:Also|However|In addition|Moreover|Furthermore|Additionally|Currently|Presently|At present|At the moment|Besides|Nevertheless|Today|Now|Officially|Nationally|Both),? /;
const OPENING_PHRASE =
  /^(?:In|On|Within|At|Under|According to|By|Since|For|With|As|Following|Pursuant to|From|During|After|Until|Through|Based on|Regarding|Concerning|Thanks to|Due to|Owing to|Because of|Given|Besides|Apart from|Aside from|Next to|Alongside) [^,]{1,120}, (?=(?:it is )?["“‘]?(?:the |an? )?["“‘]?\p{Lu})/u;
/** Without a comma: the name that a verb follows is the subject. */
const OPENING_PLACE =
  /^(?:In|On|Since|At|From|As of|Within) [^,]{1,80}? (?=(?:it is )?(?:the |a )\p{Lu}|it is \p{Lu})/u;

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
