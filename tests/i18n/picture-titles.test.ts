import { describe, expect, it } from "vitest";
import { loadMessages } from "../../src/i18n/catalogues.ts";
import { createI18n } from "../../src/i18n/i18n.tsx";

const wordsIn = async (language: "en" | "es") =>
  createI18n(language, await loadMessages(language)).t;

describe("title of a picture of outcomes", () => {
  it.each([
    [0, 0, 0, "Peru reported no measure absent, 2015"],
    [3, 0, 0, "None of the measures that Peru reported absent in 2015 has a score in GCI 2024"],
    [
      3,
      1,
      0,
      "The one measure that Peru reported absent in 2015 and that was asked again scores above 0 in GCI 2024",
    ],
    [
      3,
      1,
      1,
      "The one measure that Peru reported absent in 2015 and that was asked again still scores 0 in GCI 2024",
    ],
    [
      7,
      4,
      0,
      "Of 4 measures that Peru reported absent in 2015 and that were asked again, none still scores 0 in GCI 2024",
    ],
    [
      9,
      5,
      2,
      "Of 5 measures that Peru reported absent in 2015 and that were asked again, 2 still score 0 in GCI 2024",
    ],
  ])("for %i absent, %i asked again, %i still 0", async (absent, asked, zero, title) => {
    const values = { country: "Peru", year: "2015", years: "2024", absent, asked, zero };
    expect((await wordsIn("en"))("picture.outcome", values)).toBe(title);
    const spanish = (await wordsIn("es"))("picture.outcome", values);
    expect(spanish).toMatch(/Peru .*2015/);
    expect(spanish).not.toMatch(/[{}#]/);
  });
});

it.each([
  [0, "no measure", "no declaró como no vigente ninguna medida que esté vigente en"],
  [1, "1 measure", "declaró no vigente 1 medida que está vigente en"],
  [2, "2 measures", "declaró no vigentes 2 medidas que están vigentes en"],
])("title of a picture of peers, with %i measures", async (count, en, es) => {
  const of = { country: "Peru", year: "2015", count };
  const [english, spanish] = [await wordsIn("en"), await wordsIn("es")];
  const region = { count: 12, region: english("region.029") };
  const group = english("chart.peers.group.region", region);
  expect(english("picture.peers", { ...of, group })).toBe(
    `Peru reported ${en} absent that most of the 12 others in the Caribbean have in place, 2015`,
  );
  const grupo = spanish("chart.peers.group.region", { count: 12, region: spanish("region.029") });
  expect(spanish("picture.peers", { ...of, group: grupo })).toBe(
    `Peru ${es} la mayoría de los otros 12 del Caribe, 2015`,
  );
});
