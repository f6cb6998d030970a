import type { Language } from "../domain/languages.ts";
import type { PrerenderedPage } from "../prerender.tsx";

const ROOT = '<div id="root"></div>';
const TITLE = /<title>.*?<\/title>/;

/** Puts the first of the pages in its place in index.html, the others beside it as templates, which nobody sees. */
export function insertPages(
  index: string,
  pages: readonly (PrerenderedPage & { language: Language })[],
): string {
  const [first, ...others] = pages;
  if (!first || !index.includes(ROOT) || !TITLE.test(index))
    throw new Error(`index.html: expected ${ROOT} and a <title> for the prerendered page`);
  const root = `<div id="root" data-prerendered="${first.language}">${first.html}</div>`;
  const templates = others.map(
    ({ language, title, html }) =>
      `<template data-prerendered="${language}" title="${title}">${html}</template>`,
  );
  const notes = pages.map(
    ({ language, withoutScript }) => `<p lang="${language}">${withoutScript}</p>`,
  );
  const noscript = `<noscript><div class="page without-script">${notes.join("")}</div></noscript>`;
  // By functions: a "$" in a text is no pattern.
  return index
    .replace(TITLE, () => `<title>${first.title}</title>`)
    .replace(ROOT, () => [noscript, root, ...templates].join("\n    "));
}
