import type { Named } from "../../../src/domain/review/review.ts";
import type { Reason, Status } from "../../../src/domain/status.ts";
import { matchNames } from "../accuracy/match-names.ts";
import { ruleForStatus } from "./rule.ts";

export const explainStatus = (code: string, read: Status, status: Status): string =>
  `${ruleForStatus(code, read, status)} (read: ${read})`;

export function explainAlso(also: readonly Status[], read: readonly Status[]): string {
  const readings = (statuses: readonly Status[]) => statuses.join(" and ") || "no other reading";
  return `codebook 15: ${readings(also)} can be defended too (read: ${readings(read)})`;
}

/** Describes missing, additional and differently truncated names. */
export function explainNames(read: readonly { name: string }[], names: readonly Named[]): string {
  const found = read.map(({ name }) => name);
  const right = names.map((named) => (typeof named === "string" ? named : named.name));
  const { lost, spurious, matched } = matchNames(found, right);
  const same = found.filter((name) => right.includes(name)).length;
  const differences = [
    ...(lost.length > 0 ? [`not read: ${quote(lost)}`] : []),
    ...(spurious.length > 0 ? [`no answer: ${quote(spurious)}`] : []),
    ...(matched > same ? [`cut otherwise: ${quote(right.filter(isCut(found, lost)))}`] : []),
  ];
  const sameOrder = found.join("\n") === right.join("\n");
  const rest = sameOrder ? "of another kind or stage" : "in the document's order or as drafts";
  return `codebook 21: ${differences.join("; ") || `the same names, ${rest}`}`;
}

const isCut = (found: readonly string[], lost: readonly string[]) => (name: string) =>
  !found.includes(name) && !lost.includes(name);

export const explainReason = (reason: Reason): string =>
  reason === "named" ? "codebook 21: the answer is named" : "codebook 21: the answer has no name";

/** Maximum length of a quoted name in characters. */
const LONGEST = 32;

const quote = ([first = "", ...more]: readonly string[]): string =>
  `“${shorten(first)}”${more.length > 0 ? ` and ${more.length} more` : ""}`;

function shorten(name: string): string {
  if (name.length <= LONGEST) return name;
  const blank = name.lastIndexOf(" ", LONGEST);
  return `${name.slice(0, blank > 0 ? blank : LONGEST)} …`;
}

export const CONTACTS = "the contacts are read otherwise than the document gives them";

/** Whether an explanation was generated and may be replaced. Explanations by reviewers are kept. */
export const isGenerated = (why: string): boolean =>
  why === CONTACTS || GENERATED.some((pattern) => pattern.test(why));

const GENERATED = [
  / \(read: [a-z ]+\)(?:;|$)/,
  /^codebook 21: (?:not read|no answer|cut otherwise|the same names|the answer (?:is named|has no name))/,
];
