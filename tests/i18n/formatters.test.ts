import { expect, test } from "vitest";
import { createFormatters, nameLanguage, sampleFormats } from "../../src/i18n/formatters.ts";

const en = createFormatters("en");
const es = createFormatters("es");

test.each([
  ["2015-02-19", "19 February 2015", "19 de febrero de 2015"],
  ["2012-12", "December 2012", "diciembre de 2012"],
  ["2013", "2013", "2013"],
])("formats a date with its precision: %s", (iso, english, spanish) => {
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

test("rounds a score without changing its class", () => {
  expect([0.8, 0.4953, 0.49996, 0.004, 0, 1].map(en.score)).toEqual([
    "0.80",
    "0.495",
    "0.5000",
    "0.004",
    "0.00",
    "1.00",
  ]);
});

test("formats country names and lists", () => {
  expect(en.countryName("PE")).toBe("Peru");
  expect(es.countryName("PE")).toBe("Perú");
  expect(en.list(["a", "b", "c"])).toBe("a, b and c");
});

test("names a language in itself", () => {
  expect(["en", "es", "fr"].map(nameLanguage)).toEqual(["English", "Español", "Français"]);
});

test("samples numbers, dates and names", () => {
  expect(sampleFormats("en")).toBe(
    "12,345,0.50,29.7 million,39.2%,19 February 2015,a, b and c,Peru",
  );
  expect(sampleFormats("es")).not.toBe(sampleFormats("en"));
});
