import type { Status } from "../../domain/status.ts";

/** The rule of the codebook that decides an indicator whatever its status, in our own words. */
const RULES_OF_INDICATOR: Readonly<Record<string, string>> = {
  "1.2.1": "codebook 5: only a team that runs and is recognized is in place",
  "1.3.1": "codebook 6: a policy is in place once adopted, under whatever title",
  "1.3.2": "codebook 8: what provides the roadmap is one, who shall provide it is a step",
  "1.3.3": "codebook 7: whoever is named as responsible is the agency",
  "1.4.3": "codebook 4: a number that is not known neither affirms nor denies",
  "1.5.4": "codebook 10: any membership or participation counts",
  "2.2": "codebook 9: both treaties are asked for, and must be ratified",
  "2.3": "codebook 11: any body or site that informs about children online counts",
  "2.4": "codebook 12: a channel that takes reports is the measure",
};

const LISTS: readonly string[] = ["1.1.1", "1.1.2", "2.1"];

/** Which rule of the codebook puts the status right, as far as status and indicator tell. */
export function ruleForStatus(code: string, read: Status, status: Status): string {
  if (status === "missing" || read === "missing")
    return "codebook: a section counts where it stands";
  if (LISTS.includes(code)) return "codebook 2: the items of the list decide";
  if (status === "unknown" && code !== "1.4.3")
    return "codebook 16, 19: no usable words claim nothing either way";
  if (status === "partial") return "codebook 1, 17: a step towards the same measure";
  if (status === "absent" && read === "partial")
    return "codebook 1, 17: what is merely related or proposed is no step towards the measure";
  const rule = RULES_OF_INDICATOR[code];
  if (rule) return rule;
  if (status === "exists") return "codebook 13, 20: what is plainly affirmed is the answer";
  return "codebook 1: what is denied, with no step towards it, is absent";
}

export const RULE_FOR_ALSO = "codebook 15: another reading can be defended";
export const RULE_FOR_NAMES =
  "codebook 21: all that answers the indicator, by name and nothing else";
