import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { csvParseRows } from "d3-dsv";
import { unzipSync } from "fflate";
import { type AtlasPage, type Format, trackAddress, waitForVisible } from "./atlas.ts";
import { KeepingPage, upload } from "./keeping.ts";
import { measurePicture, outdate, parsePng, readSvg } from "./pictures.ts";
import { LAST } from "./shipped.ts";
import { expect, FIXTURES_URL, test } from "./test.ts";
import { message, WORDS } from "./words.ts";

const PERU_SOURCE = /ITU, Cyberwellness Profile: Republic of Peru, 19 February 2015/;
const COMPARE_SOURCE =
  /ITU, Cyberwellness Profiles of Peru \(19 February 2015\), Chile \(.*\d{4}\)/;
const WORLD_SOURCE = /ITU, Cyberwellness Profiles of \d+ countries, 2014–2015/;
const { scorecard, charts } = WORDS.en;
const today = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date());
/** Pictures wrap text, so texts are compared without whitespace. */
const packed = (text: string) => text.replaceAll(/\s+/g, "");

interface ExportedView {
  title: string;
  /** Page and parameters. */
  address: string;
  /** File name without its extension. */
  file: string;
  source: RegExp;
  /** Matches the description of the filter in every exported file. */
  filter: RegExp;
  /** Text that the filter excludes. */
  excluded?: string;
  headline?: RegExp;
  /** Whether the picture uses the colour of "in place". Defaults to true. */
  hasBlue?: boolean;
}

const ofPeru = (title: string, id: string, headline: RegExp): ExportedView => ({
  title,
  address: "PER.html?pillar=legal,cooperation",
  file: `peru-${id}-legal-cooperation`,
  source: PERU_SOURCE,
  filter: /Legal.*Cooperation/,
  excluded: "Technical",
  headline,
});
const COUNTED = /^Peru reported 4 of 6 measures in place under Legal and Cooperation, 2015$/;

const ofThree = (
  title: string,
  id: string,
  more: string,
  changes: Partial<ExportedView> = {},
): ExportedView => ({
  title,
  address: `compare.html?country=PER&with=CHL,COL&pillar=technical,capacity${more}`,
  file: `peru-chl-col-${id}-technical-capacity`,
  source: COMPARE_SOURCE,
  filter: /Technical/,
  excluded: "Cooperation",
  ...changes,
});

const ofAmericas = (title: string, id: string, query: string): ExportedView => ({
  title,
  address: `world.html?in=itu-americas${query}`,
  file: `world-${id}-itu-americas`,
  source: WORLD_SOURCE,
  filter: /Americas/,
});

/** Exportable views with a filter, by page. */
const VIEWS: Readonly<Record<string, readonly ExportedView[]>> = {
  scorecard: [
    ofPeru(scorecard, "scorecard", COUNTED),
    ofPeru(charts.measures, "measures-by-pillar", COUNTED),
    ofPeru(
      charts.coverage,
      "coverage-by-pillar",
      /^Peru is level with the median of all \d+ countries in Legal and Cooperation, 2015$/,
    ),
    ofPeru(
      charts.peers,
      "peers-by-measure",
      /^Legal measures and Cooperation only\. Peru reported (no|\d) measures? absent that most of the \d+ others in South America have in place, 2015$/,
    ),
  ],
  compare: [
    ofThree(message("compare.matrix", { cells: "status" }), "comparison", "&only=differences", {
      file: "peru-chl-col-comparison-technical-capacity-differences",
    }),
    ofThree(
      message("compare.gaps.title", { since: "none", others: 2, country: "Peru" }),
      "gaps",
      "&words=shown",
      // The list of gaps has no marks, so nothing is blue.
      { hasBlue: false },
    ),
    ofThree(message("compare.bars.title", { cells: "status" }), "pillar-bars", ""),
  ],
  world: [
    ofAmericas(message("world.status.matrix"), "matrix", "&order=coverage"),
    ofAmericas(message("world.status.bars"), "countries-by-measure", "&show=countries"),
    ofAmericas(
      message("world.status.map-of", { title: "CIRT" }),
      "map-1-2-1",
      "&show=map&map=1.2.1",
    ),
    ofAmericas(message("world.status.distribution"), "distribution", "&show=distribution"),
  ],
  measure: [
    {
      title: message("measure.regions", { title: "CIRT" }),
      address: "1.2.1.html?in=americas",
      file: "1-2-1-cirt-who-has-it-americas",
      source: WORLD_SOURCE,
      filter: /Americas/,
    },
  ],
};

