import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { compile } from "../../src/build/catalogues.ts";
import { createFormatters } from "../../src/i18n/formatters.ts";
import type { Message } from "../../src/i18n/i18n.tsx";
import { CLOSE, OPEN, pseudoBlock, pseudoMessage } from "../tools/pseudo.ts";
import { trackAddress, trackRequests, waitForAttached, waitForCount } from "./atlas.ts";
import { ANTARCTICA, ATA, KeepingPage, READING } from "./keeping.ts";
import { findSettledFaults, inPage, type Resize, trackWindow } from "./settled.ts";
import { EDITIONS } from "./shipped.ts";
import { expect, test } from "./test.ts";
import { findOverflow, findTextFaults } from "./text-faults.ts";

/** The language whose catalogue and data files are pseudo-localized. Its prerendered pages are unchanged. */
const LANGUAGE = "fr";
const SIX = "view=compare&country=PER&with=CHL,COL,URY,BRA,africa";
const IN_WORLD = "view=world&region=cis";

interface Screen {
  query: string;
  /** Selector of an element that appears once the screen is complete. */
  ready: string;
  /** Selectors to click in turn once the screen is complete. */
  clicks?: readonly string[];
}

const SCREENS: readonly Screen[] = [
  { query: "country=PER&table=measures,coverage,peers,since", ready: ".chart-table" },
  { query: "country=KEN&q=", ready: ".row .row-scores" },
  { query: "country=KEN&status=nonsense&pillar=legal", ready: ".notice" },
  { query: "country=KEN&q=nothing-has-these-words", ready: "main" },
  { query: "country=TON&q=", ready: "main h1" },
  { query: "country=KEN&q=", ready: ".row", clicks: [".country-picker"] },
  { query: "country=KEN&q=", ready: ".chart-frame svg", clicks: [".export-menu > button"] },
  { query: "country=KEN&pillar=legal&indicator=1.1.1", ready: "dialog[open] .drawer-source" },
  { query: "country=KEN&edition=gci-2024", ready: ".row.is-edition" },
  { query: SIX, ready: "[role=gridcell]" },
  { query: `${SIX}&words=shown&edition=gci-2024`, ready: "[role=gridcell]" },
  { query: `${SIX}&indicator=1.2.1`, ready: "dialog[open]" },
  { query: `${IN_WORLD}&order=-coverage`, ready: "[role=grid][aria-busy=false] a" },
  { query: `${IN_WORLD}&edition=since`, ready: "[role=grid][aria-busy=false] a" },
  { query: `${IN_WORLD}&show=countries`, ready: ".chart-frame[role=img]" },
  { query: `${IN_WORLD}&show=map&map=1.2.1`, ready: ".world-map" },
  { query: `${IN_WORLD}&show=distribution`, ready: ".chart-frame[role=img]" },
  { query: "view=measure&measure=1.1.2&in=itu-africa", ready: ".measure-list" },
  { query: "view=measure&measure=2.2&in=itu-americas", ready: "#register" },
  { query: "view=method&q=", ready: "h2" },
  { query: "view=dataset&q=", ready: "h2" },
  { query: "country=KEN&embed=scorecard", ready: ".chart-source" },
];

const ASSETS = resolve("dist/assets");
const FILE = new RegExp(`/assets/(${LANGUAGE}-[\\w-]{7}\\.js)$`);
const readJson = (path: string): Record<string, string> => JSON.parse(readFileSync(path, "utf8"));
const english = readJson("src/i18n/en.json");
/** Translations of the data's texts, by English text. */
const words = readJson(`data/words/${LANGUAGE}.json`);

/** Pseudo-translates a built file of the language: a part of the catalogue, or a page of prose. */
async function createFile(name: string): Promise<string> {
  const { default: own, ...named } = await import(pathToFileURL(resolve(ASSETS, name)).href);
  if (named.blocks) return `export const blocks = ${JSON.stringify(named.blocks.map(pseudoBlock))}`;
  const content = own.blocks
    ? { ...own, blocks: own.blocks.map(pseudoBlock) }
    : Object.fromEntries(Object.keys(own).map((id) => [id, pseudoOf(id) ?? own[id]]));
  return `export default ${JSON.stringify(content)}`;
}

/** Pseudo-translates a message or an English text of the data. `undefined` for other texts, such as a country's name. */
function pseudoOf(id: string): Message | undefined {
  const text = english[id] ?? (id in words ? id : undefined);
  if (text === undefined) return undefined;
  const compiled: Message = JSON.parse(JSON.stringify(compile(text)));
  return pseudoMessage(compiled);
}

const servePseudo = (page: Page) =>
  page.route(FILE, async (route) => {
    const [, name = ""] = FILE.exec(route.request().url()) ?? [];
    await route.fulfill({ contentType: "text/javascript", body: await createFile(name) });
  });

/** Visible texts and accessible names. Excludes text areas, code and text marked as another language. */
const readTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector("dialog[open]") ?? document.body;
    const isOurs = (element: Element) =>
      !element.closest("[lang]:not(html), code, pre, script, style, noscript, textarea");
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const elements = [...root.querySelectorAll("*")].filter(isOurs).filter(isShown);
    return elements.flatMap((element) => {
      // A label of a drawing has a separate element for each line.
      const own =
        element instanceof SVGTextElement
          ? [[...element.querySelectorAll("tspan")].map((line) => line.textContent).join(" ")]
          : [...element.childNodes].flatMap((node) =>
              node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ""] : [],
            );
      const names = ["aria-label", "title", "placeholder", "alt", "aria-description"].map(
        (name) => element.getAttribute(name) ?? "",
      );
      return element.closest("svg text") && !(element instanceof SVGTextElement)
        ? []
        : [...own, ...names].filter((text) => text.trim() !== "");
    });
  });

