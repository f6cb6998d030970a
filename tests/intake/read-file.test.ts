import { describe, expect, test } from "vitest";
import { parseFigure, readFile } from "../../src/intake/read-file.ts";
import { framework, readText } from "../reader/corpus.ts";

const file = (name: string, text = "one") => new File([text], name);

describe("readFile", () => {
  test("returns the profile and its evidence", async () => {
    const reading = await readFile(file("PER.txt", readText("data/documents/PER.txt")), framework);
    expect(reading).toMatchObject({ profile: { country: "PER" }, evidence: { country: "PER" } });
  });

  test.each([
    ["empty", file("a.txt", "")],
    ["not-a-profile", file("a.txt", "A letter.")],
    ["no-country", file("a.txt", "CYBERWELLNESS PROFILE\nNOWHERE\n\n1.1.1 CRIMINAL LEGISLATION\n")],
  ])("reports the problem “%s”", async (problem, document) => {
    expect(await readFile(document, framework)).toEqual({ problem });
  });

  test("uses the country chosen by the user", async () => {
    const text =
      "CYBERWELLNESS PROFILE\nNOWHERE\n\n1.1.1 CRIMINAL LEGISLATION\nNowhere has none.\n";
    const reading = await readFile(file("a.txt", text), framework, "CHL");
    expect(reading).toMatchObject({ profile: { country: "CHL" } });
  });
});

test.each([
  ["2014-02-28", "2014-02-28"],
  ["28 February 2014", "2014-02-28"],
  ["2014-02", "2014-02"],
  ["2014-02-31", undefined],
  ["31 February 2014", undefined],
  ["2014", "2014"],
  ["19 mars 2015", "2015-03-19"],
  ["19 février 2015", undefined],
  ["19 de marzo de 2015", undefined],
])("parses the typed date %j as %j", (text, date) => {
  expect(parseFigure("population", "asOf", text)).toBe(date);
});
