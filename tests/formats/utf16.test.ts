import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findUtf16 } from "../../src/reader/decode.ts";
import { findProblem, readText } from "./facts.ts";

type Order = "little" | "big";
const ORDERS: Order[] = ["little", "big"];

/** UTF-16 without a byte order mark. */
function encode(text: string, order: Order): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(2 * at, text.charCodeAt(at), order === "little");
  return bytes;
}

const page = "CYBERWELLNESS PROFILE\r\nICELAND’S SHELF\r\n1.2.1 CIRT\r\nThe floe has a team.\r\n";

describe.each(ORDERS)("UTF-16 without a byte order mark (%s-endian)", (order) => {
  test("is read as text, Markdown and HTML", async () => {
    expect(await readText(encode(page, order), "a.txt")).toBe(page);
    expect(await readText(encode("# Ice\n\nThe *floe*", order), "a.md")).toContain("The floe");
    const html = encode("<!doctype html><p>The <b>floe</b> has a team", order);
    expect(await readText(html, "page")).toBe("The floe has a team\n");
  });

  test("is rejected if it is truncated or contains control characters", async () => {
    expect(await findProblem(encode(page, order).subarray(0, 101), "a.txt")).toBe("unknown-form");
    expect(await findProblem(encode(`${page}\u0001`, order), "a.txt")).toBe("unknown-form");
  });

  test("is detected if, and only if, more than 80% of the characters have a zero byte", () => {
    const words = fc.string({ unit: fc.constantFrom(..."abcdé ñ.,(1)’\n"), minLength: 1 });
    fc.assert(
      fc.property(words, (text) => {
        const name = order === "little" ? "utf-16le" : "utf-16be";
        const certain = [...text].filter((char) => char !== "’").length > 0.8 * text.length;
        expect(findUtf16(encode(text, order))).toBe(certain ? name : undefined);
      }),
    );
  });
});

test("detects UTF-16 without zero bytes only by its byte order mark", () => {
  const bytes = fc.uint8Array({ min: 1, maxLength: 200 });
  fc.assert(
    fc.property(bytes, (some) => {
      const isMarked =
        (some[0] === 0xff && some[1] === 0xfe) || (some[0] === 0xfe && some[1] === 0xff);
      expect(findUtf16(some) !== undefined).toBe(isMarked);
    }),
  );
});
