// @vitest-environment jsdom
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { assembleNotFound, assemblePage, type PageParts } from "../../src/build/assemble-page.ts";
import { NO_SELECTION } from "../../src/domain/selection.ts";

/** `index.html` as Vite outputs it. */
const TEMPLATE = `<!doctype html>
<html lang="en" data-root="/">
  <head>
    <meta charset="utf-8" />
    <title>Cyberwellness Atlas</title>
    <meta
      name="description"
      content="The title and description of the template."
    />
    <link rel="icon" href="./assets/icon.svg" type="image/svg+xml" />
    <link rel="manifest" href="./manifest.webmanifest" />
    <script type="module" crossorigin src="./assets/index-1a2b.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-3c4d.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
/** Patterns that `replace` expands in a replacement string. */
const PATTERNS = "$& $1 $$ $` $'";
const PARTS: PageParts = {
  template: TEMPLATE,
  starts: {
    site: `const site = "${PATTERNS}";`,
    language: `const language = "${PATTERNS}";`,
    other: `const other = "${PATTERNS}";`,
  },
  styles: [
    { file: "assets/index-7a8b.css", text: `/* ${PATTERNS} */ body{margin:0}.menu{margin:0}` },
  ],
  print: "assets/print-5e6f.css",
  viewStyles: new Map([["world", [{ file: "assets/WorldView-9c0d.css", text: "h1{color:red}" }]]]),
};

const PAGE: Parameters<typeof assemblePage>[0] = {
  page: { selection: NO_SELECTION, address: "es/KEN.html" },
  address: "es/KEN.html",
  language: "es",
  view: "scorecard",
  isFirst: false,
  file: "es/KEN.html",
  root: "../",
  html: `<h1>${PATTERNS}</h1><a href="./">Atlas</a>`,
  head: `<title>${PATTERNS}</title><meta name="description" content="About Kenya."/>`,
  oEmbed: undefined,
  markdown: undefined,
  structuredData: JSON.stringify({ name: PATTERNS }),
  preview: { path: "previews/es/KEN.png", draw: () => "<svg/>" },
  withoutScript: `<p>${PATTERNS}</p>`,
  slowStart: `Slow ${PATTERNS}`,
  intl: "29.7 million",
  pageError: '{"error.page":"Reload."}',
  countries: ["KEN", "PER"],
};
const parse = (html: string) => new DOMParser().parseFromString(html, "text/html");
const assemble = (page: Partial<typeof PAGE> = {}, parts: Partial<PageParts> = {}) =>
  parse(assemblePage({ ...PAGE, ...page }, { ...PARTS, ...parts }));

const hashOf = ({ textContent }: Element) =>
  `'sha256-${createHash("sha256")
    .update(textContent ?? "")
    .digest("base64")}'`;
/** The sources of a directive in the policy. */
const sourcesOf = (page: Document, directive: string) => {
  const [policy] = page.querySelectorAll('meta[http-equiv="Content-Security-Policy"]');
  const rules = policy?.getAttribute("content")?.split("; ") ?? [];
  return rules
    .find((rule) => rule.startsWith(`${directive} `))
    ?.split(" ")
    .slice(1);
};

