import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { buildDataset } from "../../src/build/dataset.ts";
import { jsonSchemas } from "../tools/json-schemas.ts";

const at = (path: string) => fileURLToPath(new URL(`../../data/${path}`, import.meta.url));

describe("the published data", () => {
  test("is valid", () => {
    const { files, indexPath } = buildDataset(at(""));
    expect([...files.keys()]).toContain(indexPath);
  });

  test("is built deterministically", () => {
    expect(buildDataset(at(""))).toEqual(buildDataset(at("")));
  });

  test.each(jsonSchemas())("has an up-to-date schema/%s (npm run schema)", (name, text) => {
    expect(readFileSync(at(`schema/${name}`), "utf8")).toBe(text);
  });
});
