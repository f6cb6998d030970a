import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Chromium flags that also work as root. The default flags of `@sparticuz/chromium` break a second browser context. */
export const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const INSTALLED = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser"];
const MAC_CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const CACHE = fileURLToPath(new URL("../../.cache/", import.meta.url));

/** Path of a Chromium: `CHROME_PATH`, an installed one, or the one in @sparticuz/chromium. */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
  return named || findInstalled() || (await unpackChromium());
}

/** Environment of the browser. Without a system font configuration, adds the fonts of the packaged Chromium. */
export function browserEnvironment(): Record<string, string> {
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  const fonts = join(chromiumHome(), "fonts");
  if (existsSync("/etc/fonts/fonts.conf") || !existsSync(fonts)) return env;
  const file = join(fonts, "fonts.conf");
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
 * Unpacks the Chromium of @sparticuz/chromium (Linux x64) once per version. The package reuses any files in the temporary
 * folder, so each version is unpacked into a separate folder, which is renamed once complete.
 */
async function unpackChromium(): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("No Chrome or Chromium found: install one, or set CHROME_PATH to its program.");
  const home = chromiumHome();
  const browser = join(home, "chromium");
  if (existsSync(browser)) return browser;

  const unpacking = `${home}.${process.pid}`;
  const { TMPDIR } = process.env;
  mkdirSync(unpacking, { recursive: true });
  try {
    process.env.TMPDIR = unpacking;
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
    if (!existsSync(browser)) renameSync(unpacking, home);
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    rmSync(unpacking, { recursive: true, force: true });
  }
  return browser;
}

function chromiumHome(): string {
  const manifest = new URL("../../node_modules/@sparticuz/chromium/package.json", import.meta.url);
  const { version }: { version?: unknown } = JSON.parse(readFileSync(manifest, "utf8"));
  return join(CACHE, `chromium-${version}`);
}
