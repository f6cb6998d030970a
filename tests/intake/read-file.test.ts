import { describe, expect, test } from "vitest";
import { readFile } from "../../src/intake/read-file.ts";
import { framework, readText } from "../reader/corpus.ts";

const file = (name: string, text = "one") => new File([text], name);

describe("reading a file", () => {
  test("gives the profile with its words", async () => {
    const reading = await readFile(file("PER.txt", readText("data/documents/PER.txt")), framework);
    expect(reading).toMatchObject({ profile: { country: "PER" }, evidence: { country: "PER" } });
  });

  test.each([
    ["empty", file("a.txt", "")],
    ["not-a-profile", file("a.txt", "A letter.")],
    ["no-country", file("a.txt", "CYBERWELLNESS PROFILE\nNOWHERE\n\n1.1.1 CRIMINAL LEGISLATION\n")],
  ])("says what stands in the way: %s", async (problem, given) => {
    expect(await readFile(given, framework)).toEqual({ problem });
  });

  test("takes a person's word for the country", async () => {
    const text =
      "CYBERWELLNESS PROFILE\nNOWHERE\n\n1.1.1 CRIMINAL LEGISLATION\nNowhere has none.\n";
    const reading = await readFile(file("a.txt", text), framework, "CHL");
    expect(reading).toMatchObject({ profile: { country: "CHL" } });
  });
});
