import { describe, expect, test } from "vitest";
import { readNames } from "./names.ts";

/** Each way of naming laws, in lists and in prose, in words of our own. */
const SENTENCES: readonly (readonly [grammar: string, text: string, names: readonly string[]])[] = [
  [
    "two in an item",
    "Through:\n- Ice Act 2004 and Snow Regulations 2005",
    ["Ice Act 2004", "Snow Regulations 2005"],
  ],
  [
    "two acts with their years",
    "Through:\n- Ice Act, 2004; Snow Act, 2005",
    ["Ice Act, 2004", "Snow Act, 2005"],
  ],
  [
    "three in an item",
    "Through:\n- Ice Code, Snow Act and Sleet Ordinance",
    ["Ice Code", "Snow Act", "Sleet Ordinance"],
  ],
  [
    "years in brackets",
    "Through:\n- Ice Act (2004) - Snow Act (2005)",
    ["Ice Act (2004)", "Snow Act (2005)"],
  ],
  [
    "with a semicolon, one a passage",
    "Through:\n- Article 5 of the Ice Code; Order of the King No 6 on Snow",
    ["Article 5 of the Ice Code", "Order of the King No 6 on Snow"],
  ],
  ["one with two fields", "Through:\n- Law on Ice and Snow", ["Law on Ice and Snow"]],
  [
    "rules under a law",
    "Through:\n- Telecom Rules 2010, Data Order 2011",
    ["Telecom Rules 2010", "Data Order 2011"],
  ],
  [
    "with a number",
    "Through:\n- Law No. 12/2009 on frozen data",
    ["Law No. 12/2009 on frozen data"],
  ],
  [
    "in another language",
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
    "prose: two",
    "The Ice Crimes Act and the Electronic Snow Act 2010 cover cybercrime.",
    ["Ice Crimes Act", "Electronic Snow Act 2010"],
  ],
  [
    "prose: with 'under'",
    "Cybercrime is an offence under the Penal Code of Borealia.",
    ["Penal Code of Borealia"],
  ],
  ["prose: a number", "Borealia enacted Law No. 8 of 2011 on cybercrime.", ["Law No. 8 of 2011"]],
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
  ["prose: nothing named", "Borealia has enacted specific legislation on cybercrime.", []],
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
];

describe("laws", () => {
  test.each(SENTENCES)("%s: %s", (_grammar, text, expected) => {
    expect(readNames("1.1.2", text)).toEqual(expected);
  });
});