/** Expects the address in an exported file to have the path and every parameter of the page's address. */
function expectSameView(source: string | undefined, { pathname, searchParams }: URL): void {
  const { pathname: path, searchParams: parameters } = new URL(source ?? "");
  expect(path).toBe(pathname);
  for (const [name, value] of searchParams) expect(parameters.get(name), name).toBe(value);
}

/** Checks that a PNG is complete, sharp, dark on white and uncut, and contains its address. */
async function expectGoodPng(
  blank: Page,
  body: Buffer,
  address: URL,
  hasBlue = true,
): Promise<void> {
  const { width, height, texts } = parsePng(body);
  expect(width).toBe(1600);
  expectSameView(texts.Source, address);
  const picture = await measurePicture(blank, body, "image/png");
  expect(picture).toMatchObject({ width, height, edge: 0 });
  expect(picture.ink).toBeGreaterThan(0.01);
  expect(picture.ink).toBeLessThan(0.5);
  if (hasBlue) expect(picture.blue).toBeGreaterThan(0.0005);
}

/** Checks that an SVG is self-contained and has a description, and that its text is legible and within the picture. */
async function expectGoodSvg(blank: Page, body: Buffer) {
  const svg = await readSvg(blank, body.toString());
  expect(svg).toMatchObject({ outside: [], foreign: [], styled: [], references: [] });
  expect(svg.width).toBe(800);
  expect(svg.shapes).toBeGreaterThan(5);
  // The size of the smallest text if the picture is 600 px wide.
  expect((svg.leastText * 600) / svg.width).toBeGreaterThanOrEqual(8);
  expect(svg.description).not.toBe("");
  return svg;
}

/** Splits a CSV export into comment lines, header and rows. */
function parseCsv(body: Buffer) {
  const lines = csvParseRows(body.toString().replace(/^\uFEFF/, "")).filter((line) =>
    line.some((cell) => cell !== ""),
  );
  const comments = lines.flatMap(([first = ""]) => (first.startsWith("# ") ? first : []));
  const [head = [], ...rows] = lines.slice(comments.length);
  return { comments: comments.join("\n"), head, rows };
}

/** Returns a function that opens a view in place. */
function trackViews(atlas: AtlasPage): (view: ExportedView) => Promise<void> {
  const open = trackAddress(atlas.page);
  return async ({ title, address }) => {
    await open(address);
    await waitForVisible(atlas.exportButton(title));
  };
}

/** Exports a view as PNG and SVG, and checks that they contain the view, its filter, source and address. */
async function checkPictures(atlas: AtlasPage, blank: Page, view: ExportedView): Promise<void> {
  const { title, file, source, filter, excluded, headline } = view;
  const png = await atlas.export(title, "png");
  expect(png.name).toBe(`${file}.png`);
  await expectGoodPng(blank, png.body, atlas.address, view.hasBlue);

  const exportedSvg = await atlas.export(title, "svg");
  expect(exportedSvg.name).toBe(`${file}.svg`);
  const svg = await expectGoodSvg(blank, exportedSvg.body);
  expectSameView(svg.metadata, atlas.address);
  if (headline) expect(svg.title).toMatch(headline);
  expect(svg.words.replaceAll(/\s+/g, " ")).toMatch(source);
  expect(svg.words).toMatch(filter);
  for (const words of [title, svg.title, svg.metadata, "Cyberwellness Atlas", today("en-GB")])
    expect.soft(packed(svg.words)).toContain(packed(words));
  // The title is the first sentence of the description, capitalized, with the year at its end and without the scope.
  const words = packed(svg.words).toLowerCase();
  const [first = "", ...others] = svg.description.replace(/^[^.]* only\. /, "").split(/\.(?= |$)/);
  // Filters at the start of the first sentence may be in the title instead.
  for (const text of [...first.split(": "), ...others])
    expect.soft(words).toContain(packed(text).toLowerCase());
  if (excluded) expect.soft(svg.words).not.toContain(excluded);
}

