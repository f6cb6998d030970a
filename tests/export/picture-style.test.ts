import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PICTURE_COLOURS, PICTURE_FONT } from "../../src/export/picture-style.ts";

const tokens = readFileSync(join(import.meta.dirname, "../../src/ui/tokens.css"), "utf8");

it.each(Object.entries(PICTURE_COLOURS))(
  "a picture's %s is the page's light one",
  (token, colour) => {
    expect(tokens).toContain(`  --${token}: light-dark(${colour},`);
  },
);

it("a picture has the fonts of the page", () => {
  expect(tokens.replaceAll('"', "'")).toContain(`  --font: ${PICTURE_FONT};`);
});
