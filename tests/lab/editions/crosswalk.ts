const text = (en: string, es: string) => ({ en, es });

const NO_CHILDREN = text(
  "The 2024 edition publishes no measure of its own on child online protection.",
  "La edición de 2024 no publica ninguna medida propia sobre protección de la infancia en línea.",
);
const ALL_CHILDREN = text(
  "TS4 asks about child online protection as a whole.",
  "TS4 pregunta por la protección de la infancia en línea en su conjunto.",
);

/** Cautions in our own words, by their wording in the source. */
export const CAUTIONS: Readonly<Record<string, { en: string; es: string }>> = {
  "1.1.2": text(
    "LS2 covers cybersecurity regulation at large: data protection, breach notification, audits, critical infrastructure.",
    "LS2 abarca toda la reglamentación sobre ciberseguridad: protección de datos, notificación de incidentes, auditorías e infraestructuras críticas.",
  ),
  "1.2.1": text(
    "TS1 grades what the team does, not only whether there is one.",
    "TS1 puntúa lo que hace el equipo, no solo si existe.",
  ),
  "1.3.2": text(
    "An action plan is part of the question on the strategy (OS1), and has no score of its own.",
    "El plan de acción forma parte de la pregunta sobre la estrategia (OS1) y no tiene puntuación propia.",
  ),
  "1.4.1": text(
    "The profile asks about research on standards and good practice, CDS4 about cybersecurity research at large.",
    "El perfil pregunta por la investigación sobre normas y buenas prácticas; CDS4, por la investigación en ciberseguridad en general.",
  ),
  "1.4.2": text(
    "One question of the profile, two measures of the index: campaigns (CDS1) and education (CDS3).",
    "Una pregunta del perfil, dos medidas del índice: campañas (CDS1) y educación (CDS3).",
  ),
  "1.4.3": text(
    "The profile asks about certificates held, CDS2 about training.",
    "El perfil pregunta por los certificados obtenidos; CDS2, por la formación.",
  ),
  "1.5.1": text(
    "The profile asks about partnerships with other states, the index about agreements: bilateral (CS1) and multilateral (CS3).",
    "El perfil pregunta por las alianzas con otros Estados; el índice, por los acuerdos: bilaterales (CS1) y multilaterales (CS3).",
  ),
  "2.2": text(
    "Whether the two treaties are in force for a country is in the United Nations Treaty Collection (chapter IV, 11 and 11-c).",
    "La situación de los dos tratados consta en la Colección de Tratados de las Naciones Unidas (capítulo IV, 11 y 11-c).",
  ),
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
