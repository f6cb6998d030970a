import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { at, type Look, pair, STATES, visit } from "./states.ts";

/**
 * `npm run screens` captures every state as PNG or PDF, in one folder for each look. `npm run screens -- FOLDER world` captures
 * only the states whose names start with "world". `npm run screens -- readme` retakes the screenshot in the README.
 */

const LOOKS: readonly Look[] = [
  ...[1920, 1440, 1024, 768, 390, 320].map((width) => ({
    name: `${width}`,
    language: "en" as const,
    options: at(width),
  })),
  { name: "dark", language: "en", options: { ...at(1440), colorScheme: "dark" } },
  { name: "dark-390", language: "en", options: { ...at(390, 844), colorScheme: "dark" } },
  { name: "spanish", language: "es", options: at(1440) },
  { name: "spanish-390", language: "es", options: at(390, 844) },
  { name: "arabic", language: "ar", options: at(1440) },
  { name: "arabic-390", language: "ar", options: at(390, 844) },
  { name: "forced-colours", language: "en", options: { ...at(1440), forcedColors: "active" } },
  { name: "print", language: "en", options: at(794, 1123) },
];

async function enlarge(page: Page) {
  const { width = 0 } = page.viewportSize() ?? {};
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
  await page.waitForTimeout(100);
}

const [folder = "screens", wanted = ""] = process.argv.slice(2);
if (folder === "readme") {
  const look: Look = { name: "readme", language: "en", options: at(1440, 1250) };
  await visit(pair([look], STATES.slice(0, 1)), async (page) => {
    await page.screenshot({ path: "docs/scorecard.png", animations: "disabled" });
  });
} else {
  const states = STATES.filter(({ name }) => name.startsWith(wanted));
  await visit(pair(LOOKS, states), async (page, state, look) => {
    mkdirSync(join(folder, look.name), { recursive: true });
    const path = join(folder, look.name, state.name);
    if (look.name === "print") await page.pdf({ path: `${path}.pdf`, preferCSSPageSize: true });
    else {
      // Charts render only near the viewport, so enlarge the viewport to the page's height. Skip drawers and menus, which would grow with the viewport.
      if (!/drawer|menu|picker/.test(state.name)) await enlarge(page);
      await page.screenshot({ path: `${path}.png` });
    }
  });
  console.log(`${LOOKS.length * states.length} screens in ${folder}/`);
}
