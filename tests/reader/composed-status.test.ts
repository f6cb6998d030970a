import { expect, test } from "vitest";
import { splitBlocks } from "../../src/reader/blocks.ts";
import { cleanText, mendWords } from "../../src/reader/clean-text.ts";
import { readStatus } from "../../src/reader/status/read-status.ts";

/* Combines every phrasing of a claim with several measures. The reading must not depend on the measure. */

/** Measures by indicator, each followed by its names in the sentences of `STEPS`. */
const MEASURES: Readonly<Record<string, readonly [measure: string, ...called: string[]]>> = {
  "1.1.1": ["specific legislation on cybercrime", "a law on cybercrime", "the Ice Theft Act"],
  "1.1.2": ["specific regulation on cybersecurity", "a data law", "the Frozen Data Act"],
  "1.2.1": ["an officially recognized national CIRT", "a national CIRT", "the BoreaCERT"],
  "1.3.1": ["an officially recognized national cybersecurity strategy", "a cybersecurity policy"],
  "1.3.2": ["a national governance roadmap for cybersecurity", "a roadmap"],
  "1.3.3": ["an officially recognized agency responsible for cybersecurity", "a national agency"],
  "2.1": ["specific legislation on child online protection", "the Young Seals Act"],
};

const CLAIMS: Readonly<Record<string, readonly string[]>> = {
  absent: [
    "Borealia does not have N.",
    "Borealia does not currently have N.",
    "Borealia lacks N.",
    "Borealia has not adopted N.",
    "Borealia does not possess N.",
    "Borealia does not have N and none is planned.",
  ],
  unknown: [
    "There is no available information concerning N.",
    "Information on N is not available.",
    "Information about N could not be found.",
    "It is not known whether Borealia has N.",
    "The country did not provide information on N.",
  ],
  partial: [
    "Borealia is in the process of developing N.",
    "Borealia plans to establish N.",
    "Borealia is working on N.",
    "Borealia is drafting N.",
    "Borealia is about to launch N.",
    "Borealia has started to develop N.",
    "Borealia expects to have N by 2016.",
    "The establishment of N is under way.",
  ],
  exists: [
    "Borealia has N.",
    "Borealia has established N.",
    "Borealia established N in 2012.",
    "Borealia adopted N in 2011, which the Frost Office looks after.",
    "Since 2009, Borealia has had N.",
  ],
};

/** Sentences that turn a denial into a partial status. */
const STEPS: readonly string[] = [
  "N has been drafted.",
  "N was drafted in 2013.",
  "N has been prepared.",
  "the Ministry has drawn up N.",
  "N is being drafted.",
  "N is awaiting approval.",
  "N has been submitted to Parliament.",
  "N has been tabled in Parliament.",
  "N has been developed but not yet approved.",
  "the process of drafting N has begun.",
  "discussions on N have begun.",
  "steps have been taken to establish N.",
  "a committee has been set up to draft N.",
  "N is in the pipeline.",
  "the Cabinet has approved the establishment of N.",
];

const read = (code: string, text: string) =>
  readStatus(code, splitBlocks(mendWords(cleanText(text)))).status;

const composed = Object.entries(MEASURES).flatMap(([code, [measure, ...called]]) => [
  ...Object.entries(CLAIMS).flatMap(([status, claims]) =>
    claims.map((claim) => ({ code, status, text: claim.replace("N", measure) })),
  ),
  ...STEPS.flatMap((step) =>
    called.map((name) => ({
      code,
      status: "partial",
      text: `Borealia does not have ${measure}. However, ${step.replace("N", name)}`,
    })),
  ),
]);

test("reads statuses from composed sections", () => {
  expect(composed.filter(({ code, status, text }) => read(code, text) !== status)).toEqual([]);
});
