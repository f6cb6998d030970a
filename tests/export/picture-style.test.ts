import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PICTURE_COLOURS, PICTURE_FONT } from "../../src/export/picture-style.ts";

const tokens = readFileSync(join(import.meta.dirname, "../../src/ui/tokens.css"), "utf8");

it.each(Object.entries(PICTURE_COLOURS))(
  "uses the page's light value of %s in pictures",
  (token, colour) => {
    expect(tokens).toContain(`  --${token}: light-dark(${colour},`);
  },
);

it("uses the fonts of the page in pictures", () => {
  expect(tokens.replaceAll('"', "'")).toContain(`  --font: ${PICTURE_FONT};`);
});

it("has a colour for every token used in drawings", () => {
  const folders = ["charts", "figure", "features", "ui"].map((name) =>
    join(import.meta.dirname, "../../src", name),
  );
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".tsx"))
      .map((name) => readFileSync(join(folder, name), "utf8")),
  );
  const used = files.flatMap((text) => [...text.matchAll(/var\(--([-\w]+)\)/g)]);
  expect(used.length).toBeGreaterThan(50);
  for (const [, token] of used) expect(Object.keys(PICTURE_COLOURS)).toContain(token);
});
