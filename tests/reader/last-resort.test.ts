import { expect, test } from "vitest";
import { readNames } from "./names.ts";

/** Laws that only `readAnyLaws` finds. */
test.each([
  [
    "1.1.1",
    "There is specific legislation on cybercrime, found in the Lex Informatica of 2009.",
    ["Lex Informatica of 2009"],
  ],
  [
    "1.1.1",
    "Specific legislation covers the following offences:\n- Misuse of Devices 2004\n- Frauds by Computer 2006",
    ["Misuse of Devices 2004", "Frauds by Computer 2006"],
  ],
  ["1.1.2", "Compliance is a matter of the Norma Glacialis 7/2011.", ["Norma Glacialis 7/2011"]],
  ["2.1", "Children are protected by Amendment 12, section IV.", ["Amendment 12"]],
  ["2.1", "The Plan for Children was adopted in March 2014.", ["Plan for Children"]],
  ["2.1", "Children are protected by the Kelp Charter of May 2012.", ["Kelp Charter of May 2012"]],
])("reads the names of laws as a last resort for indicator %s: %s", (code, text, names) => {
  expect(readNames(code, text)).toEqual(names);
});
