import { describe, expect, test } from "vitest";
import { readNames } from "./names.ts";

/** Ways of naming a team, with invented names. */
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
  ["without punctuation", "The island has a national CERT BoCERT run by the harbour.", ["BoCERT"]],
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
    "a long form without “CERT”",
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
    "two teams joined by “and”",
    "The island has two national CIRTs, BoCERT and KelpCERT.",
    ["BoCERT", "KelpCERT"],
  ],
  [
    "two teams, each in brackets",
    "The island has a national CIRT (BoCERT) and a government CSIRT (GovCSIRT).",
    ["BoCERT", "GovCSIRT"],
  ],
  [
    "three teams, with commas",
    "Three teams exist: BoCERT, KelpCERT and FISH-CSIRT.",
    ["BoCERT", "KelpCERT", "FISH-CSIRT"],
  ],
  [
    "two teams, one with a slash",
    "The national CIRT is the BoCERT/CC, and ACAD-CERT serves the schools.",
    ["BoCERT/CC", "ACAD-CERT"],
  ],
  [
    "a list of teams",
    "The island has these CIRTs:\n- BoCERT (harbour)\n- KelpCERT, for the fishers\n- Frost CSIRT",
    ["BoCERT", "KelpCERT", "Frost CSIRT"],
  ],
  [
    "a name with a full stop",
    "The island has a national CIRT called CERT.BO since 2010.",
    ["CERT.BO"],
  ],
  ["a lower-case first letter", "The island has a national CIRT known as boCERT.", ["boCERT"]],
  ["a first letter outside ASCII", "The island has a national CIRT known as ÎleCERT.", ["ÎleCERT"]],
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
  ["two words in capitals", "The island has a national CIRT (BO CERT).", ["BO CERT"]],
  ["with a full stop and capitals", "The island's national CERT is CERT.GOV.BO.", ["CERT.GOV.BO"]],
  ["a SOC", "The island has an official CIRT known as Ice-SOC.", ["Ice-SOC"]],
  [
    "a team within an agency",
    "The island has a national CIRT called Cyber Frost Unit within the Kelp Authority.",
    ["Cyber Frost Unit"],
  ],
  [
    "a body designated as the team",
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
  ["only the generic term", "The island has an officially recognized national CIRT.", []],
  ["only an assessment", "ITU-IMPACT performed a CIRT readiness assessment for the island.", []],
  [
    "membership of another team",
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
    "the team of a sector",
    "There is also a CSIRT for the academic sector known as SCHOOL-CSIRT.",
    ["SCHOOL-CSIRT"],
  ],
  [
    "the country's name before “CERT”",
    "The island has an official national CERT known as Borealia CERT.",
    ["Borealia CERT"],
  ],
  ["plural generic terms are not names", "The island has several CERTs and CSIRTs.", []],
  [
    "fulfils a role",
    "The Frost Operations Centre (FOC) fulfils the role of the national CIRT.",
    ["Frost Operations Centre (FOC)"],
  ],
  [
    "other teams after “include”",
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
    "a body established as the national team",
    "Borealia has established the Department for Frost Incidents as its national CIRT.",
    ["Department for Frost Incidents"],
  ],
  [
    "a long form and its short form, separated by commas",
    "Kelp Computer Emergency Response Team, KelpCERT/CC, is the official national CIRT.",
    ["KelpCERT/CC"],
  ],
  [
    "a type of team with its name in brackets",
    "The GovCERT of Borealia (BG-CERT) is the point of contact.",
    ["BG-CERT"],
  ],
  [
    "a former name with a dot",
    "Borealia has an official national CERT (NCB), formerly known as GOVCERT.BO.",
    ["NCB"],
  ],
  [
    "an item with the team's host",
    "Borealia has the following CERTs:\n- GOV-CERT (Ministry of Wool)\n- KELP-CERT - Kelp Telecom\n- UniCERT of the University\n- ICE-CERT: the team of the army",
    ["GOV-CERT", "KELP-CERT", "UniCERT", "ICE-CERT"],
  ],
  [
    "services in a list",
    "Borealia has a national CIRT (BoCIRT). The main services of BoCIRT are the following services:\n- Incident handling\n- Digital forensics",
    ["BoCIRT"],
  ],
  [
    "a partner of the team",
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
  // Explanations in items are dropped.
  ...[" – the team of the schools", ": serves the schools", " (Schools)", ", Kelp University"].map(
    (words): readonly [string, string, readonly string[]] => [
      `an item that ends in ${words}`,
      `There are:\n- Kelp Computer Emergency Response Team (KelpCERT)${words}\n- Snow CIRT${words}`,
      ["KelpCERT", "Snow CIRT"],
    ],
  ),
  [
    "two bodies that act as the team",
    "KelpCERT and the Snow Response Centre are the official CIRTs.",
    ["KelpCERT", "Snow Response Centre"],
  ],
  [
    "two clauses with a team each",
    "KelpCERT is the national CIRT and the Snow Office (SO) is the CIRT of the schools.",
    ["KelpCERT", "Snow Office (SO)"],
  ],
  [
    "“besides” another team",
    "Besides the Snow Response Centre, which is the national CIRT, there is KelpCERT.",
    ["Snow Response Centre", "KelpCERT"],
  ],
  [
    "in apposition to a partner",
    "KelpCERT works with the Hail Response Centre, the national CIRT of Hailand.",
    ["KelpCERT"],
  ],
  ["at present", "The Frost Watch Unit currently acts as the national CIRT.", ["Frost Watch Unit"]],
  ["in the future tense", "The Frost Watch Unit will be the national CIRT.", ["Frost Watch Unit"]],
  [
    "established within a body as the team",
    "The Frost Watch Unit was established in 2012 within the Wool Office as the national CIRT.",
    ["Frost Watch Unit"],
  ],
  [
    "made the team by a decree",
    "By Decree No. 5 of 2010 the Frost Watch Unit was made the national CIRT.",
    ["Frost Watch Unit"],
  ],
  [
    "the host before the name",
    "Within the Ministry of Wool, the Frost Watch Unit performs the tasks of a national CIRT.",
    ["Frost Watch Unit"],
  ],
  ["the country's name before the role", "KelpCERT is Borealia’s national CIRT.", ["KelpCERT"]],
  [
    "“is the task of”",
    "Incident response on the island is the task of the Frost Watch Unit (FWU).",
    ["Frost Watch Unit (FWU)"],
  ],
  [
    "takes the place of another team",
    "The national CIRT is KelpCERT. It has taken the place of SNOW-CERT, the team of a college.",
    ["KelpCERT"],
  ],
  // A repeated team is named once.
  [
    "repeated by its long form, with the place",
    "The Kelp Computer Emergency Response Team (KelpCERT) is the national CIRT. The Kelp Computer Emergency Response Team of Borealia was launched in 2010 and is the national CIRT.",
    ["KelpCERT"],
  ],
  [
    "repeated by its long form, after the short form",
    "The national CIRT is KelpCERT. The Kelp Emergency Response Team handles incidents.",
    ["KelpCERT"],
  ],
  [
    "repeated with another word",
    "The Kelp Incident Response Centre is the national CIRT. The Kelp National Cyber Incident Response Centre handles incidents.",
    ["Kelp Incident Response Centre"],
  ],
  // A predecessor is not named.
  ["the former team", "FrostCERT took over the functions of the former SnowCERT.", ["FrostCERT"]],
  [
    "set up to replace another team",
    "The Ice Centre (ICE) is acting as the national CIRT, set up in replacement of the former SnowCERT.",
    ["Ice Centre (ICE)"],
  ],
  ["emerged from another team", "FrostCERT emerged from SnowCERT and is the CIRT.", ["FrostCERT"]],
  ["a predecessor", "FrostCERT, whose predecessor was SnowCERT, is the CIRT.", ["FrostCERT"]],
  // A partner or another related team is not named.
  [
    "receives from and sends to",
    "FrostCERT receives warnings from HailCERT and sends reports to SleetCERT.",
    ["FrostCERT"],
  ],
  [
    "modelled on another team",
    "FrostCERT was created with the aid of ITU, following the model of HailCERT.",
    ["FrostCERT"],
  ],
  [
    "among the founders",
    "FrostCERT is the national CIRT and one of the founders of PolarCERT.",
    ["FrostCERT"],
  ],
  [
    "takes part in, and another clause",
    "FrostCERT, the national CIRT, participates in PolarCERT, while KelpCERT serves the banks.",
    ["FrostCERT", "KelpCERT"],
  ],
  [
    "joined other teams",
    "FrostCERT, the national CIRT, joined FIRST and PolarCERT in 2012.",
    ["FrostCERT"],
  ],
  ["works closely with", "FrostCERT cooperates closely with SleetCERT of Hailand.", ["FrostCERT"]],
  [
    "in a drill with others",
    "The national CIRT, FrostCERT, took part in a drill with teams such as SnowCERT.",
    ["FrostCERT"],
  ],
  // Without a team's name, the body that performs its duties is named.
  [
    "the body with the team's duties",
    "The responsibilities of the national CERT lie with the Frost Office (FO).",
    ["Frost Office (FO)"],
  ],
  [
    "a body that is establishing a team",
    "The Ministry of Wool is establishing a national CIRT.",
    [],
  ],
  [
    "activities carried out by",
    "CERT activities for the schools are carried out by the Kelp Network (KNET).",
    ["Kelp Network (KNET)"],
  ],
  [
    "a body that performs its tasks meanwhile",
    "There is no CIRT. For the moment its tasks are carried out by the Frost Office (FO).",
    ["Frost Office (FO)"],
  ],
  [
    "with a starting year",
    "The Frost Response Team (FRT) is since 2010 the official team.",
    ["Frost Response Team (FRT)"],
  ],
  [
    "appointed",
    "The Diet appointed in 2012 the Frost Response Team (FRT) as national CIRT.",
    ["Frost Response Team (FRT)"],
  ],
  // Unusual forms of names.
  [
    "a long form with letters after SIRT",
    "The Borealia Security Response Team on Internet (Bo-SIRTII/CC) is the national CIRT.",
    ["Bo-SIRTII/CC"],
  ],
  [
    "“cert” in lower case",
    "Other teams are KELPcert (schools) and IceSOC.",
    ["KELPcert", "IceSOC"],
  ],
  [
    "only the generic term",
    "The National Computer Incident Response Team is hosted by the regulator.",
    [],
  ],
  [
    "a long form after a dash",
    "Borealia has an official CIRT - the Computer Security Response Team of Borealia.",
    ["Computer Security Response Team of Borealia"],
  ],
  [
    "initials after the role",
    "The Coastal Kelp Watch Service is the national CERT (CKWS).",
    ["Coastal Kelp Watch Service"],
  ],
  ["a generic term and its team", "The national CIRT of Kelpland is CERT-KL.", ["CERT-KL"]],
  [
    "in brackets after capitals",
    "There is an officially recognized National CIRT (National Frost Centre).",
    ["National Frost Centre"],
  ],
  [
    "at the end of its sentence",
    "Recognized as the national CIRT since Decree 5 of 2010 is the Borealian Centre for Frost Incidents (BCFI).",
    ["Borealian Centre for Frost Incidents (BCFI)"],
  ],
  [
    "one letter before “CERT”",
    "Borealia has an officially recognized national CIRT, BCERT.",
    ["BCERT"],
  ],
  [
    "the host institute of a team",
    "A team of engineers in the Frost Institute works under the name of KELP-CIRT.",
    ["KELP-CIRT"],
  ],
  ["capitals after a full stop", "The team of the coast is called KelpCert.BO.", ["KelpCert.BO"]],
  ["letters after “SIRT”", "Borealia has an official CIRT, BO-SIRTII.", ["BO-SIRTII"]],
  [
    "brackets in brackets",
    "The island has an officially recognized national CIRT (Frost Response Centre Borealia (FRCB)).",
    ["Frost Response Centre Borealia (FRCB)"],
  ],
  [
    "in apposition, without a team's noun",
    "The island has an officially recognized national CIRT, the Frost Watch (FROW).",
    ["Frost Watch (FROW)"],
  ],
  ["in apposition, a comma alone", "The island has an official CIRT, FROW.", ["FROW"]],
  [
    "right after the generic term",
    "The island has an officially recognized national CIRT FROW run by the regulator.",
    ["FROW"],
  ],
  [
    "two teams in lower case, first in an item",
    "There are sectoral teams too:\n- KELP-CERT (army) - mtCERT (banks)",
    ["KELP-CERT", "mtCERT"],
  ],
];

describe("teams", () => {
  test.each(SENTENCES)("reads the names of teams (%s): %s", (_grammar, text, expected) => {
    expect(readNames("1.2.1", text)).toEqual(expected);
  });
});
