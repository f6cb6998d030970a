import { describe, expect, test, vi } from "vitest";
import { createEvidence } from "../../../src/domain/evidence.ts";
import { SESSION_FORMAT } from "../../../src/domain/kept/session-file.ts";
import { isDataFile, readDataFile } from "../../../src/domain/review/data-file.ts";
import { kept } from "../kept-sample.ts";
import { framework, sampleProfile } from "../sample.ts";

const read = (text: string) => readDataFile(text, framework, "ATA.json");
const profile = sampleProfile({ "1.1.1": "exists" });

describe("isDataFile", () => {
  test.each([
    ["the extension", "ATA.json", "Profile of Antarctica", true],
    ["an extension in capitals", "ATA.JSON", "", true],
    ["another extension after .json", "ATA.json.txt", "Profile", false],
    ["the start of an RTF document", "ATA.json", "{\\rtf1\\ansi Profile", false],
    ["a name that ends in json", "ATAjson", "Profile", false],
    ["the start of an object", "ATA", '{ "schemaVersion": 1', true],
    ["a byte order mark and white space", "ATA", '\uFEFF\n  {\n  "country"', true],
    ["an empty object", "ATA", "{}", true],
    ["a truncated object", "ATA", "{ ", true],
    ["a brace at the start of a document", "ATA.txt", "{see below}", false],
    ["a brace within a document", "ATA.txt", 'Law {"x"}', false],
  ])("checks both the file name and the start of the text: %s", (_, name, head, expected) => {
    expect(isDataFile(name, head)).toBe(expected);
  });
});

describe("readDataFile", () => {
  test("reads a country file with empty evidence", () => {
    expect(read(JSON.stringify(profile))).toEqual({ profile, evidence: createEvidence("ATA") });
    expect(read(`\uFEFF${JSON.stringify(profile)}`)).toHaveProperty("profile");
  });

  test("reads a review", () => {
    expect(read(JSON.stringify(kept.review))).toEqual({ review: kept.review });
  });

  test.each([
    ["white space", " \n", "json-empty"],
    ["HTML", " <!doctype html>", "json-page"],
    ["HTML after a byte order mark", "\uFEFF<html>", "json-page"],
    ["HTML after empty lines", "\n\n  <html>", "json-page"],
    ["JSON that contains HTML", '{ "country": "<b>" }', "json-unknown"],
    ["an object with indicators only", '{ "indicators": {} }', "json-unknown"],
    ["an object with a framework only", '{ "framework": "x" }', "json-unknown"],
    ["an object with corrections only", '{ "corrections": [] }', "json-unknown"],
    ["an object with reviewed codes only", '{ "reviewed": "all" }', "json-unknown"],
    ["a string", '"indicators"', "json-unknown"],
    ["another format", '{ "format": "atlas" }', "json-unknown"],
  ])("rejects %s", (_, text, problem) => {
    expect(read(text)).toEqual({ problem, issues: [] });
  });

  test.each([
    ["Unexpected end of JSON input", 0, 0],
    ["Unexpected string in JSON at position 19 (line 12 column 19)", 12, 19],
    ["JSON.parse: expected ',' at line 12 column 19 of the JSON data", 12, 19],
  ])("reports the position of a syntax error, if the browser does: %s", (message, line, column) => {
    vi.spyOn(JSON, "parse").mockImplementationOnce(() => {
      throw new SyntaxError(message);
    });
    const place = { line, column };
    expect(read("{}")).toEqual({ problem: "json-broken", issues: [], place });
  });

  test("throws errors that are not caused by the file", () => {
    vi.spyOn(JSON, "parse").mockImplementationOnce(() => {
      throw new RangeError("out of memory");
    });
    expect(() => read("{}")).toThrow("out of memory");
  });

  test("reports the path of an invalid value", () => {
    expect(read(JSON.stringify({ ...profile, country: "Peru" }))).toMatchObject({
      problem: "json-invalid",
      issues: [{ path: "country" }],
    });
    const flags = Array(201).fill({ code: "date-unreadable" });
    expect(read(JSON.stringify({ ...profile, flags }))).toMatchObject({
      problem: "json-invalid",
      issues: [{ path: "flags" }],
    });
    expect(read(JSON.stringify({ ...kept.review, by: 1 }))).toMatchObject({
      problem: "json-invalid",
      issues: [{ path: "by" }],
    });
  });

  test("reports an unsafe key", () => {
    expect(read('{ "a": { "constructor": 1 } }')).toEqual({
      problem: "json-invalid",
      issues: [{ path: "constructor", expected: "expected no such key" }],
    });
  });
});

describe("the limits on nesting and size", () => {
  const nested = (depth: number, open = "[", close = "]") =>
    `${open.repeat(depth)}${close.repeat(depth)}`;
  /** A session of a newer version. The number of commas includes those between its keys. */
  const newer = (commas: number) =>
    `{"format":"${SESSION_FORMAT}","schemaVersion":99,"x":[${"0,".repeat(commas - 2)}0]}`;
  test.each([
    ["allow 50 levels", nested(50), "json-unknown"],
    ["reject 51 levels of arrays", nested(51), "json-deep"],
    ["reject 51 levels of objects", `${'{"a":'.repeat(51)}1${"}".repeat(51)}`, "json-deep"],
    ["allow many arrays side by side", `[${Array(60).fill("[]").join()}]`, "json-unknown"],
    ["allow many objects side by side", `[${Array(60).fill("{}").join()}]`, "json-unknown"],
    ["ignore brackets in a string", JSON.stringify("[".repeat(60)), "json-unknown"],
    [
      "ignore brackets after an escaped quotation mark",
      JSON.stringify(`"${"{".repeat(60)}`),
      "json-unknown",
    ],
    ["allow a million commas", newer(1_000_000), "json-newer"],
    ["reject more than a million commas", newer(1_000_001), "json-unknown"],
    ["count brackets after a string", `["\\\\", ${nested(50)}]`, "json-deep"],
  ])("%s", (_, text, problem) => {
    expect(read(text)).toMatchObject({ problem });
  });
});
