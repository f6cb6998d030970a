// @vitest-environment jsdom
import { unzipSync } from "fflate";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { PictureTooLarge } from "../../src/export/draw-picture.tsx";
import { readSnapshot } from "../../src/export/read-snapshot.ts";
import type { SnapshotContent, ViewDescription } from "../../src/export/snapshot.ts";
import {
  citeView,
  createSnapshot,
  createText,
  fitsIn,
  saveSnapshot,
} from "../../src/figure/create-snapshot.ts";
import { snapshotContext } from "../features/charts/page.tsx";
import { wordsOf } from "./sample.ts";

// jsdom has no canvas. The fake PNG contains only the texts.
vi.mock("../../src/export/rasterize.ts", async (original) => ({
  ...(await original<typeof import("../../src/export/rasterize.ts")>()),
  toPng: async (_svg: SVGSVGElement, texts: object) => new Blob([JSON.stringify(texts)]),
}));

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});

const i18n = await wordsOf();
const plain: SnapshotContent = {
  finding: "Two of 2.5 in place. One is not known.",
  legend: [{ id: "exists", label: "Sits there", symbol: <circle r={7} /> }],
  table: {
    columns: [
      { id: "name", label: "Name" },
      { id: "count", label: "Count" },
      { id: "year", label: "Year" },
    ],
    rows: [
      ["Law", "not known", "2014"],
      ["Team", 3, ""],
    ],
  },
  draw: ({ width }) => <svg width={width} height={40} aria-hidden="true" data-mark="" />,
};
const jobOf = (content: Partial<SnapshotContent> = {}, context: Partial<ViewDescription> = {}) => ({
  subject: { id: "x", title: "Measures", load: async () => ({ ...plain, ...content }) },
  context: { ...snapshotContext, ...context },
  i18n,
});
type Job = ReturnType<typeof jobOf>;
const pictures = async (job: Job, size: "seen" | "wide" = "seen") => {
  const files = await createSnapshot(job, "svg", size);
  const texts = await Promise.all(files.map((file) => file.text()));
  return texts.map((text) => new DOMParser().parseFromString(text, "image/svg+xml"));
};
/** All lines of text in the first picture. */
const linesOf = async (job: Job) => {
  const [picture] = await pictures(job);
  return [...(picture?.querySelectorAll("text") ?? [])].map(({ textContent }) => textContent);
};
const pages = (count: number) => () =>
  Array.from({ length: count }, (_, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the order of pages is fixed.
    <svg key={at} width={736} height={900} aria-hidden="true" data-mark="" />
  ));

describe("title of a picture", () => {
  it.each([
    [
      "the view's headline",
      { headline: "Of the view" },
      { headline: "Of the page" },
      "Of the view",
    ],
    ["the page's headline if the view has none", {}, { headline: "Of the page" }, "Of the page"],
    ["the view's title if there is no headline", {}, {}, "Measures"],
  ])("is %s", async (_, content, context, title) => {
    const [picture] = await pictures(jobOf(content, context));
    expect(picture?.querySelector("title")?.textContent).toBe(title);
    expect(picture?.querySelector("desc")?.textContent).toBe(plain.finding);
  });

  it("is followed by the detail, or by the whole finding if there is no detail", async () => {
    const headline = "Two of 2.5 in place, 2015";
    const lines = await linesOf(jobOf({ headline, detail: "One is not known." }));
    expect(lines).toContain(headline);
    expect(lines).toContain("One is not known.");
    expect(lines).not.toContain(plain.finding);
    expect(await linesOf(jobOf({ headline }))).toContain(plain.finding);
  });
});

