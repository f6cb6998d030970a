import { findingAnswer } from "../../domain/answers.ts";
import { laterScores } from "../../domain/editions/country-file.ts";
import type { Finding } from "../../domain/profile.ts";
import { STATUSES } from "../../domain/status.ts";
import { editionColumn, type Row } from "../create-table.ts";
import type { Country, PublicationInput } from "../input.ts";

/** One row for each country and measure of the profiles. */
export const cellRows = ({ framework, countries, editions }: PublicationInput): Row[] =>
  countries.flatMap((country) =>
    framework.indicators.map(({ code, title, pillar }) => ({
      ...{ ...nameCountry(country), measure: code, measure_title: title, pillar },
      ...findingCells(country.profile?.indicators[code]),
      flags: flagsOf(country, code),
      ...Object.fromEntries(
        laterScores({ editions, since: country.since }, code).flatMap(
          ({ edition: { slug }, asked, score = "not-scored" }) => [
            [
              editionColumn(slug, "question"),
              asked ? (asked.isNear ? "near" : "same") : "not-asked",
            ],
            [editionColumn(slug, "score"), asked && score],
          ],
        ),
      ),
      document_date: documentDate(country),
    })),
  );

/** Code and English name of the row's country. */
export const nameCountry = ({ code, name }: Country) => ({ country: code, country_name: name });

const findingCells = (finding: Finding | undefined): Row =>
  finding
    ? {
        status: finding.status,
        backing: findingAnswer(finding).backing ?? "not-applicable",
        reason: finding.reason,
        other_readings: STATUSES.filter((status) => finding.also?.includes(status)),
        second_reading: finding.reviewed,
        instruments: finding.instruments.map(({ name }) => name),
      }
    : {};

/** Distinct flags of a measure, or of the document if no measure is given. Undefined without a profile. */
export function flagsOf({ profile }: Country, measure?: string): string[] | undefined {
  const flags = profile?.flags.filter(({ indicator }) => indicator === measure);
  return flags && [...new Set(flags.map(({ code }) => code))];
}

export const documentDate = ({ profile }: Country): string | undefined =>
  profile && (profile.source.lastUpdated ?? "not-stated");
