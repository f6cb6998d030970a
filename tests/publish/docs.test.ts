import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DEFAULT_LANGUAGE, LANGUAGES } from "../../src/domain/languages.ts";
import { PAGE_VIEWS } from "../../src/url/page-path.ts";
import { publication } from "./published.ts";

const { files } = publication;
const readRoot = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const docs = readRoot("docs/api.md");

test("the example in docs/api.md has rows of the published file, and its fields in order", () => {
  const [, json = ""] = /```json\n(.*?)```/s.exec(docs) ?? [];
  const { version: _version, date: _date, dataset: _dataset, ...example } = JSON.parse(json);
  const actual = JSON.parse(String(files.get(`api/v1/${example.self}`)));
  for (const [name, value] of Object.entries(example))
    if (Array.isArray(value))
      for (const row of value) expect(actual[name].map(toText)).toContain(toText(row));
    else expect(actual[name]).toEqual(value);
  // The date is omitted if the data differ from the newest release.
  const fields = Object.keys(JSON.parse(json)).filter((name) => name in actual);
  expect(Object.keys(actual).slice(0, fields.length)).toEqual(fields);
  expect(fields.length).toBeGreaterThan(7);
});

const toText = (row: unknown) => JSON.stringify(row);

test("docs/api.md names the main files, and only files that exist", () => {
  const tables = ["cells", "countries", "scores"].flatMap((name) => `${name}.json`);
  const named = [...docs.matchAll(/`([\w./-]+\.(?:json|csv|md|zip)|SHA256SUMS)`/g)].map(
    ([, path]) => path ?? "",
  );
  expect(named).toEqual(expect.arrayContaining(["latest.json", ...tables]));
  expect(named.filter((path) => !files.has(`api/v1/${path}`))).toEqual([]);
});

test("llms.txt names the folder of every language", () => {
  const folders = LANGUAGES.filter((language) => language !== DEFAULT_LANGUAGE);
  const text = readRoot("public/llms.txt");
  expect(folders.filter((folder) => !text.includes(`\`${folder}\``))).toEqual([]);
});

test("llms.txt links to every view's page, and its other links point to existing files", () => {
  const links = [...readRoot("public/llms.txt").matchAll(/\]\(([^)]+)\)/g)].map(
    ([, to = ""]) => to,
  );
  const pages = links.filter((link) => link.endsWith(".html"));
  expect(pages).toEqual(expect.arrayContaining(PAGE_VIEWS.map((view) => `${view}.html`)));
  expect(links.filter((link) => !pages.includes(link) && !files.has(link))).toEqual([]);
});
