import { expect, test } from "vitest";
import { readSiteUrl } from "../../src/build/site-url.ts";

test.each([
  [undefined, undefined],
  ["", undefined],
  ["https://atlas.example", "https://atlas.example/"],
  ["https://example.org/atlas/", "https://example.org/atlas/"],
])("reads %j as %j", (value, address) => {
  expect(readSiteUrl(value)).toBe(address);
});

test.each(["atlas.example", "/atlas/", "https://atlas.example/?a"])("rejects %j", (value) => {
  expect(() => readSiteUrl(value)).toThrow("SITE_URL: expected an address such as");
});
