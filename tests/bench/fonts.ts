import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PREVIEW_FONT } from "../../src/build/preview-fonts.ts";
import { browserEnvironment } from "../e2e/browser.ts";

/** Returns a browser environment with Arabic and Chinese fonts, which readers of these languages have. Without them, Chromium searches all fonts. */
export function readerEnvironment(): Record<string, string> {
  const { FONTCONFIG_FILE: base = "/etc/fonts/fonts.conf", ...env } = browserEnvironment();
  const folder = mkdtempSync(join(tmpdir(), "bench-fonts-"));
  const added = PREVIEW_FONT.fontFiles.filter((path) => /noto-sans-(?:arabic|sc)/.test(path));
  const dirs = added.map((path) => `<dir>${dirname(path)}</dir>`).join("");
  const FONTCONFIG_FILE = join(folder, "fonts.conf");
  const content = `<include ignore_missing="yes">${base}</include>${dirs}<cachedir>${folder}</cachedir>`;
  writeFileSync(FONTCONFIG_FILE, `<?xml version="1.0"?><fontconfig>${content}</fontconfig>`);
  return { ...env, FONTCONFIG_FILE };
}
