import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const pageOf = (path: string, from: string, to: string) => {
  const page = readFileSync(join(root, path), "utf8");
  return page.slice(page.indexOf(from), page.indexOf(to));
};

/** Shell blocks of a page, without list indentation. */
const blocksOf = (page: string) =>
  [...page.matchAll(/^( *)```sh\n(.*?)^ *```/gms)].map(([, indent = "", commands = ""]) =>
    commands.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  );

/** Runs shell blocks in sequence and returns their output. */
const runBlocks = (blocks: readonly string[]) =>
  blocks.map((commands) => {
    const { status, stdout, stderr } = spawnSync("sh", ["-e", "-c", commands], {
      cwd: root,
      encoding: "utf8",
    });
    expect([status, stderr.includes("failed:")], stdout + stderr).toEqual([0, false]);
    return stdout + stderr;
  });

const removeCopies = () => {
  for (const folder of ["dist-example", "dist-peru"])
    rmSync(join(root, folder), { recursive: true, force: true });
};
// An interrupted run leaves its copies behind.
beforeAll(removeCopies);
afterAll(removeCopies);

test("docs/data.md: the worked example has the documented output", () => {
  const example = pageOf("docs/data.md", "## A worked example", "## Exporting");
  const blocks = blocksOf(example);
  expect(blocks).toHaveLength(2);
  const printed = runBlocks(blocks);
  const promised = [...example.matchAll(/`(ATA [^`]+)`/g)].map(([, line = ""]) => line);
  expect(promised).toHaveLength(2);
  for (const line of promised) expect(printed.join("\n")).toContain(line);
  expect(printed.at(-1)).toContain("0 changes");
}, 60_000);

test("CONTRIBUTING.md: the documented steps add a country", () => {
  const steps = pageOf("CONTRIBUTING.md", "## Add a country", "## Add a chart");
  const blocks = blocksOf(steps);
  expect(blocks).toHaveLength(5);
  const printed = runBlocks(blocks);
  const promised = [...steps.matchAll(/`((?:PER |1 of 1)[^`]+)`/g)].map(([, line = ""]) => line);
  expect(promised).toHaveLength(3);
  for (const line of promised) expect(printed.join("\n")).toContain(line);
  expect(printed.at(-1)).toBe("");
}, 60_000);