describe("text of a picture", () => {
  it("includes subject, countries, legend, source, dataset version and link", async () => {
    const lines = await linesOf(jobOf({}, { countries: ["Chad", "Peru"] }));
    expect(lines).toContain("Cybersecurity · Chad and Peru · Measures");
    expect(lines).toContain("Sits there");
    expect(lines.join(" ")).toContain("Source: Nobody, Invented profile for tests, undated");
    expect(lines.join(" ")).toMatch(/dataset 0000000 · \d+ \w+ \d{4}/);
    expect(lines).toContain("https://example.org/?country=ATA");
  });

  it("names the source of the drawing if the data have more sources", async () => {
    const job = jobOf({ drawnSource: "The drawn one" });
    expect((await linesOf(job)).join(" ")).toContain("Source: The drawn one");
    expect((await citeView(job)).note).toContain("Nobody");
  });

  it("includes the filters if there are any", async () => {
    expect((await linesOf(jobOf())).join(" ")).not.toContain("Filtered");
    const filters = ["Pillars: Legal", "Text: “x”"];
    expect(await linesOf(jobOf({}, { filters }))).toContain(
      "Filtered by Pillars: Legal · Text: “x”",
    );
  });

  it("omits filters that the description of the countries states", async () => {
    const context = {
      filters: ["Group of countries: Africa", "Pillars: Legal"],
      scopeFilters: ["Group of countries: Africa"],
    };
    expect(await linesOf(jobOf({}, context))).toContain("Filtered by Pillars: Legal");
    const lines = await linesOf(jobOf({}, { ...context, filters: context.scopeFilters }));
    expect(lines.join(" ")).not.toContain("Filtered");
  });

  it("includes the view’s note above the source", async () => {
    const lines = await linesOf(jobOf({ note: "A note of its own." }));
    const source = lines.findIndex((line) => line.startsWith("Source: "));
    const note = lines.indexOf("A note of its own.");
    expect(note).toBeGreaterThan(0);
    expect(note).toBeLessThan(source);
    expect(await linesOf(jobOf({ note: undefined }))).not.toContain("undefined");
  });

  it("states the licence of the facts from profiles, but not in a picture of later scores", async () => {
    const licence = /facts from the profiles: CC BY 4\.0/;
    expect((await linesOf(jobOf())).join(" ")).toMatch(licence);
    expect((await linesOf(jobOf({}, { years: "2024" }))).join(" ")).not.toMatch(/CC BY/);
  });

  it("explains the statuses of profiles, but not the scores of later editions", async () => {
    const note = /^A status is what the document reported/;
    expect(await linesOf(jobOf())).toContainEqual(expect.stringMatching(note));
    expect(await linesOf(jobOf({}, { years: "2024" }))).not.toContainEqual(
      expect.stringMatching(note),
    );
  });
});

describe("picture of several pages", () => {
  it("has a page number and a legend on each page", async () => {
    const drawn = await pictures(jobOf({ draw: pages(2) }));
    expect(drawn.map((picture) => picture.querySelectorAll("circle").length)).toEqual([1, 1]);
    expect(
      drawn.map((picture) => /page\s\d\sof\s\d/.exec(picture.documentElement.textContent)?.[0]),
    ).toEqual(["page\u00a01\u00a0of\u00a02", "page\u00a02\u00a0of\u00a02"]);
    const [alone] = await pictures(jobOf());
    expect(alone?.documentElement.textContent).not.toMatch(/page\s1/);
  });

  it.each(["png", "svg"] as const)("throws if there are too many pages: %s", async (format) => {
    const job = jobOf({ draw: pages(9) });
    await expect(createSnapshot(job, format, "seen")).rejects.toThrow(PictureTooLarge);
    expect(await fitsIn(job, "seen")).toBe(false);
    expect(await fitsIn(jobOf({ draw: pages(8) }), "seen")).toBe(true);
  });

  it("rethrows other errors", async () => {
    const draw = () => {
      throw new RangeError("no numbers");
    };
    await expect(createSnapshot(jobOf({ draw }), "svg", "seen")).rejects.toThrow(RangeError);
    await expect(fitsIn(jobOf({ draw }), "seen")).rejects.toThrow(RangeError);
  });

  it("downloads one file per page in order, with a delay between them", async () => {
    const saved: string[] = [];
    const times: number[] = [];
    URL.createObjectURL = () => "blob:x";
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
      times.push(performance.now());
    });
    const job = jobOf({ draw: pages(2) }, { filterParts: ["legal"] });
    const names = await saveSnapshot(job, "png", "seen");
    expect(saved).toEqual(["testland-x-legal-1-of-2.png", "testland-x-legal-2-of-2.png"]);
    expect(names).toEqual(saved);
    const [first = 0, second = 0] = times;
    expect(second - first).toBeGreaterThan(250);
    expect(await saveSnapshot(jobOf(), "csv", "seen")).toEqual(["testland-x.csv"]);
  });
});

