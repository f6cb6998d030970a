/** Pillars of the index with the source column of their score. Ids match our pillars where possible. */
export const PILLARS = [
  ["legal", "LEGL_SCRE", "Legal measures", "Medidas jurídicas", "Legal", "Jurídicas"],
  ["technical", "TECH_SCORE", "Technical measures", "Medidas técnicas", "Technical", "Técnicas"],
  [
    "organization",
    "ORG_SCORE",
    "Organizational measures",
    "Medidas organizativas",
    "Organizational",
    "Organizativas",
  ],
  [
    "capacity",
    "CDS_SCORE",
    "Capacity development",
    "Creación de capacidades",
    "Capacity development",
    "Capacidades",
  ],
  ["cooperation", "COOP_SCORE", "Cooperation", "Cooperación", "Cooperation", "Cooperación"],
] as const;

/** Measures with code, source column, pillar, and title in each language. */
export const MEASURES = [
  ["LS1", "LEGL_CBRCR_SUBS", "legal", "Cybercrime law", "Legislación sobre ciberdelito"],
  [
    "LS2",
    "LEGL_CBRCR_REG",
    "legal",
    "Cybersecurity regulation",
    "Reglamentación sobre ciberseguridad",
  ],
  ["TS1", "TECH_NAT_CCC", "technical", "National CIRT", "CIRT nacional"],
  ["TS2", "TECH_SECT_CCC", "technical", "Sectoral CIRTs", "CIRT sectoriales"],
  [
    "TS3",
    "TECH_NTNL_FRMW",
    "technical",
    "National framework for cybersecurity standards",
    "Marco nacional de normas de ciberseguridad",
  ],
  [
    "TS4",
    "TECH_CHLD_PROT",
    "technical",
    "Child online protection",
    "Protección de la infancia en línea",
  ],
  [
    "OS1",
    "ORG_NTNL_STR",
    "organization",
    "National cybersecurity strategy",
    "Estrategia nacional de ciberseguridad",
  ],
  ["OS2", "ORG_RSP_AGNC", "organization", "Responsible agency", "Organismo responsable"],
  ["OS3", "ORG_CYB_MET", "organization", "Cybersecurity metrics", "Métricas de ciberseguridad"],
  [
    "CDS1",
    "CDS_PUB_CYB_AWE",
    "capacity",
    "Public awareness campaigns",
    "Campañas de sensibilización",
  ],
  [
    "CDS2",
    "CDS_CYB_PROF_TRAIN",
    "capacity",
    "Training for cybersecurity professionals",
    "Formación de profesionales de la ciberseguridad",
  ],
  [
    "CDS3",
    "CDS_GOV_ACAD",
    "capacity",
    "Educational programmes and curricula",
    "Programas educativos y planes de estudio",
  ],
  [
    "CDS4",
    "CDS_RND_PROG",
    "capacity",
    "Research and development programmes",
    "Programas de investigación y desarrollo",
  ],
  [
    "CDS5",
    "CDS_NAT_CYB_IND",
    "capacity",
    "National cybersecurity industry",
    "Industria nacional de ciberseguridad",
  ],
  ["CDS6", "CDS_GOV_MCNSM", "capacity", "Government incentives", "Incentivos públicos"],
  ["CS1", "COOP_BLTRL_AGR", "cooperation", "Bilateral agreements", "Acuerdos bilaterales"],
  [
    "CS2",
    "COOP_GOV_INT_PART",
    "cooperation",
    "Participation in international mechanisms",
    "Participación en mecanismos internacionales",
  ],
  ["CS3", "COOP_CYB_MULT_AGR", "cooperation", "Multilateral agreements", "Acuerdos multilaterales"],
  [
    "CS4",
    "COOP_PPPS",
    "cooperation",
    "Public-private partnerships",
    "Asociaciones público-privadas",
  ],
  [
    "CS5",
    "COOP_INTER_AGNCY",
    "cooperation",
    "Inter-agency partnerships",
    "Colaboración entre organismos",
  ],
] as const;

const text = (en: string, es: string) => ({ en, es });

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
    publisherShort: text("ITU", "UIT"),
    title: text(`Global Cybersecurity Index ${year}`, `Índice Mundial de Ciberseguridad ${year}`),
    short: text(`GCI ${year}`, `GCI ${year}`),
    years: year,
    pillars: PILLARS.map(([id, , en, es, short, corto]) => ({
      id,
      title: text(en, es),
      short: text(short, corto),
    })),
    cells: "score",
    scale: { max: 1, threshold: 0.5, pillar: 20, overall: 100 },
    indicators: asked.map(([code, , pillar, en, es]) => ({ code, pillar, title: text(en, es) })),
    source: {
      title: `Global Cybersecurity Index ${year}, by measure (World Bank Data360, ITU_GCI)`,
      publisher: "International Telecommunication Union",
      url: "https://www.itu.int/en/ITU-D/Cybersecurity/Pages/global-cybersecurity-index.aspx",
      date: year,
      licence: text(
        "The figures are the ITU's; its terms for their reuse are not confirmed.",
        "Las cifras son de la UIT; no se han confirmado sus condiciones de reutilización.",
      ),
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
