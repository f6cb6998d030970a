type SourceLaw = { title: string; url?: string | undefined };
export type SourceLaws = Readonly<Record<string, { status: string; laws: readonly SourceLaw[] }>>;

const FIELDS = ["cybercrime", "privacy", "e-transactions", "consumer"];

/** Lists laws by country and field, each title once. Drops malformed addresses. */
export const toLaws = (countries: Readonly<Record<string, SourceLaws>>) => ({
  source: {
    title: "Global Cyberlaw Tracker",
    publisher: "United Nations Conference on Trade and Development (UNCTAD)",
    url: "https://github.com/unctad-infovis/2026-cyberlaw_tracker",
    date: "2026-04",
    licence:
      "No licence is stated; titles and addresses of laws are facts. The source entered them by hand, including drafts and bills.",
  },
  countries: mapSorted(countries, (fields) =>
    Object.fromEntries(
      FIELDS.flatMap((field) => {
        const { status, laws } = fields[field] ?? {};
        return status && laws ? [[field, { status, laws: uniqueLaws(laws) }]] : [];
      }),
    ),
  ),
});

function uniqueLaws(laws: readonly SourceLaw[]) {
  const titles = laws.map(({ title }) => title.trim());
  return laws.flatMap(({ url: written = "" }, at) => {
    const title = titles[at] ?? "";
    if (titles.indexOf(title) < at) return [];
    const url = decodeAddress(written);
    return [
      {
        title,
        ...(/^https?:\/\/\S+$/.test(url) && { url }),
        ...(isDraftLaw(title) && { draft: true }),
      },
    ];
  });
}

/** Decodes the source's HTML entities. "§ion=" is a wrongly decoded "&section=". */
const decodeAddress = (url: string): string =>
  url.replaceAll("&amp;", "&").replaceAll("§ion=", "&section=").replaceAll("&#160;", " ").trim();

/** Whether a title indicates a draft or bill. A law number in the title shows that the bill has passed. */
const isDraftLaw = (title: string): boolean =>
  /\b(?:drafts?|bills?)\b/i.test(title) && !/\(Law No\b/i.test(title);

interface SourceGroups {
  income: string | null;
  ldc: boolean;
  sids: boolean;
  lldc: boolean;
}

const INCOMES = [
  ["high_income", "income-high", "High income"],
  ["upper_middle_income", "income-upper-middle", "Upper middle income"],
  ["lower_middle_income", "income-lower-middle", "Lower middle income"],
  ["low_income", "income-low", "Low income"],
] as const;

const LISTS = [
  ["ldc", "Least developed countries"],
  ["sids", "Small island developing States"],
  ["lldc", "Landlocked developing countries"],
] as const;

/** Creates the groups of countries by income and by United Nations list. */
export function toGroups(countries: Readonly<Record<string, SourceGroups>>) {
  const where = (is: (one: SourceGroups) => boolean) =>
    Object.keys(countries)
      .filter((code) => countries[code] && is(countries[code]))
      .sort();
  return {
    source: {
      title: "Systema Globalis (Gapminder); Country Codes (Datahub)",
      publisher: "Open Numbers; Datahub",
      url: "https://github.com/open-numbers/ddf--gapminder--systema_globalis",
      date: "2024",
      licence: "CC BY 4.0 (Systema Globalis) and public domain (Country Codes).",
    },
    groups: [
      ...INCOMES.map(([income, id, title]) => ({
        id,
        title,
        countries: where((one) => one.income === income),
      })),
      ...LISTS.map(([id, title]) => ({ id, title, countries: where((one) => one[id]) })),
    ],
  };
}

/** Creates the shares of Internet users by year, in percent of the population with two decimals. */
export const toInternetUsers = (
  countries: Readonly<Record<string, Readonly<Record<string, number>>>>,
) => ({
  source: {
    title: "Systema Globalis: Internet users, percent of the population",
    publisher: "Open Numbers, from Gapminder and the World Bank",
    url: "https://github.com/open-numbers/ddf--gapminder--systema_globalis",
    date: "2024",
    licence: "CC BY 4.0.",
  },
  countries: mapSorted(countries, (years) =>
    mapSorted(years, (percent) => Math.round(percent * 100) / 100),
  ),
});

const mapSorted = <T, U>(record: Readonly<Record<string, T>>, map: (one: T) => U) =>
  Object.fromEntries(
    Object.entries(record)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]): [string, U] => [key, map(one)]),
  );
