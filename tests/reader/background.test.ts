import { describe, expect, test } from "vitest";
import { findCountry, isCountryCode } from "../../src/reader/areas.ts";
import {
  parseCount,
  parseDate,
  parsePercent,
  readLastUpdated,
} from "../../src/reader/background.ts";
import { cleanText } from "../../src/reader/clean-text.ts";
import { decodeText } from "../../src/reader/decode.ts";
import { extractLinks, findContacts } from "../../src/reader/links.ts";

describe("counts", () => {
  test.each([
    ["29 734 000", 29_734_000],
    ["2 44 769 000", 244_769_000],
    ["29.82 million", 29_820_000],
    ["29,82millions", 29_820_000],
    ["1,354 million", undefined],
    ["1,354billion", undefined],
    ["1.354 million", 1_354_000],
    ["1,234,567", 1_234_567],
    ["1 234 567*", 1_234_567],
    ["12 000 inhabitants", 12_000],
    ["0", undefined],
    ["approx. 12 000", undefined],
    ["79300", 79_300],
    ["31 011 00", undefined],
    ["315 791 00", undefined],
    ["1234 5678 000", undefined],
    ["999 ".repeat(110).trim(), undefined],
    ["unknown", undefined],
    ["N/A", undefined],
    ["", undefined],
  ])("parses %j as %s", (raw, expected) => {
    expect(parseCount(raw)).toBe(expected);
  });
});

describe("percentages", () => {
  test.each([
    ["39.20%", 39.2],
    ["60:50%", 60.5],
    ["7,5 %", 7.5],
    ["8%", 8],
    ["8.5%*", 8.5],
    ["about 60%", undefined],
    ["94.7836%", 94.7836],
    ["350%", undefined],
    ["Unknown%", undefined],
  ])("parses %j as %s", (raw, expected) => {
    expect(parsePercent(raw)).toBe(expected);
  });
});

describe("dates", () => {
  test.each([
    ["19th February 2015", "2015-02-19"],
    ["8th JANUARY 2015", "2015-01-08"],
    ["12 August 2014", "2014-08-12"],
    ["1st of March, 2015", "2015-03-01"],
    ["March 4, 2015", "2015-03-04"],
    ["2015-03-04", "2015-03-04"],
    ["December 2012", "2012-12"],
    ["Statistics,2013", "2013"],
    ["03/04/2013", "2013"],
    ["31st February 2015", undefined],
    ["19th Smarch 2015", undefined],
    ["soon", undefined],
  ])("parses %j as %s", (text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });

  test("reads the date of a document and flags an unreadable one", () => {
    expect(readLastUpdated(cleanText("Last updated on 12                August 2014"))).toEqual({
      lastUpdated: "2014-08-12",
      flags: [],
    });
    expect(readLastUpdated(cleanText("Last updated on a fine day"))).toEqual({
      lastUpdated: undefined,
      flags: [{ code: "date-unreadable", raw: "a fine day" }],
    });
  });
});

