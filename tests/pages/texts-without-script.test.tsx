// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { framework } from "../../src/dataset/framework.ts";
import { directionOf, LANGUAGES } from "../../src/domain/languages.ts";
import { NO_SELECTION, type Selection } from "../../src/domain/selection.ts";
import { nameLanguage } from "../../src/i18n/formatters.ts";
import { NotFound } from "../../src/pages/NotFound.tsx";
import { WithoutScript } from "../../src/pages/WithoutScript.tsx";
import { formatSelection } from "../../src/url/codec.ts";
import { loadTexts } from "./texts.ts";

const texts = await Promise.all(LANGUAGES.map(loadTexts));

const linksIn = (element: HTMLElement) =>
  within(element)
    .getAllByRole("link")
    .map((link) => [link.textContent, link.getAttribute("href")]);

/** HTML links to the pages of all measures. */
const MEASURES = framework.indicators.map(({ code }) => `<a href="${code}.html?region=cis"></a>`);
/** A page with some of the pillars. */
const SCORECARD = '<h2 id="pillar-legal"></h2><h2 id="pillar-technical"></h2>';

function renderNote(subject: Partial<Selection>, html = "") {
  const selection = { ...NO_SELECTION, ...subject };
  const i18n = texts.find(({ language }) => language === selection.language);
  if (!i18n) throw new Error("no texts");
  const page = { selection, address: formatSelection(selection) };
  return render(<WithoutScript {...{ i18n, page, html }} />).container;
}

/** The name of each language other than English, with the address of the page in this language. */
const otherLanguages = (file: string) =>
  LANGUAGES.filter((one) => one !== "en").map((one) => [nameLanguage(one), `./${one}/${file}`]);

test("without JavaScript, a scorecard links to its other languages, its pillars and all measures", () => {
  const note = renderNote({ country: "KEN" }, SCORECARD);
  expect(linksIn(note)).toEqual([
    ...otherLanguages("KEN.html"),
    ["Legal measures", "#pillar-legal"],
    ["Technical measures", "#pillar-technical"],
    ...framework.indicators.map(({ code, title }) => [title, `${code}.html`]),
  ]);
  for (const language of LANGUAGES.filter((one) => one !== "en"))
    expect(note.querySelector(`[lang=${language}]`)).toHaveAttribute(
      "href",
      `./${language}/KEN.html`,
    );
});

test.each<[Partial<Selection>, string]>([
  [{}, ""],
  [{ view: "world" }, "world.html"],
  [{ view: "method" }, "method.html"],
  [{ view: "measure", measure: "1.2.1" }, "1.2.1.html"],
])(
  "without JavaScript, the note on the page of %j links only to other languages if the page links to all measures",
  (subject, file) => {
    expect(linksIn(renderNote(subject, MEASURES.join("")))).toEqual(otherLanguages(file));
  },
);

test("without JavaScript, Compare links only to its other languages", () => {
  expect(linksIn(renderNote({ view: "compare" }))).toEqual(otherLanguages("compare.html"));
});

test.each<[Partial<Selection>, string]>([
  [{ language: "es" }, ""],
  [{ language: "ar", country: "KEN" }, "KEN.html"],
])(
  "without JavaScript, the page of %j links to itself in every other language",
  (subject, file) => {
    const links = linksIn(renderNote(subject)).map(([, href]) => href);
    const folders = LANGUAGES.filter((one) => one !== subject.language).map((one) =>
      one === "en" ? "" : `${one}/`,
    );
    expect(links.slice(0, folders.length)).toEqual(folders.map((folder) => `../${folder}${file}`));
  },
);

test.each([
  ["https://atlas.example/folder/", "https://atlas.example/folder/"],
  [undefined, "/"],
])(
  "the page for unknown addresses has a section in every language (site address: %s)",
  (siteUrl, href) => {
    render(<NotFound texts={texts} siteUrl={siteUrl} />);
    const headings = screen.getAllByRole("heading", { level: 1 });
    const titles = headings.map(({ textContent }) => textContent);
    expect(titles).toHaveLength(LANGUAGES.length);
    expect(titles).toEqual(expect.arrayContaining(["الصفحة غير موجودة", "Page not found"]));
    const sections = headings.map((heading) => heading.closest("section"));
    expect(sections.map((section) => [section?.lang, section?.dir])).toEqual(
      LANGUAGES.map((language) => [language, directionOf(language)]),
    );
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toEqual(LANGUAGES.map((one) => (one === "en" ? href : `${href}${one}/`)));
  },
);
