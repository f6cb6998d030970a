import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/reader/decode.ts";
import { readProfile } from "../../src/reader/read-profile.ts";
import { framework } from "../reader/corpus.ts";
import { factsOf, readFacts } from "./facts.ts";

const folder = fileURLToPath(new URL("fixtures/", import.meta.url));
const text = decodeText(readFileSync(`${folder}borealia.txt`));

/** Some fixtures have tabs, a table, lists and headings. Others have only plain lines. */
describe("a document from an office suite", () => {
  const facts = factsOf(readProfile(text, framework));

  test("the source text has the expected facts", () => {
    expect(facts).toMatchObject({
      country: "ATA",
      lastUpdated: "2014-08-12",
      background: {
        population: { value: 1_234_000, source: "United Nations Statistics Division" },
        internetUsers: { percent: 41.5, source: "ITU Statistics" },
      },
      indicators: {
        "1.1.1": "exists | Ice Code | Act on Frozen Data and Cold Networks",
        "1.1.2": "absent",
        "1.2.1": "absent",
        "1.2.2": expect.stringMatching(/^partial/),
        "1.3.1": "exists | National Snow Plan",
        "1.3.3": "exists | Frost Bureau",
        "2.2": expect.stringMatching(/^exists .*Child Pornography$/),
      },
    });
  });

  test.each(readdirSync(folder).filter((name) => !name.endsWith(".txt")))(
    "%s yields the same facts as its source text",
    async (name) => {
      expect(await readFacts(readFileSync(folder + name), name)).toEqual(facts);
    },
  );
});

describe("a reading", () => {
  const head = "CYBERWELLNESS PROFILE\nANTARCTICA\n\n";
  const flagsOf = (sections: string) =>
    (readProfile(head + sections, framework).profile?.flags ?? [])
      .filter(({ code }) => code !== "section-missing")
      .map(({ code, indicator }) => `${code} ${indicator}`);

  test.each([
    [
      "sentence-broken 1.2.1",
      "1.2.1 CIRT\nAntarctica does not have any\n\nofficially recognized CIRT.",
    ],
    [
      "sentence-broken 1.2.1",
      "1.2.1 CIRT\nAntarctica has no team that is\n\nThe one of 2014 was closed.",
    ],
    [
      "columns-torn 1.1.1",
      "1.1.1 CRIMINAL LEGISLATION\nLaws were enacted:\n-Ice Code\n-Frozen Data\nNetworks Act",
    ],
    ["heading-partial 1.2.2", "1.2.1 CIRT\nNone.\n\n1.2.1 STANDARDS\nThere are none."],
    ["heading-partial 1.1.1", "CRIMINAL LEGISLATION\nThere is none."],
    ["heading-partial 1.1.1", "1.1.1 CRIMINAL\nThere is none."],
  ])("has the flag %s", (flag, sections) => {
    expect(flagsOf(sections)).toContain(flag);
  });

  test("has no flags if headings and sentences are complete", () => {
    expect(
      flagsOf("1.2.1 CIRT\nAntarctica does not have a CIRT.\n\n1.2.2 STANDARDS\nNone."),
    ).toEqual([]);
    expect(flagsOf("1.1.1 CRIMINAL\nLEGISLATION\nThere is none.")).toEqual([]);
  });

  test("has the correct status if a sentence is split over two paragraphs", () => {
    const { profile } = readProfile(
      `${head}1.2.1 CIRT\nAntarctica has not yet had any national team that is\n\nofficially recognized as its CIRT.`,
      framework,
    );
    expect(profile?.indicators["1.2.1"]?.status).toBe("absent");
  });
});
