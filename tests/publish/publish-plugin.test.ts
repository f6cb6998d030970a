import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readOnce } from "../../src/publish/publish-plugin.ts";

test("creates the publication again after the data have changed", async () => {
  const data = join(mkdtempSync(join(tmpdir(), "atlas-")), "data");
  cpSync("data", data, { recursive: true });
  const file = join(data, "laws.json");
  const valid = readFileSync(file, "utf8");
  const read = readOnce(data, []);
  writeFileSync(file, "{");
  await expect(read()).rejects.toThrow("laws.json");
  writeFileSync(file, valid);
  read.forget();
  expect((await read()).files.size).toBeGreaterThan(1000);
  const first = await read();
  expect(await read()).toBe(first);
  writeFileSync(file, valid.replace("Cyber Crime Code", "Cyber Code"));
  read.forget();
  expect((await read()).dataset).not.toBe(first.dataset);
  rmSync(join(data, ".."), { recursive: true });
});
