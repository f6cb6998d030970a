import { expect, test } from "vitest";
import { readSiteUrl } from "../../src/build/site-url.ts";

test.each([
  [undefined, undefined],
  ["", undefined],
  ["https://atlas.example", "https://atlas.example/"],
  ["https://example.org/atlas/", "https://example.org/atlas/"],
  ["https://example.org/größe", "https://example.org/gr%C3%B6%C3%9Fe/"],
  ['https://example.org/a"b/', "https://example.org/a%22b/"],
])("reads the SITE_URL %j as %j", (value, address) => {
  expect(readSiteUrl(value)).toBe(address);
});

test.each([
  "atlas.example",
  "/atlas/",
  "http:///",
  "https://atlas.example\\x",
  "https://atlas.example/?a",
  "https://atlas.example/index.html",
])("rejects the SITE_URL %j", (value) => {
  expect(() => readSiteUrl(value)).toThrow("SITE_URL: expected an address such as");
});
