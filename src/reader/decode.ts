export function decodeText(bytes: Uint8Array): string {
  const hasUtf8Mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const certain = hasUtf8Mark ? "utf-8" : findUtf16(bytes);
  if (certain !== undefined) return new TextDecoder(certain).decode(bytes);
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (utf8 !== undefined) return utf8;
  const chinese = decodeStrictly(bytes, "gb18030");
  if (chinese !== undefined && !MISREAD.test(chinese)) return chinese;
  return new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}

/** Characters that result from decoding Windows-1252 as GB 18030: Han, kana, squared and vertical forms ("©M" as "㎝"), and private use ("¡A"). */
const MISREAD = /[\p{Script=Han}\u2121\u3040-\u33ff\ue000-\ue765\ufe30-\ufe6f\uffe2-\uffe4]/u;

const SAMPLE = 4096;
/** Minimum share of zeros among the high bytes of UTF-16 text in a Latin script. */
const ZEROS = 0.8;

/** Detects UTF-16 by its byte order mark or by zeros in every other byte. */
export function findUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return undefined;
  const pairs = Math.floor(sample.length / 2);
  const first = countZeros(sample, 0);
  const second = countZeros(sample, 1);
  const encoding = first === 0 ? "utf-16le" : "utf-16be";
  const isWide = Math.min(first, second) === 0 && Math.max(first, second) > ZEROS * pairs;
  return isWide && bytes.length % 2 === 0 && isPlain(decodeStrictly(bytes, encoding))
    ? encoding
    : undefined;
}

const countZeros = (bytes: Uint8Array, from: number): number =>
  bytes.filter((byte, at) => byte === 0 && at % 2 === from).length;

const isPlain = (text: string | undefined): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the search is for control characters.
  text !== undefined && !/[\x00-\x08\x0e-\x1f\x7f]/.test(text);

/** Undefined if the bytes are invalid in the encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Windows-1252 from 0x80 to 0x9f, which some engines decode as Latin-1 control characters. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
