import { describe, expect, test } from "vitest";
import { splitBlocks } from "../../src/reader/blocks.ts";
import { cleanText } from "../../src/reader/clean-text.ts";
import { readStatus } from "../../src/reader/status/read-status.ts";

const read = (code: string, text: string) => {
  const blocks = splitBlocks(cleanText(text));
  const { status, reason, also, decided } = readStatus(code, blocks);
  const words = decided && blocks[decided.block]?.text.slice(decided.start, decided.end);
  return { status, reason, also, words };
};

/** Rules and cases, each with an invented sentence and its expected reading. */
const RULES: readonly (readonly [
  rule: string,
  code: string,
  text: string,
  status: string,
  reason: string,
])[] = [
  [
    "words such as “has” affirm",
    "1.2.1",
    "The island has a national CIRT called ICECERT.",
    "exists",
    "affirmed",
  ],
  [
    "a copula affirms",
    "2.4",
    "The Seal Line is a free helpline, its website under construction.",
    "exists",
    "affirmed",
  ],
  [
    "participation affirms",
    "1.5.4",
    "The island participates in the Polar Forum.",
    "exists",
    "affirmed",
  ],
  [
    "past activities affirm",
    "1.4.2",
    "The bureau held a course on safe surfing, and more will follow.",
    "exists",
    "affirmed",
  ],
  [
    "any other statement affirms",
    "1.5.1",
    "Rangers talk daily with their neighbours.",
    "exists",
    "affirmed",
  ],

  [
    "a negation that governs the measure denies it",
    "1.3.1",
    "The island does not have any cybersecurity strategy.",
    "absent",
    "denied",
  ],
  [
    "“no” before the measure denies it",
    "1.3.3",
    "There is no body in charge of cybersecurity.",
    "absent",
    "denied",
  ],
  ["“not yet” denies", "1.2.1", "The island has not yet set up a CERT.", "absent", "denied"],
  ["“n't” denies", "1.3.2", "The island doesn't have a roadmap.", "absent", "denied"],
  [
    "“lack of” denies",
    "1.2.2",
    "There is a lack of any framework for standards.",
    "absent",
    "denied",
  ],
  [
    "a verb lost between negation and measure",
    "1.5.1",
    "The island does not any partnerships abroad.",
    "absent",
    "denied",
  ],
  [
    "a negated verb without the measure's noun",
    "2.3",
    "ICECERT does not give specific advice on children.",
    "absent",
    "denied",
  ],
  [
    "a negation of something else denies nothing",
    "1.3.1",
    "The island has an official cybersecurity policy. The bureau does not have access to the strategy of banks.",
    "exists",
    "affirmed",
  ],
  [
    "“no.” before a number denies nothing",
    "1.1.2",
    "The island enacted Act No. 5 and regulation no. 7.",
    "exists",
    "affirmed",
  ],
  [
    "“no reservations” denies nothing",
    "2.2",
    "The island has acceded, with no reservations, to the Convention on the Rights of the Child and to the Optional Protocol to the Convention on the Rights of the Child.",
    "exists",
    "named",
  ],
  [
    "a denial overrides an affirmation of something wider",
    "1.3.1",
    "A Digital Strategy was adopted in 2011. There is at present no national policy on cybersecurity.",
    "absent",
    "denied",
  ],

  [
    "partial if a step towards the measure follows a denial",
    "1.3.1",
    "The island does not have any strategy. However the bureau is drafting one.",
    "partial",
    "in-progress",
  ],
  [
    "partial if an announcement follows a denial",
    "1.4.1",
    "The island does not have any research programme but it will be part of the next plan.",
    "partial",
    "in-progress",
  ],
  [
    "partial if work is under way despite a denial",
    "1.3.1",
    "Although there is no strategy yet, one is presently being developed.",
    "partial",
    "in-progress",
  ],
  [
    "partial if a bill follows a denial",
    "1.1.1",
    "The island does not have any law on cybercrime. However a bill is before parliament.",
    "partial",
    "in-progress",
  ],
  [
    "partial if something in the pipeline follows a denial",
    "1.3.2",
    "The island has no roadmap. However a plan is in the pipeline.",
    "partial",
    "in-progress",
  ],
  [
    "partial if an informal form follows a denial",
    "1.5.3",
    "There is no programme. However informal cooperation goes on.",
    "partial",
    "limited",
  ],
  [
    "partial if an operating team follows a denial",
    "1.2.1",
    "The island does not have an official CIRT. However the university operates ICE-CERT for everyone.",
    "partial",
    "limited",
  ],
  [
    "absent if something related follows a denial",
    "1.1.1",
    "The island does not have any law on cybercrime. However it has an ICT charter.",
    "absent",
    "related-only",
  ],
  [
    "membership of another team is not a national team",
    "1.2.1",
    "The island does not have a CIRT. However it is a member of PolarCERT.",
    "absent",
    "related-only",
  ],
  [
    "a reporting channel affirms despite the denial",
    "2.4",
    "There is no official agency. However a helpline takes calls on 116.",
    "exists",
    "affirmed",
  ],
  [
    "a planned reporting channel is partial",
    "2.4",
    "There is no agency. However a helpline will be opened.",
    "partial",
    "in-progress",
  ],
  [
    "a body that informs affirms despite the denial",
    "2.3",
    "There is no official agency. However the bureau provides information on internet safety.",
    "exists",
    "affirmed",
  ],
  [
    "shared responsibility affirms despite the denial",
    "1.3.3",
    "There is no single agency since responsibilities are shared among ministries.",
    "exists",
    "affirmed",
  ],

  [
    "work under way without words such as “has”",
    "1.3.1",
    "The bureau is currently formulating a cybersecurity policy.",
    "partial",
    "in-progress",
  ],
  [
    "an announcement before the affirming words",
    "1.3.3",
    "The proposed Ice Cyber Centre will be responsible for cybersecurity.",
    "partial",
    "in-progress",
  ],
  [
    "only the future tense",
    "1.4.2",
    "The strategy will provide training for all.",
    "partial",
    "in-progress",
  ],
  [
    "only a draft is in place",
    "1.3.1",
    "The bureau has officially produced a draft of the strategy.",
    "partial",
    "in-progress",
  ],
  [
    "a first step is partial",
    "1.5.3",
    "ICECERT has started talks with two companies.",
    "partial",
    "in-progress",
  ],
  [
    "later sentences do not undo the first claim",
    "1.2.1",
    "The island has a national CIRT. It is planning new labs.",
    "exists",
    "affirmed",
  ],
  [
    "limited and informal",
    "1.5.3",
    "ICECERT coordinates with banks. The mechanisms are limited and informal.",
    "partial",
    "limited",
  ],
  [
    "not officially recognised",
    "1.2.1",
    "The island has a CERT which is not yet officially recognised.",
    "partial",
    "limited",
  ],
  [
    "an assessment claims nothing",
    "1.2.1",
    "An assessment was carried out in 2012.",
    "unknown",
    "no-usable-words",
  ],
  [
    "an assessment before a denial",
    "1.2.1",
    "An assessment was carried out in 2012. The island does not have a CIRT.",
    "absent",
    "denied",
  ],

  [
    "no information",
    "1.3.2",
    "There is no available information on any roadmap.",
    "unknown",
    "no-information",
  ],
  ["no record", "1.5.2", "There is no record of any such programme.", "unknown", "no-information"],
  ["not known", "2.3", "It is not known which body helps children.", "unknown", "no-information"],
  [
    "no information overrides earlier sentences",
    "1.4.2",
    "A project was begun with the neighbours. However there is no information on any training programme.",
    "unknown",
    "no-information",
  ],
  [
    "no exact number",
    "1.4.3",
    "The island does not have the exact number of certified staff.",
    "unknown",
    "number-not-known",
  ],
  [
    "an unknown number after an affirmation, in another sentence",
    "1.4.3",
    "The island has many certified professionals. However it did not gather the exact statistic.",
    "exists",
    "affirmed",
  ],
  [
    "an unknown number after an affirmation, in the same sentence",
    "1.4.3",
    "The island has many certified professionals but no exact number.",
    "exists",
    "affirmed",
  ],
  [
    "a known number affirms",
    "1.4.3",
    "The island has 12 certified professionals.",
    "exists",
    "affirmed",
  ],
  [
    "a denial of a counted measure",
    "1.4.3",
    "The island does not have any certified staff.",
    "absent",
    "denied",
  ],

  [
    "an enacted item",
    "1.1.1",
    "Laws have been enacted through:\n- Ice Code\n- Draft Snow Law",
    "exists",
    "listed",
  ],
  [
    "a list with only “None”",
    "1.1.1",
    "Laws have been enacted through:\n- None.",
    "absent",
    "empty-list",
  ],
  [
    "nothing after the colon",
    "1.1.1",
    "Laws have been enacted through the following:",
    "absent",
    "empty-list",
  ],
  ["a section with only “None”", "1.1.1", "None.", "absent", "empty-list"],
  [
    "a list with only “N/A”",
    "1.1.1",
    "Laws have been enacted through:\n- N/A",
    "unknown",
    "no-information",
  ],
  [
    "only drafts",
    "1.1.2",
    "Laws have been enacted through:\n- Draft Snow Law\n- Ice Bill (awaiting passage)",
    "partial",
    "in-progress",
  ],
  [
    "a repealed law below a list changes nothing",
    "2.1",
    "Laws have been enacted through:\n- Ice Code\n\nThe Frost Act of 2010 was repealed in 2011.",
    "exists",
    "listed",
  ],
  [
    "a list of drafts after a denial",
    "1.1.2",
    "The island has no regulation on cybersecurity. However these drafts lie before the elders:\n- Ice Bill\n- Projet de loi sur la neige",
    "partial",
    "in-progress",
  ],
  [
    "a repealed item does not count",
    "1.1.1",
    "Laws have been enacted through:\n- Ice Code (repealed)",
    "absent",
    "empty-list",
  ],
  [
    "the introduction calls the items unfinished",
    "1.1.2",
    "Laws are in the process of being enacted:\n- Ice Data Act",
    "partial",
    "in-progress",
  ],
  [
    "two items on a line",
    "1.5.1",
    "It works with the following:\n- Polar Forum - Iceland (in progress)",
    "exists",
    "listed",
  ],

  [
    "one treaty of two",
    "2.2",
    "The island has acceded to the Convention on the Rights of the Child.",
    "partial",
    "limited",
  ],
  [
    "one treaty joined, one not joined",
    "2.2",
    "The island has acceded to the Convention on the Rights of the Child. The island has not acceded to the Optional Protocol.",
    "partial",
    "limited",
  ],
  [
    "signed, not ratified",
    "2.2",
    "The island has acceded to the Convention on the Rights of the Child. It has signed but not ratified the Optional Protocol.",
    "partial",
    "limited",
  ],
  [
    "neither treaty",
    "2.2",
    "The island has not acceded to the Convention on the Rights of the Child. The island has not acceded to the Optional Protocol.",
    "absent",
    "denied",
  ],
  [
    "a denial about others changes nothing",
    "1.4.4",
    "The Kelp Office was certified under ISO 27001 in 2012. No other agency has been certified yet.",
    "exists",
    "affirmed",
  ],
  [
    "a negated subject affirms nothing",
    "1.5.3",
    "No ministry shares what it knows with the fishing companies.",
    "absent",
    "denied",
  ],
  [
    "an obligation is in place",
    "1.2.2",
    "All ministries have to apply ISO 27001, and a board looks each year whether they do.",
    "exists",
    "affirmed",
  ],
  ["placeholder text", "1.5.1", "To be completed.", "unknown", "no-information"],
  [
    "any participation counts",
    "1.5.4",
    "Although the island is not a member of the Polar Forum, it attends the Frost Conference.",
    "exists",
    "affirmed",
  ],
  [
    "non-participation does not count",
    "1.5.4",
    "The island is not a member of the Polar Forum. It does not participate in any initiative.",
    "absent",
    "denied",
  ],
];

