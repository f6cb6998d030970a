import * as v from "valibot";
import { createEvidence, hasWords } from "../evidence.ts";
import type { Framework } from "../framework.ts";
import { invalid, within } from "../invalid.ts";
import { matching, parseWith } from "../parsing.ts";
import { findDifferences } from "../review/profile-differences.ts";
import {
  type KeptProfile,
  MomentSchema,
  parseRecord,
  RECORD_VERSION,
  toRecord,
} from "./kept-profile.ts";

export const SESSION_FORMAT = "cyberwellness-atlas-session";
/** When incrementing, add a migration of earlier versions. */
const SESSION_VERSION = 1;
/** Maximum number of profiles, which exceeds the number of countries. */
const MAX_PROFILES = 400;

const SessionSchema = v.strictObject({
  format: v.literal(SESSION_FORMAT),
  schemaVersion: v.literal(SESSION_VERSION),
  savedAt: MomentSchema,
  address: matching(
    /^(?:[a-z]{2}\/)?(?:\w[\w.]{0,19}\.html)?(?:\?[^#\s]{0,5000})?$/,
    "the address of a page",
  ),
  profiles: v.pipe(
    v.array(v.unknown()),
    v.maxLength(MAX_PROFILES, `at most ${MAX_PROFILES} profiles`),
  ),
});

export type Session = ReturnType<typeof parseSession>;

export const toSessionFile = (session: Session, withEvidence: boolean) => ({
  format: SESSION_FORMAT,
  schemaVersion: SESSION_VERSION,
  savedAt: session.savedAt,
  address: session.address,
  profiles: session.profiles.map((kept) =>
    toRecord(withEvidence ? kept : { ...kept, evidence: createEvidence(kept.country) }),
  ),
});

/** Whether the session or one of its profiles has a newer version than this app supports. */
export const isNewerSession = (input: object): boolean =>
  isNewer(input, SESSION_VERSION) ||
  (v.is(v.looseObject({ profiles: v.array(v.unknown()) }), input) &&
    input.profiles.some((record) => isNewer(record, RECORD_VERSION)));

const isNewer = (value: unknown, version: number): boolean =>
  v.is(v.looseObject({ schemaVersion: v.pipe(v.number(), v.gtValue(version)) }), value);

export function parseSession(input: unknown, framework: Framework, file: string) {
  const { savedAt, address, profiles } = parseWith(SessionSchema, input, file);
  const parsed: readonly KeptProfile[] = profiles.map((record, at) =>
    within(`profiles.${at}`, () => parseRecord(record, framework, file)),
  );
  const countries = parsed.map(({ country }) => country);
  const twin = countries.findIndex((country, at) => countries.indexOf(country) < at);
  if (twin >= 0)
    throw invalid(file, `one profile of ${countries[twin]}, not two`, `profiles.${twin}.country`);
  return { savedAt, address, profiles: parsed };
}

export const compareSession = (
  framework: Framework,
  { profiles }: Pick<Session, "profiles">,
  present: readonly KeptProfile[],
) =>
  profiles.map((profile) => {
    const here = present.find(({ country }) => country === profile.country);
    const none = { sections: 0, isRelabelled: false, losesWords: false };
    if (!here) return { profile, kind: "new", ...none } as const;
    const losesWords = hasWords(here.evidence) && !hasWords(profile.evidence);
    const words = losesWords ? here.evidence : profile.evidence;
    const isSame = contentOf(here) === contentOf({ ...profile, evidence: words });
    return {
      profile,
      // An identical profile that could not be stored counts as new, so that it can be kept again.
      kind: !isSame ? "different" : here.isStored ? "same" : "new",
      sections: findDifferences(framework, profile.profile, here.profile).length,
      isRelabelled: here.label !== profile.label,
      losesWords,
    } as const;
  });

export type SessionChange = ReturnType<typeof compareSession>[number];

type Content = Pick<KeptProfile, "file" | "label" | "read" | "review" | "evidence">;

/** The content of a profile, as text that does not depend on the order of keys. */
export const contentOf = ({ file, label, read, review, evidence }: Content): string =>
  JSON.stringify({ file, label, read, review, evidence }, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
