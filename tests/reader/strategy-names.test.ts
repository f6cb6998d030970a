import { describe, expect, test } from "vitest";
import { readNames } from "./names.ts";

/** Ways of naming a strategy or policy, with invented names. */
const SENTENCES: readonly (readonly [grammar: string, text: string, names: readonly string[]])[] = [
  [
    "known as",
    "Borealia has an official cybersecurity strategy known as the Calm Waters Plan.",
    ["Calm Waters Plan"],
  ],
  [
    "entitled, in quotes",
    "Borealia adopted a strategy entitled “Safe Ice 2020”.",
    ["Safe Ice 2020"],
  ],
  [
    "titled, in single quotes",
    "Borealia has a policy titled ‘A Quiet Sea for All’.",
    ["A Quiet Sea for All"],
  ],
  [
    "in brackets",
    "Borealia has an official national cybersecurity policy (Frozen Networks Policy 2011).",
    ["Frozen Networks Policy 2011"],
  ],
  [
    "through the",
    "Borealia has an official cybersecurity strategy through the National Ice Security Plan.",
    ["National Ice Security Plan"],
  ],
  [
    "through the, with aims",
    "Borealia has a national strategy through the Digital Fjord Agenda 2015-2020 which covers all sectors.",
    ["Digital Fjord Agenda 2015-2020"],
  ],
  [
    "as the object of “has”",
    "Borealia has a National Cyber Defence Strategy.",
    ["National Cyber Defence Strategy"],
  ],
  [
    "as the object of “adopted”",
    "In 2012 the government adopted the National Cyber Security Strategy of Borealia.",
    ["National Cyber Security Strategy of Borealia"],
  ],
  [
    "as the subject, in the passive",
    "The National Policy on Frozen Data was approved by the Cabinet in 2010.",
    ["National Policy on Frozen Data"],
  ],
  [
    "as the subject of a copula",
    "The Tidal Security Doctrine is the officially recognized national cybersecurity policy.",
    ["Tidal Security Doctrine"],
  ],
  [
    "the strategy is",
    "The official cybersecurity strategy of Borealia is the Frost Shield Programme.",
    ["Frost Shield Programme"],
  ],
  [
    "two strategies",
    "Borealia has adopted the National ICT Policy and the Cyber Resilience Strategy 2014.",
    ["National ICT Policy", "Cyber Resilience Strategy 2014"],
  ],
  [
    "one strategy with two nouns",
    "Borealia has a National Cybersecurity Strategy and Action Plan.",
    ["National Cybersecurity Strategy and Action Plan"],
  ],
  [
    "with an abbreviation",
    "Borealia has a National Cyber Security Policy (NCSP) since 2013.",
    ["National Cyber Security Policy (NCSP)"],
  ],
  [
    "with a year",
    "The National Cyber Security Strategy 2012-2016 has been launched.",
    ["National Cyber Security Strategy 2012-2016"],
  ],
  [
    "a decree",
    "Borealia approved its strategy through Presidential Decree No. 21 of 2012.",
    ["Presidential Decree No. 21 of 2012"],
  ],
  [
    "namely",
    "Borealia has one official strategy, namely the Aurora Information Security Framework.",
    ["Aurora Information Security Framework"],
  ],
  [
    "in another language",
    "Borealia has a strategy called Estrategia Nacional del Hielo Seguro.",
    ["Estrategia Nacional del Hielo Seguro"],
  ],
  [
    "in French",
    "Borealia has a strategy known as Stratégie Nationale de la Banquise (SNB).",
    ["Stratégie Nationale de la Banquise (SNB)"],
  ],
  [
    "a draft",
    "Borealia has prepared a draft National Cyber Security Policy.",
    ["National Cyber Security Policy"],
  ],
  [
    "a draft under review",
    "The draft National Frost Strategy is currently under review.",
    ["National Frost Strategy"],
  ],
  ["no strategy is named", "Borealia has an official cybersecurity strategy.", []],
  [
    "no strategy is named, only a year",
    "Borealia has an official cybersecurity strategy since 2010.",
    [],
  ],
  [
    "a strategy that is being drafted",
    "Borealia is drafting a national cybersecurity strategy.",
    [],
  ],
  [
    "a policy council is not a strategy",
    "The National Policy Council adopted a national cybersecurity strategy.",
    [],
  ],
  [
    "a list of strategies",
    "Borealia has a strategy through the following:\n- The Ice Security Plan.\n- Policy on Frozen Data (2011)",
    ["Ice Security Plan", "Policy on Frozen Data (2011)"],
  ],
  [
    "items with explanations",
    "Borealia has a strategy through:\n- Ice Bureau - Order no. 3, on a register of ships. This order tells captains to write down what they see.\n- Decree 7/2001 - Snow Defence Strategy",
    ["Ice Bureau - Order no. 3", "Decree 7/2001 - Snow Defence Strategy"],
  ],
  [
    "further strategies in later sentences",
    "Borealia has recognized a policy in two steps. The first is the Frost Initiative of 2010. The second step is the Ice Policy of 2011.",
    ["Frost Initiative of 2010", "Ice Policy of 2011"],
  ],
  [
    "after a dash",
    "Borealia has an official cybersecurity strategy – National Frost Strategy 2014.",
    ["National Frost Strategy 2014"],
  ],
  [
    "after a colon",
    "Borealia has an official cybersecurity strategy: the Frost Plan.",
    ["Frost Plan"],
  ],
  [
    "after a comma",
    "Borealia has an officially recognized strategy, the National Kelp Strategy.",
    ["National Kelp Strategy"],
  ],
  [
    "in the form of",
    "Borealia has a national strategy in the form of the Digital Kelp Agenda.",
    ["Digital Kelp Agenda"],
  ],
  [
    "by means of a law",
    "Borealia has an official strategy by virtue of the National Ice Policy Act.",
    ["National Ice Policy Act"],
  ],
  [
    "three strategies",
    "Borealia has the National Kelp Strategy, the Frost Plan 2012 and the Tide Policy 2013.",
    ["National Kelp Strategy", "Frost Plan 2012", "Tide Policy 2013"],
  ],
  [
    "a framework with its long title",
    "Borealia has a National Framework for the Protection of Ice and Snow Networks (NFPIS).",
    ["National Framework for the Protection of Ice and Snow Networks (NFPIS)"],
  ],
  [
    "published under a ministry's name",
    "The Ministry of Wool published the National Strategy for Safe Ice in 2010.",
    ["National Strategy for Safe Ice"],
  ],
  [
    "in English and the national language",
    "Borealia has a strategy known as Plan Nacional de Hielo (National Ice Plan).",
    ["Plan Nacional de Hielo (National Ice Plan)"],
  ],
  [
    "a decision of the council",
    "Borealia has a national strategy through Resolution No. 77/2011 of the Council.",
    ["Resolution No. 77/2011 of the Council"],
  ],
  [
    "part of a wider plan",
    "Cybersecurity is part of the National Development Plan 2030.",
    ["National Development Plan 2030"],
  ],
  [
    "included in",
    "The cybersecurity strategy is included in the Digital Island Master Plan.",
    ["Digital Island Master Plan"],
  ],
  [
    "set out in",
    "The national cybersecurity policy is set out in the White Book on Ice Security.",
    ["White Book on Ice Security"],
  ],
  [
    "recognized as",
    "Borealia officially recognizes the Kelp Network Plan as its cybersecurity strategy.",
    ["Kelp Network Plan"],
  ],
  [
    "the country's name before the title",
    "Borealia's Cyber Security Strategy was published in 2013.",
    ["Borealia's Cyber Security Strategy"],
  ],
  [
    "a lower-case head noun",
    "Borealia has an officially recognized Aurora ICT policy.",
    ["Aurora ICT policy"],
  ],
  [
    "explained after a comma",
    "Borealia has the National Ice Strategy, which was published in 2012.",
    ["National Ice Strategy"],
  ],
  [
    "approved by a body",
    "Borealia has a National Frost Framework approved by the Council in 2011.",
    ["National Frost Framework"],
  ],
  [
    "launched under a name",
    "The Ministry of Wool launched the e-Island Strategy in 2009.",
    ["e-Island Strategy"],
  ],
  [
    "aims in a list",
    "Borealia has an official strategy (Ice Strategy 2013). It has the following objectives:\n- Protection of Critical Infrastructure\n- Capacity Building Programme",
    ["Ice Strategy 2013"],
  ],
  [
    "counted pillars in a list",
    "Borealia has an official Ice Strategy. The strategy rests on five pillars:\n1. Legal Framework\n2. Frost Plan",
    ["Ice Strategy"],
  ],
  [
    "a strategy that it supports",
    "The policy is in line with the Tide Policy and supports the Harbour Development Plan 2020.",
    [],
  ],
  [
    "part of another strategy",
    "Borealia adopted its Ice Strategy as part of the overall Tide Concept.",
    ["Ice Strategy"],
  ],
  [
    "an unnamed part of a named strategy",
    "The national strategy of Borealia forms part of the Northern Islands Action Plan.",
    ["Northern Islands Action Plan"],
  ],
  [
    "with another body's help",
    "The Ministry, with the assistance of the Union and the Polar Cybercrime Initiative, is developing a strategy.",
    [],
  ],
  [
    "an order as the strategy",
    "Borealia has approved the Frost Security Order 2012, which binds all ministries.",
    ["Frost Security Order 2012"],
  ],
  [
    "a strategy and a standard",
    "There is an official Frost Strategy in place and a Tide Assurance Standard issued by the regulator.",
    ["Frost Strategy", "Tide Assurance Standard"],
  ],
  [
    "the decree that adopted it",
    "Borealia has a strategy through the adoption of the Doctrine of Ice by Presidential Decree No. 17 of 2010.",
    ["Doctrine of Ice"],
  ],
  [
    "a society in its quoted title",
    "Borealia has adopted the State Programme “Frost Society (2011-2020)”.",
    ["State Programme “Frost Society (2011-2020)”"],
  ],
  [
    "in another language, lower case",
    "The strategy is integrated into the Plan national de développement des glaces 2012-2017.",
    ["Plan national de développement des glaces 2012-2017"],
  ],
  [
    "in another language, after a colon",
    "An official strategy exists: Stratégie Nationale pour la Société de la Glace.",
    ["Stratégie Nationale pour la Société de la Glace"],
  ],
  [
    "in another language, in brackets",
    "Borealia has a national strategy since 2012 (Koncepcia polárnej bezpečnosti).",
    ["Koncepcia polárnej bezpečnosti"],
  ],
  [
    "two strategies, one with a lower-case prefix",
    "It is set out in the Ice Masterplan 2010 and the e-Island Strategy.",
    ["Ice Masterplan 2010", "e-Island Strategy"],
  ],
  [
    "two nouns of one document",
    "Borealia recognized the Frost Policy and Strategy document (FPS) in 2012.",
    ["Frost Policy and Strategy document (FPS)"],
  ],
  [
    "a numbered document at the end of a series",
    "It rests on the Ice Plan, the Regulation on Snow and Resolution 12/2007.",
    ["Ice Plan", "Regulation on Snow", "Resolution 12/2007"],
  ],
  [
    "called in an aside",
    "The national strategy, which is called Frost Secure 2016, was adopted by the Ministry of Wool.",
    ["Frost Secure 2016"],
  ],
  [
    "items that share a line",
    "The following policies are official:\nIce Policy; Snow Plan; Frost Strategy.",
    ["Ice Policy", "Snow Plan", "Frost Strategy"],
  ],
  [
    "an expired strategy",
    "The strategy is under review. The previous one, the Frost Plan 2008, has expired.",
    [],
  ],
  [
    "a document of another body",
    "The strategy is being written on the basis of the ITU Frost Agenda.",
    [],
  ],
  [
    "by way of a decision",
    "Borealia has a strategy by way of Government Decision 12/2013.",
    ["Government Decision 12/2013"],
  ],
  [
    "in brackets after the country",
    "There is a cybersecurity strategy in Borealia (Frozen Networks Policy 2011).",
    ["Frozen Networks Policy 2011"],
  ],
  [
    "“considers … to be its strategy”",
    "Borealia considers the Frost Agreement 2013-2017 and the Ice Security Plan to be its strategy.",
    ["Frost Agreement 2013-2017", "Ice Security Plan"],
  ],
  [
    "another strategy after an aside",
    "It has a strategy through the Frost Strategy (FS), adopted by the Council of Elders in March 2013, and the Ice Security Plan.",
    ["Frost Strategy (FS)", "Ice Security Plan"],
  ],
  [
    "and also",
    "The policy is set out in the Frost Doctrine (2011) and also the Ice Programme 2020.",
    ["Frost Doctrine (2011)", "Ice Programme 2020"],
  ],
  [
    "a plan with a separate title",
    "Its strategies are the Ice Strategy of the Republic and Action Plan for the Frozen Networks.",
    ["Ice Strategy of the Republic", "Action Plan for the Frozen Networks"],
  ],
  [
    "regarding the",
    "The Frost Policy and the Royal Decision No. 42 of 2014 regarding the Protection of Ice are officially recognised as the strategy.",
    ["Frost Policy", "Royal Decision No. 42 of 2014 regarding the Protection of Ice"],
  ],
  [
    "a ministry with two fields",
    "The Ice Programme approved by the Ministry of Ships and Waters is the officially recognized policy.",
    ["Ice Programme"],
  ],
  [
    "set by",
    "Cybersecurity policy of Borealia is set by the Frost Programme 2020.",
    ["Frost Programme 2020"],
  ],
  [
    "a relative clause about the presentation",
    "The Frost Strategy which the Chief presented in October 2015 is the officially recognized strategy.",
    ["Frost Strategy"],
  ],
  // Further strategies, in the same sentence or in another one.
  ...[
    ", as well as the ",
    " along with the ",
    ", together with the ",
    " plus the ",
    " alongside the ",
  ].map((joint): readonly [string, string, readonly string[]] => [
    `joined by ${joint.trim()}`,
    `Borealia has adopted the Kelp Networks Strategy${joint}Frost Security Doctrine.`,
    ["Kelp Networks Strategy", "Frost Security Doctrine"],
  ]),
  [
    "“besides” another strategy",
    "Besides the Kelp Networks Strategy, the council has published the Tide Policy 2014.",
    ["Kelp Networks Strategy", "Tide Policy 2014"],
  ],
  [
    "together with a body",
    "The Ice Strategy was drawn up by the Wool Office together with the Tide Office.",
    ["Ice Strategy"],
  ],
  [
    "“which builds on” another strategy",
    "Borealia adopted the Frost Security Doctrine, which builds on the Kelp Networks Strategy.",
    ["Frost Security Doctrine"],
  ],
  [
    "“which is based on” another strategy",
    "Borealia adopted the Frost Security Doctrine, which is based on the Kelp Networks Strategy.",
    ["Frost Security Doctrine"],
  ],
  [
    "two nouns and the years of both",
    "Borealia goes by the Ice Networks Policy and Plan 2010-2014 (INPP).",
    ["Ice Networks Policy and Plan 2010-2014 (INPP)"],
  ],
  [
    "a second sentence with “also”",
    "Borealia has an official policy (Ice Strategy). The Tide Plan 2020 is also of weight.",
    ["Ice Strategy", "Tide Plan 2020"],
  ],
  [
    "an implementation plan",
    "The Ice Strategy was adopted in 2010. The Ice Strategy Implementation Plan was approved in 2011.",
    ["Ice Strategy"],
  ],
  [
    "a document that is not a strategy",
    "Borealia has an official policy (Ice Strategy). The Wool Office published a Paper on Frost.",
    ["Ice Strategy"],
  ],
  [
    "two strategies, each with an aside",
    "The Ice Strategy, which was approved in 2010 by the Cabinet, and the Tide Plan, which was approved in 2013, are official.",
    ["Ice Strategy", "Tide Plan"],
  ],
  [
    "two strategies, each with a verb",
    "The Ice Networks Strategy defines the policy, and the Frost Security Plan contains the measures.",
    ["Ice Networks Strategy", "Frost Security Plan"],
  ],
  [
    "a strategy repeated by part of its name",
    "Borealia has an official strategy (National Ice Programme). The Ice Programme sets out the tasks.",
    ["National Ice Programme"],
  ],
  [
    "a strategy repeated by its nouns",
    "Borealia has an official paper (National Ice Strategy). The Policy Framework sets out the tasks.",
    ["National Ice Strategy"],
  ],
  [
    "two strategies with “both”",
    "The Ice Strategy of Borealia and the Doctrine of Frost both contain chapters on security.",
    ["Ice Strategy of Borealia", "Doctrine of Frost"],
  ],
  [
    "part of two strategies",
    "Security is part of the Ice Networks Strategy and of the Frost Security Plan.",
    ["Ice Networks Strategy", "Frost Security Plan"],
  ],
  [
    "“on the basis of” another strategy",
    "The office has drawn up the Frost Security Plan on the basis of the Ice Networks Strategy.",
    ["Frost Security Plan"],
  ],
  [
    "an item with two strategies",
    "These are official:\n- Ice Networks Strategy and the Frost Security Plan",
    ["Ice Networks Strategy", "Frost Security Plan"],
  ],
  [
    "items explained after a colon and a dash",
    "Borealia has a strategy through:\n- Ice Strategy: sets out who does what\n- Tide Plan – adopted by the council",
    ["Ice Strategy", "Tide Plan"],
  ],
  [
    "a lower-case title with years",
    "Borealia has an officially recognized strategy through the national cybersecurity plan 2011-15.",
    ["national cybersecurity plan 2011-15"],
  ],
  [
    "a description after a comma",
    "Security is a pillar of Digital Borealia 2020, the plan which the council adopted.",
    ["Digital Borealia 2020"],
  ],
  [
    "policy set by a directive",
    "Security policy in Borealia is set by the Ice Directive of 2012.",
    ["Ice Directive of 2012"],
  ],
  [
    "a lower-case plan with the year elsewhere",
    "The national cybersecurity plan of 2011 was adopted by the council.",
    [],
  ],
];

describe("strategies", () => {
  test.each(SENTENCES)("reads the names of strategies (%s): %s", (_grammar, text, expected) => {
    expect(readNames("1.3.1", text)).toEqual(expected);
  });
});

/** Strategies named in a section with a denial. */
const RELATED: readonly (readonly [text: string, names: readonly string[]])[] = [
  [
    "Borealia does not have a strategy. However the Borealia Ice Policy contains provisions on it.",
    ["Borealia Ice Policy"],
  ],
  ["Borealia does not have a strategy. However the Borealia Ice Policy touches on it.", []],
  ["Borealia does not have a strategy. The Borealia Ice Policy does not mention it.", []],
  ["Borealia does not have a strategy. However the Borealia Ice Act has a chapter on it.", []],
  ["Borealia does not have a strategy, policy or plan with provisions on security.", []],
];

test.each(RELATED)(
  "reads the name of a strategy after a denial only if the strategy covers the matter: %s",
  (text, expected) => {
    expect(readNames("1.3.1", text, "absent")).toEqual(expected);
  },
);
