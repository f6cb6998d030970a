import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PICTURE_COLOURS } from "../../src/export/picture-style.ts";

const tokens = readFileSync(join(import.meta.dirname, "../../src/ui/tokens.css"), "utf8");

it.each(Object.entries(PICTURE_COLOURS))(
  "a picture's %s is the page's light one",
  (token, colour) => {
    expect(tokens).toContain(`  --${token}: light-dark(${colour},`);
  },
);
