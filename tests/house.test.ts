import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const PURE = ["domain", "dataset", "url", "export", "i18n", "formats", "intake", "keep"];
const BELOW = [...PURE, "ui", "charts", "late"];
/** What each folder of src may import beside itself; files right in src may import all. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ...Object.fromEntries(["reader", ...PURE.slice(1)].map((folder) => [folder, ["domain"]])),
  formats: ["domain", "reader"],
  intake: ["domain", "reader", "formats", "export"],
  ui: ["domain", "i18n"],
  charts: ["domain", "i18n", "ui"],
  late: BELOW,
  figure: BELOW,
  features: [...BELOW, "figure"],
  app: [...BELOW, "figure", "features"],
  build: ["", "domain", "reader", "formats", "dataset", "export", "i18n"],
  cli: ["domain", "reader", "formats", "dataset", "export", "build"],
};
/** What only some folders may write, and where to go instead. */
const ONLY_IN: readonly [folder: RegExp, words: RegExp, instead: string][] = [
  [/^charts/, /from "recharts.*"/, "draw in charts/, and use the drawing"],
  [/^(dataset|cli|build)/, /(?<![.\w])fetch\(/, "ask for it through a query of dataset/"],
  [
    /^url/,
    /(?<![.\w])(history|location)\./,
    "use the selection, navigate() or permalink() of url/",
  ],
  [/^(?!domain|reader)/, /from "(react|node:).*"|\b(window|localStorage)\./, "pass it in"],
];

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.tsx?$/.test(file),
);
const code = new Map(
  files.map((file) => [
    file,
    readFileSync(join("src", file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ""),
  ]),
);
/** Files of src that a file imports, statically or dynamically. */
const importsOf = (file: string) =>
  [...(code.get(file) ?? "").matchAll(/(?:from|import\(?)\s*"(\.[^"]+)"/g)]
    .map(([, path = ""]) => normalize(join(dirname(file), path)))
    .filter((path) => !path.startsWith(".."));
/** A feature is a folder of its own. */
const folderOf = (file: string) => /^(features\/[^/]+|[^/]+)(?=\/)/.exec(file)?.[0] ?? "";
const floorOf = (folder: string) => folder.split("/")[0] ?? "";

test("imports point one way: move what two folders share to a floor below both, or pass it in", () => {
  const wrong = files.flatMap((file) => {
    const folder = folderOf(file);
    const allowed = MAY_IMPORT[floorOf(folder)];
    const others = importsOf(file).filter((path) => folderOf(path) !== folder);
    return others
      .filter((path) => allowed && !allowed.includes(floorOf(folderOf(path))))
      .map((path) => `${file} imports ${path}; ${folder} may import ${allowed?.join(", ")}`);
  });
  expect(wrong).toEqual([]);
});

test("each thing is done in its own folder", () => {
  const wrong = ONLY_IN.flatMap(([folder, words, instead]) =>
    files
      .filter((file) => !folder.test(file))
      .flatMap((file) => {
        const found = words.exec(code.get(file) ?? "")?.[0];
        return found ? `${file} has ${found}: ${instead}` : [];
      }),
  );
  expect(wrong).toEqual([]);
});

test("has no import cycles, dynamic imports included", () => {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [[...path, file].join(" → ")];
    if (done.has(file)) return [];
    done.add(file);
    return importsOf(file).flatMap((next) => visit(next, [...path, file]));
  };
  expect(files.flatMap((file) => visit(file, []))).toEqual([]);
});
