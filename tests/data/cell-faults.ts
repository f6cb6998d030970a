import type { Finding, Instrument, Profile } from "../../src/domain/profile.ts";
import type { FindingCorrection } from "../../src/domain/review/review.ts";

/** Finds names, kinds, drafts and second readings that contradict the codebook or docs/data.md. */
export function findCellFaults(
  profile: Profile,
  code: string,
  correction: FindingCorrection | undefined,
): string[] {
  const finding = profile.indicators[code];
  if (!finding) return [];
  const { instruments } = finding;
  return [
    ...instruments
      .filter((one) => isUnmarkedDraft(code, one, finding) && !isNoDraft(correction, one))
      .map(({ name }) => `a draft or planned measure is not marked as a draft: ${name}`),
    ...instruments
      .filter(({ kind, name }) => kind === "law" && TREATY.test(name) && !ENACTMENT.test(name))
      .map(({ name }) => `a treaty has the kind law: ${name}`),
    ...(code === "1.2.1" ? findOtherTeams(profile.country, finding) : []),
    ...(code === "1.5.1" ? findOwnBodies(profile, finding) : []),
    ...(claimsTooMuch(profile.country, code, finding)
      ? ["a measure in progress could also be read as in place"]
      : []),
  ];
}

/** Whether a name with "draft" or "bill", or an instrument of a measure in progress, lacks the draft mark. Outside 1.2.1, an agency or team needs the mark only if its name contains “draft” or “bill”. */
const isUnmarkedDraft = (
  code: string,
  { name, kind, draft }: Instrument,
  { status, reason }: Finding,
): boolean =>
  !draft &&
  (/\b(?:drafts?|bills?)\b/i.test(name) ||
    (status === "partial" &&
      reason === "in-progress" &&
      (code === "1.2.1" || (kind !== "agency" && kind !== "team"))));

const isNoDraft = (correction: FindingCorrection | undefined, { name }: Instrument): boolean =>
  correction?.instruments?.some(
    (one) => typeof one === "object" && one.name === name && one.draft === false,
  ) ?? false;

const TREATY = /\b(?:convention|treaty|protocol|covenant|charter|agreement|memorandum)s?\b/i;
/** Names of laws, including laws that ratify a treaty. Excludes "Convention, ratified by the Law". */
const ENACTMENT = /^[^,]*\b(?:law|act|code|decree|order|decision|regulation|bill)\b/i;

/** Teams of countries whose documents call several teams national, governmental or of national importance. */
const NATIONAL_TEAMS: Readonly<Record<string, readonly string[]>> = {
  AUS: ["CERT Australia", "Cyber Security Operations Centre (CSOC)"],
  AUT: ["GovCERT.AT", "milCERT"],
  AZE: ["AZ-CERT", "ScienceCERT"],
  CAN: ["Canadian Cyber Incident Response Centre (CCIRC)", "Cyber Threat Evaluation Centre (CTEC)"],
  CZE: ["GovCert.CZ", "CSIRT.CZ"],
  GBR: ["CSIRTUK", "GovCertUK", "MODCERT"],
  GEO: ["CERT-GOV-GE", "CERT-MOD-GOV"],
  GHA: ["NITA CERT", "CERT-GH"],
  HRV: ["national CERT", "CERT ZSIS"],
  HUN: ["GovCERT-Hungary", "CIP CERT"],
  IDN: ["Gov-CERT", "ID-SIRTII", "ID-CERT"],
  LUX: ["GOVCERT.LU", "Computer Incident Response Center Luxembourg (CIRCL)"],
  MUS: ["CERT-MU", "IT Security Unit (ITSU)"],
  MYS: ["MyCERT", "GCERT"],
  NGA: ["CERRT.ng", "NGCERT"],
  PAK: ["PakCERT", "PISA-CERT"],
  RUS: ["GOV-CERT.RU", "RU-CERT"],
  SGP: ["SingCERT", "GITSIR"],
  UGA: ["CERT-UG", "ugCERT"],
};

/** If a section names several teams, teams outside `NATIONAL_TEAMS` are private or sector teams. */
function findOtherTeams(country: string, { instruments }: Finding): string[] {
  if (instruments.length < 2) return [];
  return instruments
    .filter(({ name }) => !NATIONAL_TEAMS[country]?.includes(name))
    .map(({ name }) => `a private or sector team in addition to the national team: ${name}`);
}

/** Teams and agencies that other sections name as the country's own cannot be its partners abroad. */
function findOwnBodies({ indicators }: Profile, { instruments }: Finding): string[] {
  const own = Object.entries(indicators)
    .filter(([code]) => !code.startsWith("1.5."))
    .flatMap(([, finding]) => finding.instruments.filter(isBody))
    .map(({ name }) => letters(name))
    .filter((name) => name.length >= 4);
  const isOwn = (name: string): boolean =>
    own.some((one) => name.includes(one) || (name.length >= 4 && one.includes(name)));
  return instruments
    .filter(
      (one) => isBody(one) && (isOwn(letters(one.name)) || UNLISTED_BODIES.includes(one.name)),
    )
    .map(({ name }) => `the country's own body as a partner abroad: ${name}`);
}

/** National bodies that `isOwn` cannot detect, because no section outside 1.5 uses the same name. */
const UNLISTED_BODIES: readonly string[] = [
  "CCN-CERT",
  "Communication Regulatory Authority (RTT)",
  "Financial Intelligence Unit",
  "INCB",
  "Malta Cyber Crime Unit",
  "NSA HU",
  "Transnational Crime Unit",
];

const isBody = ({ kind }: Instrument): boolean => kind === "agency" || kind === "team";
/** Ignores case and punctuation: "CSIRT-Ponal" equals "CSIRTPonal". */
const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Sections on a measure in progress that also describe a measure in operation. */
const ALSO_IN_PLACE: readonly string[] = [
  ..."AFG 1.3.2, BIH 1.2.1, CMR 1.3.1, ECU 1.5.3, EGY 1.3.2, FIN 1.3.3, GBR 1.2.1".split(", "),
  ..."ITA 1.2.1, MEX 1.3.1, MNG 1.1.2, MNG 1.3.1, MUS 1.3.2, PER 1.5.3, PRT 1.3.1".split(", "),
  ..."SLV 1.5.4, SUR 1.2.1".split(", "),
];

const claimsTooMuch = (country: string, code: string, { reason, also }: Finding): boolean =>
  reason === "in-progress" &&
  also?.includes("exists") === true &&
  !ALSO_IN_PLACE.includes(`${country} ${code}`);
