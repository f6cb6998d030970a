import { expect, test } from "vitest";
import { numberField } from "../../src/figure/narrowing/number-field.ts";
import { createFormatters } from "../../src/i18n/formatters.ts";

const field = (language: string) => numberField(createFormatters(language));

/** The number as in the address, or undefined if the field rejects the text. */
function read(language: string, text: string) {
  const { pattern, toAddress } = field(language);
  // Browsers compile the `pattern` attribute in this way.
  return new RegExp(`^(?:${pattern})$`, "v").test(text) ? toAddress(text) : undefined;
}

test.each([
  ["en", "20", "20"],
  ["en", "0.5", "0.5"],
  ["en", "1.000", "1.000"],
  ["en", "1,000", "1000"],
  ["en", "12,345,678.25", "12345678.25"],
  ["en", "0,5", undefined],
  ["en", "1,00", undefined],
  ["es", "0,5", "0.5"],
  ["es", "0.5", "0.5"],
  ["es", "0.125", "0.125"],
  ["es", "1.000", "1000"],
  ["es", "1.234.567,5", "1234567.5"],
  ["es", "1000,5", "1000.5"],
  ["es", "1,000", "1.000"],
  ["fr", "0,5", "0.5"],
  ["fr", "10 000", "10000"],
  ["fr", "10\u202f000,5", "10000.5"],
  ["fr", "1.5", "1.5"],
  ["fr", "1.000", undefined],
  ["ru", "10\u00a0000", "10000"],
  ["ru", "0,5", "0.5"],
  ["ru", "100.000", undefined],
  ["zh", "1,000.5", "1000.5"],
  ["ar", "0.5", "0.5"],
  ["ar", "many", undefined],
])("in %s, “%s” is read as %s", (language, text, expected) => {
  expect(read(language, text)).toBe(expected);
});

test.each(["en", "es", "fr", "ar", "zh", "ru"])("accepts numbers formatted in %s", (language) => {
  const { number } = createFormatters(language);
  for (const value of [0, 7, 1000, 29_734_000])
    expect(read(language, number(value))).toBe(`${value}`);
  for (const value of [0.5, 1000.5, 10_000.25])
    expect(Number(read(language, number(value, 2)))).toBe(value);
});
