import type { PictureWords } from "../../src/export/layout.ts";

/** Invented texts for a picture. */
export const sampleWords = (more: Partial<PictureWords> = {}): PictureWords => ({
  kicker: "Cybersecurity · Peru",
  title: "Peru reported 2 of 2 measures in place, 2015",
  description: "In place: 2 of 2 measures.",
  filters: "Filtered by Pillars: Legal",
  finding: "In place: 2 of 2 measures.",
  legend: ["In place"],
  footer: ["A note.", "Source: ITU, 19 February 2015"],
  made: "Atlas · CC BY 4.0 · 25 November 2026",
  link: "https://example.org/?a=1&b=2",
  language: "en",
  ...more,
});
