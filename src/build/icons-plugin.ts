import { readFileSync } from "node:fs";
import { renderAsync } from "@resvg/resvg-js";
import type { Plugin } from "vite";

/** File name and size of each icon, and the background of icons that the system crops. */
const ICONS: readonly [name: string, size: number, background?: string][] = [
  ["icon-192.png", 192],
  ["icon-512.png", 512],
  ["icon-maskable-512.png", 512, "#ffffff"],
  ["apple-touch-icon.png", 180, "#ffffff"],
];

/** Emits the icons for the manifest and for iOS, rasterized from an SVG file. */
export const iconsPlugin = (file: string): Plugin => ({
  name: "atlas-icons",
  apply: "build",
  async generateBundle() {
    const svg = readFileSync(file, "utf8");
    for (const [fileName, value, background = "transparent"] of ICONS) {
      const image = await renderAsync(svg, { fitTo: { mode: "width", value }, background });
      this.emitFile({ type: "asset", fileName, source: image.asPng() });
    }
  },
});
