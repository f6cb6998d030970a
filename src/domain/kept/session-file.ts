import * as v from "valibot";
import { createEvidence, hasWords } from "../evidence.ts";
import type { Framework } from "../framework.ts";
import { invalid, parseWith, within } from "../parsing.ts";
import { findDifferences } from "../review/profile-differences.ts";
import {
  hasKey,
  type KeptProfile,
  MomentSchema,
  parseRecord,
  RECORD_VERSION,
  toRecord,
} from "./kept-profile.ts";

/** What a session file calls itself, whatever its name. */
export const SESSION_FORMAT = "cyberwellness-atlas-session";
/** Raise it with a step that reads the versions before. */
const SESSION_VERSION = 1;
/** More countries than there are: a longer list is no session. */
const MOST_PROFILES = 400;

/** Shape of a session file: all that is kept on a device, and the view that it was saved from. */
const SessionSchema = v.strictObject({
  format: v.literal(SESSION_FORMAT),
  schemaVersion: v.literal(SESSION_VERSION),
  savedAt: MomentSchema,
  /** Query of the address that it was saved from. */
  address: v.pipe(v.string(), v.regex(/^(?:\?[^#\s]{0,5000})?$/, "the query of an address")),
  profiles: v.pipe(
    v.array(v.unknown()),
    v.maxLength(MOST_PROFILES, `at most ${MOST_PROFILES} profiles`),
  ),
});

/** A whole session as one file holds it. */
export type Session = ReturnType<typeof parseSession>;

/** A session as it is saved; the documents' own words only where they are asked for. */
export const toSessionFile = (session: Session, withWords: boolean) => ({
  format: SESSION_FORMAT,
  schemaVersion: SESSION_VERSION,
  savedAt: session.savedAt,
  address: session.address,
  profiles: session.profiles.map((kept) =>
    toRecord(withWords ? kept : { ...kept, evidence: createEvidence(kept.country) }),
  ),
});

/** Whether a session, or a profile in it, was written by a newer page than this one. */
export const isNewerSession = (input: object): boolean =>
  isOver(input, SESSION_VERSION) ||
  (hasKey(input, "profiles") &&
    Array.isArray(input.profiles) &&
    input.profiles.some((record: unknown) => isOver(record, RECORD_VERSION)));

const isOver = (value: unknown, version: number): boolean =>
  hasKey(value, "schemaVersion") &&
  typeof value.schemaVersion === "number" &&
  value.schemaVersion > version;

/** Unknown JSON to a session; throws `InvalidDataError` naming file, path and what was expected. */
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

/** How each profile of a session stands to what is kept here of its country. */
export const compareSession = (
  framework: Framework,
  { profiles }: Pick<Session, "profiles">,
  present: readonly KeptProfile[],
) =>
  profiles.map((profile) => {
    const here = present.find(({ country }) => country === profile.country);
    const none = { sections: 0, isRelabelled: false, losesWords: false };
    if (!here) return { profile, kind: "new", ...none } as const;
    /** The one that is kept here has the document's words, and the file's has not. */
    const losesWords = hasWords(here.evidence) && !hasWords(profile.evidence);
    const words = losesWords ? here.evidence : profile.evidence;
    const isSame = toText(here) === toText({ ...profile, evidence: words });
    return {
      profile,
      kind: isSame ? "same" : "different",
      sections: findDifferences(framework, profile.profile, here.profile).length,
      isRelabelled: here.label !== profile.label,
      losesWords,
    } as const;
  });

export type SessionChange = ReturnType<typeof compareSession>[number];

/** All that matters of a kept profile, in one order of the fields. */
const toText = ({ file, label, read, review, evidence }: KeptProfile): string =>
  JSON.stringify({ file, label, read, review, evidence }, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
