import { BECAME_CLASSES, SCORE_CLASSES } from "../domain/answers.ts";
import type { Part } from "./catalogues.ts";

/** Ids of messages that the first page does without, by what stands before their first dot; and some that it needs all the same. */
const LATER: Readonly<Record<string, Part>> = {
  brief: "views",
  "brief.open": "first",
  "app.country": "views",
  "app.dismiss": "views",
  "app.drop": "views",
  "app.notice.dropped": "views",
  "app.notice.no-profile": "views",
  "app.notice.other-dataset": "views",
  "app.on-device-name": "views",
  chart: "views",
  compare: "views",
  drawer: "views",
  "drawer.close": "first",
  device: "views",
  "error.title-of": "views",
  // Of an indicator, which its drawer says; those of a document as a whole stand in the header.
  ...Object.fromEntries(
    [
      "columns-torn",
      "heading-partial",
      "other-country-named",
      "other-indicator",
      "section-missing",
      "sentence-broken",
    ].map((code) => [`flag.${code}`, "views"]),
  ),
  itu: "views",
  reading: "views",
  "reading.more": "first",
  region: "views",
  kind: "views",
  method: "views",
  picture: "views",
  // The build alone writes it into the page.
  "app.without-script": "views",
  since: "views",
  snapshot: "views",
  "snapshot.export": "first",
  "source.line": "views",
  "status.count.exists": "views",
  ...Object.fromEntries(
    [...SCORE_CLASSES, ...BECAME_CLASSES].map((kind) => [`status.count.${kind}`, "views"]),
  ),
  world: "views",
  import: "import",
};

/** The part of the catalogue that has a message. */
export const partOf = (id: string): Part => LATER[id] ?? LATER[id.split(".")[0] ?? ""] ?? "first";
