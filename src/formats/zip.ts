import { UnreadableDocument } from "./problem.ts";

/** One file of an archive, still packed. */
export interface ZipEntry {
  name: string;
  isEncrypted: boolean;
  /** 0: stored as it is; 8: deflated. */
  method: number;
  /** Bytes unpacked, as the archive claims. */
  size: number;
  packed: Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
/** A comment may follow the end record, 64 kB at most. */
const MAX_COMMENT = 0xffff;

/** The files that an archive's list of contents names, at most `limit` of them. Nothing is unpacked. */
export function listEntries(bytes: Uint8Array, limit: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limit) throw new UnreadableDocument("word-too-large");
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new UnreadableDocument("word-damaged");
    const nameLength = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 24, true),
      packed: sliceData(bytes, view, at),
    });
    at += 46 + nameLength + extra;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new UnreadableDocument("word-damaged");
}

function sliceData(bytes: Uint8Array, view: DataView, central: number): Uint8Array {
  const at = view.getUint32(central + 42, true);
  if (view.getUint32(at, true) !== LOCAL) throw new UnreadableDocument("word-damaged");
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return bytes.subarray(start, start + view.getUint32(central + 20, true));
}
