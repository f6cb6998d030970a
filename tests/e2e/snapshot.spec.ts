import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { csvParseRows } from "d3-dsv";
import { unzipSync } from "fflate";
import type { AtlasPage } from "./atlas.ts";
import { lookAt, parsePng, readSvg } from "./pictures.ts";
import { LAST } from "./shipped.ts";
import { expect, FIXTURES_URL, test } from "./test.ts";

const SOURCE = "ITU, Cyberwellness Profile: Republic of Peru, 19 February 2015";
const VIEWS = {
  Scorecard: "scorecard",
  "Measures by pillar": "measures-by-pillar",
  "Coverage by pillar": "coverage-by-pillar",
  "Peers by measure": "peers-by-measure",
};
/** Those of them that draw nothing in the blue of what is in place. */
const PALE: readonly string[] = [];
const HEADLINE =
  /^Peru reported 4 of 6 cybersecurity measures in place under Legal and Cooperation, 2015$/;
/** Each picture has its own finding as its title, with subject and year. */
const HEADLINES: Readonly<Record<string, RegExp>> = {
  "Coverage by pillar": /^Peru is above the median of all \d+ countries in Cooperation, 2015$/,
  "Peers by measure":
    /^Peru reported (no|\d) measures? absent that most of the \d+ others in South America have in place, 2015$/,
};
const today = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date());
/** Lines break where they must, so words are compared without blanks. */
const packed = (text: string) => text.replaceAll(/\s+/g, "");

/** Whatever view it is of, a PNG is whole, sharp, light on white, not cut off, and knows its address. */
async function expectGoodPng(blank: Page, atlas: AtlasPage, title: string, body: Buffer) {
  const { width, height, texts } = parsePng(body);
  expect(width).toBe(1600);
  expect(height).toBeGreaterThan(500);
  const source = new URL(texts.Source ?? "");
  expect(source.searchParams.get("country")).toBe(
    atlas.address.searchParams.get("country") ?? "PER",
  );
  expect(source.searchParams.get("pillar")).toBe(atlas.address.searchParams.get("pillar"));
  const look = await lookAt(blank, body, "image/png");
  expect(look).toMatchObject({ width, height, edge: 0 });
  expect(look.ink).toBeGreaterThan(0.01);
  expect(look.ink).toBeLessThan(0.5);
  if (!PALE.includes(title)) expect(look.blue).toBeGreaterThan(0.0005);
}

/** An SVG stands on its own: no styles, scripts or files from elsewhere, and every word inside. */
async function expectGoodSvg(blank: Page, body: Buffer) {
  const svg = await readSvg(blank, body.toString("utf8"));
  expect(svg).toMatchObject({ outside: [], foreign: [], styled: [], references: [] });
  expect(svg.width).toBe(800);
  expect(svg.shapes).toBeGreaterThan(5);
  expect(svg.description).not.toBe("");
  return svg;
}

