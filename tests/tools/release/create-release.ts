import { createHash } from "node:crypto";
import type { Framework } from "../../../src/domain/framework.ts";
import { parseWith } from "../../../src/domain/parsing.ts";
import type { Finding, Profile } from "../../../src/domain/profile.ts";
import {
  type RecordedProfile,
  type Release,
  ReleaseSchema,
} from "../../../src/domain/releases/release.ts";
import { ALL_REASONS, STATUSES } from "../../../src/domain/status.ts";
import { encodeStatuses } from "../../../src/domain/status-letters.ts";
import type { PublicationInput } from "../../../src/publish/input.ts";

export type Heading = Pick<Release, "version" | "date" | "summary">;

/** The release of a dataset, without the checksums of its files. */
export function createRelease(
  heading: Heading,
  { dataset, framework, countries, later }: PublicationInput,
): Release {
  const editions = later?.editions.map(({ slug, scores }) => [slug, hash(scores)]) ?? [];
  const profiles = countries.flatMap(({ code, profile }) =>
    profile ? [[code, recordProfile(profile, framework)]] : [],
  );
  const release = {
    ...heading,
    dataset,
    editions: Object.fromEntries(editions),
    framework: framework.id,
    reasons: ALL_REASONS,
    countries: Object.fromEntries(profiles),
  };
  // Parsing also sorts the fields in the order of the schema.
  return parseWith(ReleaseSchema, release, `releases/${heading.version}.json`);
}

function recordProfile(profile: Profile, framework: Framework): RecordedProfile {
  const findings = framework.indicators.flatMap(({ code }) => {
    const finding = profile.indicators[code];
    return finding ? [{ code, ...finding }] : [];
  });
  const listsOf = <T>(listOf: (finding: Finding) => T[]) =>
    Object.fromEntries(
      findings
        .map((finding) => [finding.code, listOf(finding)] as const)
        .filter(([, items]) => items.length > 0),
    );
  return [
    profile.source.lastUpdated ?? "not-stated",
    encodeStatuses(profile, framework),
    findings.map(({ reason }) => ALL_REASONS.indexOf(reason).toString(36)).join(""),
    listsOf(({ also }) => STATUSES.filter((status) => also?.includes(status))),
    listsOf(({ instruments }) => instruments.map(({ name }) => name)),
  ];
}

const hash = (value: unknown) =>
  createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 8);
