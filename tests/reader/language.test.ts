import { expect, test } from "vitest";
import { splitBlocks } from "../../src/reader/blocks.ts";
import { cleanText, mendWords } from "../../src/reader/clean-text.ts";
import { readStatus } from "../../src/reader/status/read-status.ts";
import { readNames } from "./names.ts";

/** Kinds of language that documents never seen before showed the reader to fail on, in sentences of our own. */
test.each([
  ["1.3.1", "partial", "Borealia has a National Ice Strategy (NIS) (draft)."],
  ["1.3.1", "partial", "Borealia has a National Ice Strategy (NIS), currently in draft."],
  ["1.3.1", "partial", "Borealia is shaping its first ice strategy."],
  ["1.2.1", "partial", "There is no CIRT, but the bureau has begun recruiting for one."],
  ["1.2.1", "unknown", "The survey asked whether the island has a national CIRT."],
  ["1.3.1", "unknown", "The bureau did not say whether a strategy has been adopted."],
  ["1.2.1", "partial", "Borealia has a national CIRT, but it is not yet operating."],
  ["1.2.1", "partial", "Borealia has a national CIRT. However, it does not function."],
])("%s is %s: %s", (code, status, text) => {
  expect(readStatus(code, splitBlocks(mendWords(cleanText(text)))).status).toBe(status);
});

test.each([
  ["1.3.3", "Responsible for cybersecurity is the Frost Directorate.", ["Frost Directorate"]],
  [
    "1.3.3",
    "The Ministry of Tides, Information and Communications is responsible for it.",
    ["Ministry of Tides, Information and Communications"],
  ],
  [
    "1.3.3",
    "The Kelp Bureau sets the policy and the Frost Directorate monitors the networks.",
    ["Kelp Bureau", "Frost Directorate"],
  ],
  ["1.3.3", "And the Kelp Bureau is responsible for cybersecurity.", ["Kelp Bureau"]],
  ["1.3.3", "Also the Kelp Bureau is responsible for cybersecurity.", ["Kelp Bureau"]],
  [
    "1.1.1",
    "Through:\n- Ice Act; Snow Code\n- and the Frost Code",
    ["Ice Act", "Snow Code", "Frost Code"],
  ],
  [
    "1.1.1",
    "Through:\n- Ice Act – first of its kind\n- Snow Code\n- Ice Act",
    ["Ice Act", "Snow Code"],
  ],
])("%s names who or what it names: %s", (code, text, names) => {
  expect(readNames(code, text)).toEqual(names);
});
