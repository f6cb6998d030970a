import { isPng, readPngTexts } from "./png-metadata.ts";

/** What a file says of the view that it was exported from. */
export interface Snapshot {
  /** The query of the view. */
  search: string;
  /** The edition of the data that it shows. */
  edition: string;
  /** The statuses it shows, as it writes them; exports made before November 2026 have none. */
  statuses: string | undefined;
}

/** Such a view; or that the file is of an export's form without saying which view. */
export type SnapshotReading = Snapshot | { problem: "no-view" };

/** Bytes of a file that are looked at: what an export says of itself stands at its head. */
export const SNAPSHOT_HEAD = 100_000;
/** What every link that an export carries names: its edition of the data. */
const EDITION = "dataset";
/** Forms of a link and of statuses. */
const LINK = String.raw`https?:\/\/[^"\\\s]{1,5000}`;
const STATUSES = "[0-9]{1,3} [-a-z0-9]{1,60} [A-Z:a-z ]{1,20000}";
const CSV_LINK = /^# [^:]{1,100}: (https?:\/\/\S{1,5000})$/;
const CSV_STATUSES = new RegExp(`^# [^:]{1,100}: (${STATUSES})$`);
/** What a line of statuses goes on with in the next: no cell is very long. */
const CSV_MORE = /^# [^:]{1,100}: ([A-Z]{3}:[a-z]{1,100}(?: [A-Z]{3}:[a-z]{1,100}){0,999})$/;
const SVG_SOURCE = /<(?:dc:)?source\b[^>]{0,200}>([^<]{1,5000})</i;
const SVG_STATUSES = /<(?:dc:)?description\b[^>]{0,200}>([^<]{1,20000})</i;

/** What view a PNG, SVG, CSV or JSON was exported from, by its head; undefined for other files. Of its link only the query is taken. */
export function readSnapshot(bytes: Uint8Array): SnapshotReading | undefined {
  if (isPng(bytes)) {
    const { Source, Statuses } = readPngTexts(bytes);
    return toReading(Source, Statuses);
  }
  const head = decodeHead(bytes.subarray(0, SNAPSHOT_HEAD));
  if (/^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?<svg\b/i.test(head))
    return toReading(SVG_SOURCE.exec(head)?.[1], SVG_STATUSES.exec(head)?.[1]);
  // An export's JSON and CSV may hold much else: without a link they are no snapshot at all.
  const { link, statuses } = findInJson(head) ?? findInCsv(head);
  const reading = link === undefined ? undefined : toReading(link, statuses);
  return reading && "search" in reading ? reading : undefined;
}

/** An editor or office program may have saved it in UTF-16. */
function decodeHead(head: Uint8Array): string {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const encoding = head[0] === 0xfe ? "utf-16be" : "utf-16le";
  return new TextDecoder(isWide ? encoding : "utf-8").decode(head);
}

function toReading(link: string | undefined, statuses: string | undefined): SnapshotReading {
  const address = link?.trim().replaceAll("&amp;", "&") ?? "";
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const edition = url?.searchParams.get(EDITION);
  return url && edition && /^https?:$/.test(url.protocol)
    ? { search: url.search, edition, statuses }
    : { problem: "no-view" };
}

/** What an export's JSON and CSV say of it. */
type Found = { link?: string | undefined; statuses?: string | undefined };

function findInJson(head: string): Found | undefined {
  if (!/^\s{0,100}\{/.test(head)) return undefined;
  const find = (id: string, form: string) =>
    new RegExp(`[{,]\\s{0,9}"${id}": ?"(${form})"`).exec(head)?.[1];
  return { link: find("link", LINK), statuses: find("statuses", STATUSES) };
}

/** The comment lines at the top of a CSV file, of which one holds the link alone, but never the first, and one the statuses. */
function findInCsv(head: string): Found {
  const found: Found = {};
  for (const [at, raw] of head.split(/\r?\n/).entries()) {
    // A line of one cell as an office program saves it: in quotation marks, and with the separators of empty cells behind it.
    const line = raw.replace(/[,;\t]{1,200}$/, "").replace(/^"(.*)"$/, "$1");
    if (!line.startsWith("# ")) break;
    // In an address an apostrophe is written "%27": one that stands there guards a sign from spreadsheets.
    if (at > 0) found.link ??= CSV_LINK.exec(line)?.[1]?.replaceAll("'", "");
    const more = CSV_MORE.exec(line)?.[1];
    if (found.statuses && more) found.statuses += ` ${more}`;
    else found.statuses ??= CSV_STATUSES.exec(line)?.[1];
  }
  return found;
}
