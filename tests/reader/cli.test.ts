import { spawnSync } from "node:child_process";
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { writeAtomically } from "../../src/cli/data-folder.ts";
import { applyReview } from "../../src/domain/review/apply-review.ts";
import { formatJson } from "../../src/export/data-json.ts";
import { readProfile } from "../../src/reader/read-profile.ts";
import { framework } from "./corpus.ts";
import { makeDocument } from "./document.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "read-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", join(root, "src/cli/read.ts"), ...args], {
    cwd: root,
    encoding: "utf8",
  });

describe("npm run read", () => {
  writeFileSync(
    join(folder, "good.txt"),
    makeDocument({ "1.2.1": "It has a CIRT called ICECERT." }),
  );
  writeFileSync(join(folder, "letter.txt"), "A letter about seals.");

  test("prints one array of profiles, continues after a bad file, and exits with an error", () => {
    const { stdout, stderr, status } = run(folder, "--json");
    const profiles: unknown = JSON.parse(stdout);
    expect(profiles).toMatchObject([{ country: "ATA" }]);
    expect(stderr).toContain("letter.txt: no section headings found");
    expect(stderr).toContain("1 of 2 read, 1 failed");
    expect(status).toBe(1);
  });

  test("writes the facts to a file, and the document's wording only if it may be published", () => {
    const out = join(folder, "out");
    const { stdout, status } = run(join(folder, "good.txt"), "--out", out);
    expect([stdout, status]).toEqual(["", 0]);
    expect(readdirSync(out)).toEqual(["countries"]);
    expect(readdirSync(join(out, "countries"))).toEqual(["ATA.json"]);
    expect(readFileSync(join(out, "countries/ATA.json"), "utf8")).toMatch(
      /^\{\n {2}"schemaVersion"/,
    );
    run("data/documents/PER.txt", "--out", out);
    expect(readdirSync(join(out, "evidence"))).toEqual(["PER.json"]);
  });

  test("does not overwrite the output of another document of the same country", () => {
    const out = join(folder, "twice");
    const again = join(folder, "again.txt");
    writeFileSync(again, makeDocument({ "1.2.1": "None." }));
    const { stderr, status } = run(join(folder, "good.txt"), again, "--out", out);
    expect(stderr).toMatch(/again\.txt: ATA\.json was written already, from .*good\.txt/);
    expect(status).toBe(1);
    expect(readFileSync(join(out, "countries/ATA.json"), "utf8")).toContain("ICECERT");
    rmSync(again);
  });

  test("takes the country from the command line if the document names none", () => {
    writeFileSync(join(folder, "untitled.txt"), "1.2.1 CIRT\nice");
    expect(run(join(folder, "untitled.txt"), "--country", "ata").stdout).toContain('"ATA"');
  });

  test("prints its usage and reports missing files and unknown options", () => {
    expect(run()).toMatchObject({ status: 1, stdout: "" });
    expect(run(join(folder, "nowhere")).stderr).toContain("no such file or folder");
    const { stderr, stdout, status } = run("--jsn", folder);
    expect(stderr).toMatch(/^Unknown option '--jsn'[^\n]*\nusage: npm run read -- FILES\|FOLDERS/);
    expect([stdout, status]).toEqual(["", 1]);
  });

  test("reads files of several formats in nested folders, and reports an empty folder", () => {
    const deep = join(folder, "of-folders");
    mkdirSync(join(deep, "a/b"), { recursive: true });
    mkdirSync(join(deep, "none"));
    const lines = makeDocument({}).split("\n");
    writeFileSync(join(deep, "one.TXT"), lines.join("\n"));
    writeFileSync(join(deep, "a/two.markdown"), lines.join("\n"));
    writeFileSync(join(deep, "a/b/three.xhtml"), lines.map((line) => `<p>${line}</p>`).join(""));
    writeFileSync(join(deep, "a/notes.log"), "no document");
    symlinkSync(join(folder, "good.txt"), join(deep, "a/linked.txt"));
    symlinkSync(join(folder, "gone.txt"), join(deep, "dead.txt"));
    const { stdout, stderr, status } = run(deep, join(deep, "none"), "--json");
    expect(JSON.parse(stdout)).toHaveLength(4);
    expect(stderr).toContain("none: no documents in this folder (txt, md, ");
    expect(stderr).toMatch(/dead\.txt: .*no such file/);
    expect(stderr).toContain("4 of 5 read, 2 failed");
    expect(status).toBe(1);
  });

  test("--json prints an empty array if no file is readable", () => {
    const { stdout, status } = run(join(folder, "letter.txt"), join(folder, "nowhere"), "--json");
    expect([JSON.parse(stdout), status]).toEqual([[], 1]);
  });

  test("replaces files atomically", () => {
    const path = join(folder, "whole.json");
    writeAtomically(path, "old");
    const open = openSync(path, "r");
    writeAtomically(path, "new and longer");
    expect([readFileSync(open, "utf8"), readFileSync(path, "utf8")]).toEqual([
      "old",
      "new and longer",
    ]);
    closeSync(open);
    expect(readdirSync(folder).filter((name) => name.includes("whole"))).toEqual(["whole.json"]);
  });
});

describe("reviews", () => {
  const { profile } = readProfile(makeDocument({}), framework);

  test("mark sections as reviewed and apply corrections", () => {
    const reviewed =
      profile &&
      applyReview(
        profile,
        {
          country: "ATA",
          by: "a penguin",
          reviewed: ["1.1.1"],
          corrections: [
            { indicator: "1.2.1", status: "partial", reason: "limited", why: "it is small" },
          ],
        },
        framework,
      );
    expect(reviewed?.indicators["1.1.1"]).toMatchObject({ status: "absent", reviewed: true });
    expect(reviewed?.indicators["1.2.1"]).toMatchObject({
      status: "partial",
      reason: "limited",
      reviewed: true,
    });
    expect(reviewed?.indicators["1.2.2"]).toMatchObject({ reviewed: false });
  });
});

describe("JSON layout", () => {
  test("puts short values on one line, and each entry of a long value on its own line", () => {
    const long = "x".repeat(90);
    expect(formatJson({ a: [1, { b: "c" }], d: [long, long], e: [], f: {} })).toBe(
      `{\n  "a": [1, { "b": "c" }],\n  "d": [\n    "${long}",\n    "${long}"\n  ],\n  "e": [],\n  "f": {}\n}\n`,
    );
  });
});
