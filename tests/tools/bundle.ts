import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as v from "valibot";
import { DEFAULT_LANGUAGE } from "../../src/domain/languages.ts";
import { parseWith } from "../../src/domain/parsing.ts";

const ManifestSchema = v.record(
  v.string(),
  v.looseObject({
    file: v.string(),
    isEntry: v.optional(v.boolean(), false),
    imports: v.optional(v.array(v.string()), []),
    dynamicImports: v.optional(v.array(v.string()), []),
    css: v.optional(v.array(v.string()), []),
  }),
);
type Manifest = v.InferOutput<typeof ManifestSchema>;

export interface BuiltFile {
  file: string;
  /** Bytes after gzip. */
  size: number;
}

/** Scripts and styles of a build, grouped by when they are needed. */
interface Bundle {
  /** Scripts required for the first scorecard in English. */
  first: BuiltFile[];
  /** The first part of each language's messages. */
  catalogues: ReadonlyMap<string, BuiltFile>;
  /** Scripts loaded after the first scorecard or on demand. */
  later: BuiltFile[];
  styles: BuiltFile[];
}

/** Manifest keys of the catalogues' first parts. The one in the page's language loads before hydration. */
const CATALOGUE = /^src\/i18n\/([a-z]+)\.json\?first$/;

/** Reads the manifest in `folder`, and follows the static imports of its entries. */
export function readBundle(folder: string): Bundle {
  const path = join(folder, ".vite", "manifest.json");
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first`);
  const manifest = parseWith(ManifestSchema, JSON.parse(readFileSync(path, "utf8")), path);
  const measure = (file: string) => ({ file, size: gzippedSize(join(folder, file)) });

  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const catalogues = new Map(
    Object.entries(manifest).flatMap(([key, { file }]) => {
      const [, language] = CATALOGUE.exec(key) ?? [];
      return language ? [[language, measure(file)] as const] : [];
    }),
  );
  const english = catalogues.get(DEFAULT_LANGUAGE);
  if (!english) throw new Error(`${path} has no ${DEFAULT_LANGUAGE} catalogue`);
  const first = filesOf(manifest, closure(manifest, entries)).map(measure);
  const initial = scriptsOf(readFileSync(join(folder, "index.html"), "utf8")).map(measure);
  for (const part of [...initial, english])
    if (!first.some(({ file }) => file === part.file)) first.push(part);

  const scripts = filesOf(manifest, Object.keys(manifest)).map(measure);
  const styles = new Set(Object.values(manifest).flatMap((chunk) => chunk.css));
  return {
    first: bySize(first),
    catalogues,
    later: bySize(scripts.filter(({ file }) => !first.some((part) => part.file === file))),
    styles: bySize([...styles].map(measure)),
  };
}

export const total = (files: readonly BuiltFile[]): number =>
  files.reduce((sum, { size }) => sum + size, 0);

/** Formats bytes in kB of 1000 bytes: 98765 → "98.8 kB". */
export const formatSize = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const gzippedSize = (path: string): number => gzipSync(readFileSync(path)).length;

/** The chunks and their static imports, recursively. */
function closure(manifest: Manifest, keys: readonly string[], seen = new Set<string>()) {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    closure(manifest, manifest[key]?.imports ?? [], seen);
  }
  return [...seen];
}

/** Scripts in the page's HTML: the entry, and scripts that run before the first paint. */
const scriptsOf = (page: string) =>
  [...page.matchAll(/<script[^>]* src="\.\/([^"]+)"/g)].flatMap(([, file]) => file ?? []);

const filesOf = (manifest: Manifest, keys: readonly string[]): string[] => [
  ...new Set(
    keys.flatMap((key) => manifest[key]?.file ?? []).filter((file) => /\.m?js$/.test(file)),
  ),
];

const bySize = (files: readonly BuiltFile[]) => [...files].sort((a, b) => b.size - a.size);