describe("metadata of files", () => {
  it("contains title, finding and link in a PNG", async () => {
    const [png] = await createSnapshot(jobOf(), "png", "seen");
    expect(JSON.parse((await png?.text()) ?? "")).toEqual({
      Title: "Measures",
      Description: plain.finding,
      Source: "https://example.org/?country=ATA",
      Software: "Cyberwellness Atlas",
    });
  });

  it("contains every field in JSON, and states in CSV that there are no filters", async () => {
    const [json] = await createSnapshot(jobOf({}, { filters: ["Text: “x”"] }), "json", "seen");
    expect(json?.type).toBe("application/json");
    expect(JSON.parse((await json?.text()) ?? "")).toMatchObject({
      title: "Measures",
      countries: ["Testland"],
      filters: ["Text: “x”"],
      finding: plain.finding,
      source: "Nobody, Invented profile for tests, undated",
      edition: "0000000",
      exported: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      link: "https://example.org/?country=ATA",
      rows: [
        { name: "Law", count: "not known", year: "2014" },
        { name: "Team", count: 3, year: "" },
      ],
    });
    const [csv] = await createSnapshot(jobOf(), "csv", "seen");
    expect(csv?.type).toBe("text/csv;charset=utf-8");
    expect(await csv?.text()).toContain("# Filters: none");
  });

  it("states in JSON how many rows are listed, and links to the page’s data in JSON and CSV", async () => {
    const job = jobOf(
      { listed: "2 of 21 measures listed" },
      { link: "https://example.org/es/KEN.html?dataset=0123abcd", dataFile: "KEN.csv" },
    );
    const [json] = await createSnapshot(job, "json", "seen");
    expect(JSON.parse((await json?.text()) ?? "")).toMatchObject({
      listed: "2 of 21 measures listed",
      file: "https://example.org/es/KEN.csv",
      dataset: "https://example.org/es/dataset.html",
    });
    const [csv] = await createSnapshot(job, "csv", "seen");
    expect(await csv?.text()).toContain("# Data of this page: https://example.org/es/KEN.csv");
    // An opened export is recognized by its link, not by the addresses of the data.
    const bytes = new Uint8Array((await csv?.arrayBuffer()) ?? new ArrayBuffer());
    expect(readSnapshot(bytes)).toMatchObject({ address: "es/KEN.html?dataset=0123abcd" });
  });

  it("repeats the country in each row", async () => {
    const country = { name: "Testland", code: "TST" };
    const [json] = await createSnapshot(jobOf({}, { country }), "json", "seen");
    const { columns, rows } = JSON.parse((await json?.text()) ?? "");
    expect(columns.slice(0, 3)).toEqual([
      { id: "country", label: "Country" },
      { id: "country_code", label: "country_code" },
      { id: "name", label: "Name" },
    ]);
    expect(rows).toEqual([
      { country: "Testland", country_code: "TST", name: "Law", count: "not known", year: "2014" },
      { country: "Testland", country_code: "TST", name: "Team", count: 3, year: "" },
    ]);
  });

  it.each([
    ["en", false],
    ["ar", true],
  ] as const)("a workbook in %s has a right-to-left sheet: %s", async (language, expected) => {
    const [xlsx] = await createSnapshot(
      { ...jobOf(), i18n: await wordsOf(language) },
      "xlsx",
      "seen",
    );
    const parts = unzipSync(new Uint8Array((await xlsx?.arrayBuffer()) ?? new ArrayBuffer()));
    const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
    expect(/rightToLeft="(?:1|true)"/.test(sheet)).toBe(expected);
  });

  it("contains a dictionary of columns and codes in XLSX", async () => {
    const [xlsx] = await createSnapshot(jobOf(), "xlsx", "seen");
    const parts = unzipSync(new Uint8Array((await xlsx?.arrayBuffer()) ?? new ArrayBuffer()));
    const text = (path: string) => new TextDecoder().decode(parts[path]);
    const words = [...text("xl/sharedStrings.xml").matchAll(/<t[^>]*>([^<]*)</g)].map(
      ([, word]) => word,
    );
    const rowsOf = (sheet: number) =>
      [...text(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<row .*?<\/row>/gs)].map(([row]) =>
        [...row.matchAll(/<v>(\d+)<\/v>/g)].map(([, at]) => words[Number(at)]),
      );
    expect(rowsOf(2)).toEqual([
      ["Column or word", "Name in JSON, or code", "Contains"],
      ["Name", "name", "Text"],
      ["Count", "count", "Numbers; an empty cell is not 0"],
      ["Year", "year", "Text"],
      ["Sits there", "exists", "Code used in the data"],
    ]);
    expect(rowsOf(3).slice(0, 3)).toEqual([
      ["About this file", "Value"],
      ["Title", "Measures"],
      ["Countries", "Testland"],
    ]);
  });
});

