import type { Status } from "../../../src/domain/status.ts";

/** The codebook's criteria for a measure in place, in our own words. */
const IN_PLACE: Readonly<Record<string, string>> = {
  "1.2.1": "codebook 5: a team that runs and is recognized is in place",
  "1.3.1": "codebook 6: a policy is in place once adopted, under whatever title",
  "1.3.2": "codebook 8: what provides the roadmap is one",
  "1.3.3": "codebook 7: whoever is named as responsible is the agency",
  "1.4.3": "codebook 4: that persons are certified is affirmed, whatever their number",
  "1.5.4": "codebook 10: any membership or participation counts",
  "2.2": "codebook 9: both treaties are ratified",
  "2.3": "codebook 11: any body or site that informs about children online counts",
  "2.4": "codebook 12: a channel that takes reports is the measure",
};

/** Whether a list of laws answers the indicator. */
export const isAboutLists = (code: string): boolean => /^(?:1\.1\.\d|2\.1)$/.test(code);

/** Whether the measure is built in stages: a law, a team, a policy, a roadmap. */
export const isBuiltInStages = (code: string): boolean =>
  isAboutLists(code) || ["1.2.1", "1.3.1", "1.3.2"].includes(code);

/** The codebook rule behind a corrected status, chosen by indicator and by both statuses. */
export function ruleForStatus(code: string, read: Status, status: Status): string {
  if (status === "missing" || read === "missing")
    return "codebook: a section counts where it stands";
  if (isAboutLists(code)) return "codebook 2: what is listed, in force or draft, decides";
  return RULES[status](code, read);
}

const RULES: Readonly<Record<Exclude<Status, "missing">, (code: string, read: Status) => string>> =
  {
    exists: (code) => IN_PLACE[code] ?? "codebook 13, 20: what is plainly affirmed is the answer",
    partial: (code) =>
      code === "2.2"
        ? "codebook 9: one treaty of the two, or signed only"
        : "codebook 1, 17: a step towards the same measure",
    absent: (code, read) => {
      if (code === "2.3") return "codebook 11: a body that says nothing of children online is none";
      if (read === "partial")
        return "codebook 1, 17: what is merely related or proposed is no step";
      return "codebook 1: what is denied, with no step towards it, is absent";
    },
    unknown: (code) =>
      code === "1.4.3"
        ? "codebook 4: a number that is not known neither affirms nor denies"
        : "codebook 16, 19: without usable words nothing is claimed either way",
  };
