/** Bytes of a text file to text, in whichever of the encodings met in practice they make sense: UTF-8, GB 18030, Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const marked = decodeByMark(bytes);
  if (marked !== undefined) return marked;
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (utf8 !== undefined) return utf8;
  const chinese = decodeStrictly(bytes, "gb18030");
  // Read as GB 18030, a Western accent and the letter after it make a Han character; its quotes and dashes do not.
  if (chinese !== undefined && !/\p{Script=Han}/u.test(chinese)) return chinese;
  return decodeWestern(bytes);
}

/** A byte order mark settles it. */
function decodeByMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return new TextDecoder("utf-8").decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return undefined;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has in the places 0x80 to 0x9f; some engines decode them as Latin-1's control characters. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const decodeWestern = (bytes: Uint8Array): string =>
  new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
