import { Inflate, Unzlib } from "fflate";

/** One step of packed bytes; deflate makes at most a thousand times as much of it, which is then in memory at once. */
const STEP_BYTES = 16_000;

/** Signals that unpacking went over its limit. */
export class TooLarge extends Error {}

/** Unpacks deflated bytes to at most `limit`, whatever size they claim to have; throws where they are damaged. */
export function inflateWithin(bytes: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const unpacker = new Inflate((chunk) => {
    size += chunk.length;
    if (size > limit) throw new TooLarge();
    chunks.push(chunk);
  });
  pushInSteps(unpacker, bytes, true);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** How many bytes zlib's packed bytes hold, keeping none of them, at most `limit`; packed bytes within count as well. Throws where they are damaged. */
export function measureInflated(bytes: Uint8Array, limit: number): number {
  const counter = new Counter(limit);
  counter.unpack(bytes, true);
  return counter.size;
}

/** The two bytes that zlib puts before what it packs. */
export const isDeflated = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;

/** Counts what packed bytes hold, and what those hold, if they are packed bytes in turn. */
class Counter {
  size = 0;
  readonly #limit: number;
  readonly #unpacker = new Unzlib((chunk) => this.#count(chunk));
  #inner: Counter | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  unpack(bytes: Uint8Array, isLast: boolean): void {
    pushInSteps(this.#unpacker, bytes, isLast);
  }

  #count(chunk: Uint8Array): void {
    if (this.size === 0 && isDeflated(chunk)) this.#inner = new Counter(this.#limit);
    this.size += chunk.length;
    if (this.size > this.#limit) throw new TooLarge();
    try {
      this.#inner?.unpack(chunk, false);
    } catch (error) {
      if (error instanceof TooLarge) throw error;
      // What looked packed by its first two bytes was not.
      this.#inner = undefined;
    }
  }
}

function pushInSteps(unpacker: Inflate | Unzlib, bytes: Uint8Array, isLast: boolean): void {
  for (let at = 0; at < bytes.length; at += STEP_BYTES)
    unpacker.push(bytes.subarray(at, at + STEP_BYTES), isLast && at + STEP_BYTES >= bytes.length);
}
