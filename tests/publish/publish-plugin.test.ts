import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readOnce } from "../../src/build/read-once.ts";
import { createPublication } from "../../src/publish/publication.ts";

test("creates the publication again after the data have changed", async () => {
  const data = join(mkdtempSync(join(tmpdir(), "atlas-")), "data");
  cpSync("data", data, { recursive: true });
  const file = join(data, "laws.json");
  const valid = readFileSync(file, "utf8");
  const read = readOnce(() => createPublication(data));
  writeFileSync(file, "{");
  await expect(read()).rejects.toThrow("laws.json");
  writeFileSync(file, valid);
  read.forget();
  const first = await read();
  expect(first.files.size).toBeGreaterThan(1000);
  writeFileSync(file, "{");
  expect(await read()).toBe(first);
  read.forget();
  await expect(read()).rejects.toThrow("laws.json");
  rmSync(join(data, ".."), { recursive: true });
});
