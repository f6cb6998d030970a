import { decode } from "fast-png";
import { build } from "vite";
import { expect, test } from "vitest";
import manifest from "../../public/manifest.webmanifest?raw";
import { iconsPlugin } from "../../src/build/icons-plugin.ts";

const output = await build({
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  plugins: [iconsPlugin("public/icon.svg")],
  build: { write: false, rolldownOptions: { input: "src/url/site.ts" } },
});
const icons = new Map(
  "output" in output
    ? output.output.flatMap((file) =>
        file.type === "asset" && typeof file.source !== "string"
          ? [[file.fileName, file.source] as const]
          : [],
      )
    : [],
);
const listed: { src: string; sizes: string; type: string; purpose?: string }[] =
  JSON.parse(manifest).icons;

const imageOf = (name: string) => decode(icons.get(name) ?? new Uint8Array());
const cornerAlpha = (name: string) => imageOf(name).data[3];

test("the manifest has no id, which browsers would resolve against the origin instead of the folder", () => {
  expect(JSON.parse(manifest)).not.toHaveProperty("id");
});

test("each PNG of the manifest has the size that the manifest states", () => {
  const pngs = listed.filter(({ type }) => type === "image/png");
  expect(pngs.map(({ sizes }) => sizes)).toEqual(["192x192", "512x512", "512x512"]);
  for (const { src, sizes } of pngs) {
    const { width, height } = imageOf(src.replace("./", ""));
    expect(`${width}x${height}`, src).toBe(sizes);
  }
});

test("icons that the system crops are opaque up to the corners", () => {
  const maskable = listed.find(({ purpose }) => purpose === "maskable")?.src.replace("./", "");
  expect(cornerAlpha(maskable ?? "")).toBe(255);
  expect(cornerAlpha("apple-touch-icon.png")).toBe(255);
  expect(cornerAlpha("icon-192.png")).toBe(0);
});

test("the circle of the maskable icon fits into the safe zone, 80% of the icon", () => {
  const { width, height, data } = imageOf("icon-maskable-512.png");
  const distances = Array.from({ length: width * height }, (_, at) => {
    const isWhite = data.subarray(at * 4, at * 4 + 3).every((value) => value === 255);
    const [x, y] = [(at % width) - width / 2, Math.floor(at / width) - height / 2];
    return isWhite ? 0 : Math.hypot(x, y);
  });
  expect(distances.reduce((most, one) => Math.max(most, one), 0)).toBeLessThan(0.4 * width);
});
