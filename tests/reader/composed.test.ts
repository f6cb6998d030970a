import { expect, test } from "vitest";
import { seedRandom } from "../lab/accuracy/cross-names.ts";
import { readNames } from "./names.ts";

/*
 * Composes paragraphs from openings, bodies, asides and predicates, with a fixed seed and known names. The combinations
 * reveal rules that work only for particular sentences.
 */
const BODIES = [
  "the Ministry of Wool, Tides and the Sea",
  "the Frost Security Centre (FSC)",
  "the Office of the First Warden",
  "the Directorate General for Digital Ice",
  "the Department of Ice Technology",
  "the Secretaría Nacional de Hielo (SENAHIE)",
  "the National Agency for Kelp Services",
  "the Ice CERT",
  "the Harbour Police",
  "the Ministry of Ports, Posts, and the Frozen Economy",
  "the Institute of Ice Standards",
  "the Information and Cold Technology Agency of Borealia",
  "the Undersecretariat of Floes (SUBFLO)",
  "the eGov Unit",
  "the Cold Crime Unit of the Harbour Police",
  "the State Committee on Thawing",
  "the Agency for Cold Networks and Services of Borealia",
];
const OPENINGS = [
  "",
  "",
  "At the national level, ",
  "Currently, ",
  "Since 2012, ",
  "In accordance with the Ice Act, ",
  "According to Decree No. 5 of 2010, ",
  "As the national regulator, ",
  "Within the Government, ",
  "Pursuant to the Cabinet decision of 5 May 2010, ",
  "With regard to cybersecurity, ",
  "On behalf of the Government, ",
  "Under the authority of the First Warden, ",
  "With the support of the Wool Bank, ",
  "At the request of the Snow Ministry, ",
  "In addition to the Snow Ministry which sets the policy, ",
  "Along with other duties, ",
  "In the public sector, ",
];
const ASIDES = [
  "",
  "",
  ", established in 2010,",
  ", which was established in 2010,",
  ", an agency of the Government,",
  ", under the Ministry of Snow,",
  ", the national regulator,",
  ", formerly the Snow Bureau,",
  " (established in 2010)",
  ", in its capacity as regulator,",
  ", together with its partners,",
  ", among others,",
  ", through its cold unit,",
];
/** Predicates in the singular and the plural. */
const PREDICATES: readonly (readonly [of1: string, of2: string])[] = [
  ["is responsible for cybersecurity", "are responsible for cybersecurity"],
  ["is the lead agency for cybersecurity", "are the lead agencies for cybersecurity"],
  [
    "coordinates the implementation of the strategy",
    "coordinate the implementation of the strategy",
  ],
  ["oversees all matters of cybersecurity", "oversee all matters of cybersecurity"],
  ["has the mandate to implement the strategy", "have the mandate to implement the strategy"],
  [
    "has been designated as the agency responsible",
    "have been designated as the agencies responsible",
  ],
  ["is entrusted with the coordination", "are entrusted with the coordination"],
  ["takes the lead in cybersecurity", "take the lead in cybersecurity"],
  [
    "provides the policy direction for cybersecurity",
    "provide the policy direction for cybersecurity",
  ],
];
const TAILS = [
  "",
  "",
  " since 2010",
  ", and reports to the Cabinet",
  " under the supervision of the Ministry of Snow",
];
/** Sentences in which the body is not the subject. */
const FRAMES = [
  "the agency responsible for the strategy is N",
  "cybersecurity is coordinated by N",
  "responsibility for cybersecurity lies with N",
  "cybersecurity falls under N",
  "the Government has designated N as the lead agency for cybersecurity",
  "the task of coordinating cybersecurity was given to N",
  "it is N that is responsible for cybersecurity",
  "the strategy is implemented under the leadership of N",
  "cybersecurity is within the remit of N",
];
const BESIDES = [
  "",
  "",
  "The islands adopted a cybersecurity strategy in 2012.",
  "A workshop was held in 2013 with the International Ice Union.",
  "It works closely with the private sector.",
  "The strategy was developed with the support of the Polar Organisation.",
  "The policy was approved by the Council of Ministers in 2011.",
  "The measures are financed by the Wool Bank.",
];
const JOINTS = [" and ", " as well as ", " together with ", " along with "];

const random = seedRandom(2015);
const pick = <T>(some: readonly T[]): T => some[Math.floor(random() * some.length)] as T;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function composeSentence(bodies: readonly string[]): string {
  const series = [bodies.slice(0, -1).join(", "), bodies.at(-1)].filter(Boolean).join(pick(JOINTS));
  const isOne = bodies.length === 1;
  const [of1, of2] = pick(PREDICATES);
  const told = isOne ? `${pick(ASIDES)} ${of1}` : ` ${of2}`;
  const words =
    random() < 0.4 ? pick(FRAMES).replace("N", series) : `${series}${told}${pick(TAILS)}`;
  return `${capital(pick(OPENINGS) + words)}.`;
}

function composeParagraph() {
  const bodies = [...BODIES].sort(() => random() - 0.5).slice(0, 1 + Math.floor(random() * 3));
  const told =
    random() < 0.4 ? [composeSentence(bodies)] : bodies.map((body) => composeSentence([body]));
  const text = [pick(BESIDES), ...told, pick(BESIDES)].filter(Boolean).join(" ");
  return { text, names: bodies.map((body) => body.replace(/^the /, "")) };
}

test("finds the bodies in charge in composed paragraphs", () => {
  const missed = Array.from({ length: 2000 }, composeParagraph)
    .map(({ text, names }) => ({ text, names, read: readNames("1.3.3", text) }))
    .filter(({ names, read }) => read.join("|") !== names.join("|"));
  expect(missed).toEqual([]);
});