for (const [title, id] of Object.entries(VIEWS)) {
  test(`${title}: the pictures hold the view, and all that one must know of it`, async ({
    atlas,
    blank,
  }) => {
    await atlas.openWithCharts("./?pillar=legal,cooperation");
    const png = await atlas.export(title, "png");
    expect(png.name).toBe(`peru-${id}-legal-cooperation.png`);
    await expectGoodPng(blank, atlas, title, png.body);

    const { name, body } = await atlas.export(title, "svg");
    expect(name).toBe(`peru-${id}-legal-cooperation.svg`);
    const svg = await expectGoodSvg(blank, body);
    expect(svg.title).toMatch(HEADLINES[title] ?? HEADLINE);
    const link = new URL(svg.metadata);
    expect(link.searchParams.get("pillar")).toBe("legal,cooperation");
    for (const words of [
      `Cybersecurity · Peru · ${title}`,
      svg.title,
      "CC BY 4.0",
      "Filtered by Pillars: Legal measures and Cooperation",
      // The title has the first sentence, and the year in place of its full stop.
      ...svg.description.split(/\.(?= |$)/),
      SOURCE,
      today("en-GB"),
      svg.metadata,
      "Cooperation",
    ])
      expect.soft(packed(svg.words)).toContain(packed(words));
    expect.soft(svg.words).not.toContain("Technical");
    expect.soft(svg.words).toMatch(/In place|in place/);
    expect(svg.height * 2).toBe(parsePng(png.body).height);
  });

  test(`${title}: the data hold what is shown, under the same words`, async ({ atlas }) => {
    await atlas.openWithCharts("./?pillar=cooperation");
    const csv = await atlas.export(title, "csv");
    expect(csv.name).toBe(`peru-${id}-cooperation.csv`);
    const lines = csv.body
      .toString("utf8")
      .replace(/^\uFEFF/, "")
      .split("\n");
    const comments = lines.filter((line) => /^"?# /.test(line));
    for (const words of [title, "Peru", "Cooperation", SOURCE, "http://127.0.0.1"])
      expect.soft(comments.join("\n")).toContain(words);
    const [head = [], ...rows] = csvParseRows(lines.slice(comments.length).join("\n").trim());
    for (const row of rows) expect(row).toHaveLength(head.length);

    const json = await atlas.export(title, "json");
    expect(json.name).toBe(`peru-${id}-cooperation.json`);
    const document = JSON.parse(json.body.toString("utf8"));
    expect(document).toMatchObject({ title, countries: ["Peru"] });
    expect(document.source).toContain(SOURCE);
    const shown = document.rows.map((row: Record<string, unknown>) =>
      Object.values(row).map(String),
    );
    expect(shown).toEqual(rows);
    expect(JSON.stringify(document.rows)).not.toContain("Technical");
  });
}

test("every view copies as a picture", async ({ atlas, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await atlas.openWithCharts();
  for (const title of Object.keys(VIEWS)) {
    await atlas.exportButton(title).click();
    await atlas.exportOption(title, atlas.words.copyPicture).click();
    await expect(atlas.page.getByText("The picture is on the clipboard.")).toBeVisible();
    await expect(atlas.exportButton(title)).toHaveAttribute("aria-expanded", "false");
    const size = await atlas.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const picture = await createImageBitmap((await item?.getType("image/png")) ?? new Blob());
      await navigator.clipboard.writeText("");
      return picture.width;
    });
    expect(size).toBe(1600);
  }
});

test("a picture is light on white in the dark theme too, byte for byte", async ({
  atlas,
  visitor,
  blank,
}) => {
  const dark = await visitor({ colorScheme: "dark" });
  await atlas.openWithCharts();
  await dark.openWithCharts();
  for (const title of Object.keys(VIEWS)) {
    const { body } = await dark.export(title, "png");
    await expectGoodPng(blank, dark, title, body);
    expect(body.equals((await atlas.export(title, "png")).body)).toBe(true);
  }
});

test("a picture made on a phone is the same picture, and not cut off", async ({
  visitor,
  blank,
}) => {
  const phone = await visitor({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    hasTouch: true,
    isMobile: true,
  });
  await phone.openWithCharts();
  for (const title of Object.keys(VIEWS)) {
    await expectGoodPng(blank, phone, title, (await phone.export(title, "png")).body);
    await expectGoodSvg(blank, (await phone.export(title, "svg")).body);
  }
});

test("a Spanish page gives Spanish pictures and data", async ({ atlas: page, blank }) => {
  const atlas = page.in("es");
  await atlas.openWithCharts("./?lang=es&pillar=legal");
  const title = atlas.words.charts.measures;
  const { name, body } = await atlas.export(title, "svg");
  expect(name).toBe("peru-measures-by-pillar-legal.svg");
  const svg = await expectGoodSvg(blank, body);
  for (const words of [title, "Perú", "Filtrado por", "Jurídicas", "Vigente", today("es")])
    expect.soft(packed(svg.words)).toContain(packed(words));
  expect(new URL(svg.metadata).searchParams.get("lang")).toBe("es");
  const csv = await atlas.export(title, "csv");
  expect(csv.body.toString("utf8")).toContain("Medidas jurídicas");
});

test("a picture carries its view: its address shows the same", async ({ atlas, visitor }) => {
  await atlas.openWithCharts("./?pillar=technical&status=absent&table=coverage");
  const { texts } = parsePng((await atlas.export("Measures by pillar", "png")).body);
  const other = await visitor();
  await other.openWithCharts(texts.Source);
  await expect(other.found).toHaveText("2 of 21 measures listed");
  await expect(other.figure("Coverage by pillar").getByRole("table")).toBeVisible();
});

for (const country of ["ATA", "BVT"])
  test(`${country}: very long and right-to-left names are not cut off`, async ({
    atlas,
    blank,
  }) => {
    await atlas.openWithCharts(`${FIXTURES_URL}?country=${country}`);
    for (const title of Object.keys(VIEWS)) {
      const svg = await expectGoodSvg(blank, (await atlas.export(title, "svg")).body);
      expect(packed(svg.words)).toContain(packed("Invented profile for tests"));
      await expectGoodPng(blank, atlas, title, (await atlas.export(title, "png")).body);
    }
  });

