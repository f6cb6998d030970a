import type { LawField } from "../../../src/domain/editions/laws.ts";
import type { SourceLaws } from "./lists.ts";

interface Correction {
  country: string;
  field: LawField;
  title: string;
  drop: "law" | "address";
  why: string;
}

/** Laws that the source lists under the wrong country, or with the address of another country's law. */
const CORRECTIONS: readonly Correction[] = [
  {
    country: "GEO",
    field: "cybercrime",
    title: "Bill - SB 315 - Computer crime (n English)",
    drop: "law",
    why: "a bill of the state of Georgia in the United States",
  },
  {
    country: "HND",
    field: "e-transactions",
    title: "Ley No. 202014 Sobre Comercio Electrónico (in English)",
    drop: "law",
    why: "Kuwait's law no. 20 of 2014, also listed under KWT",
  },
  {
    country: "PRK",
    field: "consumer",
    title: "Act on Consumer Protection in Electronic Commerce",
    drop: "law",
    why: "an act of the Republic of Korea, also listed under KOR",
  },
  {
    country: "PRT",
    field: "privacy",
    title: "Lei No. 13,709/2018 Protecao de Dados Pessoais (in Portuguese)",
    drop: "law",
    why: "Brazil's law no. 13.709 of 2018",
  },
  {
    country: "SLV",
    field: "privacy",
    title: "Ley de Protección de Datos Personales y Habeas Data",
    drop: "address",
    why: "the address of Ecuador's law, also listed under ECU",
  },
  {
    country: "STP",
    field: "consumer",
    title: "Consumer Protection Law",
    drop: "law",
    why: "a law of Saudi Arabia, also listed under SAU",
  },
  {
    country: "STP",
    field: "consumer",
    title: "E-commerce Law",
    drop: "law",
    why: "a law of Saudi Arabia, also listed under SAU",
  },
  {
    country: "SUR",
    field: "cybercrime",
    title: "Cybercrime Act 2018",
    drop: "law",
    why: "Guyana's act no. 16 of 2018, also listed under GUY",
  },
];

type Countries = Readonly<Record<string, SourceLaws>>;

/** Applies the corrections. Throws if the source no longer lists a corrected law. */
export function correctLaws(countries: Countries): Countries {
  const unused = CORRECTIONS.find(
    ({ country, field, title }) =>
      !countries[country]?.[field]?.laws.some((law) => law.title === title),
  );
  if (unused)
    throw new Error(`cyberlaws.json: ${unused.country} no longer lists "${unused.title}"`);
  return mapEntries(countries, (country, fields) =>
    mapEntries(fields, (field, { status, laws }) => ({
      status,
      laws: laws.flatMap((law) => {
        const { drop } =
          CORRECTIONS.find(
            (one) => one.country === country && one.field === field && one.title === law.title,
          ) ?? {};
        if (drop === "law") return [];
        return drop === "address" ? { title: law.title } : law;
      }),
    })),
  );
}

const mapEntries = <T, U>(record: Readonly<Record<string, T>>, map: (key: string, one: T) => U) =>
  Object.fromEntries(Object.entries(record).map(([key, one]) => [key, map(key, one)]));
