const LICENCE = "The figures belong to the ITU; its terms for reuse are not confirmed.";

const POINTS = "Points for the 17 cybersecurity measures of the profiles, from 0 to 2 each.";

/** Year, highest possible score, date of publication, form of the source, and note of each edition. */
const EDITIONS = [
  ["2014", 34, "2015", "printed ranking, transcribed without Canada", POINTS],
  ["2017", 100, "2017", "ITU data hub, gci_overall", undefined],
  ["2018", 100, "2018", "ITU data hub, gci_overall", undefined],
] as const;

/** Creates the overall scores of the editions before 2020. */
export const toOverallScores = (years: Readonly<Record<string, unknown>>) => ({
  editions: EDITIONS.map(([year, max, date, form, note]) => ({
    id: `itu-gci-${year}`,
    slug: `gci-${year}`,
    short: `GCI ${year}`,
    years: year,
    max,
    ...(note && { note }),
    source: {
      title: `Global Cybersecurity Index ${year}, overall scores (${form})`,
      publisher: "International Telecommunication Union",
      url: "https://www.itu.int/en/ITU-D/Cybersecurity/Pages/global-cybersecurity-index.aspx",
      date,
      licence: LICENCE,
    },
    scores: years[year],
  })),
});

type Register = Readonly<Record<string, unknown>>;

/** Creates the treaty register for measure 2.2. */
export const toTreaties = ({ crc, opsc }: { crc: Register; opsc: Register }) => ({
  source: {
    title: "United Nations Treaty Collection, chapter IV, 11 and 11-c",
    publisher: "United Nations",
    url: "https://treaties.un.org",
    date: "2015-03-14",
    licence:
      "Dates are facts. Later years, known only for the Optional Protocol, are from a list that ends in June 2022.",
  },
  countries: Object.fromEntries(
    [...new Set([...Object.keys(crc), ...Object.keys(opsc)])].sort().map((country) => [
      country,
      {
        ...(crc[country] !== undefined && { convention: crc[country] }),
        ...(opsc[country] !== undefined && { protocol: opsc[country] }),
      },
    ]),
  ),
});