describe("the file of a page", () => {
  test.each([
    ["links to neighbours", '<nav class="neighbours"></nav>', [null, "speculationrules"]],
    ["no links to neighbours", "<h1>World</h1>", [null]],
  ])("with %s, allows exactly its own inline scripts and style sheet", (_, html, types) => {
    const page = assemble({ html });
    const scripts = [...page.querySelectorAll('script:not([type="application/ld+json"])')];
    expect(scripts.map((script) => script.getAttribute("type"))).toEqual(types);
    expect(sourcesOf(page, "script-src")).toEqual(["'self'", ...scripts.map(hashOf)]);
    const styles = [...page.querySelectorAll("style")];
    expect(styles).toHaveLength(1);
    expect(sourcesOf(page, "style-src")).toEqual(["'self'", ...styles.map(hashOf)]);
    expect(sourcesOf(page, "default-src")).toEqual(["'none'"]);
    expect(sourcesOf(page, "require-trusted-types-for")).toEqual(["'script'"]);
    expect(page.querySelectorAll("[style], [onload], [onclick]")).toHaveLength(0);
  });

  test("has the policy as the first element of its head", () => {
    expect(assemble().head.firstElementChild?.getAttribute("http-equiv")).toBe(
      "Content-Security-Policy",
    );
  });

  test("inlines the styles that its content uses, and the styles of its view", () => {
    const stylesOf = (page: Document) => page.querySelector("style")?.textContent;
    const own = `/* ${PATTERNS} */ body{margin:0}`;
    expect(stylesOf(assemble({ view: "world" }))).toBe(`${own}h1{color:red}`);
    expect(stylesOf(assemble())).toBe(own);
  });

  test("loads all styles if scripts are disabled", () => {
    // DOMParser disables scripting, so it parses the content of `noscript` as elements.
    const sheets = assemble({ view: "world" }).querySelectorAll("noscript link");
    expect([...sheets].map((sheet) => sheet.getAttribute("href"))).toEqual([
      "../assets/index-7a8b.css",
      "../assets/WorldView-9c0d.css",
      "../assets/print-5e6f.css",
    ]);
  });

  test("requests no script and no style sheet before the first paint", () => {
    const requested = "script[src], link[rel=stylesheet]:not([disabled], noscript *)";
    expect(assemble().querySelectorAll(requested)).toHaveLength(0);
    const preload = '<link rel="modulepreload" crossorigin href="./assets/first.js">';
    const template = TEMPLATE.replace("</head>", `${preload}</head>`);
    expect(assemble({}, { template }).querySelectorAll("link[rel*=preload]")).toHaveLength(0);
  });

  test("delays the first paint until its content is parsed", () => {
    const page = assemble();
    const expected = page.querySelector('head link[rel="expect"][blocking="render"]');
    expect(page.querySelector(expected?.getAttribute("href") ?? "")).toBe(
      page.querySelector("#root")?.nextElementSibling,
    );
  });

  test.each([
    ["./", "KEN.html"],
    ["../", "es/KEN.html"],
  ])("refers to the site's files relative to its own folder (root %s)", (root, address) => {
    const page = assemble({ root, address });
    const links = [...page.querySelectorAll("link:not([rel=expect])")].map((link) =>
      link.getAttribute("href"),
    );
    expect(links).toEqual([
      `${root}assets/icon.svg`,
      `${root}manifest.webmanifest`,
      `${root}assets/index-7a8b.css`,
      `${root}assets/index-7a8b.css`,
      `${root}assets/print-5e6f.css`,
    ]);
    expect({ ...page.documentElement.dataset }).toEqual({ root, page: address });
    expect(page.documentElement.lang).toBe("es");
    // Links in the content are not changed.
    expect(page.querySelector("#root a")?.getAttribute("href")).toBe("./");
  });

  test.each([
    ["site", { address: "", root: "./", isFirst: true }, "KEN,PER"],
    ["language", { address: "es/", isFirst: true }, undefined],
    ["other", {}, undefined],
  ] as const)(
    "has the start script of its kind, and lists countries only on the site's first page: %s",
    (kind, page, countries) => {
      const { documentElement } = assemble(page);
      const start = documentElement.querySelector("script:not([type])")?.textContent;
      expect(start).toBe(PARTS.starts[kind]);
      expect(documentElement.dataset.countries).toBe(countries);
    },
  );

  test("replaces the title and description of the template", () => {
    const page = assemble();
    expect(page.querySelectorAll("title, meta[name=description]")).toHaveLength(2);
    expect(page.querySelector("meta[name=description]")?.getAttribute("content")).toBe(
      "About Kenya.",
    );
  });

  test("does not expand replacement patterns in its parts", () => {
    const page = assemble();
    for (const part of ["title", "#root h1", ".slow-start", "style", "script:not([type])"])
      expect(page.querySelector(part)?.textContent, part).toContain(PATTERNS);
    expect(page.querySelector("body noscript")?.innerHTML).toContain("$1 $$ $` $'");
    const data = page.querySelector('script[type="application/ld+json"]')?.textContent ?? "";
    expect(JSON.parse(data)).toEqual({ name: PATTERNS });
  });

  test.each([
    '<div id="root"></div>',
    "<title>Cyberwellness Atlas</title>",
    '<html lang="en" data-root="/">',
  ])("cannot be assembled from a template without %s", (part) => {
    const template = TEMPLATE.replace(part, "");
    expect(() => assemble({}, { template })).toThrow(
      'index.html: expected <html>, <title>, a description and <div id="root"></div>',
    );
  });
});

describe("the file for unknown addresses", () => {
  const page = parse(assembleNotFound(`<main><h1>Not here</h1>${PATTERNS}</main>`, PARTS));

  test("has its content and styles, and no script", () => {
    expect(page.querySelector("main")?.textContent).toBe(`Not here${PATTERNS}`);
    expect(page.title).toMatch(/^Not here · ./);
    expect(page.querySelectorAll("script")).toHaveLength(0);
    expect(sourcesOf(page, "script-src")).toEqual(["'self'"]);
    expect(sourcesOf(page, "style-src")).toEqual([
      "'self'",
      ...[...page.querySelectorAll("style")].map(hashOf),
    ]);
    expect(page.querySelector("style")?.textContent).toBe(PARTS.styles[0]?.text);
  });

  test("is rejected without a heading", () => {
    expect(() => assembleNotFound("<main><p>Not here</p></main>", PARTS)).toThrow("<h1>");
  });

  test("has no href or src attributes, because it can be served at any path", () => {
    const addresses = [...page.querySelectorAll("[href], [src]")].map(({ outerHTML }) => outerHTML);
    expect(addresses).toEqual([]);
  });
});
