import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const pages = ["", "docs", "docs/decisions", "docs/method", "docs/dataset"].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);

/** Anchors of a page's headings, as GitHub generates them. */
const anchorsOf = (page: string) =>
  [...readFileSync(join(ROOT, page), "utf8").matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

test("every link in the documentation points to an existing file and heading", () => {
  const links = pages.flatMap((page) =>
    [
      ...readFileSync(join(ROOT, page), "utf8").matchAll(
        /\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]+))?\)/g,
      ),
    ].map(([, path = "", anchor]) => ({ page, path, anchor })),
  );
  expect(links.length).toBeGreaterThan(15);
  const lost = links.filter(({ page, path, anchor }) => {
    const target = path ? join(dirname(page), path) : page;
    if (!existsSync(join(ROOT, target))) return true;
    return anchor !== undefined && !anchorsOf(target).includes(anchor);
  });
  expect(lost).toEqual([]);
});

test("every module that the documentation names exists", () => {
  const named = pages.flatMap((page) =>
    [...readFileSync(join(ROOT, page), "utf8").matchAll(/`((?:src|tests)\/[\w./-]+\.tsx?)`/g)].map(
      ([, path = ""]) => ({ page, path }),
    ),
  );
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter(({ path }) => !existsSync(join(ROOT, path)))).toEqual([]);
});
