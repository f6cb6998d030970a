import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { buildDataset } from "../../src/build/dataset.ts";
import { jsonSchemas } from "../../src/build/json-schemas.ts";

const at = (path: string) => fileURLToPath(new URL(`../../data/${path}`, import.meta.url));

describe("the shipped data", () => {
  test("passes the program's own checks", () => {
    const { files, indexPath } = buildDataset(at(""));
    expect([...files.keys()]).toContain(indexPath);
  });

  test("lays the same facts under the same names", () => {
    expect(buildDataset(at(""))).toEqual(buildDataset(at("")));
  });

  test.each(jsonSchemas())("schema/%s is what the code says (npm run schema)", (name, text) => {
    expect(readFileSync(at(`schema/${name}`), "utf8")).toBe(text);
  });
});
