import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { rebuildData } from "../../src/cli/data/rebuild.ts";
import { writeAtomically } from "../../src/cli/data-folder.ts";
import { parseProfile } from "../../src/domain/profile.ts";
import { framework } from "../domain/sample.ts";
import { makeDocument } from "../reader/document.ts";

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "atlas-rebuild-"));
  for (const name of ["documents", "data/countries", "data/reviews"])
    mkdirSync(join(dir, name), { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(dir, name), text);
const countries = () => readdirSync(join(dir, "data/countries"));
const readCountry = (country: string) => {
  const text = readFileSync(join(dir, `data/countries/${country}.json`), "utf8");
  return parseProfile(JSON.parse(text), framework, `${country}.json`);
};

/** Rebuilds and writes the data, like `npm run data`. */
async function rebuild(documents = [join(dir, "documents")], publishedEvidence: string[] = []) {
  const rebuilt = await rebuildData({
    data: join(dir, "data"),
    documents,
    framework,
    publishedEvidence,
    populations: { BVT: 800, NOR: 4_900_000 },
  });
  for (const [path, text] of rebuilt.files) writeAtomically(path, text);
  return { ...rebuilt, lines: rebuilt.changes.map(({ line }) => line) };
}

const head = (country: string, population: string) =>
  `CYBERWELLNESS PROFILE\n\n${country}\n\nBACKGROUND\nTotal Population: ${population}`;
const antarctica = (words: Record<string, string> = {}) =>
  makeDocument({ "1.2.1": "Antarctica has a national CIRT known as ICECERT.", ...words });
const review = (corrections: object[], more: object = {}) =>
  JSON.stringify({ country: "ATA", by: "A Penguin", reviewed: "all", corrections, ...more });

describe("a new document", () => {
  test("adds a country without a review", async () => {
    write("documents/ice.txt", antarctica());
    const { lines, failures, countries: count } = await rebuild();
    expect(failures).toEqual([]);
    expect(count).toBe(1);
    expect(lines).toEqual(["ATA new country: 1 exists, 20 absent"]);
    expect(readCountry("ATA").indicators["1.2.1"]).toMatchObject({
      status: "exists",
      instruments: [{ name: "ICECERT", kind: "team" }],
      reviewed: false,
    });
  });

  test("causes no changes in a second run", async () => {
    write("documents/ice.txt", antarctica());
    await rebuild();
    const path = join(dir, "data/countries/ATA.json");
    const { mtimeMs } = statSync(path);
    const { lines, files } = await rebuild();
    expect(lines).toEqual([]);
    expect(files.size).toBe(0);
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
  });

  test("can be HTML, and takes its country from the file name if its title does not name a country", async () => {
    const lines = makeDocument({}, head("THE FAR ISLAND", "700")).split("\n");
    write(
      "documents/bvt.html",
      `<html><body>${lines.map((l) => `<p>${l}</p>`).join("")}</body></html>`,
    );
    const { failures } = await rebuild();
    expect(failures).toEqual([]);
    expect(readCountry("BVT").background.population?.value).toBe(700);
  });

  test("that replaces an earlier one is reported as changes by cell", async () => {
    write("documents/ice.txt", antarctica());
    await rebuild();
    write("documents/ice.txt", antarctica({ "1.2.1": "None.", "2.2": "No information." }));
    const { lines } = await rebuild();
    expect(lines).toContain("ATA 1.2.1 status exists → absent");
    expect(lines).toContain("ATA 1.2.1 instrument − ICECERT (team)");
    expect(lines).toContain("ATA 2.2 status absent → unknown");
    expect(lines.filter((line) => !/ (1\.2\.1|2\.2) /.test(line))).toEqual([]);
  });
});

describe("a review", () => {
  test("corrects cells, marks all other cells as reviewed and reports the changes", async () => {
    write("documents/ice.txt", antarctica());
    await rebuild();
    write(
      "data/reviews/ATA.json",
      review([
        {
          indicator: "1.2.1",
          status: "partial",
          also: ["exists"],
          instruments: ["ICECERT", "Floe Team"],
          why: "codebook 5: the team is not recognized yet",
        },
      ]),
    );
    const { lines } = await rebuild();
    expect(lines).toContain("ATA 1.2.1 status exists → partial");
    expect(lines).toContain("ATA 1.2.1 instrument + Floe Team (team)");
    expect(lines).toContain("ATA 2.1 reviewed false → true");
    expect(readCountry("ATA").indicators["1.2.1"]).toEqual({
      status: "partial",
      also: ["exists"],
      reason: "in-progress",
      instruments: [
        { name: "ICECERT", kind: "team" },
        { name: "Floe Team", kind: "team" },
      ],
      contacts: [],
      reviewed: true,
    });
  });

  test("sets the kind and draft status of instruments", async () => {
    write("documents/ice.txt", antarctica());
    const instruments = [
      "Ice Act",
      { name: "Ice Bill", draft: true },
      { name: "ICC", kind: "agency" },
    ];
    write("data/reviews/ATA.json", review([{ indicator: "1.1.1", instruments, why: "21" }]));
    await rebuild();
    expect(readCountry("ATA").indicators["1.1.1"]?.instruments).toEqual([
      { name: "Ice Act", kind: "law" },
      { name: "Ice Bill", kind: "law", draft: true },
      { name: "ICC", kind: "agency" },
    ]);
  });

  test("is applied even without the document", async () => {
    write("documents/ice.txt", antarctica());
    await rebuild();
    rmSync(join(dir, "documents/ice.txt"));
    write("data/reviews/ATA.json", review([{ indicator: "2.1", status: "unknown", why: "19" }]));
    const { lines, read } = await rebuild();
    expect(read).toBe(0);
    expect(lines).toContain("ATA 2.1 status absent → unknown");
  });

  test("corrects figures and dates and adds flags", async () => {
    write("documents/ice.txt", makeDocument({}, head("ANTARCTICA", "12 00")));
    write(
      "data/reviews/ATA.json",
      review([], {
        background: { population: { value: 1200, why: "the scan shows it" } },
        source: { lastUpdated: "2015-05-04", why: "the scan shows it" },
        flags: [{ code: "population-off-by-ten", why: "nobody lives there" }],
      }),
    );
    await rebuild();
    const { background, source, flags } = readCountry("ATA");
    expect(background.population?.value).toBe(1200);
    expect(source.lastUpdated).toBe("2015-05-04");
    expect(flags).toEqual([{ code: "population-off-by-ten" }]);
  });

  test("keeps the dataset flags that it lists, until the review is removed", async () => {
    write("documents/ice.txt", makeDocument({}, head("ANTARCTICA", "1 200")));
    write("documents/island.txt", makeDocument({}, head("BOUVET ISLAND", "1 200")));
    const flags = [{ code: "population-shared", raw: "NOR" }, { code: "date-before-figures" }];
    const stated = flags.map((flag) => ({ ...flag, why: "seen" }));
    write("data/reviews/ATA.json", review([], { flags: stated }));
    await rebuild();
    expect(readCountry("ATA").flags).toEqual(flags);
    expect((await rebuild([])).lines).toEqual([]);
    rmSync(join(dir, "data/reviews/ATA.json"));
    await rebuild([]);
    expect(readCountry("ATA").flags).toEqual([{ code: "population-shared", raw: "BVT" }]);
  });

  test.each([
    ["incomplete JSON", '{"country": "ATA"', /reviews\/ATA\.json.*valid JSON/],
    ["no reason", review([{ indicator: "1.2.1" }]), /reviews\/ATA\.json.*corrections\.0\.why/],
    [
      "an unknown indicator",
      review([{ indicator: "9.9", status: "absent", why: "a slip" }]),
      /reviews\/ATA\.json.*corrections\.0.*"9\.9"/,
    ],
    [
      "a reason that does not fit the status",
      review([{ indicator: "1.2.1", status: "absent", reason: "named", why: "a slip" }]),
      /reviews\/ATA\.json.*corrections\.0.*absent/,
    ],
    [
      "another country",
      review([]).replace("ATA", "BVT"),
      /reviews\/ATA\.json.*country.*expected "ATA"/,
    ],
  ])(
    "with %s is reported with file name and path, and leaves its country unchanged",
    async (_what, text, message) => {
      write("documents/ice.txt", antarctica());
      await rebuild();
      write("data/reviews/ATA.json", text);
      write("documents/ice.txt", antarctica({ "1.2.1": "None." }));
      write("documents/island.txt", makeDocument({}, head("BOUVET ISLAND", "700")));
      const { failures, files } = await rebuild(undefined, ["ATA", "BVT"]);
      expect(failures).toEqual([expect.stringMatching(message)]);
      expect(readCountry("ATA").indicators["1.2.1"]?.status).toBe("exists");
      const evidence = [...files.keys()].filter((path) => path.includes("evidence"));
      expect(evidence).toEqual([join(dir, "data/evidence/BVT.json")]);
      expect(countries().sort()).toEqual(["ATA.json", "BVT.json"]);
    },
  );
});

test.each([
  ["BVT-review.json", /reviews\/BVT-review\.json: not read: .* such as BVT\.json/],
  ["bvt.json", /reviews\/bvt\.json: not read: .* such as BVT\.json/],
  ["notes.txt", /reviews\/notes\.txt: not read: .* such as CHL\.json/],
  ["BVT.json", /reviews\/BVT\.json: not read: there is no profile of this country; .* --documents/],
])("reports the unused review file %s with a remedy", async (name, message) => {
  write("documents/ice.txt", antarctica());
  write(`data/reviews/${name}`, review([], { country: "BVT" }));
  const { failures } = await rebuild();
  expect(failures).toEqual([expect.stringMatching(message)]);
  expect(countries()).toEqual(["ATA.json"]);
});

describe("dataset flags", () => {
  test("mark two countries with the same population until one is corrected", async () => {
    write("documents/ice.txt", antarctica());
    write("documents/island.txt", makeDocument({}, head("BOUVET ISLAND", "1 200")));
    await rebuild();
    expect(readCountry("ATA").flags).toEqual([{ code: "population-shared", raw: "BVT" }]);
    expect(readCountry("BVT").flags).toEqual([{ code: "population-shared", raw: "ATA" }]);
    write("documents/island.txt", makeDocument({}, head("BOUVET ISLAND", "700")));
    const { lines } = await rebuild();
    expect(lines).toContain('ATA flag − population-shared "BVT"');
    expect(readCountry("BVT").flags).toEqual([]);
  });

  test("mark only the country for which a shared population is implausible", async () => {
    write("documents/island.txt", makeDocument({}, head("BOUVET ISLAND", "700")));
    write("documents/norway.txt", makeDocument({}, head("NORWAY", "700")));
    await rebuild();
    expect(readCountry("NOR").flags).toEqual([
      { code: "population-off-by-ten" },
      { code: "population-shared", raw: "BVT" },
    ]);
    expect(readCountry("BVT").flags).toEqual([]);
  });

  test.each([
    ["8 000", true],
    ["80", true],
    ["2 500", false],
    ["260", false],
  ])(
    "mark the figure %s as off by a factor of ten for a population of 800: %s",
    async (written, isFlagged) => {
      write("documents/island.txt", makeDocument({}, head("BOUVET ISLAND", written)));
      await rebuild();
      const flags = isFlagged ? [{ code: "population-off-by-ten" }] : [];
      expect(readCountry("BVT").flags).toEqual(flags);
      rmSync(join(dir, "documents/island.txt"));
      expect((await rebuild()).lines).toEqual([]);
    },
  );

  test("mark a document that is older than its figures", async () => {
    const counted = (asOf: string) =>
      makeDocument({}, `${head("ANTARCTICA", "800")}\n(data source: Penguins, ${asOf})`);
    write("documents/ice.txt", counted("June 2015"));
    await rebuild();
    expect(readCountry("ATA").flags).toEqual([{ code: "date-before-figures" }]);
    write("documents/ice.txt", counted("May 2015"));
    expect((await rebuild()).lines).toContain("ATA flag − date-before-figures");
    write("documents/ice.txt", counted("2015"));
    await rebuild();
    expect(readCountry("ATA").flags).toEqual([]);
  });

  test("are removed once a review corrects the figure, even without the document", async () => {
    write("documents/island.txt", makeDocument({}, head("BOUVET ISLAND", "8 000")));
    await rebuild();
    rmSync(join(dir, "documents/island.txt"));
    const background = { population: { value: 800, why: "one zero too many" } };
    write("data/reviews/BVT.json", review([], { country: "BVT", background }));
    expect((await rebuild()).lines).toContain("BVT flag − population-off-by-ten");
    expect(readCountry("BVT").flags).toEqual([]);
  });
});

describe("a rebuild", () => {
  test("warns about a population that changes tenfold", async () => {
    write("documents/ice.txt", antarctica());
    await rebuild();
    write("documents/ice.txt", makeDocument({}, head("ANTARCTICA", "12 000")));
    const { warnings } = await rebuild();
    expect(warnings).toEqual(["ATA population 1200 → 12000: is a digit lost or added?"]);
  });

  test("continues after invalid documents and country files", async () => {
    write("documents/a-letter.txt", "Dear colleague, the penguins are well.");
    write("documents/ice.txt", antarctica());
    write("data/countries/BVT.json", "{");
    const { failures } = await rebuild();
    expect(failures).toEqual([
      expect.stringMatching(/a-letter\.txt: no section headings found/),
      expect.stringMatching(/countries\/BVT\.json/),
    ]);
    expect(countries().sort()).toEqual(["ATA.json", "BVT.json"]);
    expect(readCountry("ATA").country).toBe("ATA");
  });

  test.each(["documents", "data/documents"])(
    "rejects two documents of one country in %s, and leaves the country unchanged",
    async (folder) => {
      mkdirSync(join(dir, folder), { recursive: true });
      write(`${folder}/ice.txt`, antarctica());
      const documents = [join(dir, folder), join(dir, folder)];
      expect((await rebuild(documents)).failures).toEqual([]);
      write(`${folder}/ice.txt`, antarctica({ "1.2.1": "None." }));
      write(`${folder}/snow.txt`, antarctica({ "1.2.2": "None." }));
      const { failures, changes } = await rebuild(documents);
      const [first, second] = ["ice", "snow"].map((name) => join(dir, folder, `${name}.txt`));
      expect(failures).toContain(
        `${second}: ${first} is also a document of ATA; keep only one of the two`,
      );
      expect(changes).toEqual([]);
    },
  );

  test("prefers the document in the data folder", async () => {
    mkdirSync(join(dir, "data/documents"));
    write("data/documents/ice.txt", antarctica());
    write("documents/ice.txt", antarctica({ "1.2.1": "None." }));
    const { failures } = await rebuild([join(dir, "data/documents"), join(dir, "documents")]);
    expect(failures).toEqual([]);
    expect(readCountry("ATA").indicators["1.2.1"]?.status).toBe("exists");
  });

  test("leaves an invalid country file unchanged, even if there is a document", async () => {
    write("documents/ice.txt", antarctica());
    write("data/countries/ATA.json", "{");
    const { failures, changes } = await rebuild();
    expect(failures).toEqual([expect.stringMatching(/countries\/ATA\.json/)]);
    expect(changes).toEqual([]);
    expect(readFileSync(join(dir, "data/countries/ATA.json"), "utf8")).toBe("{");
  });
});

describe("npm run data", () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const args = () => ["--import", "tsx", "src/cli/data.ts", "--data", join(dir, "data")];
  const run = (...more: string[]) =>
    spawnSync(process.execPath, [...args(), "--documents", join(dir, "documents"), ...more], {
      cwd: root,
      encoding: "utf8",
    });

  test("--check writes nothing and fails until the dataset is up to date", () => {
    write("documents/ice.txt", antarctica());
    const before = run("--check");
    expect(before.stdout).toContain("ATA new country: 1 exists, 20 absent");
    expect(before.stdout).toMatch(/1 change: 1 new country; 1 file would be written/);
    expect([before.status, countries()]).toEqual([1, []]);
    expect(run().status).toBe(0);
    expect(countries()).toEqual(["ATA.json"]);
    const after = run("--check");
    expect([after.status, after.stderr]).toEqual([0, ""]);
  }, 30_000);

  test("fails if the data folder does not exist", () => {
    const { status, stderr } = run("--data", join(dir, "dta"), "--check");
    expect([status, stderr]).toEqual([1, `${join(dir, "dta")}: no such folder\n`]);
  }, 30_000);

  test("uses the settings of the data folder, and reports an invalid file", () => {
    write("documents/ice.txt", antarctica());
    write("data/site.json", '{ "defaultCountry": "ATA", "publishedEvidence": ["ATA"] }');
    write("data/populations.json", '{ "ATA": 12 }');
    const { stdout, stderr } = run();
    expect([stdout, stderr]).toEqual([expect.stringContaining("2 files written"), ""]);
    expect(readCountry("ATA").flags).toEqual([{ code: "population-off-by-ten" }]);
    write("data/framework.json", "{");
    const failed = run();
    const message = expect.stringContaining(`${join(dir, "data")}: framework.json: `);
    expect([failed.status, failed.stderr]).toEqual([1, message]);
  }, 30_000);

  test("fails and names the document that cannot be read", () => {
    write("documents/a-letter.txt", "Dear colleague.");
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toMatch(/failed: .*a-letter\.txt: no section headings/);
  }, 30_000);
});
