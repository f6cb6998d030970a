// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { formatCsv } from "../../src/export/csv.ts";
import { emitPicture } from "../../src/export/emit-picture.ts";
import { createSvg } from "../../src/export/flatten-svg.ts";
import { layOutPicture, placeDrawing } from "../../src/export/layout.ts";
import { addPngTexts } from "../../src/export/png-metadata.ts";
import { readSnapshot } from "../../src/export/read-snapshot.ts";
import { formatTableJson } from "../../src/export/table.ts";
import { loadMessages } from "../../src/i18n/catalogues.ts";
import { createI18n } from "../../src/i18n/i18n.tsx";

const LINK = "https://atlas.example/app/?country=CHL&pillar=legal,technical&dataset=0a1b2c3d";
const ADDRESS = "?country=CHL&pillar=legal,technical&dataset=0a1b2c3d";
const HEADER = [
  { id: "title", label: "Title", value: "Measures" },
  { id: "link", label: "Link", value: LINK },
];
const TABLE = { columns: [{ id: "a", label: "A" }], rows: [["1"]] };
/** A PNG signature and an empty header of 13 bytes. */
const PNG = new Uint8Array([
  ...[137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13],
  ...new Uint8Array(4 + 13 + 4),
]);
const png = (texts: Readonly<Record<string, string>>) =>
  new Uint8Array(Buffer.concat(addPngTexts(PNG, texts)));
const bytes = (text: string) => new TextEncoder().encode(text);
const svg = (source: string) =>
  bytes(`<svg xmlns="x"><metadata><dc:source xmlns:dc="y">${source}</dc:source></metadata></svg>`);

describe("readSnapshot: exported files", () => {
  test.each([
    ["PNG", png({ Source: LINK })],
    ["SVG", svg(LINK.replaceAll("&", "&amp;"))],
    ["CSV", bytes(formatCsv(HEADER, TABLE, "en"))],
    ["JSON", bytes(formatTableJson(HEADER, TABLE))],
  ])("returns the address in the %s, relative to the site", (_, file) => {
    expect(readSnapshot(file)).toEqual({ address: ADDRESS });
  });
});

describe.each(LANGUAGES)("readSnapshot: exported files in %s", (language) => {
  test("returns the address", async () => {
    const { t } = createI18n(language, await loadMessages(language));
    const link = `https://atlas.example/${language}/KEN.html?dataset=0a1b2c3d`;
    const lines = [
      { id: "title", label: t("snapshot.title"), value: t("picture.note") },
      { id: "link", label: t("snapshot.link"), value: link },
    ];
    const [csv, json] = [formatCsv(lines, TABLE, language), formatTableJson(lines, TABLE)];
    const texts = { Title: t("picture.note"), Source: link };
    for (const file of [bytes(csv), bytes(json), png(texts)])
      expect(readSnapshot(file)).toEqual({ address: `${language}/KEN.html?dataset=0a1b2c3d` });
  });
});

test.each([
  ["https://atlas.example/KEN.html?dataset=0a1b2c3d", "KEN.html?dataset=0a1b2c3d"],
  ["https://atlas.example/app/KEN.html?dataset=0a1b2c3d", "KEN.html?dataset=0a1b2c3d"],
  ["https://atlas.example/app/es/KEN.html?dataset=0a1b2c3d", "es/KEN.html?dataset=0a1b2c3d"],
  ["https://atlas.example/app/es/?dataset=0a1b2c3d", "es/?dataset=0a1b2c3d"],
  ["https://atlas.example/javascript:alert(1)?dataset=0a1b2c3d", "?dataset=0a1b2c3d"],
])("readSnapshot converts the link %s to the address %s", (link, address) => {
  expect(readSnapshot(svg(link))).toMatchObject({ address });
});