/** Checks the export of a view as CSV and, on request, as JSON with the same rows. */
async function checkData(atlas: AtlasPage, view: ExportedView, withJson: boolean): Promise<void> {
  const { title, file, source, filter, excluded } = view;
  const csv = parseCsv((await atlas.export(title, "csv")).body);
  expect(csv.comments).toMatch(source);
  expect(csv.comments).toMatch(filter);
  expect(csv.comments).toContain("http://127.0.0.1");
  expect(csv.rows.length).toBeGreaterThan(0);
  expect(csv.rows.filter((row) => row.length !== csv.head.length)).toEqual([]);
  if (excluded) expect(JSON.stringify(csv.rows)).not.toContain(excluded);
  if (!withJson) return;

  const json = await atlas.export(title, "json");
  expect(json.name).toBe(`${file}.json`);
  const data = JSON.parse(json.body.toString());
  expect(data.title).toBe(title);
  expect(data.source).toMatch(source);
  expect(data.rows.map((row: object) => Object.values(row).map(String))).toEqual(csv.rows);
}

for (const [name, views] of Object.entries(VIEWS))
  test(`${name}: pictures and data contain the view, its filter, source and address`, async ({
    atlas,
    blank,
  }) => {
    const openView = trackViews(atlas);
    for (const [at, view] of views.entries())
      await test.step(view.title, async () => {
        if (view.address !== views[at - 1]?.address) await openView(view);
        await checkPictures(atlas, blank, view);
        // One JSON file is enough, since CSV and JSON are written from the same table.
        await checkData(atlas, view, at === 0);
      });
  });

/** A view of each page, in different formats. */
const REOPENED: readonly [page: string, at: number, format: Format][] = [
  ["scorecard", 0, "png"],
  ["compare", 1, "svg"],
  ["world", 2, "csv"],
  ["measure", 0, "json"],
];

test("exports reopen their view, with a notice about changed answers if they are from an earlier version", async ({
  atlas,
}) => {
  const { page } = atlas;
  const openView = trackViews(atlas);
  const keeping = new KeepingPage(page);
  const notice = page.locator(".notice");
  const chosen = () => {
    const { pathname, searchParams } = new URL(page.url());
    const parameters = [...searchParams].filter(([key]) => key !== "dataset");
    return [pathname, ...parameters.map(([key, value]) => `${key}=${value}`).sort()];
  };
  for (const [name, at, format] of REOPENED)
    await test.step(`${format} of ${name}`, async () => {
      const view = VIEWS[name]?.[at];
      if (!view) throw new Error(`${name} has no view ${at}`);
      await openView(view);
      const shown = chosen();
      const file = await atlas.export(view.title, format);
      const reopen = async (body: Buffer) => {
        await page.getByRole("link", { name: message("app.view.import") }).click();
        await keeping.choose(upload(file.name, body));
        await waitForVisible(atlas.exportButton(view.title));
        expect(chosen()).toEqual(shown);
      };
      await reopen(file.body);
      await expect(notice).toHaveCount(0);
      await reopen(outdate(file.body));
      await expect(notice).toContainText(/1\.0\.0/);
      await expect(notice).toContainText(/answers?/);
      await notice.getByRole("button", { name: message("app.dismiss") }).click();
      await expect(notice).toHaveCount(0);
    });
});