test("a spreadsheet of the whole world is made under the page's policy", async ({ atlas }) => {
  await atlas.page.goto("./?view=world&lang=en");
  const { name, body } = await atlas.export("All countries on all measures", "xlsx");
  expect(name).toBe("world-matrix.xlsx");
  const parts = unzipSync(new Uint8Array(body));
  const text = (path: string) => new TextDecoder().decode(parts[path]);
  // So large that the library would pack it in a worker of its own, which the policy forbids.
  expect(parts["xl/worksheets/sheet1.xml"]?.length).toBeGreaterThan(160_000);
  const sheets = [...text("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)];
  expect(sheets.map(([, sheet]) => sheet)).toEqual(["Data", "Dictionary", "Source"]);
  expect(text("xl/sharedStrings.xml")).toContain("Cyberwellness Profiles of");
});

test("a picture comes in the size that was asked for", async ({ atlas, blank }) => {
  await atlas.openWithCharts();
  const title = "Measures by pillar";
  for (const [size, width, height] of [
    ["Slide (16:9)", 1920, 1080],
    ["Square", 1600, 1600],
    ["A4 page", 1588, 2246],
  ] as const) {
    await atlas.exportButton(title).click();
    await atlas.page.getByRole("combobox", { name: "Picture size" }).selectOption(size);
    const coming = atlas.page.waitForEvent("download");
    await atlas.exportOption(title, "Download PNG").click();
    const body = readFileSync(await (await coming).path());
    expect(parsePng(body)).toMatchObject({ width, height });
    expect(await lookAt(blank, body, "image/png")).toMatchObject({ edge: 0 });
    await expect(atlas.exportButton(title)).toHaveAttribute("aria-expanded", "false");
  }
});

test("slides hold what became of each “no” in a few pages, whose title says the year once", async ({
  atlas,
}) => {
  await atlas.page.goto("./?view=world&edition=since&lang=en");
  const title = /^Export: What became of each “no”/;
  const first = atlas.page.waitForEvent("download");
  await atlas.page.getByRole("button", { name: title }).click();
  await atlas.page.getByRole("combobox", { name: "Picture size" }).selectOption("Slide (16:9)");
  await atlas.page.getByRole("button", { name: "Download PNG" }).click();
  await expect(atlas.page.getByText(/^Saved as \d files, one a page/)).toBeVisible();
  const { width, height, texts } = parsePng(readFileSync(await (await first).path()));
  expect([width, height]).toEqual([1920, 1080]);
  expect(texts.Title).toMatch(new RegExp(` still scores 0 in GCI ${LAST.years}$`));
});

test("the whole matrix comes as pages, none of them very tall", async ({ atlas }) => {
  await atlas.page.goto("./?view=world&lang=en");
  const title = "All countries on all measures";
  const files: Promise<string>[] = [];
  atlas.page.on("download", (download) => files.push(download.path()));
  await atlas.exportButton(title).click();
  await atlas.exportOption(title, "Download PNG").click();
  await expect(atlas.page.getByText(/^Saved as \d+ files, one a page/)).toBeVisible({
    timeout: 20_000,
  });
  await expect.poll(() => files.length).toBeGreaterThan(1);
  for (const file of files) {
    const { width, height, texts } = parsePng(readFileSync(await file));
    expect(width).toBe(1600);
    expect(height).toBeLessThan(2800);
    expect(texts.Source).toContain("view=world");
  }
});

test("a browser that refuses the clipboard: it says so, and offers the file", async ({ atlas }) => {
  await atlas.page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  await atlas.openWithCharts();
  await atlas.exportButton("Measures by pillar").click();
  await atlas.exportOption("Measures by pillar", atlas.words.copyPicture).click();
  await expect(atlas.page.getByText("The browser refused the clipboard")).toBeVisible();
});

test("Esc closes what can be exported, and gives the focus back", async ({ atlas }) => {
  await atlas.openWithCharts();
  const button = atlas.exportButton("Scorecard");
  await button.click();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await expect(atlas.exportOption("Scorecard", atlas.words.copyPicture)).toBeVisible();
  await atlas.page.keyboard.press("Tab");
  await atlas.page.keyboard.press("Escape");
  await expect(button).toHaveAttribute("aria-expanded", "false");
  await expect(button).toBeFocused();
});
