import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { zipSync } from "fflate";
import { toBytes } from "./facts.ts";

const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The parts of a minimal Word document, except its text. */
export const WORD_PARTS = {
  "[Content_Types].xml": toBytes(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  ),
  "_rels/.rels": toBytes(
    `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  ),
};

/** A Word document with the given body and additional parts. */
export const wordOf = (
  body: string,
  prolog = "",
  parts: Readonly<Record<string, string>> = {},
): Uint8Array =>
  zipSync({
    ...WORD_PARTS,
    "word/document.xml": toBytes(
      `${prolog}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, toBytes(xml)])),
  });

/** A small Word document that decompresses to the given size. */
export const makeZipBomb = (megabytes: number): Uint8Array =>
  zipSync({ ...WORD_PARTS, "word/document.xml": new Uint8Array(megabytes * 1_000_000).fill(32) });

/** Changes the declared size of every entry of an archive to one kilobyte. */
export function lieAboutSizes(zip: Uint8Array): Uint8Array {
  const lying = zip.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 28 < lying.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1000, true);
  }
  return lying;
}

interface PdfOptions {
  text?: string;
  pages?: number;
  /** Decompressed size of the page content in bytes. */
  unpacked?: number;
  /** Number of compression layers. */
  layers?: number;
  isProtected?: boolean;
  /** Encrypted, but readable without a password. */
  hasEmptyPassword?: boolean;
  hasScript?: boolean;
  isCyclic?: boolean;
  /** Declared offset of the cross-reference table. */
  startxref?: number;
}

