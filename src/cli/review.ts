import { existsSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parseWith } from "../domain/parsing.ts";
import type { Finding, Profile } from "../domain/profile.ts";
import { ALL_REASONS, STATUSES } from "../domain/status.ts";
import { dataFolder, readDataFile } from "./data-folder.ts";

/** Shape of `data/reviews/ISO3.json`: what a person looked at, and what they put right. */
const ReviewSchema = v.strictObject({
  country: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  /** Who compared the profile with the document. */
  by: v.string(),
  /** The indicators looked at, by code. */
  reviewed: v.union([v.literal("all"), v.array(v.string())]),
  corrections: v.array(
    v.strictObject({
      indicator: v.string(),
      status: v.picklist(STATUSES),
      reason: v.picklist(ALL_REASONS),
      why: v.string(),
    }),
  ),
});

export type Review = v.InferOutput<typeof ReviewSchema>;

/** The review of a country's profile; undefined where nobody has looked at it yet. */
export function loadReview(country: string): Review | undefined {
  const name = join("reviews", `${country}.json`);
  if (!existsSync(join(dataFolder, name))) return undefined;
  return parseWith(ReviewSchema, readDataFile(name), name);
}

/** A profile with its review: what was looked at marked as reviewed, corrections put in. */
export function applyReview(profile: Profile, review: Review | undefined): Profile {
  if (!review) return profile;
  const apply = ([code, finding]: [string, Finding]): [string, Finding] => {
    const correction = review.corrections.find(({ indicator }) => indicator === code);
    const reviewed = review.reviewed === "all" || review.reviewed.includes(code);
    if (!correction) return [code, { ...finding, reviewed }];
    const { status, reason } = correction;
    return [code, { ...finding, status, reason, reviewed: true }];
  };
  return {
    ...profile,
    indicators: Object.fromEntries(Object.entries(profile.indicators).map(apply)),
  };
}
