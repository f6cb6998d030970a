import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { readOnce } from "../../src/build/read-once.ts";
import { createPublication } from "../../src/publish/publication.ts";
import { publishPlugin } from "../../src/publish/publish-plugin.ts";

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

test("the development server passes a malformed address to the next handler", () => {
  const { configureServer } = publishPlugin("data", [], undefined);
  if (typeof configureServer !== "function") throw new Error("no hook for the server");
  const use = vi.fn();
  const server = { middlewares: { use }, watcher: { on: () => {} } };
  Reflect.apply(configureServer, undefined, [server]);
  const next = vi.fn();
  use.mock.calls[0]?.[0]({ url: "/%E0%A4%A" }, {}, next);
  expect(next).toHaveBeenCalledExactlyOnceWith();
});
