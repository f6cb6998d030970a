import { readPngTexts } from "./png-metadata.ts";

/** The query of the view that a file was exported from; or that it is an export's form without saying which view. */
export type SnapshotReading = { search: string } | { problem: "no-view" };

/** Bytes of a file that are looked at: what an export says of itself stands at its head. */
export const SNAPSHOT_HEAD = 100_000;
/** What every link that an export carries names: its edition of the data. */
const EDITION = "dataset";

/**
 * What view a file was exported from, by its head: a PNG, SVG, CSV or JSON of this app. Undefined where the file is of
 * another sort. Only the query of the link inside is taken, whatever address it names.
 */
export function readSnapshot(bytes: Uint8Array): SnapshotReading | undefined {
  if (isPng(bytes)) return toReading(readPngTexts(bytes).Source);
  const head = new TextDecoder().decode(bytes.subarray(0, SNAPSHOT_HEAD));
  if (/^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?<svg\b/i.test(head))
    return toReading(/<(?:dc:)?source\b[^>]{0,200}>([^<]{1,5000})</i.exec(head)?.[1]);
  // An export's JSON and CSV may hold much else: without a link they are no snapshot at all.
  const link = findJsonLink(head) ?? findCsvLink(head);
  const reading = link === undefined ? undefined : toReading(link);
  return reading && "search" in reading ? reading : undefined;
}

const isPng = (bytes: Uint8Array): boolean =>
  [137, 80, 78, 71].every((byte, index) => bytes[index] === byte);

function toReading(link: string | undefined): SnapshotReading {
  const url = link === undefined ? undefined : parseUrl(link.trim().replaceAll("&amp;", "&"));
  return url?.searchParams.has(EDITION) ? { search: url.search } : { problem: "no-view" };
}

const parseUrl = (link: string): URL | undefined =>
  URL.canParse(link) ? new URL(link) : undefined;

const findJsonLink = (head: string): string | undefined =>
  /^\s{0,100}\{/.test(head)
    ? /\n {2}"link": "(https?:\/\/[^"\\\s]{1,5000})"/.exec(head)?.[1]
    : undefined;

/** The comment lines at the top of a CSV file, of which one holds the link alone. */
function findCsvLink(head: string): string | undefined {
  if (!head.startsWith("#")) return undefined;
  for (const line of head.split(/\r?\n/)) {
    if (!line.startsWith("#")) return undefined;
    const [, link] = /^# [^:]{1,100}: (https?:\/\/\S{1,5000})$/.exec(line) ?? [];
    if (link) return link;
  }
  return undefined;
}
