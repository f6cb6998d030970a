import { describe, expect, test } from "vitest";
import { readNames } from "./names.ts";

/** Each way of naming a team, in words of our own. */
const SENTENCES: readonly (readonly [grammar: string, text: string, names: readonly string[]])[] = [
  ["known as", "Borealia has a national CIRT known as FrostCERT.", ["FrostCERT"]],
  ["known as the", "Borealia has a national CERT known as the BOR-CERT.", ["BOR-CERT"]],
  ["called, in quotes", "Borealia runs a CIRT called “bor.CERT”.", ["bor.CERT"]],
  [
    "which is called",
    "Borealia has an official national CERT, which is called KelpCERT.",
    ["KelpCERT"],
  ],
  [
    "under the name",
    "The national team works under the name of WalrusCIRT since 2011.",
    ["WalrusCIRT"],
  ],
  ["named", "A national CIRT named CIRT-BO was opened in 2013.", ["CIRT-BO"]],
  [
    "in brackets",
    "The island has an officially recognized national CSIRT (BO-CSIRT).",
    ["BO-CSIRT"],
  ],
  [
    "in brackets, two words",
    "The island has an officially recognized CIRT (CERT Borealis).",
    ["CERT Borealis"],
  ],
  ["in apposition", "The island has an officially recognized national CIRT, BoCIRT.", ["BoCIRT"]],
  ["after a dash", "The island has an official national CIRT – BoCIRT.", ["BoCIRT"]],
  ["after a colon", "The island has an official national CIRT: BoCIRT.", ["BoCIRT"]],
  ["without any mark", "The island has a national CERT BoCERT run by the harbour.", ["BoCERT"]],
  ["as subject", "BO-CERT is the national incident response team of the island.", ["BO-CERT"]],
  ["as subject that serves", "BoCERT serves as the national CIRT.", ["BoCERT"]],
  ["as object", "The government has designated BoCERT as its national response team.", ["BoCERT"]],
  ["as agent", "Incidents are handled by the BO-CERT at the harbour.", ["BO-CERT"]],
  ["the team is", "The officially recognized national CIRT is the BoCERT.", ["BoCERT"]],
  [
    "long form and short form",
    "The Borealia Computer Emergency Response Team (BoCERT) is the national CERT.",
    ["BoCERT"],
  ],
  [
    "long form of another kind",
    "The Polar Cyber Centre (PCC) is the officially recognized national CIRT.",
    ["Polar Cyber Centre (PCC)"],
  ],
  [
    "a body that acts as team",
    "The Glacier Watch Centre (GWC) acts as the national CIRT.",
    ["Glacier Watch Centre (GWC)"],
  ],
  [
    "a body after known as",
    "The island has an official CIRT known as the Centre for Incident Response (CIR).",
    ["Centre for Incident Response (CIR)"],
  ],
  [
    "a body that the task was given to",
    "The island has an officially recognized national CIRT, the Glacier Watch Centre (GWC).",
    ["Glacier Watch Centre (GWC)"],
  ],
  [
    "two, joined by and",
    "The island has two national CIRTs, BoCERT and KelpCERT.",
    ["BoCERT", "KelpCERT"],
  ],
  [
    "two, each in brackets",
    "The island has a national CIRT (BoCERT) and a government CSIRT (GovCSIRT).",
    ["BoCERT", "GovCSIRT"],
  ],
  [
    "three, with commas",
    "Three teams exist: BoCERT, KelpCERT and FISH-CSIRT.",
    ["BoCERT", "KelpCERT", "FISH-CSIRT"],
  ],
  [
    "two with a slash in the name",
    "The national CIRT is the BoCERT/CC, and ACAD-CERT serves the schools.",
    ["BoCERT/CC", "ACAD-CERT"],
  ],
  [
    "in the items",
    "The island has these CIRTs:\n- BoCERT (harbour)\n- KelpCERT, for the fishers\n- Frost CSIRT",
    ["BoCERT", "KelpCERT", "Frost CSIRT"],
  ],
  [
    "with a full stop in it",
    "The island has a national CIRT called CERT.BO since 2010.",
    ["CERT.BO"],
  ],
  ["small letters first", "The island has a national CIRT known as boCERT.", ["boCERT"]],
  ["letters of another alphabet", "The island has a national CIRT known as ÎleCERT.", ["ÎleCERT"]],
  [
    "after an assessment",
    "ITU carried out a CIRT assessment in 2012. The island now has a national CIRT (BoCIRT).",
    ["BoCIRT"],
  ],
  [
    "established with help",
    "The ITU helped to set up the national CIRT of the island, BoCIRT.",
    ["BoCIRT"],
  ],
  [
    "a long name with small words, then its short form",
    "The island has a CIRT called Centre for Ice Research in the North (CIRN-CERT).",
    ["CIRN-CERT"],
  ],
  [
    "a name, then the body that runs it",
    "The island has a CIRT known as BoCERT run by the Kelp Authority (KA).",
    ["BoCERT"],
  ],
  [
    "the long form alone",
    "The Borealia Computer Emergency Response Team is the national CERT.",
    ["Borealia Computer Emergency Response Team"],
  ],
  [
    "a long form in brackets",
    "The island has a national CIRT (Borealia Incident Response Team).",
    ["Borealia Incident Response Team"],
  ],
  [
    "short form, then long form in brackets",
    "The island has a national team, BoCERT (Borealia Emergency Team).",
    ["BoCERT"],
  ],
  ["in double capitals with blanks", "The island has a national CIRT (BO CERT).", ["BO CERT"]],
  ["with a full stop and capitals", "The island's national CERT is CERT.GOV.BO.", ["CERT.GOV.BO"]],
  ["a SOC", "The island has an official CIRT known as Ice-SOC.", ["Ice-SOC"]],
  [
    "a team within an agency",
    "The island has a national CIRT called Cyber Frost Unit within the Kelp Authority.",
    ["Cyber Frost Unit"],
  ],
  [
    "the body that runs it is its name",
    "The Kelp Authority (KA) has been designated as the national CIRT.",
    ["Kelp Authority (KA)"],
  ],
  [
    "as a role",
    "The role of national CIRT is played by the Glacier Watch Centre (GWC).",
    ["Glacier Watch Centre (GWC)"],
  ],
  ["launched", "Borealia launched its national CIRT, BoCIRT, in 2012.", ["BoCIRT"]],
  ["referred to as", "The island has a national CERT referred to as BoCERT.", ["BoCERT"]],
  ["abbreviated as", "The island has a national CIRT abbreviated as B-CIRT.", ["B-CIRT"]],
  ["i.e.", "The island has a national CIRT i.e. BoCIRT.", ["BoCIRT"]],
  [
    "other sectors",
    "Other teams are BANK-CERT for banks and MIL-CERT for the navy.",
    ["BANK-CERT", "MIL-CERT"],
  ],
  ["only the bare word", "The island has an officially recognized national CIRT.", []],
  ["only an assessment", "ITU-IMPACT performed a CIRT readiness assessment for the island.", []],
  [
    "membership of another",
    "The island has a national CIRT (BoCIRT). BoCIRT is a member of FIRST and of PolarCERT.",
    ["BoCIRT"],
  ],
  [
    "hosted by a body",
    "The national CIRT, BoCIRT, is hosted by the Kelp Authority (KA).",
    ["BoCIRT"],
  ],
  [
    "under a body",
    "BoCIRT, under the Ministry of Wool, is the official national team.",
    ["BoCIRT"],
  ],
  [
    "of a sector",
    "There is also a CSIRT for the academic sector known as SCHOOL-CSIRT.",
    ["SCHOOL-CSIRT"],
  ],
  [
    "a bare word and a nation beside it",
    "The island has an official national CERT known as Borealia CERT.",
    ["Borealia CERT"],
  ],
  ["plural s is no name", "The island has several CERTs and CSIRTs.", []],
  [
    "a role that it fulfils",
    "The Frost Operations Centre (FOC) fulfils the role of the national CIRT.",
    ["Frost Operations Centre (FOC)"],
  ],
  [
    "other teams that are counted",
    "CERT Borealia is the national team. Other teams include KelpCyber, MilCERT and the Bank CSIRT.",
    ["CERT Borealia", "KelpCyber", "MilCERT", "Bank CSIRT"],
  ],
  [
    "a dash before the short form",
    "Borealia has a National Frost Response Team - BFCIRT - within the Kelp Agency.",
    ["BFCIRT"],
  ],
  [
    "by its acronym",
    "The Centre for Computer Incidents of Borealia is known by its acronym CIB.",
    ["CIB"],
  ],
  [
    "made a national team",
    "Borealia has established the Department for Frost Incidents as its national CIRT.",
    ["Department for Frost Incidents"],
  ],
  [
    "a long form and its short form, by commas",
    "Kelp Computer Emergency Response Team, KelpCERT/CC, is the official national CIRT.",
    ["KelpCERT/CC"],
  ],
  [
    "a sort of team, and its name in brackets",
    "The GovCERT of Borealia (BG-CERT) is the point of contact.",
    ["BG-CERT"],
  ],
  [
    "a former name with a dot",
    "Borealia has an official national CERT (NCB), formerly known as GOVCERT.BO.",
    ["NCB"],
  ],
  [
    "whose the item's team is",
    "Borealia has the following CERTs:\n- GOV-CERT (Ministry of Wool)\n- KELP-CERT - Kelp Telecom\n- UniCERT of the University\n- ICE-CERT: the team of the army",
    ["GOV-CERT", "KELP-CERT", "UniCERT", "ICE-CERT"],
  ],
  [
    "services in a list",
    "Borealia has a national CIRT (BoCIRT). The main services of BoCIRT are the following services:\n- Incident handling\n- Digital forensics",
    ["BoCIRT"],
  ],
  [
    "whom it works with",
    "Borealia is establishing a national CIRT in collaboration with SNOW and SleetCERT/CC.",
    [],
  ],
  [
    "a short form spelled out",
    "BO-SIRTII/CC (Borealia Security Incident Response Team) is the national CIRT.",
    ["BO-SIRTII/CC"],
  ],
  [
    "run by a body",
    "FrostCERT, run by the Kelp Chancellery in cooperation with the Tide Office, is the national CERT.",
    ["FrostCERT"],
  ],
  [
    "a further one at its work",
    "The national CIRT is FrostCERT. In addition, the Ice Security Operations Centre (ISOC) watches over the ports.",
    ["FrostCERT", "Ice Security Operations Centre (ISOC)"],
  ],
];

describe("teams", () => {
  test.each(SENTENCES)("%s: %s", (_grammar, text, expected) => {
    expect(readNames("1.2.1", text)).toEqual(expected);
  });
});
