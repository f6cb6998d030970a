import { isPng, readPngTexts } from "./png-metadata.ts";

export interface Snapshot {
  /** Address of the view relative to the root of its site, such as "es/KEN.html?pillar=legal". */
  address: string;
  /** Dataset version. */
  edition: string;
  /** Serialized statuses. Undefined if the file has none, as in the earliest exports. */
  statuses: string | undefined;
}

/** `no-view`: the file has the format of an export, but no valid link. */
export type SnapshotReading = Snapshot | { problem: "no-view" };

/** Number of bytes to read. Metadata is at the start of an export. */
export const SNAPSHOT_HEAD = 100_000;
/** Query parameter of the dataset version, present in every exported link. */
const EDITION = "dataset";
const LINK = String.raw`https?:\/\/[^"\\\s]{1,5000}`;
const STATUSES = "[0-9]{1,3} [-a-z0-9]{1,60} [A-Z:a-z ]{1,20000}";
const CSV_LINK = /^# [^:]{1,100}: (https?:\/\/\S{1,5000})$/;
const CSV_STATUSES = new RegExp(`^# [^:]{1,100}: (${STATUSES})$`);
/** A comment line that continues the statuses, which may be split over several lines. */
const CSV_MORE = /^# [^:]{1,100}: ([A-Z]{3}:[a-z]{1,100}(?: [A-Z]{3}:[a-z]{1,100}){0,999})$/;
const SVG_SOURCE = /<(?:dc:)?source\b[^>]{0,200}>([^<]{1,5000})</i;
const SVG_STATUSES = /<(?:dc:)?description\b[^>]{0,200}>([^<]{1,20000})</i;

/** Reads the link and the statuses from the start of a PNG, SVG, CSV or JSON file. Returns undefined for other files. */
export function readSnapshot(bytes: Uint8Array): SnapshotReading | undefined {
  if (isPng(bytes)) {
    const { Source, Statuses } = readPngTexts(bytes);
    return toReading(Source, Statuses);
  }
  const head = decodeHead(bytes.subarray(0, SNAPSHOT_HEAD));
  if (/^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?<svg\b/i.test(head))
    return toReading(SVG_SOURCE.exec(head)?.[1], SVG_STATUSES.exec(head)?.[1]);
  // A JSON or CSV file without a link is not an export.
  const { link, statuses } = findInJson(head) ?? findInCsv(head);
  const reading = toReading(link, statuses);
  return "address" in reading ? reading : undefined;
}

/** Decodes UTF-8 and UTF-16. Office programs may save files as UTF-16. */
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
    ? { address: pageOf(url), edition, statuses }
    : { problem: "no-view" };
}

/** The file name and query of an address, with the folder of its language if it has one. */
const pageOf = ({ pathname, search }: URL) =>
  (/\/((?:[a-z]{2}\/)?[^/]*)$/.exec(pathname)?.[1] ?? "") + search;

type Found = { link?: string | undefined; statuses?: string | undefined };

function findInJson(head: string): Found | undefined {
  if (!/^\s{0,100}\{/.test(head)) return undefined;
  const find = (id: string, form: string) =>
    new RegExp(`[{,]\\s{0,9}"${id}": ?"(${form})"`).exec(head)?.[1];
  return { link: find("link", LINK), statuses: find("statuses", STATUSES) };
}

/** Reads the comment lines at the top of a CSV. The first line is the title and never contains the link. */
function findInCsv(head: string): Found {
  const found: Found = {};
  for (const [at, raw] of head.split(/\r?\n/).entries()) {
    // Remove quotation marks and separators of empty cells, which office programs add.
    const line = raw.replace(/[,;\t]{1,200}$/, "").replace(/^"(.*)"$/, "$1");
    if (!line.startsWith("# ")) break;
    // Addresses encode apostrophes as "%27", so a literal apostrophe is a formula guard.
    if (at > 0) found.link ??= CSV_LINK.exec(line)?.[1]?.replaceAll("'", "");
    const more = CSV_MORE.exec(line)?.[1];
    if (found.statuses && more) found.statuses += ` ${more}`;
    else found.statuses ??= CSV_STATUSES.exec(line)?.[1];
  }
  return found;
}
