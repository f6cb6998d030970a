import { expect, test } from "vitest";
import { NO_SELECTION } from "../../src/domain/selection.ts";
import { describeDatasetPage, structuredData } from "../../src/pages/structured-data.ts";

const SITE = "https://atlas.example/";
const page = {
  selection: { ...NO_SELECTION, country: "KEN", language: "es" as const },
  address: "es/KEN.html",
};
const facts = { page, title: "Kenya · Atlas", appName: "Atlas", description: "Sobre Kenya." };
const country = { code: "KEN", name: "Kenya" };

test("describes a page about a country", () => {
  expect(JSON.parse(structuredData({ ...facts, country, siteUrl: SITE }))).toEqual({
    "@context": "https://schema.org",
    "@type": "WebPage",
    name: "Kenya · Atlas",
    description: "Sobre Kenya.",
    inLanguage: "es",
    url: `${SITE}es/KEN.html`,
    isPartOf: { "@type": "WebSite", name: "Atlas", url: SITE },
    about: { "@type": "Country", name: "Kenya", identifier: "KEN" },
  });
});

test("omits addresses if the site's address is unknown, and the country on other pages", () => {
  const data = JSON.parse(structuredData({ ...facts, siteUrl: undefined }));
  expect(data.isPartOf).toEqual({ "@type": "WebSite", name: "Atlas" });
  expect(data).not.toHaveProperty("url");
  expect(data).not.toHaveProperty("about");
});

test("escapes text that would end its script element", () => {
  const title = "</script><!-- <script> & “x”";
  const text = structuredData({ ...facts, title, siteUrl: SITE });
  expect(text).not.toContain("<");
  expect(JSON.parse(text).name).toBe(title);
});

test.each([SITE, "../"])("resolves the addresses of the dataset's files against %s", (root) => {
  const croissant = { url: "../../dataset.html", distribution: [{ contentUrl: "cells.csv" }] };
  expect(JSON.parse(describeDatasetPage(JSON.stringify(croissant), root))).toEqual({
    url: `${root}dataset.html`,
    distribution: [{ contentUrl: `${root}api/v1/cells.csv` }],
  });
});
