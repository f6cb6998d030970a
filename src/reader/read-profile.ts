import type { Evidence } from "../domain/evidence.ts";
import type { Framework } from "../domain/framework.ts";
import type { Flag, Profile } from "../domain/profile.ts";
import { findCountry, isCountryCode } from "./areas.ts";
import { readBackground, readTitle, toTitleCase } from "./background.ts";
import { cleanText, mendWords } from "./clean-text.ts";
import { type ReadSection, readSection } from "./read-section.ts";
import { findSections } from "./sections.ts";
import { readLastUpdated } from "./values.ts";

/** What was read, or (in issues alone) what stood in the way. */
export interface ReadResult {
  profile?: Profile;
  evidence?: Evidence;
  /** Why there is none, for an interface to say in its own words. */
  problem?: "no-sections" | "no-country";
  issues: readonly string[];
}

/** What the caller knows better than the document. */
export interface ReadOptions {
  /** ISO 3166 alpha-3, where the document's title names no country. */
  country?: string | undefined;
}

/** Text of one Cyberwellness Profile to a profile and its evidence; says what was missing where it is none. */
export function readProfile(
  text: string,
  framework: Framework,
  options: ReadOptions = {},
): ReadResult {
  const sections = findSections(mendWords(cleanText(text)), framework);
  if (sections.byCode.size === 0)
    return {
      problem: "no-sections",
      issues: ["no section headings found; is this a Cyberwellness Profile?"],
    };
  const title = readTitle(sections.preamble);
  const country = options.country ?? (title === undefined ? undefined : findCountry(title));
  if (country === undefined || !isCountryCode(country))
    return { problem: "no-country", issues: [explainCountry(options.country, title)] };
  const { background, flags } = readBackground(sections.preamble);
  const { lastUpdated, flags: dateFlags } = readLastUpdated(sections.ending);
  const read = framework.indicators.map(({ code, answer }): [string, ReadSection] => [
    code,
    readSection(code, sections.byCode.get(code), country, answer),
  ]);
  const profile: Profile = {
    schemaVersion: 1,
    country,
    framework: framework.id,
    source: {
      title: `Cyberwellness Profile: ${title === undefined ? country : toTitleCase(title)}`,
      publisher: framework.publisher,
      ...(lastUpdated !== undefined && { lastUpdated }),
    },
    background,
    indicators: Object.fromEntries(read.map(([code, { finding }]) => [code, finding])),
    flags: [
      ...flags,
      ...dateFlags,
      ...[...sections.partial].map((indicator): Flag => ({ code: "heading-partial", indicator })),
      ...read.flatMap(([, section]) => section.flags),
    ],
  };
  return { profile, evidence: collectEvidence(country, read), issues: [] };
}

function explainCountry(option: string | undefined, title: string | undefined): string {
  if (option !== undefined) return `"${option}" is not an ISO 3166 alpha-3 code`;
  if (title !== undefined) return `the title names no country known to ISO 3166: "${title}"`;
  return 'no title found: expected "CYBERWELLNESS PROFILE" and the country\'s name above the first section';
}

const collectEvidence = (country: string, read: readonly [string, ReadSection][]): Evidence => ({
  schemaVersion: 1,
  country,
  language: "en",
  indicators: Object.fromEntries(
    read.flatMap(([code, { passage }]) => (passage ? [[code, passage]] : [])),
  ),
});
