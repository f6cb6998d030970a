import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve } from "node:path";
import { WORDS } from "../e2e/words.ts";
import { type Driver, startFirefox, startWebKit } from "./drivers.ts";
import { STATES } from "./states.ts";

/**
 * `npm run browsers`, or `npm run browsers -- firefox`: opens every state of the built page that needs no action, in the
 * Firefox and WebKit of the Linux distribution. Also performs user actions and imports. Console messages, errors and
 * policy violations count as faults.
 */

const BROWSERS: Readonly<Record<string, () => Promise<Driver>>> = {
  firefox: startFirefox,
  webkit: startWebKit,
};
const words = WORDS.en;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/** Runs before the page's scripts, and records messages and downloads. */
const LISTENER = `
  window.messages = [];
  window.downloads = [];
  for (const level of ["log", "info", "warn", "error"])
    console[level] = (...words) => messages.push(level + ": " + words.map(String).join(" "));
  // Firefox reports a failed preload for modules it has already loaded.
  addEventListener("error", ({ message, target }) => {
    if (target.rel !== "modulepreload") messages.push("error: " + (message || target.outerHTML));
  }, true);
  addEventListener("unhandledrejection", ({ reason }) => messages.push("rejection: " + reason));
  document.addEventListener("securitypolicyviolation", (event) =>
    messages.push("policy: " + event.effectiveDirective + " " + event.blockedURI));
  const sizes = new Map();
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    const url = create(blob);
    sizes.set(url, blob.size);
    return url;
  };
  const click = HTMLElement.prototype.click;
  HTMLElement.prototype.click = function () {
    if (this.download) downloads.push([this.download, sizes.get(this.href)]);
    else click.call(this);
  };`;

const server = createServer((request, response) => {
  const path = new URL(request.url ?? "/", "http://atlas").pathname;
  try {
    const file = path === "/" ? "/index.html" : path;
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    if (path === "/listener.js") return response.end(LISTENER);
    const body = readFileSync(join("dist", file));
    return path === "/"
      ? response.end(
          String(body).replace(/<script/, '<script src="./listener.js"></script><script'),
        )
      : response.end(body);
  } catch {
    return response.writeHead(404).end();
  }
});
await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/?lang=en`;

/** Helpers for scripts in the page. `until` fails after 25 seconds. */
const WAIT = `
  const until = async (get) => {
    for (let times = 0; times < 250; times += 1) {
      const got = get();
      if (got) return got;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("timeout: " + get);
  };
  const all = (selector) => [...document.querySelectorAll(selector)];
  const named = (name) => all("button, a").find((one) => (one.ariaLabel ?? one.textContent).trim() === name);`;
const SETTLED = `
  await until(() => document.querySelector("h1"));
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
    scrollTo(0, y);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  scrollTo(0, 0);
  await until(() => {
    const busy = document.querySelector("[aria-busy=true]");
    busy?.scrollIntoView();
    return !busy;
  });
  scrollTo(0, 0);`;

/** User actions: a name, a query, and a script that performs the action and checks the result. */
const USES: readonly [name: string, query: string, body: string][] = [
  [
    "filter",
    "",
    `for (const chip of all("[role=search] fieldset button").slice(1)) {
       const before = location.search;
       chip.click();
       await until(() => location.search !== before && document.querySelector("[role=search] [role=status]"));
     }
     named("${words.clear}").click();
     await until(() => all("main button[aria-haspopup=dialog]:has(.row-code)").length === 21);`,
  ],
  [
    "search",
    "&q=pecert",
    `await until(() => /^[1-9]/.test(document.querySelector("[role=search] [role=status]").textContent));`,
  ],
  [
    "drawer",
    "",
    `all("main button[aria-haspopup=dialog]:has(.row-code)")[2].click();
     await until(() => document.querySelector("dialog[open], [role=dialog]")?.textContent.includes("PeCERT"));
     const close = await until(() => all("dialog button, [role=dialog] button").find((one) => /^Close/.test(one.ariaLabel ?? one.textContent)));
     close.click();
     await until(() => !location.search.includes("indicator"));`,
  ],
  [
    "compare",
    "&view=compare&country=PER",
    `all("table.compare-matrix tbody button")[0].click();
     await until(() => location.search.includes("indicator="));`,
  ],
  [
    "world",
    "&view=world",
    `(await until(() => all("main [role=columnheader] button, main thead button").at(-1))).click();
     await until(() => location.search.includes("order="));`,
  ],
  ...[words.charts.measures, words.charts.peers, words.charts.since].map(
    (title): [string, string, string] => [
      `export of ${title}`,
      "",
      `const menu = () => all("fieldset").find((one) => one.ariaLabel === "Export: ${title}");
       for (const format of ["PNG", "SVG", "CSV", "JSON"]) {
         (await until(() => named("Export: ${title}"))).click();
         const before = downloads.length;
         (await until(() => [...(menu()?.querySelectorAll("button") ?? [])].find((one) => one.textContent.trim().startsWith("Download " + format)))).click();
         const [name, size] = await until(() => downloads[before]);
         if (!(size > 400)) throw new Error(name + " has " + size + " bytes");
         // An open menu ignores further choices.
         await until(() => !menu());
       }`,
    ],
  ),
];
const FIXTURES = "tests/formats/fixtures";
const IMPORTS = [
  "docs/example/ATA.txt",
  ...["written-docx.docx", "written-tagged.pdf", "html.html"].map((name) => `${FIXTURES}/${name}`),
];

let faults = 0;
const check = async (name: string, steps: () => Promise<void>, driver: Driver) => {
  const messages: string[] = [];
  try {
    await steps();
  } catch (error) {
    messages.push(String(error));
  }
  const logged = await driver.run("return window.messages").catch(String);
  messages.push(...(Array.isArray(logged) ? logged.map(String) : [String(logged)]));
  for (const fault of messages) console.log(`  ${name}: ${fault}`);
  faults += messages.length;
};

const wanted = process.argv[2];
for (const [name, start] of Object.entries(BROWSERS)) {
  if (wanted && wanted !== name) continue;
  console.log(name);
  const driver = await start();
  try {
    const states = STATES.filter(({ act }) => !act);
    for (const { name: state, query } of states)
      await check(
        state,
        async () => {
          await driver.open(`${home}&${query}`);
          await driver.run(WAIT + SETTLED);
        },
        driver,
      );
    for (const [use, query, body] of USES)
      await check(
        use,
        async () => {
          await driver.open(home + query);
          await driver.run(WAIT + SETTLED + body);
        },
        driver,
      );
    for (const path of IMPORTS)
      await check(
        `import of ${path}`,
        async () => {
          await driver.open(`${home}&view=import`);
          await driver.run(
            `${WAIT} await until(() => document.querySelector("input[type=file]"));`,
          );
          await driver.upload(resolve(path));
          await driver.run(
            `${WAIT} const review = await until(() => all("button, a").find((one) => /^Review: /.test(one.ariaLabel ?? one.textContent)));
             review.click();
             await until(() => named("Keep on this device"));`,
          );
        },
        driver,
      );
    console.log(`  ${states.length} states, ${USES.length} uses, ${IMPORTS.length} imports`);
  } finally {
    await driver.close();
  }
}
server.close();
server.closeAllConnections();
console.log(`${faults} faults`);
if (faults > 0) process.exitCode = 1;
