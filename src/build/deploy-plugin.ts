import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";
import { formatHeadersFile } from "./headers.ts";

/** Text files that pages load. Other text files are rarely requested, so servers compress those on demand. */
export const LOADED = /(\.(html|js|css|svg|webmanifest)|^(assets|data)\/.*\.json)$/;
/** Minimum size of a file to compress, in bytes. A smaller file fits into one packet anyway. */
export const MIN_SIZE = 1000;
/** Bytes that a server can send in the first round trip of a new connection, excluding headers. */
const FIRST_ROUND_TRIP = 13_977;

/** Writes `_headers`. After all other plugins have written their files, writes `SHA256SUMS` and, if `compress` is set, compressed copies. */
export const deployPlugin = ({ compress }: { compress: boolean }): Plugin => ({
  name: "atlas-deploy",
  apply: "build",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "_headers", source: formatHeadersFile() });
  },
  closeBundle: {
    order: "post",
    sequential: true,
    async handler() {
      const { root, build } = this.environment.config;
      const folder = resolve(root, build.outDir);
      await writeChecksums(folder);
      if (compress) await compressFolder(folder);
    },
  },
});

/** Writes the checksums of all published files, in the format of `sha256sum`. */
async function writeChecksums(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .filter((path) => !path.startsWith(".vite"));
  const lines: string[] = [];
  for (const path of paths.sort()) {
    const sum = createHash("sha256").update(await readFile(join(folder, path)));
    lines.push(`${sum.digest("hex")}  ${path}\n`);
  }
  await writeFile(join(folder, "SHA256SUMS"), lines.join(""));
}

/** Writes compressed copies of the files that pages load, unless the file is small or the copy would be larger. */
export async function compressFolder(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const compress = async (file: string) => {
    const source = await readFile(join(folder, file));
    if (source.length < MIN_SIZE) return;
    const brotli = await compressWithBrotli(source, file.endsWith(".html"));
    const gzipped = await promisify(gzip)(source, { level: 9 });
    for (const [extension, twin] of Object.entries({ br: brotli, gz: gzipped }))
      if (twin.length < source.length) await writeFile(join(folder, `${file}.${extension}`), twin);
  };
  // One file per processor at a time, since each compression takes several megabytes of memory.
  const queue = files.filter((file) => LOADED.test(file)).values();
  const compressNext = async () => {
    for (const file of queue) await compress(file);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, compressNext));
}

/** Quality 11 saves another 2.5% but takes three times as long. Only pages that may then fit into the first round trip use it. */
async function compressWithBrotli(source: Buffer, isPage: boolean): Promise<Buffer> {
  const compress = (quality: number) =>
    promisify(brotliCompress)(source, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  const twin = await compress(10);
  const excess = twin.length / FIRST_ROUND_TRIP - 1;
  return isPage && excess > 0 && excess < 0.03 ? compress(11) : twin;
}
