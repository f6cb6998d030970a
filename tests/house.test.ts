import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parse } from "postcss";
import { expect, test } from "vitest";

const PURE = ["domain", "dataset", "url", "export", "i18n", "formats", "intake", "keep"];
const BELOW = [...PURE, "ui", "charts", "late"];
/** Folders that each folder of src may import. "" stands for files directly in src, which may import all folders. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ...Object.fromEntries(["reader", ...PURE.slice(1)].map((folder) => [folder, ["domain"]])),
  dataset: ["domain", "url"],
  export: ["domain", "url"],
  formats: ["domain", "reader"],
  intake: ["domain", "reader", "formats", "export", "url"],
  ui: ["domain", "i18n"],
  charts: ["domain", "i18n", "ui"],
  late: BELOW,
  figure: BELOW,
  features: [...BELOW, "figure"],
  app: [...BELOW, "figure", "features"],
  pages: [...BELOW, "figure"],
  build: ["", "domain", "reader", "formats", "dataset", "export", "i18n"],
  publish: ["domain", "dataset", "url", "export", "i18n", "figure", "build"],
  cli: ["domain", "reader", "formats", "dataset", "export", "build", "publish"],
};
/** Code that is allowed only in the matching folders, and the alternative for other folders. */
const ONLY_IN: readonly [folder: RegExp, words: RegExp, instead: string][] = [
  [/^charts/, /from "recharts.*"/, "draw in charts/, and use the drawing"],
  [/^(dataset|cli|build)/, /(?<![.\w])fetch\(/, "request it through a query of dataset/"],
  [
    /^url/,
    /(?<![.\w])(history|location)\./,
    "use the selection, navigate() or permalink() of url/",
  ],
  [
    /^build/,
    /\b(use(Mutation|InfiniteQuery|Suspense\w*)|throwOnError)\b/,
    "remove its stub from build/page-plugins.ts first",
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
/** Treats each feature as a folder of its own. */
const folderOf = (file: string) => /^(features\/[^/]+|[^/]+)(?=\/)/.exec(file)?.[0] ?? "";
const layerOf = (folder: string) => folder.split("/")[0] ?? "";

test("imports follow the layers: move shared code to a lower layer, or pass it in", () => {
  const wrong = files.flatMap((file) => {
    const folder = folderOf(file);
    const allowed = MAY_IMPORT[layerOf(folder)];
    const others = importsOf(file).filter((path) => folderOf(path) !== folder);
    return others
      .filter((path) => allowed && !allowed.includes(layerOf(folderOf(path))))
      .map((path) => `${file} imports ${path}; ${folder} may import ${allowed?.join(", ")}`);
  });
  expect(wrong).toEqual([]);
});

test("restricted APIs are used only in their folders", () => {
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

test("importing a module has no side effects: export a function instead", () => {
  const entryPoints = /^(main\.tsx|start\.ts|cli\/|intake\/document-worker|export\/png-worker)/;
  // Biome indents everything but top-level statements.
  const statement = /^(?:await |void )?(?:[\w.]+\(|(?:if|for|while|try|throw)\b).*/m;
  const wrong = files
    .filter((file) => !entryPoints.test(file))
    .flatMap((file) => {
      const found = statement.exec(code.get(file) ?? "")?.[0];
      return found ? `${file} runs ${found}` : [];
    });
  expect(wrong).toEqual([]);
});

test("src has no import cycles, including dynamic imports", () => {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [[...path, file].join(" → ")];
    if (done.has(file)) return [];
    done.add(file);
    return importsOf(file).flatMap((next) => visit(next, [...path, file]));
  };
  expect(files.flatMap((file) => visit(file, []))).toEqual([]);
});

test("pages load without Recharts, which would delay their hydration", () => {
  const staticImports = /^(?:import|export)(?! type)[^;]*?from\s*"(\.[^"]+)"/gm;
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file) || !code.has(file)) return;
    reached.add(file);
    for (const [, path = ""] of (code.get(file) ?? "").matchAll(staticImports))
      visit(normalize(join(dirname(file), path)));
  };
  for (const view of ["scorecard/Country", "compare/Compare", "world/World", "measure/Measure"])
    visit(`features/${view}View.tsx`);
  expect(reached).toContain("charts/PillarSharesChart.tsx");
  expect([...reached].filter((file) => /from "recharts/.test(code.get(file) ?? ""))).toEqual([]);
});

test("rules with :has() name the elements that they style by a class, an id or an attribute", () => {
  // When a `:has()` condition may have changed, Chromium recalculates the styles of all descendants that the last part of
  // any selector with `:has()` matches. Tag names would match most of the page. Print styles are exempt.
  const wrong = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".css") && !file.endsWith("print.css"))
    .flatMap((file) => {
      const selectors: string[] = [];
      parse(readFileSync(join("src", file), "utf8")).walkRules((rule) => {
        selectors.push(...rule.selectors);
      });
      return selectors.filter(namesOnlyTags).map((one) => `${file}: ${one}`);
    });
  expect(wrong).toEqual([]);
});

/** Whether a selector has `:has()` before its last part, and this part has no class, id or attribute. `section` is exempt. */
function namesOnlyTags(selector: string): boolean {
  let outline = selector;
  while (/\(/.test(outline)) outline = outline.replace(/\([^()]*\)/g, "");
  const parts = outline.split(/[\s>+~]+/);
  return (
    parts.slice(0, -1).some((part) => part.includes(":has")) &&
    !/[.#[]|^section$/.test(parts.at(-1) ?? "")
  );
}
