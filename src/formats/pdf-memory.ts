import * as limits from "./limits.ts";
import { UnreadableDocument } from "./problem.ts";

/** Smaller buffers are not counted. */
const COUNTED_BYTES = 100_000;

/**
 * Runs `read` with limits on the buffers of pdf.js. pdf.js decodes every stream completely, with a growing `Uint8Array`
 * or a `DecompressionStream`, and skips a stream that throws. Both classes are replaced while `read` runs.
 */
export async function limitBuffers<T>(read: () => Promise<T>): Promise<T> {
  const { Uint8Array: Bytes, DecompressionStream: Inflater } = globalThis;
  let left = limits.MAX_PDF_BUFFERS_BYTES;
  /** Counts a buffer that grew from `counted` to `size` bytes. */
  const count = (size: number, counted = 0) => {
    if (size > limits.MAX_PDF_BUFFER_BYTES) left = -1;
    else if (size > COUNTED_BYTES) left -= size - counted;
    if (left < 0) throw new UnreadableDocument("pdf-too-large");
  };
  globalThis.Uint8Array = new Proxy(Bytes, {
    construct(target, [size, ...others], proxy) {
      count(typeof size === "number" ? size : 0);
      return Reflect.construct(target, [size, ...others], proxy);
    },
  });
  globalThis.DecompressionStream = class extends Inflater {
    #size = 0;
    override readonly readable = super.readable.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform: (chunk, controller) => {
          count(this.#size + chunk.length, this.#size);
          this.#size += chunk.length;
          controller.enqueue(chunk);
        },
      }),
    );
  };
  try {
    return await read();
  } finally {
    Object.assign(globalThis, { Uint8Array: Bytes, DecompressionStream: Inflater });
    // biome-ignore lint/correctness/noUnsafeFinally: the limit is the cause of any other error
    if (left < 0) throw new UnreadableDocument("pdf-too-large");
  }
}