/** All keys and strings in a value, at any depth. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const [key, one] of Object.entries(value)) {
      yield key;
      yield* textsIn(one);
    }
}

/** Names and codes of the data, without the English texts that have translations. */
const DATA = new Set(
  readdirSync("data", { recursive: true, encoding: "utf8" })
    .filter((file) => /^(?!words|schema|reviews|releases|evidence)[^.]*\.json$/.test(file))
    .flatMap((file) => [...textsIn(JSON.parse(readFileSync(`data/${file}`, "utf8")))]),
);
for (const text of Object.keys(words)) DATA.delete(text);
// Names of editions are the same in all languages.
for (const { short } of EDITIONS) DATA.add(short);

const { unicodeName, date, compactNumber } = createFormatters(LANGUAGE);
const COUNTRIES = new Set([...DATA].filter((text) => /^[A-Z]{2}$/.test(text)).map(unicodeName));
const MONTHS = Array.from({ length: 12 }, (_, at) =>
  date(`2015-${String(at + 1).padStart(2, "0")}`),
);
const WORDS_OF_DATES = [/\d+er/.source, ...MONTHS.map((text) => text.replace(/ \d+$/, ""))];
const WORDS_OF_NUMBERS = [2e6, 1e6, 2e9].map((number) =>
  compactNumber(number).replace(/^\d+\s/, ""),
);

/** Allowed texts that are neither in a catalogue nor in the data, each with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  CSV: "name of a format",
  JSON: "name of a format",
  Markdown: "name of a format",
  Esc: "label of a key",
  "ATA.txt": "file of this test",
  "nothing-has-these-words": "search of this test",
  "status=nonsense": "address of this test",
};
/** The document that a test adds. */
const DOCUMENT = ANTARCTICA.toString();
const VERSION = /^[0-9a-f]{8}$/;
const LITERAL = new RegExp(
  // A message may be split across several elements.
  `${OPEN}[^${CLOSE}]*(?:${CLOSE}|$)|^[^${OPEN}${CLOSE}]*${CLOSE}`,
  "g",
);
/** Separators of `Intl.ListFormat`, and the dot between facts, which is the same in all languages. */
const SEPARATOR = /,\s|·|(?<=^|\s)(?:et|ou)(?=\s|$)/;

/** The parts of a text that are neither in a catalogue nor in the data. */
function findForeign(text: string): string[] {
  const values = text.replaceAll(LITERAL, "\n").split("\n");
  return values
    .filter((value) => !isKnown(value.trim()))
    .flatMap((value) => value.split(SEPARATOR))
    .map((value) => value.trim())
    .filter((value) => !isKnown(value));
}

function isKnown(value: string): boolean {
  const rest = [...WORDS_OF_DATES, ...WORDS_OF_NUMBERS].reduce(
    (left, word) => left.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u"), ""),
    value,
  );
  return (
    !/\p{L}/u.test(rest) ||
    DATA.has(value) ||
    COUNTRIES.has(value) ||
    DOCUMENT.includes(value) ||
    VERSION.test(value) ||
    value in ALLOWED
  );
}

async function expectWhole(page: Page, resize: Resize): Promise<void> {
  const foreign = async () => [...new Set((await readTexts(page)).flatMap(findForeign))];
  await expect
    .configure({ soft: true, timeout: 3_000 })
    .poll(foreign, "texts that are neither in a catalogue nor in the data")
    .toEqual([]);
  for (const width of [1440, 390]) {
    await resize(width);
    const finders = [inPage(findTextFaults), inPage(findOverflow)];
    expect.soft(await findSettledFaults(page, finders, width), `${width} px`).toEqual([]);
  }
  await resize(1440, 900, 1);
}

test.describe("long and bidirectional pseudo-localized texts are not cut off, and all texts are from a catalogue or the data", () => {
  test.beforeEach(({ page }) => servePseudo(page));

  const partOf = ({ query }: Screen) =>
    /embed|view=(?:compare|world)/.exec(query)?.[0] ?? "scorecard, measures and texts";

  /** Screens of the same part share a page. */
  for (const part of new Set(SCREENS.map(partOf)))
    test(part, async ({ page }) => {
      test.slow();
      const open = trackAddress(page);
      const waitForRequests = trackRequests(page);
      const resize = await trackWindow(page);
      for (const { query, ready, clicks = [] } of SCREENS.filter((one) => partOf(one) === part))
        await test.step(`${query} ${clicks.join(" ")}`, async () => {
          await open(`./?lang=${LANGUAGE}&${query}`);
          await waitForAttached(page.locator(ready));
          for (const target of clicks) await page.locator(target).first().click();
          await waitForRequests();
          await waitForCount(page.locator("[aria-busy=true]:not(.chart-frame)"), 0);
          await expectWhole(page, resize);
          // Closes the menu or list that the clicks opened.
          if (clicks.length > 0) await page.keyboard.press("Escape");
        });
    });

  test("import, from an empty page to a kept profile", async ({ page }) => {
    const keeping = new KeepingPage(page);
    await keeping.open(`./?lang=${LANGUAGE}&view=import`);
    const resize = await trackWindow(page);
    await expectWhole(page, resize);
    await keeping.choose(ATA);
    await expect(page.getByRole("article")).toHaveCount(21, READING);
    await expectWhole(page, resize);
    await page.locator(".import-bar .is-primary").click();
    await expect(page.locator(".import-kept .import-file")).toHaveCount(1);
    await expectWhole(page, resize);
  });
});
