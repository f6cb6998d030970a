import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { decode } from "fast-png";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { createRandom } from "../random.ts";

const PAGE = new RegExp(
  `^(?:(?:${LANGUAGES.join("|")})/)?(?:index|world|compare|method|dataset|[A-Z]{3}|\\d(?:\\.\\d)+)\\.html$`,
);

/** Files of the pages in a build, relative to its folder. */
export const listPages = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => PAGE.test(file))
    .toSorted();

export const readPage = (folder: string, file: string): string =>
  readFileSync(`${folder}/${file}`, "utf8");

/** A random sample that is the same in each run. */
export function sampleOf<T>(items: readonly T[], size: number, seed: number): T[] {
  const random = createRandom(seed);
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, size)
    .map(({ item }) => item);
}

/** Waits until the prerendered page is hydrated and its data are loaded. */
export async function waitForHydration(page: Page): Promise<void> {
  const waiting = page.locator("html[data-page], main [aria-busy=true]:not(.chart-frame)");
  await expect.poll(() => waiting.count(), { intervals: [50] }).toBe(0);
}

/** Charts, the drawing and the text of World's matrix, and tools that need JavaScript. */
const WITHOUT_TEXT =
  ".chart-section, figure, .matrix-text, .matrix-frame, [role=search], .questions, .export-menu, .is-coming, .overall-title button, select";

/** The visible text of the main content, outside charts and tools. */
export const readText = (page: Page) =>
  page.evaluate((excluded) => {
    const main = document.querySelector("main");
    if (!main) return "no main";
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const element = node.parentElement;
      const isShown = element?.checkVisibility({ visibilityProperty: true });
      if (isShown && !element?.closest(excluded)) texts.push(node.textContent ?? "");
    }
    return texts.join(" ").replaceAll(/\s+/g, " ").trim();
  }, WITHOUT_TEXT);

/** Tolerated difference of a colour channel, from 0 to 255, between two renderings of the same text. */
const NOISE = 16;

/** Describes the bounding box of the differing pixels, or the differing sizes. `undefined` for equal pictures. */
export function comparePixels(first: Buffer, second: Buffer) {
  if (first.equals(second)) return undefined;
  const [one, other] = [decode(first), decode(second)];
  const { width, height, channels } = one;
  if (width !== other.width || height !== other.height)
    return `${width} × ${height} and ${other.width} × ${other.height}`;
  const box = { left: width, top: height, right: 0, bottom: 0, count: 0 };
  for (let at = 0; at < one.data.length; at += 1) {
    if (Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0)) <= NOISE) continue;
    const pixel = Math.floor(at / channels);
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
    box.count += 1;
  }
  return box.count > 0 ? JSON.stringify(box) : undefined;
}