describe("clipboard text", () => {
  it.each([
    ["link", /^https:\/\/example\.org\/\?country=ATA$/],
    ["data", /^Name\tCount\tYear\nLaw\tnot known\t2014\nTeam\t3\t\n?$/],
  ] as const)("is the %s", async (kind, expected) => {
    const text = await createText(jobOf(), kind);
    expect(text.type).toBe("text/plain");
    expect(await text.text()).toMatch(expected);
  });

  it.each([
    ["a figure", "chart-panel is-measures", 380],
    ["the scorecard, without a figure of this name", "scorecard", 500],
    ["a view that is not on the page", "other", 200],
  ])("embeds %s with room for the text around it", async (_, className, height) => {
    vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(300);
    const element = Object.assign(document.createElement("div"), { className });
    document.body.append(element);
    const { subject, ...job } = jobOf();
    const text = await createText({ ...job, subject: { ...subject, embed: "measures" } }, "embed");
    element.remove();
    expect(await text.text()).toContain(` height="${height}" `);
  });

  it("is available for a link, but not for data, if the content fails to load", async () => {
    const job = jobOf();
    job.subject.load = () => Promise.reject(new Error("gone"));
    expect(await (await createText(job, "link")).text()).toMatch(/^https:/);
    await expect(createText(job, "data")).rejects.toThrow("gone");
  });
});

describe("citation", () => {
  it.each([
    ["the headline", { headline: "Two of 2.5" }, {}, "Two of 2.5"],
    [
      "the view's title and countries if there is no headline",
      {},
      {},
      "Cybersecurity · Testland · Measures",
    ],
    [
      "the filters",
      { headline: "Two of 2.5" },
      { filters: ["Legal measures", "In place"] },
      "Two of 2.5 · Legal measures · In place",
    ],
  ])("has a title with %s", async (_, content, context, title) => {
    expect(await citeView(jobOf(content, context))).toEqual({
      type: "webpage",
      id: ["Testland", "x"],
      title,
      version: "0000000",
      URL: "https://example.org/?country=ATA",
      note: "Source: Nobody, Invented profile for tests, undated",
    });
  });
});
