// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { framework } from "../../src/dataset/framework.ts";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { NO_SELECTION, type Selection } from "../../src/domain/selection.ts";
import { NotFound } from "../../src/pages/NotFound.tsx";
import { WithoutScript } from "../../src/pages/WithoutScript.tsx";
import { formatSelection } from "../../src/url/codec.ts";
import { loadTexts } from "./texts.ts";

const texts = await Promise.all(LANGUAGES.map(loadTexts));

const linksIn = (element: HTMLElement) =>
  within(element)
    .getAllByRole("link")
    .map((link) => [link.textContent, link.getAttribute("href")]);

/** Links to the pages of all measures. */
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

test("without script, a scorecard links to its other language, its pillars and all measures", () => {
  const note = renderNote({ country: "KEN" }, SCORECARD);
  expect(linksIn(note).slice(0, 3)).toEqual([
    ["Español", "./es/KEN.html"],
    ["Legal measures", "#pillar-legal"],
    ["Technical measures", "#pillar-technical"],
  ]);
  expect(linksIn(note).slice(3)).toEqual(
    framework.indicators.map(({ code, title }) => [title, `${code}.html`]),
  );
  expect(within(note).getByText("Español")).toHaveAttribute("lang", "es");
});

test.each<[Partial<Selection>, string, string]>([
  [{ view: "world" }, "Español", "./es/world.html"],
  [{ view: "world", language: "es" }, "English", "../world.html"],
  [{ view: "method" }, "Español", "./es/method.html"],
  [{ view: "measure", measure: "1.2.1" }, "Español", "./es/1.2.1.html"],
])(
  "without script, %j with links to all measures adds its other language only",
  (subject, name, href) => {
    expect(linksIn(renderNote(subject, MEASURES.join("")))).toEqual([[name, href]]);
  },
);

test.each<[Partial<Selection>, string]>([
  [{}, "./es/"],
  [{ language: "es" }, "../"],
  [{ country: "KEN", language: "es" }, "../KEN.html"],
])("without script, %j links to %s", (subject, href) => {
  expect(linksIn(renderNote(subject))[0]?.[1]).toBe(href);
});

test.each([
  ["https://atlas.example/folder/", "https://atlas.example/folder/"],
  [undefined, "/"],
])("the page for unknown addresses is in every language (site %s)", (siteUrl, href) => {
  render(<NotFound texts={texts} siteUrl={siteUrl} />);
  const headings = screen.getAllByRole("heading", { level: 1 });
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    "Page not found",
    "Página no encontrada",
  ]);
  expect(headings.map((heading) => heading.closest("[lang]")?.getAttribute("lang"))).toEqual([
    ...LANGUAGES,
  ]);
  for (const link of screen.getAllByRole("link")) expect(link).toHaveAttribute("href", href);
});
