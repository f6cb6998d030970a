import { createHash } from "node:crypto";
import { escapeHtml } from "../domain/embed.ts";
import { directionOf } from "../domain/languages.ts";
import type { PrerenderedPage } from "../prerender.tsx";
import { contentPolicy } from "./page-plugins.ts";
import { pruneStyles } from "./page-styles.ts";

export interface PageParts {
  /** `index.html` from Vite's output. */
  template: string;
  starts: Readonly<Record<typeof START_KIND, string>>;
  print: string;
  /** Style sheets that every page needs. `viewStyles` has the additional sheets of each view. */
  styles: readonly StyleSheet[];
  viewStyles: ReadonlyMap<string, readonly StyleSheet[]>;
}

interface StyleSheet {
  file: string;
  text: string;
}

const textOf = (sheets: readonly StyleSheet[]) => sheets.map(({ text }) => text).join("");

/** Prefetches the page of a neighbouring country when the pointer rests on its link. */
const PREFETCH = JSON.stringify({
  prefetch: [{ where: { selector_matches: ".neighbours a" }, eagerness: "moderate" }],
});
const NEIGHBOURS = '<nav class="neighbours"';
const ROOT = '<div id="root"></div>';
/** Id of an element after the content. The first paint waits for this element. `#root` does not work, because Chromium unblocks rendering at the element's start tag. */
const PARSED = "parsed";
/** Vite's tags for scripts, style sheets and preloads, which are removed. The start script loads the app later, and the styles are inline. */
const REQUESTS =
  /\s*<(?:script type="module"[^>]*><\/script>|link rel="(?:stylesheet|(?:module)?preload)"[^>]*>)/g;
const HTML = /<html[^>]*>/;
const OWN_HEAD = /\s*<title>.*?<\/title>\s*<meta\s+name="description"[^>]*>/s;

/** The HTML file of a page: the template with its head, styles, start script and content. */
export function assemblePage(
  page: PrerenderedPage & { countries: readonly string[] },
  { template, starts, print, ...parts }: PageParts,
): string {
  if (![HTML, OWN_HEAD].every((part) => part.test(template)) || !template.includes(ROOT))
    throw new Error(`index.html: expected <html>, <title>, a description and ${ROOT}`);
  const kind = page.address === "" ? "site" : page.isFirst ? "language" : "other";
  const start = starts[kind];
  const html = `<html lang="${page.language}" dir="${directionOf(page.language)}" data-root="${page.root}" data-page="${page.address}"`;
  const content = [
    // Wrapped in its own element. Otherwise, removing the note would restyle all elements after it.
    `<div><p class="page slow-start" role="alert" hidden>${page.slowStart}</p></div>`,
    `<div id="root" data-intl="${page.intl}" data-error="${escapeHtml(page.pageError)}">${page.html}</div>`,
    `<template id="${PARSED}"></template>`,
  ].join("\n    ");
  const sheets = [...parts.styles, ...(parts.viewStyles.get(page.view) ?? [])];
  // Keeps rules for `data-start`, which `start.ts` may set before the first paint.
  const styles = pruneStyles(textOf(sheets), `${html} data-start="other"><body>${content}`);
  const linkTo = (file: string, attribute = "") =>
    `<link rel="stylesheet" href="${page.root}${file}"${attribute}>`;
  // Without JavaScript, the complete styles load before the first paint.
  const withoutScript = [
    ...sheets.map(({ file }) => linkTo(file)),
    linkTo(print, ' media="print"'),
  ];
  const rules = page.html.includes(NEIGHBOURS) ? [PREFETCH] : [];
  const policy = contentPolicy({
    scripts: [start, ...rules].map(hashOf),
    styles: [hashOf(styles)],
  });
  // Only the first page of the site redirects older addresses and returning visitors to the page of a country.
  const countries = kind === "site" ? ` data-countries="${page.countries.join()}"` : "";
  const head = [
    // Blocks the first paint until the content is parsed. Otherwise, buttons and columns can move as more HTML arrives.
    `<link rel="expect" href="#${PARSED}" blocking="render">`,
    page.head,
    `<script type="application/ld+json">${page.structuredData}</script>`,
    `<style>${styles}</style>`,
    // `start.ts` enables the links after the first paint.
    ...sheets.map(({ file }) => linkTo(file, " disabled")),
    `<noscript>${withoutScript.join("")}</noscript>`,
    `<script>${start}</script>`,
    ...rules.map((text) => `<script type="speculationrules">${text}</script>`),
  ].join("\n    ");
  const body = `<noscript>${page.withoutScript}</noscript>\n    ${content}`;
  // Replacer functions, since "$" is special in a replacement string.
  return template
    .replaceAll(REQUESTS, "")
    .replaceAll('="./', `="${page.root}`)
    .replace(HTML, () => `${html}${countries}>`)
    .replace("<head>", `<head>\n    ${policy}`)
    .replace(OWN_HEAD, "")
    .replace("</head>", () => `  ${head}\n  </head>`)
    .replace(ROOT, () => body);
}

/** The HTML file that hosts serve for an unknown address. It has no script and no relative URLs. */
export function assembleNotFound(content: string, { template, styles }: PageParts): string {
  const css = textOf(styles);
  const policy = contentPolicy({ scripts: [], styles: [hashOf(css)] });
  const [, heading] = /<h1>(.*?)<\/h1>/.exec(content) ?? [];
  if (!heading) throw new Error("404.html: expected an <h1>, which is also its title");
  return template
    .replaceAll(REQUESTS, "")
    .replaceAll(/\s*<link [^>]*>/g, "")
    .replace("<head>", `<head>\n    ${policy}`)
    .replace("<title>", () => `<title>${heading} · `)
    .replace("</head>", () => `  <style>${css}</style>\n  </head>`)
    .replace(ROOT, () => content);
}

/** The policy's source expression for an inline script or style sheet. */
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
