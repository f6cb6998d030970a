// @vitest-environment jsdom
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { PageHead } from "../../src/pages/PageHead.tsx";
import { listPages } from "../../src/pages/site-pages.ts";

const SITE = "https://atlas.example/folder/";
const pages = LANGUAGES.flatMap((language) => listPages(language, ["KEN"]));
const pageAt = (wanted: string) => pages.find(({ address }) => address === wanted);
const [first, method, dataset, kenya] = ["", "method.html", "dataset.html", "KEN.html"].map(pageAt);
const [firstSpanish, kenyaSpanish] = ["es/", "es/KEN.html"].map(pageAt);

const NAME = 'Côte d’Ivoire & <Bosnia> "x"';

function renderHead(page: typeof first, siteUrl: string | undefined) {
  if (!page) throw new Error("no page");
  const facts = { page, siteUrl, title: `${NAME} · Atlas`, appName: "Atlas" };
  const html = renderToStaticMarkup(
    <PageHead {...facts} description={`About ${NAME}.`} picture="previews/en/KEN.png" />,
  );
  const { head } = new DOMParser().parseFromString(html, "text/html");
  const contentOf = (name: string) =>
    head.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content");
  const links = [...head.querySelectorAll("link")].map((link) =>
    ["rel", "hreflang", "type", "href"]
      .map((name) => link.getAttribute(name))
      .filter(Boolean)
      .join(" "),
  );
  return { html, head, contentOf, links };
}

describe("the head of a page", () => {
  test("escapes the special characters of a name", () => {
    const { head, contentOf } = renderHead(kenya, SITE);
    expect(head.querySelector("title")?.textContent).toBe(`${NAME} · Atlas`);
    expect(contentOf("og:title")).toBe(`${NAME} · Atlas`);
    for (const name of ["description", "og:description", "og:image:alt"])
      expect(contentOf(name)).toBe(`About ${NAME}.`);
    expect(head.ownerDocument.body.childNodes).toHaveLength(0);
  });

  test("has a canonical link and an alternate for each language, with English as x-default", () => {
    const alternates = (file: string) => [
      ...LANGUAGES.map((one) => `alternate ${one} ${SITE}${one === "en" ? "" : `${one}/`}${file}`),
      `alternate x-default ${SITE}${file}`,
    ];
    for (const [page, folder, file] of [
      [kenya, "", "KEN.html"],
      [kenyaSpanish, "es/", "KEN.html"],
      [firstSpanish, "es/", ""],
    ] as const)
      expect(renderHead(page, SITE).links.slice(0, LANGUAGES.length + 2)).toEqual([
        `canonical ${SITE}${folder}${file}`,
        ...alternates(file),
      ]);
  });

  test("links to the oEmbed file of a view with an embed, and to the release feed on the data page", () => {
    const oEmbedOf = (page: typeof first) =>
      renderHead(page, SITE).links.filter((link) => /oembed|atom/.test(link));
    expect(oEmbedOf(kenyaSpanish)).toEqual([
      `alternate application/json+oembed ${SITE}oembed/es/KEN.json`,
    ]);
    expect(oEmbedOf(first)).toEqual([`alternate application/json+oembed ${SITE}oembed/index.json`]);
    expect(oEmbedOf(method)).toEqual([]);
    expect(oEmbedOf(dataset)).toEqual(["alternate application/atom+xml releases.atom"]);
  });

  test("links to the data of the page", () => {
    const dataOf = (page: typeof first) =>
      renderHead(page, SITE).links.filter((link) => /text\/|json \W*\w+\.json/.test(link));
    expect(dataOf(kenyaSpanish)).toEqual([
      "alternate text/csv KEN.csv",
      "alternate application/json ../KEN.json",
      "alternate text/markdown KEN.md",
    ]);
    expect(dataOf(method)).toEqual([]);
  });

  test("describes the page for link previews", () => {
    const { contentOf } = renderHead(kenyaSpanish, SITE);
    const tags = ["type", "site_name", "locale", "url", "image", "image:width", "image:height"];
    expect(tags.map((tag) => contentOf(`og:${tag}`))).toEqual([
      ...["website", "Atlas", "es", `${SITE}es/KEN.html`],
      ...[`${SITE}previews/en/KEN.png`, "1200", "630"],
    ]);
    expect(contentOf("twitter:card")).toBe("summary_large_image");
    expect(renderHead(kenya, SITE).contentOf("og:locale")).toBe("en_GB");
  });

  test("uses the name of the atlas as the title of the first page in link previews", () => {
    for (const page of [first, firstSpanish])
      expect(renderHead(page, undefined).contentOf("og:title")).toBe("Atlas");
  });

  test("has no absolute addresses if the site's address is unknown", () => {
    const { html, links, contentOf } = renderHead(kenya, undefined);
    expect(html).not.toMatch(/https?:|undefined/);
    expect(links).toEqual([
      "alternate text/csv KEN.csv",
      "alternate application/json KEN.json",
      "alternate text/markdown KEN.md",
    ]);
    for (const name of ["og:url", "og:image", "twitter:card"])
      expect(contentOf(name)).toBeUndefined();
    expect(contentOf("og:description")).toBe(`About ${NAME}.`);
  });
});
