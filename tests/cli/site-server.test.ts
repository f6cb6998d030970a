import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compressFolder } from "../../src/build/deploy-plugin.ts";
import { headersOf } from "../../src/build/headers.ts";
import { serveSite } from "../../src/cli/site-server.ts";
import { decodeBody, httpGet } from "../tools/http-get.ts";

const LONG = "The same sentence again. ".repeat(100);
const FILES = {
  "index.html": `<p>Peru</p>${LONG}`,
  "KEN.html": `<p>Kenya</p>${LONG}`,
  "es/index.html": `<p>Perú</p>${LONG}`,
  "404.html": "<p>No such page</p>",
  "assets/main-1a2b3c4d.js": `// ${LONG}`,
  "assets/countries-110m-1a2b3c4d.json": JSON.stringify(LONG),
  "data/PER-1a2b3c4d.json": "{}",
  "KEN.csv": "country\nKenya\n",
  "es/KEN.md": "# Kenia: ciberbienestar según la UIT",
  "cyberwellness.xlsx": "PK",
  SHA256SUMS: "0a1b  KEN.csv",
};

let folder = "";
let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "atlas-site-"));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  await compressFolder(folder);
  site = await serveSite(folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers?: Record<string, string>, method?: string) =>
  httpGet(site.url, path, headers, method);

describe("encodings", () => {
  test.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["gzip; q=0.0, br; q=0", undefined],
    ["identity", undefined],
    ["", undefined],
  ])("with the accept-encoding %j, the content-encoding is %s", async (accepted, encoding) => {
    const answer = await get("/KEN.html", { "accept-encoding": accepted });
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(decodeBody(answer)).toBe(FILES["KEN.html"]);
    expect(answer.headers).toMatchObject({
      "content-type": "text/html;charset=utf-8",
      "content-length": String(answer.body.length),
      vary: "Accept-Encoding",
    });
  });

  test("compresses the shapes of the map", async () => {
    const path = "/assets/countries-110m-1a2b3c4d.json";
    const answer = await get(path, { "accept-encoding": "br" });
    expect([answer.headers["content-encoding"], JSON.parse(decodeBody(answer))]).toEqual([
      "br",
      LONG,
    ]);
  });

  test("sends small files uncompressed", async () => {
    const { headers, body } = await get("/data/PER-1a2b3c4d.json", { "accept-encoding": "br" });
    expect([headers["content-encoding"], body.toString()]).toEqual([undefined, "{}"]);
  });

  test("sends a different ETag for each encoding", async () => {
    const tags = await Promise.all(
      ["br", "gzip", "identity"].map(
        async (encoding) => (await get("/", { "accept-encoding": encoding })).headers.etag,
      ),
    );
    expect(new Set(tags).size).toBe(3);
  });
});

describe("paths", () => {
  test.each([
    ["/", 200, FILES["index.html"]],
    ["/?country=KEN", 200, FILES["index.html"]],
    ["/es/", 200, FILES["es/index.html"]],
    ["/KEN.html?pillar=legal?x", 200, FILES["KEN.html"]],
    ["/%4BEN.html", 200, FILES["KEN.html"]],
    ["/KEN", 404, FILES["404.html"]],
    ["/nothing/here.html", 404, FILES["404.html"]],
    ["/assets/", 404, FILES["404.html"]],
    ["/assets/old-00000000.js", 404, FILES["404.html"]],
    ["/../package.json", 404, FILES["404.html"]],
    ["/es/../../package.json", 404, FILES["404.html"]],
    ["/..%2fpackage.json", 404, FILES["404.html"]],
    ["/%2e%2e/package.json", 404, FILES["404.html"]],
    ["/..%5cpackage.json", 404, FILES["404.html"]],
    ["/%00", 404, FILES["404.html"]],
    ["/%E0%A4%A", 404, FILES["404.html"]],
    ["/__proto__", 404, FILES["404.html"]],
  ])("responds to %s with %i", async (path, status, body) => {
    const response = await get(path);
    expect([response.status, response.body.toString()]).toEqual([status, body]);
  });

  test("redirects a folder address without a trailing slash", async () => {
    const { status, headers } = await get("/es?pillar=legal");
    expect([status, headers.location]).toEqual([301, "/es/?pillar=legal"]);
  });

  test("does not redirect to another site", async () => {
    expect((await get("//es")).status).toBe(404);
  });

  test.each(["*", "__proto__", "constructor", "http://example.org/../x"])(
    "rejects the request target %s",
    async (target) => {
      const { hostname, port } = new URL(site.url);
      const answer = await new Promise<string>((resolve) => {
        const socket = connect(Number(port), hostname, () =>
          socket.end(`GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`),
        );
        socket.once("data", (data) => resolve(data.toString()));
      });
      expect(answer).toMatch(/^HTTP\/1.1 40[04] /);
    },
  );
});

