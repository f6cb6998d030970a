import { isPng, readPngTexts } from "./png-metadata.ts";

export interface Snapshot {
  /** Address of the view relative to the root of its site, such as "es/KEN.html?pillar=legal". */
  address: string;
}

/** `no-view`: the file has the format of an export, but no valid link. */
export type SnapshotReading = Snapshot | { problem: "no-view" };

/** Number of bytes to read. Metadata is at the start of an export. */
export const SNAPSHOT_HEAD = 100_000;
/** Query parameter of the dataset version, present in every exported link. */
const DATASET = "dataset";
const LINK = String.raw`https?:\/\/[^"\\\s]{1,5000}`;
const JSON_LINK = new RegExp(`[{,]\\s{0,9}"link": ?"(${LINK})"`);
const CSV_LINK = /^# [^:]{1,100}: (https?:\/\/\S{1,5000})$/;
const SVG_SOURCE = /<(?:dc:)?source\b[^>]{0,200}>([^<]{1,5000})</i;

/** Reads the link from the start of a PNG, SVG, CSV or JSON file. Returns undefined for other files. */
export function readSnapshot(bytes: Uint8Array): SnapshotReading | undefined {
  if (isPng(bytes)) return toReading(readPngTexts(bytes).Source);
  const head = decodeHead(bytes.subarray(0, SNAPSHOT_HEAD));
  if (/^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?<svg\b/i.test(head))
    return toReading(SVG_SOURCE.exec(head)?.[1]);
  // A JSON or CSV file without a link is not an export.
  const reading = toReading(
    /^\s{0,100}\{/.test(head) ? JSON_LINK.exec(head)?.[1] : findInCsv(head),
  );
  return "address" in reading ? reading : undefined;
}

/** Encodings by the first byte of their byte order mark. Neither byte occurs in UTF-8. Office programs may save files as UTF-16. */
const WIDE = new Map([
  [0xff, "utf-16le"],
  [0xfe, "utf-16be"],
]);

const decodeHead = (head: Uint8Array): string =>
  new TextDecoder(WIDE.get(head[0] ?? 0) ?? "utf-8").decode(head);

function toReading(link: string | undefined): SnapshotReading {
  const address = link?.trim().replaceAll("&amp;", "&") ?? "";
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.searchParams.get(DATASET) && /^https?:$/.test(url.protocol)
    ? { address: pageOf(url) }
    : { problem: "no-view" };
}

/** The file name and query of an address, with the folder of its language if it has one. */
const pageOf = ({ pathname, search }: URL) =>
  (/\/((?:[a-z]{2}\/)?[\w.-]*)$/.exec(pathname)?.[1] ?? "") + search;

/** Finds the link in the comment lines at the top of a CSV. The first line is the title and never contains the link. */
function findInCsv(head: string): string | undefined {
  for (const [at, raw] of head.split(/\r?\n/).entries()) {
    // Remove quotation marks and separators of empty cells, which office programs add.
    const line = raw.replace(/[,;\t]{1,200}$/, "").replace(/^"(.*)"$/, "$1");
    if (!line.startsWith("# ")) return undefined;
    const link = at > 0 && CSV_LINK.exec(line)?.[1];
    // Addresses encode apostrophes as "%27", so a literal apostrophe is a formula guard.
    if (link) return link.replaceAll("'", "");
  }
  return undefined;
}
