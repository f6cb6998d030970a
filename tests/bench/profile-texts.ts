import { readdirSync, readFileSync } from "node:fs";
import { parseFramework } from "../../src/domain/framework.ts";
import { type Finding, type Profile, parseProfile } from "../../src/domain/profile.ts";
import type { Status } from "../../src/domain/status.ts";

const COUNTRIES = "data/countries";
const framework = parseFramework(
  JSON.parse(readFileSync("data/framework.json", "utf8")),
  "framework.json",
);
/** Text that extends a section to its usual length in a document. */
const FILLER =
  "The measure was looked at in the year of the profile, and what is said of it here is written for a benchmark alone. It names nobody, and it decides nothing.";

/** Sentences by status, written for the benchmark. */
const SENTENCES: Readonly<Record<Exclude<Status, "missing">, (country: string) => string>> = {
  exists: (country) => `${country} has officially recognized measures in this field.`,
  partial: (country) => `${country} is drafting measures in this field.`,
  absent: (country) => `${country} does not have any measure in this field.`,
  unknown: () => "There is no information on this.",
};

/** Generates a text for each country from the published facts, about as long as its document. */
export const makeProfileTexts = (): { name: string; text: string }[] =>
  readdirSync(COUNTRIES)
    .sort()
    .map((file) => {
      const input: unknown = JSON.parse(readFileSync(`${COUNTRIES}/${file}`, "utf8"));
      return {
        name: file.replace("json", "txt"),
        text: toText(parseProfile(input, framework, file)),
      };
    });

function toText({ source, background, indicators }: Profile): string {
  const country = source.title.replace("Cyberwellness Profile: ", "");
  const sections = framework.indicators.map(({ code, title }) =>
    section(`${code} ${title.toUpperCase()}`, country, indicators[code]),
  );
  return [
    "CYBERWELLNESS PROFILE",
    country.toUpperCase(),
    "BACKGROUND",
    `Total Population: ${background.population?.value ?? 1200}\n(data source: Census, December 2012)`,
    `Internet users, percentage of population: ${background.internetUsers?.percent ?? 10}%\n(data source: Statistics, 2013)`,
    ...sections,
  ].join("\n\n");
}

function section(heading: string, country: string, finding: Finding | undefined): string {
  if (!finding || finding.status === "missing") return "";
  const items = finding.instruments.map(({ name }) => `- ${name}`);
  return [heading, SENTENCES[finding.status](country), items.join("\n"), FILLER, FILLER]
    .filter(Boolean)
    .join("\n\n");
}
