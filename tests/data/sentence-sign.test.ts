import { expect, test } from "vitest";
import { sentenceSign } from "./faults.ts";

test.each([
  "Ice Computer Crimes Act 2012",
  "Law no. 12/2010 on the Protection of Persons with regard to the Processing of Personal Data",
  "Act on an Environment that Provides Safe Ice",
  "National Plan for Cyberspace (2013-2020).",
])("accepts the name %j", (name) => {
  expect(sentenceSign(name)).toBeUndefined();
});

test.each([
  "Antarctica is drafting a strategy",
  "The strategy has been adopted",
  "A law which criminalizes the theft of ice",
  "ICECERT participates in exercises",
  "The team of the ice shelf answers every call.",
  "Article 3 does not mention penguins",
  "word ".repeat(30).trim(),
])("rejects the sentence %j", (text) => {
  expect(sentenceSign(text)).toBeDefined();
});
