import { expect, test } from "vitest";
import { insertPages } from "../../src/build/prerender-plugin.ts";

const INDEX =
  '<html><head><title>Atlas</title></head><body><div id="root"></div><p>after</p></body></html>';
const pageIn = (language: "en" | "es") => ({
  language,
  title: `$& ${language}`,
  html: `<main>${language} $1</main>`,
  withoutScript: `note ${language}`,
  slowStart: `slow ${language}`,
  intl: `sample ${language}`,
});

test("puts the first language into the root and the others into templates", () => {
  const page = insertPages(INDEX, [pageIn("en"), pageIn("es")]);
  expect(page).toContain("<title>$& en</title>");
  expect(page).toContain(
    '<div id="root" data-prerendered="en" data-intl="sample en"><main>en $1</main></div>',
  );
  expect(page).toContain(
    '<template data-prerendered="es" data-intl="sample es" title="$& es"><main>es $1</main></template>',
  );
  expect(page).toContain('lang="es" hidden>slow es</p>');
  expect(page).toContain('<p lang="en">note en</p><p lang="es">note es</p>');
  expect(page).toContain("<p>after</p>");
});

test("fails the build if index.html has no root", () => {
  expect(() => insertPages("<html></html>", [pageIn("en")])).toThrow(/index\.html: expected/);
});
