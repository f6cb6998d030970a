import { expect, test } from "vitest";
import { createFormatters, nameLanguage, sampleFormats } from "../../src/i18n/formatters.ts";

const en = createFormatters("en");
const es = createFormatters("es");

test.each([
  ["2015-02-19", "19 February 2015", "19 de febrero de 2015"],
  ["2012-12", "December 2012", "diciembre de 2012"],
  ["2013", "2013", "2013"],
])("formats a date with the precision of the given text: %s", (iso, english, spanish) => {
  expect(en.date(iso)).toBe(english);
  expect(es.date(iso)).toBe(spanish);
});

test("formats numbers and percentages", () => {
  expect(en.compactNumber(29_734_000)).toBe("29.7 million");
  expect(es.compactNumber(29_734_000)).toBe("29,7 millones");
  expect(en.percent(0.392, 1)).toBe("39.2%");
  expect(en.percent(0.39, 1)).toBe("39%");
  expect(es.percent(0.39, 1)).toMatch(/^39\s%$/);
  expect(es.percent(0.392, 1)).toMatch(/^39,2\s%$/);
});

test.each([
  [0.8, 0.5, "0.80"],
  [0.4953, 0.5, "0.495"],
  [0.4995, 0.5, "0.4995"],
  [0.49996, 0.5, "0.49996"],
  [0.004, 0.5, "0.004"],
  [0, 0.5, "0.00"],
  [1, 0.5, "1.00"],
  [1.996, 2, "1.996"],
  [0.4953, 2, "0.50"],
  [62.5, 60, "62.50"],
])("formats the score %s, with a threshold of %s, as %s", (score, threshold, text) => {
  expect(en.score(score, { threshold })).toBe(text);
});

test("formats lists and returns Unicode’s names of areas", () => {
  expect(en.unicodeName("PE")).toBe("Peru");
  expect(es.unicodeName("PE")).toBe("Perú");
  expect(en.list(["a", "b", "c"])).toBe("a, b and c");
});

test("returns a language's own name", () => {
  expect(["en", "es", "fr"].map(nameLanguage)).toEqual(["English", "Español", "Français"]);
});

test("returns sample numbers, dates and names in the format of the language", () => {
  expect(sampleFormats("en")).toBe("29.7 million,39.2%,19 February 2015,Peru");
  expect(sampleFormats("es")).not.toBe(sampleFormats("en"));
});