describe("headers", () => {
  test.each([
    "/",
    "/KEN.html?embed=measures",
    "/assets/main-1a2b3c4d.js",
    "/data/PER-1a2b3c4d.json",
  ])("sends the expected headers for %s", async (address) => {
    const [path = "", query = ""] = address.split("?");
    const expected = Object.entries(headersOf(path, query)).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]);
    const { headers } = await get(address);
    expect(headers).toMatchObject(Object.fromEntries(expected));
    expect("content-security-policy" in headers).toBe(!query);
  });

  test.each([
    ["/KEN.csv", "text/csv;charset=utf-8"],
    ["/es/KEN.md?x=1.zip", "text/markdown;charset=utf-8"],
    ["/assets/main-1a2b3c4d.js", "text/javascript;charset=utf-8"],
    ["/data/PER-1a2b3c4d.json", "application/json"],
    ["/SHA256SUMS", "text/plain;charset=utf-8"],
    ["/cyberwellness.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ])("sends the content type of %s", async (path, type) => {
    expect((await get(path)).headers["content-type"]).toBe(type);
  });

  test("sends no-cache for a missing file, even in a cached folder", async () => {
    const { headers } = await get("/assets/old-00000000.js");
    expect(headers).toMatchObject({
      "cache-control": "no-cache",
      "content-security-policy": "frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
    });
  });
});

describe("requests", () => {
  test("responds to a matching ETag with 304 and the caching header", async () => {
    const { etag = "" } = (await get("/", { "accept-encoding": "br" })).headers;
    const again = await get("/", { "accept-encoding": "br", "if-none-match": etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers).toMatchObject({ "cache-control": "no-cache" });
    expect((await get("/", { "if-none-match": '"other"' })).status).toBe(200);
  });

  test("responds to HEAD with the headers only", async () => {
    const { status, headers, body } = await get("/KEN.html", {}, "HEAD");
    const { length } = FILES["KEN.html"];
    expect([status, headers["content-length"], body.length]).toEqual([200, String(length), 0]);
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS", "PROPFIND"])(
    "rejects the method %s",
    async (method) => {
      const { status, headers } = await get("/KEN.html", {}, method);
      expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
    },
  );

  test.each(["bytes=5-2", "bytes=99999-", "bytes=-5", "lines=1"])(
    "ignores the range %s",
    async (range) => {
      const { status, body } = await get("/KEN.html", { range });
      expect([status, body.toString()]).toEqual([200, FILES["KEN.html"]]);
    },
  );

  test("serves the current files, even if files change while the server runs", async () => {
    const read = async () => (await get("/old.html")).body.toString();
    writeFileSync(join(folder, "old.html"), "first");
    expect(await read()).toBe("first");
    writeFileSync(join(folder, "old.html"), "second, longer");
    expect(await read()).toBe("second, longer");
    rmSync(join(folder, "old.html"));
    expect(await read()).toBe(FILES["404.html"]);
  });

  test("fails if the port is in use", async () => {
    const port = Number(new URL(site.url).port);
    await expect(serveSite(folder, port)).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