describe("countries", () => {
  test.each([
    ["REPUBLIC OF PERU", "PER"],
    ["CÔTE D’IVOIRE", "CIV"],
    ["DEMOCRATIC REPUBLIC OF CONGO", "COD"],
    ["CONGO", "COG"],
    ["REPUBLIC OF KOREA", "KOR"],
    ["DEMOCRATIC PEOPLE’S REPUBLIC OF KOREA", "PRK"],
    ["LAO PEOPLE’S DEMOCRATIC REPUBLIC", "LAO"],
    ["MICRONESIA (FEDERAL STATES OF)", "FSM"],
    ["PLURINATIONAL STATE OF BOLIVIA", "BOL"],
    ["CO-OPERATIVE REPUBLIC OF GUYANA", "GUY"],
    ["SAINT KITTS AND NEVIS", "KNA"],
    ["SAO TOME & PRINCIPE", "STP"],
    ["HONG KONG", "HKG"],
    ["STATE OF PALESTINE", "PSE"],
    ["DOMINICAN REPUBLIC", "DOM"],
    ["DOMINICA", "DMA"],
    ["NIGER", "NER"],
    ["THE FORMER YUGOSLAV REPUBLIC OF MACEDONIA", "MKD"],
    ["TFYR MACEDONIA", "MKD"],
    ["ST. LUCIA", "LCA"],
    ["LAO P.D.R.", "LAO"],
    ["U.S.A.", "USA"],
    ["UAE", "ARE"],
    ["ATLANTIS", undefined],
    ["REPUBLIC OF", undefined],
  ])("looks up the country %j: %s", (name, expected) => {
    expect(findCountry(name)).toBe(expected);
  });

  test("recognizes only ISO 3166 codes in capitals", () => {
    expect([isCountryCode("PER"), isCountryCode("per"), isCountryCode("XXX")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("links", () => {
  test.each([
    ["[Ice](#) and snow", "Ice and snow", []],
    [
      "[Ice](https://ice.example/a_(b))",
      "Ice",
      [{ text: "Ice", url: "https://ice.example/a_(b)" }],
    ],
    ["[Ice](javascript:alert(1))", "Ice", []],
    ["<https://ice.example>", "https://ice.example", []],
    ["[not a link] (really)", "[not a link] (really)", []],
  ])("extracts links from %j", (marked, text, links) => {
    expect(extractLinks(marked)).toEqual({ text, links });
  });

  test.each([
    ["Write to ice@snow.example.", [{ kind: "email", value: "ice@snow.example" }]],
    [
      "See www.ice.example/form, or call 116 or 117.",
      [
        { kind: "web", value: "www.ice.example/form" },
        { kind: "phone", value: "116" },
      ],
    ],
    ["Phone number (+51) 12 34 56 78", [{ kind: "phone", value: "(+51) 12 34 56 78" }]],
    [
      "Call +51 1 2345678 or (+51) 1 2345679.",
      [
        { kind: "phone", value: "+51 1 2345678" },
        { kind: "phone", value: "(+51) 1 2345679" },
      ],
    ],
    ["Call + 51 1 2345678.", [{ kind: "phone", value: "51 1 2345678" }]],
    ["Mail büro@ice.schnee-öl.example.", [{ kind: "email", value: "büro@ice.schnee-öl.example" }]],
    ["邮箱ice@snow.example", [{ kind: "email", value: "ice@snow.example" }]],
    ["Mail ICE@snow.example or ice@snow.example", [{ kind: "email", value: "ICE@snow.example" }]],
    ["ISO 27001 of 2005", []],
    [`Mail ${"a".repeat(64)}@${`${"b".repeat(63)}.`.repeat(5)}example`, []],
  ])("finds contacts in %j", (text, contacts) => {
    expect(findContacts(text)).toEqual(contacts);
  });
});

describe("encodings", () => {
  const bytes = (...parts: readonly (string | number)[]) =>
    Uint8Array.from(
      parts.flatMap((part) =>
        typeof part === "number" ? [part] : [...new TextEncoder().encode(part)],
      ),
    );

  test.each([
    ["UTF-8", bytes("Ní"), "Ní"],
    ["UTF-8 with a byte order mark", bytes(0xef, 0xbb, 0xbf, "Ní"), "Ní"],
    [
      "UTF-8 with a byte order mark and one invalid byte",
      bytes(0xef, 0xbb, 0xbf, "N", 0xff),
      "N\ufffd",
    ],
    ["UTF-16", bytes(0xff, 0xfe, 0x4e, 0x00, 0xed, 0x00), "Ní"],
    ["UTF-16, big-endian", bytes(0xfe, 0xff, 0x00, 0x4e, 0x00, 0xed), "Ní"],
    ["UTF-16 without a byte order mark", bytes(0x4e, 0x00, 0xed, 0x00), "Ní"],
    ["UTF-16 without a byte order mark, big-endian", bytes(0x00, 0x4e, 0x00, 0xed), "Ní"],
    ["truncated UTF-16", bytes(0x4e, 0x00, 0xed), "N\0í"],
    ["zeros alone", bytes(0x00, 0x00, 0x00, 0x00), "\0\0\0\0"],
    ["Windows-1252", bytes("N", 0xed, " l", 0x92, "ice"), "Ní l’ice"],
    ["Windows-1252 with one quotation mark", bytes("OTAN", 0x92, "s"), "OTAN’s"],
    ["Windows-1252 with a sign before a letter", bytes(0xa9, "Ministry"), "©Ministry"],
    ["Windows-1252 with signs before letters", bytes(0xa9, "UN ", 0xa1, "Alto!"), "©UN ¡Alto!"],
    ["GB 18030", bytes("Ice", 0xa1, 0xaf, "s ", 0xa1, 0xb0, "floe", 0xa1, 0xb1), "Ice’s “floe”"],
    ["no bytes", bytes(), ""],
  ])("decodes %s", (_what, input, expected) => {
    expect(decodeText(input)).toBe(expected);
  });
});
