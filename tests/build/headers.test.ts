import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { formatHeadersFile, headersOf } from "../../src/build/headers.ts";

const YEAR = "public, max-age=31536000, immutable";

test.each([
  ["/assets/index-iy1y4P-m.js", YEAR],
  ["/data/PER-b035b438.json", YEAR],
  ["/previews/en/KEN.png", "public, max-age=86400"],
  ["/", "no-cache"],
  ["/es/KEN.html", "no-cache"],
  ["/sw.js", "no-cache"],
  ["/manifest.webmanifest", "no-cache"],
  ["/sitemap.xml", "no-cache"],
  ["/es/assets/index.js", "no-cache"],
])("%s has the caching rule %j", (path, caching) => {
  expect(headersOf(path)["Cache-Control"]).toBe(caching);
});

test.each([
  ["", false],
  ["pillar=legal", false],
  ["embedded=1", false],
  ["q=embed", false],
  ["embed", true],
  ["pillar=legal&embed=measures", true],
])("/KEN.html?%s may be framed by other sites: %s", (query, mayFrame) => {
  const policy = headersOf("/KEN.html", query)["Content-Security-Policy"];
  expect(policy).toBe(mayFrame ? undefined : "frame-ancestors 'none'");
});

test("_headers has one caching rule for each path, since hosts join all matching rules", () => {
  const [all = "", ...folders] = formatHeadersFile()
    .split(/^(?=\/)/m)
    .slice(1);
  expect(all).toMatch(/^\/\*\n(?: {2}[\w-]+: .+\n)+$/);
  expect(all).not.toContain("Cache-Control");
  expect(folders).toEqual([
    `/assets/*\n  Cache-Control: ${YEAR}\n`,
    `/data/*\n  Cache-Control: ${YEAR}\n`,
    "/previews/*\n  Cache-Control: public, max-age=86400\n",
  ]);
});

const readDocs = (file: string) => readFileSync(`docs/${file}`, "utf8");

test.each(["deploy.md", "deploy/nginx.conf", "deploy/Caddyfile"])(
  "docs/%s states all headers and caching rules",
  (file) => {
    const text = readDocs(file);
    for (const path of ["/", "/assets/main.js", "/previews/en/KEN.png"])
      for (const part of Object.entries(headersOf(path)).flat()) expect(text).toContain(part);
  },
);

describe("docs/deploy/cloudfront.js", () => {
  const run = (eventType: string, uri: string, querystring: object) =>
    runInNewContext(`${readDocs("deploy/cloudfront.js")}; handler(event)`, {
      event: { context: { eventType }, request: { uri, querystring }, response: { headers: {} } },
    });

  test.each(["", "embed=measures"])("sets the headers of /?%s", (query) => {
    const { "Cache-Control": _, ...expected } = headersOf("/", query);
    const querystring = Object.fromEntries(new URLSearchParams(query));
    const { headers } = run("viewer-response", "/", querystring);
    const entries = Object.entries(expected).map(([name, value]) => [
      name.toLowerCase(),
      { value },
    ]);
    expect(JSON.parse(JSON.stringify(headers))).toEqual(Object.fromEntries(entries));
  });

  test("requests index.html for the address of a folder", () => {
    expect(run("viewer-request", "/es/", {}).uri).toBe("/es/index.html");
    expect(run("viewer-request", "/KEN.html", {}).uri).toBe("/KEN.html");
  });
});
