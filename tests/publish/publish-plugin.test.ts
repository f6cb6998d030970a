import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readOnce } from "../../src/publish/publish-plugin.ts";

test("creates the publication once the data are valid again", async () => {
  const data = join(mkdtempSync(join(tmpdir(), "atlas-")), "data");
  cpSync("data", data, { recursive: true });
  const file = join(data, "laws.json");
  const valid = readFileSync(file, "utf8");
  const read = readOnce(data, []);
  writeFileSync(file, "{");
  await expect(read()).rejects.toThrow("laws.json");
  writeFileSync(file, valid);
  expect((await read()).files.size).toBeGreaterThan(1000);
  expect(await read()).toBe(await read());
  rmSync(join(data, ".."), { recursive: true });
});
