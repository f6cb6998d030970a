// @vitest-environment jsdom
import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { formatRobots, formatSitemap } from "../../src/pages/site-files.ts";
import { listPages } from "../../src/pages/site-pages.ts";

const SITE = "https://atlas.example/a&b/";
const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML = "http://www.w3.org/1999/xhtml";

test("the sitemap lists each page once, with its alternates", () => {
  const pages = LANGUAGES.flatMap((language) => listPages(language, ["KEN"]));
  const xml = new DOMParser().parseFromString(formatSitemap(pages, SITE), "application/xml");
  expect(xml.querySelector("parsererror")).toBeNull();
  expect(xml.documentElement.namespaceURI).toBe(SITEMAP);
  const urls = [...xml.getElementsByTagNameNS(SITEMAP, "url")];
  const addresses = urls.map((url) => url.getElementsByTagNameNS(SITEMAP, "loc")[0]?.textContent);
  expect(addresses).toEqual(pages.map(({ address }) => SITE + address));
  const linksOf = (address: string) =>
    [...(urls[addresses.indexOf(SITE + address)]?.getElementsByTagNameNS(XHTML, "link") ?? [])].map(
      (link) => [link.getAttribute("hreflang"), link.getAttribute("href")],
    );
  const alternates = (file: string) =>
    LANGUAGES.map((one) => [one, `${SITE}${one === "en" ? "" : `${one}/`}${file}`]);
  expect(linksOf("KEN.html")).toEqual(alternates("KEN.html"));
  expect(linksOf("es/KEN.html")).toEqual(alternates("KEN.html"));
  expect(linksOf("")).toEqual(alternates(""));
});

test("robots.txt allows all pages, and names the sitemap if the site's address is known", () => {
  expect(formatRobots(undefined)).toBe("User-agent: *\nAllow: /\n");
  expect(formatRobots(SITE)).toBe(`User-agent: *\nAllow: /\nSitemap: ${SITE}sitemap.xml\n`);
});
