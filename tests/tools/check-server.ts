import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { headersOf } from "../../src/build/headers.ts";
import { decodeBody, httpGet } from "./http-get.ts";
import { isInstalled, startWebServer, WEB_SERVERS } from "./web-servers.ts";

/**
 * `npm run check:nginx` and `npm run check:caddy`: serves dist with the recipe in docs/deploy/ and checks the responses. Tests
 * dist at the root of a site and in a subfolder.
 */

const NAME = process.argv[2] ?? "nginx";
const SUBFOLDER = "/atlas";

const recipe = WEB_SERVERS[NAME];
if (!recipe)
  throw new Error(`no recipe for ${NAME}; there are ${Object.keys(WEB_SERVERS).join(", ")}`);
if (isInstalled(NAME)) await checkRecipe(recipe);
else console.log(`SKIPPED: ${NAME} is not installed (Debian: apt-get install ${recipe.packages})`);

async function checkRecipe(server: typeof recipe & object) {
  const root = mkdtempSync(join(tmpdir(), "atlas-site-"));
  const site = join(root, SUBFOLDER);
  cpSync("dist", site, { recursive: true });
  addMissing(site);
  try {
    for (const [folder, prefix] of [
      [site, ""],
      [root, SUBFOLDER],
    ] as const) {
      const running = await startWebServer(server, {
        root: folder,
        notFound: `${prefix}/404.html`,
      });
      try {
        console.log(prefix ? `In the subfolder ${prefix}/` : "At the root");
        await checkSite(running.url, prefix, site);
      } finally {
        await running.close();
      }
    }
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Adds files that this build may lack. */
function addMissing(site: string) {
  mkdirSync(join(site, "previews", "en"), { recursive: true });
  writeFileSync(join(site, "previews", "en", "check.png"), "picture");
  mkdirSync(join(site, "folder"));
  writeFileSync(join(site, "folder", "index.html"), "page");
  if (!existsSync(join(site, "404.html"))) writeFileSync(join(site, "404.html"), "Not found");
}

async function checkSite(url: string, prefix: string, site: string) {
  const pick = (folder: string, pattern: RegExp) =>
    `/${folder}/${readdirSync(join(site, folder)).find((file) => pattern.test(file))}`;
  const script = pick("assets", /^index-.*\.js$/);
  const data = pick("data", /^PER-.*\.json$/);
  const get = (path: string, headers = {}, method?: string) =>
    httpGet(url, `${prefix}${path}`, headers, method);
  const read = (path: string) =>
    readFileSync(join(site, path.endsWith("/") ? `${path}index.html` : path), "utf8");

  for (const path of [
    "/",
    "/index.html",
    "/folder/",
    script,
    data,
    "/previews/en/check.png",
    "/manifest.webmanifest",
  ]) {
    const answer = await get(path);
    expect(`${path} is served`, [answer.status, decodeBody(answer)], [200, read(path)]);
    expectHeaders(path, answer.headers, headersOf(path));
  }
  expect(
    "content type of the manifest",
    (await get("/manifest.webmanifest")).headers["content-type"]?.split(";")[0],
    "application/manifest+json",
  );
  for (const path of ["/", "/KEN.csv", "/KEN.md", "/llms.txt"])
    expect(
      `charset of ${path}`,
      /charset=(.*)/i.exec((await get(path)).headers["content-type"] ?? "")?.[1]?.toLowerCase(),
      "utf-8",
    );

  for (const [accepted, encoding] of [
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["identity", undefined],
  ] as const)
    for (const path of ["/", script, data, "/KEN.csv", "/KEN.json"]) {
      const answer = await get(path, { "accept-encoding": accepted });
      // Files that no page loads are compressed on request. Caddy cannot use Brotli for these files.
      const isOther = path.startsWith("/KEN") && NAME === "caddy";
      expect(
        `${path} as ${accepted}`,
        [answer.headers["content-encoding"], decodeBody(answer)],
        [isOther ? encoding && "gzip" : encoding, read(path)],
      );
      if (encoding)
        expect(
          `${path} as ${accepted}: Vary`,
          answer.headers.vary?.toLowerCase(),
          "accept-encoding",
        );
      const again = await get(path, {
        "accept-encoding": accepted,
        "if-none-match": answer.headers.etag ?? "",
      });
      expect(
        `${path} as ${accepted}: ETag`,
        [again.status, again.headers["cache-control"]],
        [304, headersOf(path)["Cache-Control"]],
      );
    }

  for (const query of [
    "embed",
    "embed=measures",
    "pillar=legal&embed=measures",
    "embedded=1",
    "q=embed",
  ])
    expectHeaders(`/?${query}`, (await get(`/?${query}`)).headers, headersOf("/", query));

  for (const path of [
    "/nothing.html",
    "/assets/old-00000000.js",
    "/assets/",
    "/folder/deep/nothing",
  ]) {
    const answer = await get(path);
    expect(
      `${path} is the 404 page`,
      [answer.status, decodeBody(answer)],
      [404, read("/404.html")],
    );
    expectHeaders(path, answer.headers, headersOf("/404.html"));
  }
  const moved = await get("/folder");
  const location = new URL(moved.headers.location ?? "", `${url}x`).pathname;
  expect(
    "/folder is redirected",
    [[301, 308].includes(moved.status), location],
    [true, `${prefix}/folder/`],
  );
  const head = await get("/", {}, "HEAD");
  expect("HEAD", [head.status, head.body.length], [200, 0]);
}

/** Compares all headers that headers.ts defines, including headers that must be absent. */
function expectHeaders(
  name: string,
  actual: Record<string, unknown>,
  expected: Readonly<Record<string, string>>,
) {
  for (const header of Object.keys(headersOf("/")))
    expect(`${name}: ${header}`, actual[header.toLowerCase()], expected[header]);
}

function expect(name: string, actual: unknown, expected: unknown) {
  const [found, wanted] = [actual, expected].map((value) => JSON.stringify(value)?.slice(0, 120));
  const isHeld = JSON.stringify(actual) === JSON.stringify(expected);
  console.log(isHeld ? `  passed ${name}` : `  FAULT  ${name}: ${found} instead of ${wanted}`);
  if (!isHeld) process.exitCode = 1;
}
