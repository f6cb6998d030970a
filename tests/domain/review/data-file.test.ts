import { describe, expect, test } from "vitest";
import { createEvidence } from "../../../src/domain/evidence.ts";
import { isDataFile, readDataFile } from "../../../src/domain/review/data-file.ts";
import { kept } from "../kept-sample.ts";
import { framework, sampleProfile } from "../sample.ts";

const read = (text: string) => readDataFile(text, framework, "ATA.json");
const profile = sampleProfile({ "1.1.1": "exists" });

describe("a file can only be one of ours", () => {
  test.each([
    ["by its name", "ATA.json", "Profile of Antarctica", true],
    ["in capitals too", "ATA.JSON", "", true],
    ["but not by part of it", "ATA.json.txt", "Profile", false],
    ["nor by letters like it", "ATAjson", "Profile", false],
    ["by how it begins", "ATA", '{ "schemaVersion": 1', true],
    ["after blanks, and a mark of its bytes", "ATA", '\uFEFF\n  {\n  "country"', true],
    ["with nothing in it", "ATA", "{}", true],
    ["or cut off at once", "ATA", "{ ", true],
    ["but not by a brace in a document", "ATA.txt", "{see below}", false],
    ["nor by one further down", "ATA.txt", 'Law {"x"}', false],
  ])("%s: %s", (_, name, head, expected) => {
    expect(isDataFile(name, head)).toBe(expected);
  });
});

describe("what is in a file of ours", () => {
  test("a country's profile, without words", () => {
    expect(read(JSON.stringify(profile))).toEqual({ profile, evidence: createEvidence("ATA") });
    expect(read(`\uFEFF${JSON.stringify(profile)}`)).toHaveProperty("profile");
  });

  test("a review", () => {
    expect(read(JSON.stringify(kept.review))).toEqual({ review: kept.review });
  });

  test.each([
    ["nothing", " \n", "json-empty"],
    ["a page", " <!doctype html>", "json-page"],
    ["a page after a mark of its bytes", "\uFEFF<html>", "json-page"],
    ["indicators alone", '{ "indicators": {} }', "json-unknown"],
    ["a framework alone", '{ "framework": "x" }', "json-unknown"],
    ["corrections alone", '{ "corrections": [] }', "json-unknown"],
    ["what was reviewed alone", '{ "reviewed": "all" }', "json-unknown"],
    ["a word", '"indicators"', "json-unknown"],
    ["the form of another program", '{ "format": "atlas" }', "json-unknown"],
  ])("%s is none of them", (_, text, problem) => {
    expect(read(text)).toEqual({ problem, issues: [] });
  });

  test("what is broken says where, in the words of the parser", () => {
    expect(read('{ "country": ')).toEqual({
      problem: "json-broken",
      issues: [{ path: "(whole file)", expected: expect.stringContaining("JSON") }],
    });
  });

  test("what does not fit is told place by place", () => {
    expect(read(JSON.stringify({ ...profile, country: "Peru" }))).toMatchObject({
      problem: "json-invalid",
      issues: [{ path: "country" }],
    });
    expect(read(JSON.stringify({ ...kept.review, by: 1 }))).toMatchObject({
      problem: "json-invalid",
      issues: [{ path: "by" }],
    });
  });

  test("an unsafe key is named", () => {
    expect(read('{ "a": { "constructor": 1 } }')).toEqual({
      problem: "json-invalid",
      issues: [{ path: "constructor", expected: "expected no such key" }],
    });
  });
});

describe("how deep a file may nest", () => {
  const nested = (depth: number, open = "[", close = "]") =>
    `${open.repeat(depth)}${close.repeat(depth)}`;
  test.each([
    ["fifty deep", nested(50), "json-unknown"],
    ["deeper", nested(51), "json-deep"],
    ["deeper, in objects", `${'{"a":'.repeat(51)}1${"}".repeat(51)}`, "json-deep"],
    ["side by side", `[${Array(60).fill("[]").join()}]`, "json-unknown"],
    ["objects side by side", `[${Array(60).fill("{}").join()}]`, "json-unknown"],
    ["in a string", JSON.stringify("[".repeat(60)), "json-unknown"],
    ["in a string behind a quotation mark", JSON.stringify(`"${"{".repeat(60)}`), "json-unknown"],
    ["in a million parts", `[${"0,".repeat(1_000_000)}0]`, "json-unknown"],
    ["in more", `[${"{},".repeat(1_000_001)}0`, "json-unknown"],
    ["behind a string", `["\\\\", ${nested(50)}]`, "json-deep"],
  ])("%s", (_, text, problem) => {
    expect(read(text)).toMatchObject({ problem });
  });
});
