import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import areas from "../../data/areas.json";
import { LawsSchema } from "../../src/domain/editions/laws.ts";
import { parseWith } from "../../src/domain/parsing.ts";

const file = new URL("../../data/laws.json", import.meta.url);
const { countries } = parseWith(LawsSchema, JSON.parse(readFileSync(file, "utf8")), "laws.json");
const laws = Object.entries(countries).flatMap(([country, fields]) =>
  Object.entries(fields).flatMap(([field, { laws: some }]) =>
    some.map((law) => ({ country, field, ...law })),
  ),
);
const linked = laws.flatMap(({ country, field, title, url }) =>
  url === undefined ? [] : { country, title, url, place: `${country} ${field} ${title}` },
);

const alpha3Of = new Map(areas.map(({ alpha2, alpha3 }) => [alpha2.toLowerCase(), alpha3]));
/** The country of a host's top-level domain. Undefined for "org", "eu" and so on. */
const countryOf = (host: string): string | undefined => {
  const domain = host.split(".").at(-1) ?? "";
  return domain === "uk" ? "GBR" : alpha3Of.get(domain);
};

/** Hosts that publish laws of other countries. */
const LIBRARIES = [
  "perma.cc",
  "www.malibuzz.tv",
  "www.ilo.ch",
  "ilo.ch",
  "www2.austlii.edu.au",
  "sas-space.sas.ac.uk",
  "cjad.nottingham.ac.uk",
];
/** Parliaments that publish a law of another country: Argentina's in Peru, São Tomé and Príncipe's in Brazil. */
const GUESTS = ["ARG www2.congreso.gob.pe", "STP www2.camara.leg.br"];
/** Hosts without a country's domain that publish laws of the United States. */
const AMERICAN = /(?:^|\.)legiscan\.com$|\.gov$|\.mil$/;

describe("the listed laws", () => {
  test("are on hosts of their own country, or on known hosts abroad", () => {
    const abroad = linked.filter(({ country, url }) => {
      const { hostname } = new URL(url);
      if (AMERICAN.test(hostname)) return country !== "USA";
      const other = countryOf(hostname) ?? country;
      const isKnown = LIBRARIES.includes(hostname) || GUESTS.includes(`${country} ${hostname}`);
      return other !== country && !isKnown;
    });
    expect(abroad.map(({ place }) => place)).toEqual([]);
  });

  test("do not have the address of another country's law", () => {
    const keyOf = (url: string) => url.toLowerCase().replace(/\/$/, "");
    const ownerOf = new Map(linked.map(({ country, url }) => [keyOf(url), country]));
    const shared = linked.filter(({ country, url }) => ownerOf.get(keyOf(url)) !== country);
    expect(shared.map(({ place }) => place)).toEqual([]);
  });

  test("have addresses without HTML entities", () => {
    const broken = linked.filter(({ url }) => /&(?:\w+|#\d+);|[§¶©®]/.test(url));
    expect(broken.map(({ place }) => place)).toEqual([]);
  });

  test("are marked as drafts if their title indicates a draft", () => {
    const enacted = ["MDV e-transactions Electronic Transactions Bill (Law No: 2/2022)"];
    const titled = laws.filter(({ title }) => /\b(?:draft|bill)/i.test(title));
    const places = (some: typeof laws) =>
      some.map(({ country, field, title }) => `${country} ${field} ${title}`);
    expect(places(laws.filter(({ draft }) => draft))).toEqual(
      places(titled).filter((place) => !enacted.includes(place)),
    );
  });
});
