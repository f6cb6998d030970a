import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import areas from "../../data/areas.json";

const reader = fileURLToPath(new URL("../../src/reader", import.meta.url));

const code = (path: string) =>
  readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|(?:^|\s)\/\/.*$/gm, "");

test("no module or word list of the reader contains the name or code of a country", () => {
  const english = new Intl.DisplayNames("en", { type: "region" });
  const words = areas.flatMap(({ alpha2, alpha3 }) => [english.of(alpha2) ?? alpha3, alpha3]);
  const escaped = words.map((word) => word.replace(/[()&.]/g, "."));
  const country = new RegExp(`(?<![\\w-])(?:${escaped.join("|")})(?![\\w-])`, "u");
  const files = readdirSync(reader, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:ts|json)$/.test(name),
  );
  const known = files.flatMap((name) => {
    const word = country.exec(code(join(reader, name)))?.[0];
    return word === undefined ? [] : `${name}: ${word}`;
  });
  expect(files).toEqual(
    expect.arrayContaining(["areas.ts", "phrases.json", join("instruments", "laws.ts")]),
  );
  expect(known).toEqual([]);
});
