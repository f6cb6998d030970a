const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** Length of the signature and the header chunk (length, type, 13 bytes, checksum). */
const AFTER_HEADER = 8 + 4 + 4 + 13 + 4;

export const isPng = (bytes: Uint8Array): boolean =>
  SIGNATURE.every((byte, index) => bytes[index] === byte);

/** Returns the parts of a PNG with text chunks inserted after its header. ASCII text is stored as tEXt, other text as iTXt. */
export function addPngTexts(
  png: Uint8Array<ArrayBuffer>,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer>[] {
  if (!isPng(png)) throw new TypeError("not a PNG");
  const chunks = Object.entries(texts).map(([keyword, text]) =>
    /^[ -~]*$/.test(text)
      ? chunk("tEXt", `${keyword}\0${text}`)
      : // Uncompressed (method 0), with no language tag or translated keyword.
        chunk("iTXt", `${keyword}\0\0\0\0\0${text}`),
  );
  return [png.subarray(0, AFTER_HEADER), ...chunks, png.subarray(AFTER_HEADER)];
}

export function readPngTexts(png: Uint8Array): Record<string, string> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const texts: Record<string, string> = {};
  for (let at = 8; at + 12 <= png.length; at += 12 + view.getUint32(at)) {
    const length = view.getUint32(at);
    const data = png.subarray(at + 8, at + 8 + length);
    // The file is truncated.
    if (data.length < length) break;
    const type = new TextDecoder().decode(png.subarray(at + 4, at + 8));
    if (type !== "tEXt" && type !== "iTXt") continue;
    const [keyword = "", ...rest] = new TextDecoder().decode(data).split("\0");
    texts[keyword] = rest.slice(type === "iTXt" ? 4 : 0).join("\0");
  }
  return texts;
}

function chunk(type: string, text: string) {
  const body = new TextEncoder().encode(type + text);
  const bytes = new Uint8Array(body.length + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, body.length - type.length);
  bytes.set(body, 4);
  view.setUint32(body.length + 4, checksum(body));
  return bytes;
}

/** CRC-32 (ISO 3309). Computed bit by bit without a table, because the chunks are short. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
