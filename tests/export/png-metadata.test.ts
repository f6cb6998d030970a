import { crc32, deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addPngTexts, readPngTexts } from "../../src/export/png-metadata.ts";

/** A PNG of one white pixel. */
function whitePixel() {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from([0, 255, 255, 255]))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const withTexts = (texts: Readonly<Record<string, string>>) =>
  Buffer.concat(addPngTexts(whitePixel(), texts));

/** Type, stored checksum and computed checksum of each chunk. */
function chunksOf(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const chunks = [];
  for (let at = 8; at < bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, end);
    chunks.push({
      type: body.toString("latin1", 0, 4),
      stated: bytes.readUInt32BE(end),
      true: crc32(body),
    });
    at = end + 4;
  }
  return chunks;
}

describe("PNG metadata", () => {
  const texts = { Source: "https://example.org/?country=PER", Title: "Ficha · Perú" };

  it("round-trips ASCII and UTF-8 texts", () => {
    expect(readPngTexts(withTexts(texts))).toEqual(texts);
  });

  it("writes complete chunks with valid checksums after the header", () => {
    const chunks = chunksOf(withTexts(texts));
    expect(chunks.map(({ type }) => type)).toEqual(["IHDR", "tEXt", "iTXt", "IDAT", "IEND"]);
    for (const chunk of chunks) expect(chunk.stated).toBe(chunk.true);
  });

  it("round-trips any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.includes("\0"));
        expect(readPngTexts(withTexts({ Title: text }))).toEqual({ Title: text });
      }),
    );
  });

  it("rejects files that are not PNG", () => {
    expect(() => addPngTexts(new Uint8Array([1, 2, 3]), texts)).toThrow("not a PNG");
  });
});
