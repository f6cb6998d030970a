/** Bytes of a text file to text, in whichever of the encodings met in practice they make sense: UTF-8, UTF-16, GB 18030, Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  // A byte order mark settles it, and so does UTF-16 that is certain without one.
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const marked = hasMark ? "utf-8" : findUtf16(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (utf8 !== undefined) return utf8;
  const chinese = decodeStrictly(bytes, "gb18030");
  // Read as GB 18030, a Western accent and the letter after it make a Han character; its quotes and dashes do not.
  if (chinese !== undefined && !/\p{Script=Han}/u.test(chinese)) return chinese;
  return new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}

/** Bytes looked at for zeros: as good as all that a profile has on its first page. */
const SAMPLE = 4096;
/** In text in a Latin script, as many of the bytes that go first (or second) are zero. */
const ZEROS = 0.8;

/** Which UTF-16 bytes are, by their mark, or where nothing else can have zeros in every other place; undefined for any other text. */
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

/** Text holds no control characters, tabs and line ends aside. */
const isPlain = (text: string | undefined): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  text !== undefined && !/[\x00-\x08\x0e-\x1f\x7f]/.test(text);

/** What bytes say in an encoding; undefined where they are not of it. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has in the places 0x80 to 0x9f; some engines decode them as Latin-1's control characters. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
