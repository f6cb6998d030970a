import { createHash, randomBytes } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from "node:zlib";
import { build, type Plugin } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compressFolder, deployPlugin } from "../../src/build/deploy-plugin.ts";
import { formatHeadersFile } from "../../src/build/headers.ts";

const LONG = "The same sentence again. ".repeat(100);
let folder = "";
const read = (name: string) => readFileSync(join(folder, name));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-deploy-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("writes compressed copies only of text files that pages load", async () => {
  const names = ["a.html", "b.js", "c.css", "d.svg", "data/e.json", "f.webmanifest"];
  const others = ["picture.png", "KEN.csv", "KEN.json", "KEN.md", "api/v1/data/f.json"];
  for (const name of [...names, ...others]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), LONG);
  }
  writeFileSync(join(folder, "small.html"), LONG.slice(0, 999));
  writeFileSync(join(folder, "random.js"), randomBytes(2000));
  await compressFolder(folder);
  for (const name of names) {
    expect(brotliDecompressSync(read(`${name}.br`)).toString()).toBe(LONG);
    expect(gunzipSync(read(`${name}.gz`)).toString()).toBe(LONG);
  }
  const written = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const twins = names.flatMap((name) => [`${name}.br`, `${name}.gz`]);
  expect(written.filter((name) => /\.(br|gz)$/.test(name)).sort()).toEqual(twins.sort());
});

test("compresses a page at the highest quality only if it may then fit into the first round trip", async () => {
  const messages = readFileSync("src/i18n/en.json", "utf8");
  const sizeAt = (text: string, quality: number) =>
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  let length = 30_000;
  while (sizeAt(messages.slice(0, length), 10) < 14_000) length += 1_000;
  const files = {
    "small.html": messages.slice(0, 30_000),
    "fitting.html": messages.slice(0, length),
    "large.html": messages,
    "fitting.js": messages.slice(0, length),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  await compressFolder(folder);
  const qualities = Object.entries(files).map(([name, text]) => {
    const [high, highest] = [10, 11].map((quality) => sizeAt(text, quality));
    expect(high, name).not.toBe(highest);
    return [name, read(`${name}.br`).length === highest ? 11 : 10];
  });
  expect(qualities).toEqual([
    ["small.html", 10],
    ["fitting.html", 11],
    ["large.html", 10],
    ["fitting.js", 10],
  ]);
});

test("writes _headers, checksums and compressed copies, including for files that other plugins write last", async () => {
  const late: Plugin = {
    name: "late",
    async closeBundle() {
      await setTimeout(50);
      writeFileSync(join(folder, "dist", "sw.js"), LONG);
    },
  };
  writeFileSync(join(folder, "index.html"), `<p>${LONG}</p>`);
  await build({
    root: folder,
    configFile: false,
    logLevel: "warn",
    plugins: [deployPlugin({ compress: true }), late],
  });
  expect(existsSync(join(folder, "dist", "index.html.br"))).toBe(true);
  expect(existsSync(join(folder, "dist", "sw.js.br"))).toBe(true);
  expect(read("dist/_headers").toString()).toBe(formatHeadersFile());
  const sums = read("dist/SHA256SUMS").toString().trimEnd().split("\n");
  expect(sums.map((line) => line.slice(66)).sort()).toEqual(["_headers", "index.html", "sw.js"]);
  for (const line of sums) {
    const hash = createHash("sha256").update(read(`dist/${line.slice(66)}`));
    expect(line.slice(0, 66)).toBe(`${hash.digest("hex")}  `);
  }
});
