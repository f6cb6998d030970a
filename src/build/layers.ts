import { AtRule, type Node, parse, Rule } from "postcss";
import type { Plugin } from "vite";
import { removeWithParents } from "./page-styles.ts";

/** A rule in a later layer wins regardless of selectors and load order. `medium` has the styles for print and for pages without JavaScript. */
const LAYERS = ["tokens", "base", "ui", "features", "medium"] as const;

/** The layer of each style sheet. The first match applies. */
const FOLDERS: readonly [path: RegExp, layer: (typeof LAYERS)[number]][] = [
  [/\/src\/ui\/tokens\.css$/, "tokens"],
  [/\/src\/app\/page\.css$/, "base"],
  [/\/src\/app\/(?:print|without-script)\.css(?!\?url)/, "medium"],
  [/\/src\/ui\/.*\.css$/, "ui"],
  [/\/src\/.*\.css$/, "features"],
];

/** A selector that matches every element and adds the specificity of one id. */
const RAISE = ":not(#\\#)";
/** One or more copies of `RAISE` in a row. A selector has one for each layer below its own. */
const RAISES = /(?::not\(#\\#\))+/g;

/**
 * Adds specificity to the rules of each style sheet, according to its layer. `@layer` would not lengthen selectors, but
 * Chromium lays out the whole page again when it applies a sheet with layers.
 */
export const layersPlugin = (): Plugin => ({
  name: "atlas-layers",
  enforce: "pre",
  transform(source, id) {
    const [, layer] = FOLDERS.find(([path]) => path.test(id)) ?? [];
    return (
      layer && { code: raiseRules(scaleBreakpoints(source), LAYERS.indexOf(layer)), map: null }
    );
  },
});

/** Converts breakpoints from px to rem. The layout then depends on the browser's text size (WCAG 1.4.4). */
export const scaleBreakpoints = (source: string) =>
  source.replace(
    /\((m\w\w-(?:width|height)): (\d+)px\)/g,
    (_, feature: string, size: string) => `(${feature}: ${Number(size) / 16}rem)`,
  );

/** The style sheet with the specificity of `level` ids added to each rule. */
export function raiseRules(css: string, level: number): string {
  const sheet = parse(css);
  sheet.walkRules((rule) => {
    if (isNested(rule)) return;
    rule.selectors = rule.selectors.map((selector) => {
      const [element = "", ...pseudoElement] = selector.split("::");
      return [element + RAISE.repeat(level), ...pseudoElement].join("::");
    });
  });
  return sheet.toString();
}

/**
 * Converts raised rules to cascade layers, which are shorter. Used for the inline styles of a page. The style sheets
 * that load later keep the raised rules, which win over the same rules in layers. The first sheet of a page has rules
 * in every layer, so it sets the order of the layers.
 */
export function toLayers(css: string): string {
  const blocks = LAYERS.map((layer, level) => {
    const sheet = parse(css);
    sheet.walkRules((rule) => {
      if (isNested(rule)) return;
      const own = rule.selectors.filter((selector) => levelOf(selector) === level);
      if (own.length === 0) removeWithParents(rule);
      else rule.selectors = own.map(unraise);
    });
    if (level > 0) sheet.walkAtRules(/keyframes$|^page$/, removeWithParents);
    return sheet.nodes.length > 0 ? `@layer ${layer}{${`${sheet}`.trim()}}` : "";
  });
  return blocks.join("");
}

/** The minifier can join selectors of one level in `:is()`, so a selector can contain several runs of equal length. */
const levelOf = (selector: string) =>
  Math.max(...[...selector.matchAll(RAISES)].map(([run]) => run.length / RAISE.length), 0);

/** Restores `*`, which the minifier removes before `:not()`. */
const unraise = (selector: string) =>
  selector.replaceAll(RAISES, "").replace(/(?:^|[\s>+~])$/, (combinator) => `${combinator}*`);

/** Whether a rule is nested in another rule or in `@keyframes`. */
function isNested({ parent }: Node): boolean {
  if (parent instanceof Rule) return true;
  if (parent instanceof AtRule && /keyframes$/.test(parent.name)) return true;
  return parent ? isNested(parent) : false;
}
