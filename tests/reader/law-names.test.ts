import { describe, expect, test } from "vitest";
import { readNames } from "./names.ts";

/** Ways of naming laws in lists and in prose, with invented names. */
const SENTENCES: readonly (readonly [grammar: string, text: string, names: readonly string[]])[] = [
  [
    "two laws in an item",
    "Through:\n- Ice Act 2004 and Snow Regulations 2005",
    ["Ice Act 2004", "Snow Regulations 2005"],
  ],
  [
    "two acts with their years",
    "Through:\n- Ice Act, 2004; Snow Act, 2005",
    ["Ice Act, 2004", "Snow Act, 2005"],
  ],
  [
    "three laws in an item",
    "Through:\n- Ice Code, Snow Act and Sleet Ordinance",
    ["Ice Code", "Snow Act", "Sleet Ordinance"],
  ],
  [
    "two laws with years in brackets",
    "Through:\n- Ice Act (2004) - Snow Act (2005)",
    ["Ice Act (2004)", "Snow Act (2005)"],
  ],
  [
    "a passage and a law, separated by a semicolon",
    "Through:\n- Article 5 of the Ice Code; Order of the King No 6 on Snow",
    ["Article 5 of the Ice Code", "Order of the King No 6 on Snow"],
  ],
  ["one law with two fields", "Through:\n- Law on Ice and Snow", ["Law on Ice and Snow"]],
  [
    "rules under a law",
    "Through:\n- Telecom Rules 2010, Data Order 2011",
    ["Telecom Rules 2010", "Data Order 2011"],
  ],
  [
    "a law with a number",
    "Through:\n- Law No. 12/2009 on frozen data",
    ["Law No. 12/2009 on frozen data"],
  ],
  [
    "a law in another language",
    "Through:\n- Ley de Delitos del Hielo (Law on Ice Crimes)",
    ["Ley de Delitos del Hielo (Law on Ice Crimes)"],
  ],
  [
    "chapter and section",
    "Through:\n- Chapter IX, Section 4 of the Penal Code",
    ["Chapter IX, Section 4 of the Penal Code"],
  ],
  [
    "prose: the act of a year",
    "Cybercrime is covered by the Computer Misuse Act 2003.",
    ["Computer Misuse Act 2003"],
  ],
  [
    "prose: two laws",
    "The Ice Crimes Act and the Electronic Snow Act 2010 cover cybercrime.",
    ["Ice Crimes Act", "Electronic Snow Act 2010"],
  ],
  [
    "prose: with “under”",
    "Cybercrime is an offence under the Penal Code of Borealia.",
    ["Penal Code of Borealia"],
  ],
  [
    "prose: has enacted",
    "Borealia has enacted the Electronic Transactions Law in 2009.",
    ["Electronic Transactions Law"],
  ],
  [
    "prose: an official title",
    "Borealia adopted the Law on Electronic Commerce and the Law on Frozen Data.",
    ["Law on Electronic Commerce", "Law on Frozen Data"],
  ],
  ["prose: no law is named", "Borealia has enacted specific legislation on cybercrime.", []],
  [
    "prose: a list after a colon",
    "The laws in force are: Ice Act 2004; Snow Act 2005; and Sleet Code.",
    ["Ice Act 2004", "Snow Act 2005", "Sleet Code"],
  ],
  [
    "prose: an abbreviation",
    "The Frozen Data Protection Act (FDPA) applies.",
    ["Frozen Data Protection Act (FDPA)"],
  ],
  ["prose: a bill", "The Cyber Frost Bill 2014 is before parliament.", ["Cyber Frost Bill 2014"]],
  [
    "prose: a regulation",
    "It is governed by the Regulation on Network Ice.",
    ["Regulation on Network Ice"],
  ],
  [
    "a hyphen for a lost line break, before a name without a noun for a law",
    "Through:\n- Frost Regulations 2012 - Privacy Charter\n- Snow Act (Sections 3) - Frost Crimes (Section 16)",
    [
      "Frost Regulations 2012",
      "Privacy Charter",
      "Snow Act (Sections 3)",
      "Frost Crimes (Section 16)",
    ],
  ],
  [
    "two passages with a hyphen",
    "Through:\n- §1 of the Ice Act - §2 of the Snow Act",
    ["§1 of the Ice Act", "§2 of the Snow Act"],
  ],
  [
    "prose: a section sign",
    "It is punished by Section 15 of the Ice Act and by §207a of the Snow Code.",
    ["Section 15 of the Ice Act", "§207a of the Snow Code"],
  ],
  [
    "prose: an amending law",
    "It is Title IX of the Ice Code, introduced by Law 12 of 2009.",
    ["Title IX of the Ice Code"],
  ],
  [
    "prose: a repealed law",
    "The Ice Ordinance 2013 repealed the Snow Code of 1961.",
    ["Ice Ordinance 2013"],
  ],
  [
    "prose: Latin numbers",
    "Chapter VIII bis of the Ice Code criminalizes attacks.",
    ["Chapter VIII bis of the Ice Code"],
  ],
  [
    "prose: in brackets after the issuer",
    "Rules were issued by the Frost Bank (Regulation 12/2010 on Ice) and by the regulator (Decision No. 5 on Snow).",
    ["Regulation 12/2010 on Ice", "Decision No. 5 on Snow"],
  ],
  [
    "prose: a policy in a list of laws",
    "The rules include the Ice Act No. 19 of 2006, the Snow Act 2007 and the e-Island Policy.",
    ["Ice Act No. 19 of 2006", "Snow Act 2007", "e-Island Policy"],
  ],
  [
    "an item that is a sentence",
    "Through:\n- Ice Act\n- Borealia signed and ratified the Convention on Ice in 2012.",
    ["Ice Act", "Convention on Ice"],
  ],
  [
    "offences in a list",
    "Through the following instrument:\n- Ice Code\nThe Ice Code covers the following offences:\n- Illegal access\n- Data interference",
    ["Ice Code"],
  ],
  [
    "a sentence below the last item",
    "Through:\n- Ice Act\n- Snow Act\nThe Snow Act obliges operators to report incidents to the Frost Office and to comply with the standards.",
    ["Ice Act", "Snow Act"],
  ],
  [
    "passages in an item, joined by “as well as”",
    "Through:\n- Articles 3 and 4 of the Ice Code, as well as Article 5 of the Snow Code",
    ["Articles 3 and 4 of the Ice Code", "Article 5 of the Snow Code"],
  ],
  [
    "laws in other languages",
    "Through:\n- Ley orgánica de protección de hielo\n- Wetboek van Strafrecht\n- Undang-Undang Es No. 11/2008",
    [
      "Ley orgánica de protección de hielo",
      "Wetboek van Strafrecht",
      "Undang-Undang Es No. 11/2008",
    ],
  ],
  [
    "a remark on what a passage does not cover",
    "Through:\n- Article 9 of the Ice Code which does not mention floes\n- Article 8 of the Ice Code – only for skaters\n- Section 7 of the Snow Act provides only fines\n- Section 6 of the Snow Act but does not name hail",
    [
      "Article 9 of the Ice Code",
      "Article 8 of the Ice Code",
      "Section 7 of the Snow Act",
      "Section 6 of the Snow Act",
    ],
  ],
  [
    "a number and its subject matter",
    "Through:\n- Frost Act No. 5 - Ice Prevention Act of 2012 - Frost Act No. 6 - Snow Act of 2000\n- Resolution 7 of the Ice Board - Safety of floes\n- Section 4 of the Frost Act n. 8, Ley de Nieve",
    [
      "Frost Act No. 5 - Ice Prevention Act of 2012",
      "Frost Act No. 6 - Snow Act of 2000",
      "Resolution 7 of the Ice Board - Safety of floes",
      "Section 4 of the Frost Act n. 8, Ley de Nieve",
    ],
  ],
  [
    "two numbers, two laws",
    "Through:\n- Frost Law 12 - Decree 13 of 2013 - Ice Act 2001 - Snow Act 1999",
    ["Frost Law 12", "Decree 13 of 2013", "Ice Act 2001", "Snow Act 1999"],
  ],
  [
    "sections of a numbered title",
    "Through:\n- 18 I.C. § 28 (theft of ice) - 18 I.C. § 29A (Snow Act)",
    ["18 I.C. § 28 (theft of ice)", "18 I.C. § 29A (Snow Act)"],
  ],
  [
    "two laws in an item, with their chapters",
    "Through:\n- Ice Act, Chap. 5:02, Snow Act, Chap. 9:14\n- Draft Frost Proclamation, Draft Kelp Proclamation",
    [
      "Ice Act, Chap. 5:02",
      "Snow Act, Chap. 9:14",
      "Draft Frost Proclamation",
      "Draft Kelp Proclamation",
    ],
  ],
  [
    "passages listed as provisions",
    "The criminal law is contained in the Ice Code. Legislation has been enacted through the following provisions:\n- Section 7a IC: theft of ice\n- Section 7b IC: poaching of kelp",
    ["Section 7a IC: theft of ice", "Section 7b IC: poaching of kelp"],
  ],
  [
    "bullets side by side",
    "Through:\n-  Act No. 4, Ice Code (Sections 2 and        -  Act No. 5 on the Conduct\n3)                                           of Whales",
    ["Act No. 4, Ice Code (Sections 2 and 3)", "Act No. 5 on the Conduct of Whales"],
  ],
  [
    "a clause as the only subject matter",
    "Through:\n- Law n. 51/03 which punishes the theft of ice\n- Law n. 52/03 which amends the Ice Code\n- Snow Act 2006 which punishes the theft of snow",
    ["Law n. 51/03 which punishes the theft of ice", "Law n. 52/03", "Snow Act 2006"],
  ],
  [
    "a draft withdrawn for review",
    "Through:\n- Draft Ice Law (withdrawn by the Senate for revision)\n- Snow Act\n- Frost Act (withdrawn)",
    ["Draft Ice Law (withdrawn by the Senate for revision)", "Snow Act"],
  ],
  [
    "several laws in an item, with their sections",
    "Through:\n- Ice Code (sections 4-9), Snow Code (sections 10, 11 and 12) and the Hail Act;",
    ["Ice Code (sections 4-9)", "Snow Code (sections 10, 11 and 12)", "Hail Act"],
  ],
  [
    "numbered laws within an item",
    "Through:\ni. Law No. 4 - Law on Frozen Signatures; ii. Law No. 5 - Law on Snow Data",
    ["Law No. 4 - Law on Frozen Signatures", "Law No. 5 - Law on Snow Data"],
  ],
  [
    "prose: a sentence that begins with a number",
    "Borealia enacted the Ice Crimes Law in 2009. It was passed after Law No. 4 of 2001. Law No. 7 of 2009 on Kelp applies.",
    ["Ice Crimes Law", "Law No. 4 of 2001", "Law No. 7 of 2009 on Kelp"],
  ],
  [
    "prose: laws joined by several words",
    "It rests on the Ice Act along with the Snow Code, on the Hail Act 2004 in addition to the Sleet Bill, and on the Frost Act plus a separate Kelp Decree.",
    ["Ice Act", "Snow Code", "Hail Act 2004", "Sleet Bill", "Frost Act", "Kelp Decree"],
  ],
  [
    "conjunctions and clauses within quotes",
    'Through:\n- Law n. 5, "On seals, floes, the Ice Code and the Snow Act", August 2004\n- Order 7-B on “those who keep kelp”',
    [
      'Law n. 5, "On seals, floes, the Ice Code and the Snow Act", August 2004',
      "Order 7-B on “those who keep kelp”",
    ],
  ],
  [
    "the date of entry into force",
    "Through:\n- Ice Act, adopted on 5 May 2012, sets out the offences\n- Snow Act (adopted in 2012)\n- Decree-Law no. 3, in force since 2012\n- Frost Act, which came into force in 2013\n- Hail Act was enacted in 2010",
    ["Ice Act", "Snow Act", "Decree-Law no. 3", "Frost Act", "Hail Act"],
  ],
  [
    "keeps the only subject matter of a law or passage",
    "Through:\n- Article 3 of the Ice Code – covers snow only\n- Decree-Law no. 3 - regulates floes\n- Frost Code: sections 4-9\n- Hail Act (which covers hail)",
    [
      "Article 3 of the Ice Code – covers snow only",
      "Decree-Law no. 3 - regulates floes",
      "Frost Code: sections 4-9",
      "Hail Act (which covers hail)",
    ],
  ],
  [
    "prose: a subject matter that ends in a noun for a law",
    "The Law on Peace and Polar Order applies, and so do the Law on Kelp, Snow Act 2004, the Law on Seals and Section 5 of the Ice Code.",
    [
      "Law on Peace and Polar Order",
      "Law on Kelp",
      "Snow Act 2004",
      "Law on Seals",
      "Section 5 of the Ice Code",
    ],
  ],
  [
    "prose: the year before the name",
    "The 2009 Ice Act and the 2010 Snow Act apply.",
    ["2009 Ice Act", "2010 Snow Act"],
  ],
  [
    "an item with a sentence on a law",
    "Through:\n- Theft of ice is covered by the Ice Act and the Snow Code\n- The main law is the Frost Act\n- A Hail Bill is before the elders\n- The bureau is drafting a Kelp Bill\n- Sleet Act",
    ["Ice Act", "Snow Code", "Frost Act", "Hail Bill", "Kelp Bill", "Sleet Act"],
  ],
  [
    "the stage of a bill",
    "Through:\n- Ice Bill, under discussion\n- Snow Bill awaiting adoption\n- Kelp Act and draft Frost Act",
    ["Ice Bill", "Snow Bill", "Kelp Act", "Frost Act"],
  ],
  [
    "letters and a number after a dash",
    "Through:\n- Ice Act - IA 117\n- Snow Act - Frost Act",
    ["Ice Act - IA 117", "Snow Act", "Frost Act"],
  ],
  [
    "the effect of a law, and the subject matter of a title",
    "Through:\n- Kelp Act to protect divers\n- Law on the right to protect divers",
    ["Kelp Act", "Law on the right to protect divers"],
  ],
];

describe("laws", () => {
  test.each(SENTENCES)("reads the names of laws (%s): %s", (_grammar, text, expected) => {
    expect(readNames("1.1.2", text)).toEqual(expected);
  });
});
