import { expect, test } from "vitest";
import { createOEmbed } from "../../src/pages/oembed.ts";
import { listPages } from "../../src/pages/site-pages.ts";

const SITE = "https://example.org/atlas/";
const pages = listPages("en", ["KEN"]);
const [method, kenya] = ["method.html", "KEN.html"].map((wanted) =>
  pages.find(({ address }) => address === wanted),
);
const title = "Kenya · “Cyberwellness” & more";
const source = "ITU, Cyberwellness Profile: Kenya, 12 August 2014";

function describePage(page: typeof kenya, siteUrl: string | undefined) {
  if (!page) throw new Error("no page");
  return createOEmbed({ page, title, siteUrl, picture: "previews/KEN.png" }, source);
}

test("describes a page as rich content with its source as the author, and its preview picture", () => {
  const { path, content = "" } = describePage(kenya, SITE) ?? {};
  expect(path).toBe("oembed/KEN.json");
  expect(JSON.parse(content)).toEqual({
    version: "1.0",
    type: "rich",
    title,
    author_name: source,
    author_url: "https://example.org/atlas/KEN.html",
    provider_name: "Cyberwellness Atlas",
    provider_url: SITE,
    html: '<iframe src="https://example.org/atlas/KEN.html?embed=scorecard" title="Kenya · “Cyberwellness” &amp; more" width="100%" height="720" loading="lazy" style="border:0"></iframe>',
    width: 700,
    height: 720,
    thumbnail_url: "https://example.org/atlas/previews/KEN.png",
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test("returns nothing for a page without an embeddable part, or if the site's address is unknown", () => {
  expect(describePage(method, SITE)).toBeUndefined();
  expect(describePage(kenya, undefined)).toBeUndefined();
});
