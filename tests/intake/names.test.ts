import { describe, expect, test } from "vitest";
import { readFile } from "../../src/intake/read-file.ts";
import { framework, readText } from "../reader/corpus.ts";

const read = (text: string | Uint8Array<ArrayBuffer>, name: string) =>
  readFile(new File([text], name), framework);
const utf16 = (text: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  ]);

const LINK = "https://atlas.example/?view=world&dataset=0a1b2c3d";
const EXPORT = `# Title: Measures\n# Link: ${LINK}\nA,B\n1,2\n`;

describe("readFile", () => {
  test.each([
    ["rtf", "{\\rtf1\\ansi 1.1.1 CRIMINAL LEGISLATION}", "a.rtf"],
    ["rtf", "{\\rtf1\\ansi 1.1.1 CRIMINAL LEGISLATION}", "a.doc"],
    ["rtf", "{\\rtf1\\ansi 1.1.1 CRIMINAL LEGISLATION}", "a.json"],
    ["json-empty", "", "a.json"],
    ["json-empty", " \n", "a.json"],
    ["json-page", "<!doctype html><title>Sign in</title>", "a.json"],
    ["json-deep", `{"a":${"[".repeat(100_000)}`, "a.json"],
    ["json-deep", "[".repeat(100), "a.json"],
    ["json-broken", '{"a":"[[[', "a.json"],
    ["json-unknown", "{}", "a.txt"],
    ["json-unknown", '{"a":"\\"[["}', "a.json"],
    ["picture", '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///b">]><svg>&a;</svg>', "a.svg"],
    ["not-a-profile", "{not JSON} but a letter", "a.txt"],
    [
      "utf-32",
      new Uint8Array([..."1.1.1 CRIMINAL"].flatMap((c) => [c.charCodeAt(0), 0, 0, 0])),
      "a.txt",
    ],
    ["no-view", "<svg xmlns='http://www.w3.org/2000/svg'/>", "a.svg"],
    ["not-a-profile", `# Source: ${LINK}\nname,value\nIce,1\n`, "a.csv"],
    ["not-a-profile", `name,value\n# Title: Ice\n# Source: ${LINK}\n`, "a.csv"],
    ["json-unknown", `{"rows":[],"source":"${LINK}"}`, "a.json"],
  ])("reports the problem “%s” for %j", async (problem, text, name) => {
    expect(await read(text, name)).toMatchObject({ problem });
  });

  test.each([
    ["in its original form", EXPORT, "a.csv"],
    ["in UTF-16", utf16(EXPORT), "a.csv"],
    ["saved again by an office suite", EXPORT.replace(/^#.*$/gm, '"$&";;'), "a.csv"],
    ["with a document's file name", EXPORT, "a.txt"],
    ["as minified JSON", `{"title":"Measures","link":"${LINK}","rows":[]}`, "a.json"],
  ])("recognizes an export %s", async (_, text, name) => {
    expect(await read(text, name)).toMatchObject({ snapshot: { address: new URL(LINK).search } });
  });

  test("recognizes a country file in UTF-16", async () => {
    const facts = readText("data/countries/PER.json");
    expect(await read(utf16(facts), "PER.json")).toEqual(await read(facts, "PER.json"));
    expect(await read(utf16(facts), "PER.json")).toMatchObject({ profile: { country: "PER" } });
  });
});
