import { createEvidence, type Evidence, type Passage } from "../domain/evidence.ts";
import type { AskedKind, Framework } from "../domain/framework.ts";
import type { Finding, Flag, Profile } from "../domain/profile.ts";
import { findCountry, isCountryCode } from "./areas.ts";
import { readBackground, readLastUpdated, readTitle, toTitleCase } from "./background.ts";
import { type Block, splitBlocks } from "./blocks.ts";
import { cleanText, type Line, mendWords } from "./clean-text.ts";
import { readInstruments } from "./instruments/read-instruments.ts";
import { findContacts } from "./links.ts";
import { findSections } from "./sections.ts";
import { isOtherIndicator } from "./status/measures.ts";
import { readStatus } from "./status/read-status.ts";
import { splitSentences } from "./status/sentences.ts";

export interface ReadResult {
  profile?: Profile;
  evidence?: Evidence;
  /** The reason why there is no profile, as a code to translate. `issues` are in English. */
  problem?: "no-sections" | "no-country";
  issues: readonly string[];
}

export function readProfile(
  text: string,
  framework: Framework,
  /** ISO 3166 alpha-3. Overrides the country in the document's title. */
  options: { country?: string | undefined } = {},
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
  const read = framework.indicators.map(({ code, answer }) => ({
    code,
    ...readSection(code, sections.byCode.get(code), country, answer),
  }));
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
    indicators: Object.fromEntries(read.map(({ code, finding }) => [code, finding])),
    flags: [
      ...flags,
      ...dateFlags,
      ...[...sections.partial].map((indicator): Flag => ({ code: "heading-partial", indicator })),
      ...read.flatMap((section) => section.flags),
    ],
  };
  const passages = read.flatMap(({ code, passage }) => (passage ? [[code, passage]] : []));
  const indicators: Evidence["indicators"] = Object.fromEntries(passages);
  return { profile, evidence: { ...createEvidence(country), indicators }, issues: [] };
}

function explainCountry(option: string | undefined, title: string | undefined): string {
  if (option !== undefined) return `"${option}" is not an ISO 3166 alpha-3 code`;
  if (title !== undefined) return `the title names no country known to ISO 3166: "${title}"`;
  return 'no title found: expected "CYBERWELLNESS PROFILE" and the country\'s name above the first section';
}

/** Reads the lines under one heading. If `lines` is undefined, the section is missing. */
export function readSection(
  code: string,
  lines: readonly Line[] | undefined,
  country: string,
  asked?: AskedKind,
): { finding: Finding; flags: readonly Flag[]; passage?: Passage } {
  if (!lines) return { finding: MISSING, flags: [{ code: "section-missing", indicator: code }] };
  const blocks = splitBlocks(lines);
  const { status, reason, also, decided } = readStatus(code, blocks);
  const instruments = readInstruments(code, status, blocks, asked);
  return {
    finding: {
      status,
      ...(also.length > 0 && { also: [...also] }),
      reason: reason === "affirmed" && instruments.length > 0 ? "named" : reason,
      instruments,
      contacts: findContacts(blocks.map(({ text }) => text).join("\n")),
      reviewed: false,
    },
    flags: findFlags(code, blocks, country),
    passage: {
      blocks: blocks.map(({ kind, text }) => ({ kind, text })),
      ...(decided && { decided }),
    },
  };
}

function findFlags(code: string, blocks: readonly Block[], country: string): Flag[] {
  const other = findOtherCountry(blocks, country);
  const doubts = new Set(blocks.flatMap(({ doubt }) => doubt ?? []));
  const flags: Flag[] = [...doubts].map((doubt) => ({ code: doubt, indicator: code }));
  if (other !== undefined) flags.push({ code: "other-country-named", indicator: code, raw: other });
  if (isOtherIndicator(code, blocks)) flags.push({ code: "other-indicator", indicator: code });
  return flags;
}

const MISSING: Finding = {
  status: "missing",
  reason: "no-section",
  instruments: [],
  contacts: [],
  reviewed: false,
};

const COUNTRY_SUBJECT =
  /^(?:The )?(\p{Lu}[\p{L}'’ -]{2,40}?) (?:has|have|does|do|is|are|participates|participated)\b/u;

const findOtherCountry = (blocks: readonly Block[], country: string): string | undefined =>
  splitSentences(blocks)
    .filter(({ kind }) => kind === "paragraph")
    .flatMap(({ text }) => COUNTRY_SUBJECT.exec(text)?.[1] ?? [])
    .find((name) => ![undefined, country].includes(findCountry(name)));