describe("status", () => {
  test.each(RULES)("is read (%s; indicator %s): %s", (_rule, code, text, status, reason) => {
    expect(read(code, text)).toMatchObject({ status, reason });
  });

  test("is unknown for an empty section", () => {
    expect(read("1.2.1", "")).toMatchObject({ status: "unknown", reason: "no-usable-words" });
  });
});

describe("other defensible readings", () => {
  test.each([
    ["1.3.1", "There is no strategy. However the bureau is drafting one.", ["absent"]],
    ["1.1.1", "There is no law. However it has an ICT charter.", ["partial"]],
    ["1.5.3", "ICECERT has started talks with two companies.", ["exists"]],
    ["2.2", "The island has acceded to the Convention on the Rights of the Child.", ["exists"]],
    ["1.3.1", "There is no strategy.", []],
  ])("lists the other readings for indicator %s: %s", (code, text, also) => {
    expect(read(code, text).also).toEqual(also);
  });
});

describe("deciding words", () => {
  test.each([
    [
      "1.2.1",
      "The island has an officially recognised CIRT, it says.",
      "has an officially recognised CIRT",
    ],
    ["1.3.1", "There is no strategy. However the bureau is drafting one.", "is drafting"],
    ["1.3.2", "So far there is no governance roadmap here.", "no governance"],
    [
      "1.4.3",
      "The island does not have the exact number of certified staff.",
      "does not have the exact number",
    ],
    ["1.1.1", "Enacted:\n- Draft Snow Law\n- Ice Code", "Ice Code"],
  ])("finds the deciding words for indicator %s: %s", (code, text, words) => {
    expect(read(code, text).words).toBe(words);
  });
});
