import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What the packaged Chromium needs to run anywhere, as root too; its own list breaks a second context. */
export const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Names under which a Chromium is installed. */
const INSTALLED = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser"];
const MAC_CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const CACHE = fileURLToPath(new URL("../../.cache/", import.meta.url));

/** Path of a Chromium: the one that `CHROME_PATH` names, an installed one, or the one that npm brought. */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
  return named || findInstalled() || (await unpackChromium());
}

/** Environment of the browser: on a machine without any font, those that came with the packaged Chromium. */
export function browserEnvironment(): Record<string, string> {
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  const fonts = join(chromiumHome(), "fonts");
  if (existsSync("/etc/fonts/fonts.conf") || !existsSync(fonts)) return env;
  const file = join(fonts, "here.conf");
  const folders = `<dir>${fonts}</dir><cachedir>${join(fonts, "cache")}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${folders}</fontconfig>`);
  return { ...env, FONTCONFIG_FILE: file };
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const paths = folders.flatMap((folder) => INSTALLED.map((name) => join(folder, name)));
  return [...paths, MAC_CHROME].find((path) => existsSync(path));
}

/**
 * Unpacks the Chromium of @sparticuz/chromium (Linux x64) once per version. The package unpacks into the
 * temporary folder and takes whatever lies there, so each version gets a folder of its own, named when it is whole.
 */
async function unpackChromium(): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("No Chrome or Chromium found: install one, or set CHROME_PATH to its program.");
  const home = chromiumHome();
  const browser = join(home, "chromium");
  if (existsSync(browser)) return browser;

  const workshop = `${home}.${process.pid}`;
  const { TMPDIR } = process.env;
  mkdirSync(workshop, { recursive: true });
  try {
    process.env.TMPDIR = workshop;
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
    if (!existsSync(browser)) renameSync(workshop, home);
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    rmSync(workshop, { recursive: true, force: true });
  }
  return browser;
}

/** Where this version of the packaged Chromium lies once it is unpacked. */
function chromiumHome(): string {
  const manifest = new URL("../../node_modules/@sparticuz/chromium/package.json", import.meta.url);
  const { version }: { version?: unknown } = JSON.parse(readFileSync(manifest, "utf8"));
  return join(CACHE, `chromium-${version}`);
}
