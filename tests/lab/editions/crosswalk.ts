const NO_CHILDREN = "The 2024 edition publishes no measure of its own on child online protection.";
const ALL_CHILDREN = "TS4 asks about child online protection as a whole.";

/** Cautions by indicator, in our own words. */
export const CAUTIONS: Readonly<Record<string, string>> = {
  "1.1.2":
    "LS2 covers all cybersecurity regulation: data protection, breach notification, audits, critical infrastructure.",
  "1.2.1": "TS1 grades what the team does, not only whether it exists.",
  "1.3.2":
    "An action plan is part of the question on the strategy (OS1), and has no score of its own.",
  "1.4.1":
    "The profile asks about research on standards and good practice, CDS4 about cybersecurity research in general.",
  "1.4.2":
    "One question of the profile corresponds to two measures of the index: campaigns (CDS1) and education (CDS3).",
  "1.4.3": "The profile asks about certificates held, CDS2 about training.",
  "1.5.1":
    "The profile asks about partnerships with other states, the index about agreements: bilateral (CS1) and multilateral (CS3).",
  "2.2":
    "The United Nations Treaty Collection (chapter IV, 11 and 11-c) shows whether the two treaties are in force for a country.",
};

interface Entry {
  atlas: string;
  strength: string;
  code?: string | string[] | undefined;
  also?: string | undefined;
}

/** Creates the crosswalk by indicator and edition. */
export function toCrosswalk(
  framework: string,
  map: readonly Entry[],
  codeOf: (column: string) => string | undefined,
  editions: readonly { id: string; indicators: readonly { code: string }[] }[],
) {
  const counterpart = (entry: Entry, edition: (typeof editions)[number]) => {
    const also = entry.also === undefined ? undefined : codeOf(entry.also);
    const codes = [entry.code ?? [], also ?? []].flat();
    const measures = codes.filter((code) => edition.indicators.some((one) => one.code === code));
    const children = codes.includes("TS4") && (measures.length > 0 ? ALL_CHILDREN : NO_CHILDREN);
    const caution = children || CAUTIONS[entry.atlas];
    return {
      strength: measures.length > 0 ? entry.strength : "none",
      measures,
      ...(caution && { caution }),
    };
  };
  return {
    framework,
    indicators: Object.fromEntries(
      map.map((entry) => [
        entry.atlas,
        Object.fromEntries(editions.map((edition) => [edition.id, counterpart(entry, edition)])),
      ]),
    ),
  };
}