test("the import rejects pictures that do not contain the address of a view", async ({ atlas }) => {
  const keeping = new KeepingPage(atlas.page);
  await atlas.open();
  const png = await atlas.export(scorecard, "png");
  const svg = await atlas.export(scorecard, "svg");
  await keeping.open();
  await keeping.choose(
    upload("photo.png", readFileSync("docs/scorecard.png")),
    upload("bare.svg", svg.body.toString().replace(/<metadata>[\s\S]*<\/metadata>/, "")),
    upload("cut.png", png.body.subarray(0, 40)),
  );
  for (const name of ["photo.png", "bare.svg", "cut.png"])
    await expect(keeping.file(name)).toContainText(message("import.problem.no-view"));
  await expect(atlas.country).toHaveText(message("import.title"));
});

test("an export with values that cannot be used opens with a notice that names them", async ({
  atlas,
}) => {
  const keeping = new KeepingPage(atlas.page);
  await atlas.page.goto("world.html?show=countries");
  const { name, body } = await atlas.export(message("world.status.bars"), "svg");
  expect(body.length).toBeLessThan(60_000);
  const changed = body.toString("latin1").replaceAll("show=countries", "show=continents");
  await keeping.open();
  await keeping.choose(upload(name, Buffer.from(changed, "latin1")));
  const values = { count: 1, values: "show=continents" };
  await expect(atlas.page.getByText(message("app.notice.dropped", values))).toBeVisible();
});

test("the dark theme exports the same files as the light theme", async ({ atlas }) => {
  await atlas.open();
  const exportAll = async () => {
    const files = new Map<string, string>();
    // One PNG is enough, since every PNG is drawn from an SVG.
    files.set("scorecard.png", (await atlas.export(scorecard, "png")).body.toString("base64"));
    for (const title of atlas.chartTitles) {
      const { body } = await atlas.export(title, "svg");
      // React and Recharts generate numbered ids, which differ between exports.
      files.set(`${title}.svg`, body.toString().replaceAll(/_r_\w+_|recharts\d+/g, "id"));
    }
    return files;
  };
  const light = await exportAll();
  await atlas.page.emulateMedia({ colorScheme: "dark" });
  await expect(atlas.page.locator("html")).toHaveCSS("background-color", "rgb(20, 23, 26)");
  for (const [name, body] of await exportAll()) expect(body === light.get(name), name).toBe(true);
});

test("a phone exports full-size pictures that are not cut off", async ({ visitor, blank }) => {
  const phone = await visitor({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    hasTouch: true,
    isMobile: true,
  });
  await phone.open("PER.html");
  for (const title of [scorecard, charts.measures])
    await expectGoodPng(blank, (await phone.export(title, "png")).body, phone.address);
  for (const title of [scorecard, charts.measures, charts.coverage, charts.peers])
    await expectGoodSvg(blank, (await phone.export(title, "svg")).body);
});

test("a Spanish page exports Spanish pictures and data", async ({ atlas: english, blank }) => {
  const atlas = english.in("es");
  await atlas.open("es/?pillar=legal");
  const title = atlas.words.charts.measures;
  const { name, body } = await atlas.export(title, "svg");
  expect(name).toBe("peru-measures-by-pillar-legal.svg");
  const svg = await expectGoodSvg(blank, body);
  const status = message("status.exists", {}, "es");
  for (const words of [title, "Perú", "Jurídicas", status, today("es")])
    expect.soft(packed(svg.words)).toContain(packed(words));
  expect(new URL(svg.metadata).pathname).toContain("/es/");
  const csv = await atlas.export(title, "csv");
  expect(csv.body.toString()).toContain("Medidas jurídicas");
});

test("very long and right-to-left names are not cut off in pictures", async ({ atlas, blank }) => {
  const open = trackAddress(atlas.page);
  for (const country of ["ATA", "BVT"])
    await test.step(country, async () => {
      await open(`${FIXTURES_URL}${country}.html`);
      for (const title of [scorecard, charts.measures, charts.coverage, charts.peers]) {
        const svg = await expectGoodSvg(blank, (await atlas.export(title, "svg")).body);
        expect(packed(svg.words)).toContain(packed("Invented profile for tests"));
      }
      await expectGoodPng(blank, (await atlas.export(scorecard, "png")).body, atlas.address);
    });
});

