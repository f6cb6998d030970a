import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const out = mkdtempSync(join(tmpdir(), "export-"));
afterAll(() => rmSync(out, { recursive: true, force: true }));

test("writes every published file with its checksum", () => {
  const printed = execFileSync("npx", ["tsx", "src/cli/export-data.ts", "--out", out], {
    cwd: root,
    encoding: "utf8",
  });
  const folder = join(out, "api/v1");
  const lines = readFileSync(join(folder, "SHA256SUMS"), "utf8").trimEnd().split("\n");
  expect(printed).toContain(`${lines.length + 1} files in ${out}`);
  const wrong = lines.filter((line) => {
    const [sum, path = ""] = line.split("  ");
    return (
      createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex") !== sum
    );
  });
  expect(wrong).toEqual([]);
}, 60_000);
