import { expect, test } from "vitest";
import { createOEmbed } from "../../src/pages/oembed.ts";

const KENYA = {
  site: "https://example.org/atlas/",
  page: "https://example.org/atlas/KEN.html",
  title: "Kenya · “Cyberwellness” & more",
  source: "ITU, Cyberwellness Profile: Kenya, 12 August 2014",
  embed: "scorecard",
  height: 720,
  thumbnail: { url: "https://example.org/atlas/previews/KEN.png", width: 1200, height: 630 },
};

test("describes a page as rich content with its source as the author, and its preview picture", () => {
  expect(createOEmbed(KENYA)).toEqual({
    version: "1.0",
    type: "rich",
    title: KENYA.title,
    author_name: KENYA.source,
    author_url: KENYA.page,
    provider_name: "Cyberwellness Atlas",
    provider_url: KENYA.site,
    html: '<iframe src="https://example.org/atlas/KEN.html?embed=scorecard" title="Kenya · “Cyberwellness” &amp; more" width="100%" height="720" loading="lazy" style="border:0"></iframe>',
    width: 700,
    height: 720,
    thumbnail_url: KENYA.thumbnail.url,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});