test("a spreadsheet of all countries is compressed without a blob worker, which the policy forbids", async ({
  atlas,
}) => {
  await atlas.page.goto("world.html");
  const { name, body } = await atlas.export(message("world.status.matrix"), "xlsx");
  expect(name).toBe("world-matrix.xlsx");
  const parts = unzipSync(new Uint8Array(body));
  const text = (path: string) => new TextDecoder().decode(parts[path]);
  // Above this size the library would start a worker.
  expect(parts["xl/worksheets/sheet1.xml"]?.length).toBeGreaterThan(160_000);
  const sheets = [...text("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)];
  expect(sheets.map(([, sheet]) => sheet)).toEqual([
    message("snapshot.sheet.data"),
    message("snapshot.sheet.dictionary"),
    message("snapshot.source"),
  ]);
  expect(text("xl/sharedStrings.xml")).toContain("Cyberwellness Profiles of");
});

test("a picture is exported as a slide, a square and a page, and copied to the clipboard", async ({
  atlas,
  blank,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await atlas.open();
  const title = charts.measures;
  await atlas.exportButton(title).click();
  await atlas.exportOption(title, atlas.words.copyPicture).click();
  await expect(atlas.page.getByText(message("snapshot.copied.picture"))).toBeVisible();
  const copiedWidth = await atlas.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await createImageBitmap((await item?.getType("image/png")) ?? new Blob());
    return picture.width;
  });
  expect(copiedWidth).toBe(1600);
  await expect(atlas.exportButton(title)).toHaveAttribute("aria-expanded", "false");
  for (const [size, width, height] of [
    ["snapshot.size.wide", 1920, 1080],
    ["snapshot.size.square", 1600, 1600],
    ["snapshot.size.a4", 1588, 2246],
  ] as const) {
    await atlas.exportButton(title).click();
    await atlas.page
      .getByRole("combobox", { name: message("snapshot.size") })
      .selectOption(message(size));
    const downloading = atlas.page.waitForEvent("download");
    await atlas.exportOption(title, atlas.words.download("png")).click();
    const body = readFileSync(await (await downloading).path());
    await expect(atlas.exportButton(title)).toHaveAttribute("aria-expanded", "false");
    expect(parsePng(body), size).toMatchObject({ width, height });
    expect(await measurePicture(blank, body, "image/png"), size).toMatchObject({ edge: 0 });
  }
});

test("the whole matrix is exported as several pages, each less than 2,800 pixels tall", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.goto("world.html");
  const files: Promise<string>[] = [];
  page.on("download", (download) => files.push(download.path()));
  await page.getByRole("button", { name: /^Export: Every country’s answer/ }).click();
  await page.getByRole("button", { name: message("snapshot.png") }).click();
  const saved = page.getByText(/^Saved as \d+ files, one per page/);
  await expect(saved).toBeVisible({ timeout: 40_000 });
  const [count = "0"] = /\d+/.exec((await saved.textContent()) ?? "") ?? [];
  await expect.poll(() => files.length).toBe(Number(count));
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) {
    const { width, height, texts } = parsePng(readFileSync(await file));
    expect(width).toBe(1600);
    expect(height).toBeLessThan(2800);
    expect(texts.Source).toContain("/world.html?");
  }
});

test("a picture of the outcomes shows the year only once in its title", async ({ atlas }) => {
  await atlas.page.goto("world.html?edition=since&in=itu-cis");
  const { body } = await atlas.export(
    message("world.outcome.matrix", { past: "2014–2015", edition: LAST.short }),
    "svg",
  );
  const [, title] = /<title>([^<]*)/.exec(body.toString()) ?? [];
  expect(title).toMatch(new RegExp(` still scores? 0 in GCI ${LAST.years}$`));
});
