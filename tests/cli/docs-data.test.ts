import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = readFileSync(join(root, "docs/data.md"), "utf8");
const example = page.slice(page.indexOf("## A worked example"), page.indexOf("## Exporting"));
const blocks = [...example.matchAll(/^```sh\n(.*?)^```/gms)].map(([, commands = ""]) => commands);

afterAll(() => rmSync(join(root, "dist-example"), { recursive: true, force: true }));

test("docs/data.md: every command of the worked example runs, and prints what the page says", () => {
  expect(blocks).toHaveLength(2);
  const printed = blocks.map((commands) => {
    const { status, stdout, stderr } = spawnSync("sh", ["-e", "-c", commands], {
      cwd: root,
      encoding: "utf8",
    });
    expect([status, stderr.includes("failed:")], stdout + stderr).toEqual([0, false]);
    return stdout;
  });
  const promised = [...example.matchAll(/`(ATA [^`]+)`/g)].map(([, line = ""]) => line);
  expect(promised).toHaveLength(2);
  for (const line of promised) expect(printed.join("\n")).toContain(line);
  expect(printed.at(-1)).toContain("0 changes");
}, 60_000);