/** A PDF with one line of text. */
export function makePdf(options: PdfOptions = {}): Uint8Array {
  const { text = "one", pages = 1, hasScript = false, isCyclic = false } = options;
  const kids = Array.from({ length: pages }, (_, at) => `${at + 6} 0 R`).join(" ");
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F 3 0 R >> >> ${hasScript ? "/Annots [5 0 R] " : ""}>>`;
  const script = "/OpenAction << /S /JavaScript /JS (globalThis.ran = true) >>";
  return assemble(
    [
      `<< /Type /Catalog /Pages 2 0 R ${hasScript ? `${script} /AcroForm << /Fields [5 0 R] >>` : ""} >>`,
      `<< /Type /Pages /Kids [${isCyclic ? "2 0 R" : kids}] /Count ${pages} >>`,
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      content(text === "" ? "" : `BT /F 12 Tf 20 100 Td (${text}) Tj ET`, options),
      "<< /FT /Tx /T (field) /V (typed) /Rect [0 0 50 20] /Subtype /Widget >>",
      ...Array.from({ length: pages }, () => page),
    ],
    options,
  );
}

/** A PDF without extractable text: it has only an image, or characters without a Unicode mapping. */
export const makeMutePdf = (isPicture: boolean): Uint8Array =>
  assemble([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 90 90] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /I 8 0 R >> >> >>",
    content(isPicture ? "/I Do" : "BT /F 12 Tf 20 20 Td <82a082a2> Tj ET"),
    "<< /Type /Font /Subtype /Type0 /BaseFont /Ice /Encoding /90ms-RKSJ-H /DescendantFonts [6 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ice /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 7 0 R >>",
    "<< /Type /FontDescriptor /FontName /Ice /Flags 4 >>",
    content(
      "\0".repeat(300),
      {},
      "/Subtype /Image /Width 10 /Height 10 /ColorSpace /DeviceRGB /BitsPerComponent 8",
    ),
  ]);

/** A small PDF with nested forms that draw `words` a hundred million times. If `isBeside`, each form contains its resources. Otherwise they are separate objects. */
export function makeExplodingPdf(words = "BT /F 9 Tf (a) Tj ET", isBeside = true): Uint8Array {
  const depth = 9;
  const form = "/Type /XObject /Subtype /Form /BBox [0 0 9 9]";
  const resources = (at: number) => `<< /XObject << /X ${at + 7} 0 R >> >>`;
  const forms = Array.from({ length: depth }, (_, at) =>
    at === depth - 1
      ? content(words, {}, `${form} /Resources << /Font << /F 5 0 R >> >>`)
      : content(
          "/X Do ".repeat(10),
          {},
          `${form} /Resources ${isBeside ? resources(at) : `${depth + at + 6} 0 R`}`,
        ),
  );
  return assemble([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 6 0 R >> >> >>",
    content("/X Do"),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...forms,
    ...forms.map((_, at) => resources(at)),
  ]);
}

/** A small PDF whose page content decompresses to `megabytes`. The content is compressed once by LZW or twice by Flate. */
export function makePdfBomb(filter: "lzw" | "flate", megabytes: number, isEncrypted = false) {
  const size = megabytes * 1_000_000;
  const packed =
    filter === "lzw"
      ? compressZerosByLzw(size)
      : deflateSync(deflateSync(Buffer.alloc(size), { level: 9 }), { level: 9 });
  const names = filter === "lzw" ? "/LZWDecode" : "/FlateDecode /FlateDecode";
  const data = isEncrypted ? encryptByRc4(objectKey(4), packed) : packed;
  return assemble(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
      `<< /Length ${data.length} /Filter [${names}] >>\nstream\n${data.toString("latin1")}\nendstream`,
    ],
    { hasEmptyPassword: isEncrypted },
  );
}

/** Compresses zeros by LZW. Each code represents one byte more than the previous code. */
function compressZerosByLzw(size: number): Buffer {
  const bits: string[] = [];
  let written = 0;
  while (written < size) {
    const codes = [256, 0, ...Array.from({ length: 3800 }, (_, at) => 258 + at)];
    for (const [at, code] of codes.entries())
      bits.push(code.toString(2).padStart(Math.max(9, (257 + at).toString(2).length), "0"));
    written += (3801 * 3802) / 2;
  }
  const all = bits.join("");
  return Buffer.from(
    Array.from({ length: all.length >> 3 }, (_, at) =>
      Number.parseInt(all.slice(at * 8, at * 8 + 8), 2),
    ),
  );
}

/** Padding of an empty password (ISO 32000-1, algorithm 2). */
const PADDING = Buffer.from(
  "28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a",
  "hex",
);
const OWNER = Buffer.alloc(32);
const md5 = (...parts: Buffer[]) => createHash("md5").update(Buffer.concat(parts)).digest();
const FILE_KEY = md5(PADDING, OWNER, Buffer.from([252, 255, 255, 255]), Buffer.alloc(1)).subarray(
  0,
  5,
);
const objectKey = (id: number) => md5(FILE_KEY, Buffer.from([id, 0, 0, 0, 0])).subarray(0, 10);

function encryptByRc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, at) => at);
  const swap = (a: number, b: number) => {
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  const output = data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + (state[i] ?? 0)) & 255;
    swap(i, j);
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
  });
  return Buffer.from(output);
}

function content(operators: string, options: PdfOptions = {}, entries = ""): string {
  const { unpacked, layers = 1 } = options;
  if (unpacked === undefined)
    return `<< ${entries} /Length ${operators.length} >>\nstream\n${operators}\nendstream`;
  let packed = Buffer.from(operators.padEnd(unpacked));
  for (let layer = 0; layer < layers; layer += 1) packed = deflateSync(packed);
  const filter = `/Filter [${"/FlateDecode ".repeat(layers)}]`;
  return `<< /Length ${packed.length} ${filter} >>\nstream\n${packed.toString("latin1")}\nendstream`;
}

/** Assembles a PDF and adds the cross-reference table. No password decrypts a file with `isProtected`. */
function assemble(
  objects: readonly string[],
  { isProtected, hasEmptyPassword, startxref }: PdfOptions = {},
): Uint8Array {
  let file = "%PDF-1.4\n";
  let list = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const [at, object] of objects.entries()) {
    list += `${String(file.length).padStart(10, "0")} 00000 n \n`;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const user = hasEmptyPassword ? encryptByRc4(FILE_KEY, PADDING) : OWNER;
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${OWNER.toString("hex")}> /U <${user.toString("hex")}> /P -4 >> /ID [<00> <00>]`;
  const isEncrypted = isProtected || hasEmptyPassword;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${isEncrypted ? encrypt : ""} >>`;
  return Buffer.from(
    `${file}${list}${trailer}\nstartxref\n${startxref ?? file.length}\n%%EOF`,
    "latin1",
  );
}
