import type { Flag } from "../../domain/profile.ts";
import type { Reason, Status } from "../../domain/status.ts";

/** What stands in a cell for which there is nothing to say, or nothing known. */
export const NONE = "none";
export const NOT_GIVEN = "not given";
export const NOT_READABLE = "not readable";

/** Statuses, as the data dictionary explains them. */
export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  exists: "the document says that the measure is in place",
  partial: "the document says that something towards this very measure is under way or incomplete",
  absent: "the document says that it does not exist, and names nothing towards it",
  unknown: "the document says that there is no information, or has no usable words; never a no",
  missing: "the document has no such section; never a no",
};

/** Reasons, as the data dictionary explains them. */
export const REASON_MEANINGS: Readonly<Record<Reason, string>> = {
  named: "exists: something that answers the indicator is named",
  listed: "exists: a list has one item in force or more",
  affirmed: "exists: it is affirmed, without a name",
  "in-progress": "partial: drafted, planned or under way",
  limited: "partial: in place in part, or not recognized",
  denied: "absent: it is denied",
  "empty-list": "absent: the list holds nothing",
  "related-only": "absent: only what is merely related is named",
  "no-information": "unknown: the document says that there is no information",
  "number-not-known": "unknown: the document says that the number is not known",
  "no-usable-words": "unknown: the section has no words that answer the indicator",
  "no-section": "missing: the document has no such section",
};

/** Flags, as the data dictionary explains them. */
export const FLAG_MEANINGS: Readonly<Record<Flag["code"], string>> = {
  "population-unreadable": "the population cannot be read for certain; it is kept as written",
  "internet-users-unreadable":
    "the share of Internet users cannot be read for certain; it is kept as written",
  "date-unreadable": "the date of the document cannot be read for certain",
  "section-missing": "the document has no section on this indicator",
  "other-country-named": "the section names another country",
  "other-indicator": "the section carries the words of another indicator",
  "sentence-broken": "a sentence of the section runs over a break or has no end",
  "heading-partial": "the section's heading was found in part only",
  "columns-torn": "the section may have been in columns that came apart",
  "population-shared":
    "another country's document has the very same population, and it can be right for one of the two only",
  "population-off-by-ten": "the population is some ten times what it can be, or a tenth",
};
