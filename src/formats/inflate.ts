import { Inflate, Unzlib } from "fflate";

/** One step of packed bytes; deflate makes at most a thousand times as much of it, which is then in memory at once. */
const STEP_BYTES = 16_000;

/** Signals that unpacking went over its limit. */
export class TooLarge extends Error {}

/** Unpacks deflated bytes to at most `limit`, whatever size they claim to have; throws where they are damaged. */
export function inflateWithin(bytes: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  const size = pushAll(bytes, limit, new Inflate(), (chunk) => chunks.push(chunk));
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** How many bytes zlib's packed bytes hold, keeping none of them; throws where they are damaged. */
export const measureInflated = (bytes: Uint8Array, limit: number): number =>
  pushAll(bytes, limit, new Unzlib(), () => {});

function pushAll(
  bytes: Uint8Array,
  limit: number,
  unpacker: Inflate | Unzlib,
  take: (chunk: Uint8Array) => void,
): number {
  let size = 0;
  unpacker.ondata = (chunk) => {
    size += chunk.length;
    if (size > limit) throw new TooLarge();
    take(chunk);
  };
  for (let at = 0; at < bytes.length; at += STEP_BYTES)
    unpacker.push(bytes.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= bytes.length);
  return size;
}
