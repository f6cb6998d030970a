import { BECAME_CLASSES, SCORE_CLASSES } from "../domain/answers.ts";

/** The parts of a catalogue, in the order in which they are loaded: each comes with all before it. */
export const PARTS = ["first", "views", "import"] as const;
export type Part = (typeof PARTS)[number];

/** Ids of messages that the first page does without, by what stands before their first dot; and some that it needs all the same. */
const LATER: Readonly<Record<string, Part>> = {
  brief: "views",
  "brief.open": "first",
  compare: "views",
  drawer: "views",
  "drawer.close": "first",
  "drawer.flags": "first",
  device: "views",
  itu: "views",
  reading: "views",
  "reading.more": "first",
  kind: "views",
  method: "views",
  picture: "views",
  "picture.country": "first",
  "picture.country-pillars": "first",
  "app.notice.dropped": "views",
  "app.notice.no-profile": "views",
  "app.notice.other-dataset": "views",
  // The build alone writes it into the page.
  "app.without-script": "views",
  since: "views",
  snapshot: "views",
  "snapshot.export": "first",
  "snapshot.export-of": "first",
  ...Object.fromEntries(
    [...SCORE_CLASSES, ...BECAME_CLASSES].map((kind) => [`status.count.${kind}`, "views"]),
  ),
  world: "views",
  import: "import",
};

/** The part of the catalogue that has a message. */
export const partOf = (id: string): Part => LATER[id] ?? LATER[id.split(".")[0] ?? ""] ?? "first";

/** The one of two parts that is loaded later, and so has the words of both. */
export const laterOf = (a: Part, b: Part): Part => (PARTS.indexOf(a) < PARTS.indexOf(b) ? b : a);