describe("readSnapshot: edited and similar files", () => {
  const csv = formatCsv(HEADER, TABLE, "en");
  const wide = (text: string) =>
    new Uint8Array([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);

  const wideFromBig = (text: string) =>
    new Uint8Array([0xfe, 0xff, ...[...text].flatMap((c) => [0, c.charCodeAt(0)])]);
  const drawn = new TextDecoder().decode(svg(LINK.replaceAll("&", "&amp;")));

  test.each([
    ["SVG after an XML declaration", bytes(`<?xml version="1.0" encoding="UTF-8"?>\n\n${drawn}`)],
    ["SVG after whitespace", bytes(`\n  ${drawn}`)],
    ["SVG in upper case", bytes(drawn.replaceAll("svg", "SVG"))],
    ["CSV in big-endian UTF-16", wideFromBig(csv.replace("\uFEFF", ""))],
    ["minified JSON", bytes(JSON.stringify(JSON.parse(formatTableJson(HEADER, TABLE))))],
    ["JSON after whitespace", bytes(`\n  ${formatTableJson(HEADER, TABLE)}`)],
    ["SVG with a link that is not encrypted", svg(LINK.replace("https:", "http:"))],
    ["CSV saved by an office program", bytes(csv.replace(/^#.*$/gm, '"$&";;;'))],
    ["CSV in little-endian UTF-16", wide(csv.replace("\uFEFF", ""))],
  ])("reads %s", (_, file) => {
    expect(readSnapshot(file)).toMatchObject({ address: ADDRESS });
  });

  test("ignores a link in the first line of a CSV file or below its table header", () => {
    expect(readSnapshot(bytes(`# Source: ${LINK}\nname,value\nIce,1\n`))).toBeUndefined();
    expect(readSnapshot(bytes(`name,value\n# Title: Ice\n# Source: ${LINK}\n`))).toBeUndefined();
  });
});

/** Functions that write an export, by format. */
const FORMS: Readonly<Record<string, (link: string, title: string) => Uint8Array>> = {
  PNG: (link, title) => png({ Title: title, Source: link }),
  SVG: (link, title) => {
    const words = {
      kicker: title,
      title,
      description: title,
      filters: title,
      finding: title,
      legend: [],
    };
    const about = { footer: [title], brand: "A", made: title, link, language: "en" };
    const texts = { ...words, ...about };
    const [layout] = layOutPicture(texts, { width: 800 }, () => 10);
    if (!layout) throw new Error("no layout");
    const placed = placeDrawing(layout, { width: 736, height: 10 });
    const svg = emitPicture(texts, placed, createSvg("g"), []);
    return bytes(new XMLSerializer().serializeToString(svg));
  },
  CSV: (link, title) => bytes(formatCsv(header(link, title), TABLE, "es")),
  JSON: (link, title) => bytes(formatTableJson(header(link, title), TABLE)),
};
const header = (link: string, title: string) => [
  { id: "title", label: "Title", value: title },
  { id: "countries", label: "Countries", value: [title, title] },
  { id: "link", label: "Link", value: link },
];

describe("readSnapshot: any content", () => {
  const link = fc
    .dictionary(fc.constantFrom("view", "country", "q", "pillar", "lang"), fc.string())
    .map((values) => {
      const query = new URLSearchParams({ ...values, dataset: "0a1b2c3d" });
      return `https://atlas.example/app/?${query.toString().replaceAll("%2C", ",")}`;
    });

  test.each(Object.entries(FORMS))("%s preserves a comma in a search text", (_, write) => {
    const address = "https://atlas.example/app/?q=law,+team&dataset=0a1b2c3d";
    expect(readSnapshot(write(address, "Ice"))).toMatchObject({
      address: "?q=law,+team&dataset=0a1b2c3d",
    });
  });

  test.each(Object.entries(FORMS))("%s round-trips the link", (_, write) => {
    fc.assert(
      fc.property(link, fc.string(), (address, title) => {
        // Excludes titles with an address, which could be mistaken for the link in a CSV. Real titles have none.
        fc.pre(!title.includes("://"));
        const found = readSnapshot(write(address, title));
        const { search } = new URL(address);
        expect(found).toEqual({ address: search });
      }),
      { numRuns: 60 },
    );
  });

  test.each(Object.entries(FORMS))(
    "%s with randomly changed bytes is read or rejected",
    (_, write) => {
      const whole = write(LINK, "Ice");
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 30 }),
          fc.nat(),
          (put, end) => {
            const file = whole.slice(0, end % 3 === 0 ? end % whole.length : whole.length);
            for (const [at, byte] of put) if (file.length > 0) file[at % file.length] = byte;
            const found = readSnapshot(file);
            if (found && "address" in found)
              expect(found.address).toMatch(/^(?:[a-z]{2}\/)?[\w.-]*\?/);
          },
        ),
      );
    },
  );
});

test.each([
  ["a PNG without texts", PNG],
  ["a PNG with the address of another site", png({ Source: "https://evil.example/?a=1" })],
  ["a PNG with a javascript: source", png({ Source: "javascript:alert(1)" })],
  ["an SVG of another program", svg("a drawing")],
  ["a truncated PNG", png({ Source: LINK }).slice(0, 60)],
  [
    "a PNG with a text chunk longer than the file",
    new Uint8Array([
      ...PNG,
      255,
      255,
      255,
      255,
      ...bytes("tEXtSource\0https://a.example/?dataset=1"),
    ]),
  ],
  ["an SVG with a javascript: source", svg("javascript:alert(1)")],
  ["an SVG with an unknown scheme", svg("xhttps://a.example/?dataset=1")],
  ["an SVG with an app scheme", svg("https+app://a.example/?dataset=1")],
])("readSnapshot reports that there is no view in %s", (_, file) => {
  expect(readSnapshot(file)).toEqual({ problem: "no-view" });
});

test.each([
  ["text", bytes("CYBERWELLNESS PROFILE")],
  ["other JSON", bytes('{\n  "link": "https://example.org/"\n}')],
  ["other CSV", bytes("# a: b\na,b\n")],
  ["an SVG within a page", bytes("<p><svg><source>x</source></svg>")],
  ["CSV with a link that names no dataset", bytes("# a: b\n# Link: https://example.org/?a=1\n")],
  ["the first half of a byte order mark", new Uint8Array([0xff, ...bytes(" {}")])],
  ["the second half of a byte order mark", new Uint8Array([0xfe, ...bytes(" {}")])],
  ["an empty file", new Uint8Array()],
  ["a PDF", bytes("%PDF-1.7")],
])("readSnapshot returns undefined for %s", (_, file) => {
  expect(readSnapshot(file)).toBeUndefined();
});
