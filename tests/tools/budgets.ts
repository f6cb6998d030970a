import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { LOADED, MIN_SIZE } from "../../src/build/deploy-plugin.ts";
import { DEFAULT_LANGUAGE } from "../../src/domain/languages.ts";
import { type BuiltFile, formatSize, readBundle, total } from "./bundle.ts";

/** Maximum gzip size of the scripts that the first English scorecard needs, in bytes. */
const FIRST_PAINT_BUDGET = 105_000;
/** Maximum gzip size of another language's first catalogue part, in bytes. It replaces the English one (2.3 kB). */
const CATALOGUE_BUDGET = 4_500;
/** Maximum gzip size of the files that the service worker precaches, in bytes. */
const OFFLINE_BUDGET = 500_000;
const FONT_FILE = /\.(woff2?|ttf|otf|eot)$/i;
const INLINE_CODE = /<[^>]+\s(?:style|on[a-z]+)=[^>]*>/i;

const folder = process.argv[2] ?? "dist";
const bundle = readBundle(folder);
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" });

const pages = files.filter((file) => file.endsWith(".html"));
/** Maximum gzip size of a page, in bytes. */
const PAGE_BUDGET = 40_000;
const largest = Math.max(...pages.map((page) => gzipSync(read(page)).length));
/** Paths of the files that the service worker precaches, without their queries. */
const precached = [...read("sw.js").matchAll(/url:"([^"?]+)/g)].flatMap(([, file]) => file ?? []);

const others = [...bundle.catalogues].filter(([language]) => language !== DEFAULT_LANGUAGE);

/** Each budget's name, whether it is met, and the measured value. */
const budgets: readonly [name: string, isMet: boolean, figure: string][] = [
  [
    `JavaScript before the first scorecard ≤ ${formatSize(FIRST_PAINT_BUDGET)}`,
    total(bundle.first) <= FIRST_PAINT_BUDGET,
    formatSize(total(bundle.first)),
  ],
  [
    `first part of each other catalogue ≤ ${formatSize(CATALOGUE_BUDGET)}`,
    others.every(([, { size }]) => size <= CATALOGUE_BUDGET),
    others.map(([language, { size }]) => `${language} ${formatSize(size)}`).join(", "),
  ],
  [
    `files that the service worker precaches ≤ ${formatSize(OFFLINE_BUDGET)}`,
    total(precached.map(measure)) <= OFFLINE_BUDGET,
    `${precached.length} files, ${formatSize(total(precached.map(measure)))}`,
  ],
  ["no chart library in it", ...none(bundle.first.map(({ file }) => file).filter(hasCharts))],
  ["chart library in the files loaded later", ...some(bundle.later, hasCharts)],
  [`largest page ≤ ${formatSize(PAGE_BUDGET)}`, largest <= PAGE_BUDGET, formatSize(largest)],
  [
    "no fonts",
    ...none([
      ...files.filter((file) => FONT_FILE.test(file)),
      ...bundle.styles.map(({ file }) => file).filter((file) => /@font-face/.test(read(file))),
    ]),
  ],
  ["compressed copies of all text that pages load", ...none(files.filter(lacksTwin))],
  [
    "no style attribute or inline event handler in a page",
    ...none(pages.flatMap((page) => INLINE_CODE.exec(read(page)) ?? [])),
  ],
];

print("Before the first scorecard", bundle.first);
print("Later", bundle.later);
print("Styles", bundle.styles);
console.log("Budgets");
for (const [name, isMet, figure] of budgets)
  console.log(`  ${isMet ? "met " : "OVER"}  ${name}: ${figure}`);
if (budgets.some(([, isMet]) => !isMet)) process.exitCode = 1;

function measure(file: string): BuiltFile {
  return { file, size: gzipSync(readFileSync(join(folder, file))).length };
}

function hasCharts(file: string): boolean {
  return read(file).includes("recharts-");
}

function lacksTwin(file: string): boolean {
  const path = join(folder, file);
  const isText = LOADED.test(file) && statSync(path).size >= MIN_SIZE;
  return isText && !(existsSync(`${path}.br`) && existsSync(`${path}.gz`));
}

function none(found: readonly string[]): [boolean, string] {
  return [found.length === 0, found.length === 0 ? "none" : found.join(", ")];
}

function some(among: readonly BuiltFile[], test: (file: string) => boolean): [boolean, string] {
  const found = among.filter(({ file }) => test(file));
  return [found.length > 0, found.map(({ file }) => file).join(", ") || "none"];
}

function print(title: string, parts: readonly BuiltFile[]) {
  console.log(`${title}: ${formatSize(total(parts))} gzip`);
  for (const { file, size } of parts) console.log(`  ${formatSize(size).padStart(9)}  ${file}`);
}
