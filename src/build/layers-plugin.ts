import type { Plugin } from "vite";

/** Paper, and a page without scripts, have the last word. A rule of a later layer beats one of an earlier, however it is written and whenever it comes. */
const ORDER = "@layer tokens, base, ui, features, medium;";

/** The layer that a file is in, by where it lies. */
const LAYERS: readonly [path: RegExp, layer: string][] = [
  [/\/src\/ui\/tokens\.css$/, "tokens"],
  [/\/src\/app\/page\.css$/, "base"],
  [/\/src\/app\/print\.css$/, "medium"],
  [/\/src\/ui\/.*\.css$/, "ui"],
  [/\/src\/.*\.css$/, "features"],
];

/** Puts each style sheet into its layer. */
export const layersPlugin = (): Plugin => ({
  name: "atlas-layers",
  enforce: "pre",
  transform(source, id) {
    const [, layer] = LAYERS.find(([path]) => path.test(id)) ?? [];
    if (!layer) return undefined;
    // Whichever sheet comes first says the order.
    return { code: `${ORDER}\n@layer ${layer} {\n${source}\n}`, map: null };
  },
});
