import { BECAME_CLASSES, SCORE_CLASSES } from "../domain/answers.ts";
import type { Part } from "./catalogues.ts";

/** What the first page does without, by what stands before the first dot of a message's id. */
const LATER =
  "brief chart compare device drawer itu kind method picture reading region since snapshot world";

/** Messages that it does without although it needs others of their kind; the build alone writes the last into the page. */
const VIEWS = [
  ..."country dismiss drop notice.dropped notice.no-profile notice.other-dataset on-device-name without-script"
    .split(" ")
    .map((id) => `app.${id}`),
  "error.title-of",
  // Of an indicator, which its drawer says; those of a document as a whole stand in the header.
  ..."columns-torn heading-partial other-country-named other-indicator section-missing sentence-broken"
    .split(" ")
    .map((code) => `flag.${code}`),
  "source.line",
  ...["exists", ...SCORE_CLASSES, ...BECAME_CLASSES].map((kind) => `status.count.${kind}`),
];

/** And some of the later kinds that it needs all the same. */
const FIRST = ["brief.open", "drawer.close", "reading.more", "snapshot.export"];

const PARTS: Readonly<Record<string, Part>> = {
  ...Object.fromEntries([...LATER.split(" "), ...VIEWS].map((id) => [id, "views"])),
  ...Object.fromEntries(FIRST.map((id) => [id, "first"])),
  import: "import",
};

/** The part of the catalogue that has a message. */
export const partOf = (id: string): Part => PARTS[id] ?? PARTS[id.split(".")[0] ?? ""] ?? "first";
