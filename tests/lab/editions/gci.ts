/** Pillars with id, source column of the score, title and short title. Ids match the pillars of the profiles where possible. */
export const PILLARS = [
  ["legal", "LEGL_SCRE", "Legal measures", "Legal"],
  ["technical", "TECH_SCORE", "Technical measures", "Technical"],
  ["organization", "ORG_SCORE", "Organizational measures", "Organizational"],
  ["capacity", "CDS_SCORE", "Capacity development", "Capacity development"],
  ["cooperation", "COOP_SCORE", "Cooperation", "Cooperation"],
] as const;

/** Measures with code, source column, pillar, title and slug. */
export const MEASURES = [
  ["LS1", "LEGL_CBRCR_SUBS", "legal", "Cybercrime law", "cybercrime-law"],
  ["LS2", "LEGL_CBRCR_REG", "legal", "Cybersecurity regulation", "regulation"],
  ["TS1", "TECH_NAT_CCC", "technical", "National CIRT", "team"],
  ["TS2", "TECH_SECT_CCC", "technical", "Sectoral CIRTs", "sectoral-teams"],
  [
    "TS3",
    "TECH_NTNL_FRMW",
    "technical",
    "National framework for cybersecurity standards",
    "standards",
  ],
  ["TS4", "TECH_CHLD_PROT", "technical", "Child online protection", "child-protection"],
  ["OS1", "ORG_NTNL_STR", "organization", "National cybersecurity strategy", "strategy"],
  ["OS2", "ORG_RSP_AGNC", "organization", "Responsible agency", "agency"],
  ["OS3", "ORG_CYB_MET", "organization", "Cybersecurity metrics", "metrics"],
  ["CDS1", "CDS_PUB_CYB_AWE", "capacity", "Public awareness campaigns", "awareness"],
  [
    "CDS2",
    "CDS_CYB_PROF_TRAIN",
    "capacity",
    "Training for cybersecurity professionals",
    "training",
  ],
  ["CDS3", "CDS_GOV_ACAD", "capacity", "Educational programmes and curricula", "education"],
  ["CDS4", "CDS_RND_PROG", "capacity", "Research and development programmes", "research"],
  ["CDS5", "CDS_NAT_CYB_IND", "capacity", "National cybersecurity industry", "industry"],
  ["CDS6", "CDS_GOV_MCNSM", "capacity", "Government incentives", "incentives"],
  ["CS1", "COOP_BLTRL_AGR", "cooperation", "Bilateral agreements", "bilateral"],
  [
    "CS2",
    "COOP_GOV_INT_PART",
    "cooperation",
    "Participation in international mechanisms",
    "mechanisms",
  ],
  ["CS3", "COOP_CYB_MULT_AGR", "cooperation", "Multilateral agreements", "multilateral"],
  ["CS4", "COOP_PPPS", "cooperation", "Public-private partnerships", "public-private"],
  ["CS5", "COOP_INTER_AGNCY", "cooperation", "Inter-agency partnerships", "inter-agency"],
] as const;

type Columns = Readonly<Record<string, number>>;

/** Converts the columns of the source to an edition. */
export function toEdition(year: string, columns: Readonly<Record<string, Columns>>) {
  const first = Object.values(columns)[0] ?? {};
  const asked = MEASURES.filter(([, column]) => column in first);
  const scoreOf = (row: Columns, column: string): number => {
    const score = row[column];
    if (score === undefined) throw new Error(`gci.json: ${year} has no ${column} for each country`);
    return Math.round(score * 10_000) / 10_000;
  };
  return {
    id: `itu-gci-${year}`,
    slug: `gci-${year}`,
    publisher: "International Telecommunication Union",
    publisherShort: "ITU",
    title: `Global Cybersecurity Index ${year}`,
    short: `GCI ${year}`,
    years: year,
    pillars: PILLARS.map(([id, , title, short]) => ({ id, title, short })),
    cells: "score",
    scale: { max: 1, threshold: 0.5, pillar: 20, overall: 100 },
    indicators: asked.map(([code, , pillar, title, slug]) => ({ code, slug, pillar, title })),
    source: {
      title: `Global Cybersecurity Index ${year}, by measure (World Bank Data360, ITU_GCI)`,
      publisher: "International Telecommunication Union",
      url: "https://www.itu.int/en/ITU-D/Cybersecurity/Pages/global-cybersecurity-index.aspx",
      date: year,
      licence: "The figures belong to the ITU; its terms for reuse are not confirmed.",
    },
    scores: Object.fromEntries(
      Object.entries(columns)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([country, row]) => [
          country,
          {
            overall: scoreOf(row, "GCI_OVRL_SCRE"),
            pillars: PILLARS.map(([, column]) => scoreOf(row, column)),
            measures: asked.map(([, column]) => scoreOf(row, column)),
          },
        ]),
    ),
  };
}
