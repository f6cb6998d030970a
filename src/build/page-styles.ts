import { Parser } from "htmlparser2";
import { AtRule, type ChildNode, parse, type Rule } from "postcss";

/** States that no element has before the first paint. */
const LATER_STATE = /:(?:hover|focus|active)/;
/** Arguments of pseudo-classes such as `:is()` and `:not()`, at most two deep. */
const ARGUMENTS = /\((?:[^()]|\([^()]*\))*\)/g;
const PSEUDO = /::?[\w-]+/g;
/** Types, classes, ids and attributes. */
const PARTS = /\[[^\]]*\]|[.#]?[a-z][\w-]*/gi;
/** Operators of attributes, such as `^=`, which are not evaluated. */
const OPERATOR = /[~|^$*]=/;
/** `start.ts` sets it before the first paint. */
const START = "[data-start=other]";

/** The rules of a style sheet that may match an element of the markup at the first paint, in the same order. */
export function pruneStyles(css: string, markup: string): string {
  const parts = partsOf(markup);
  const isPresent = (part: string) => OPERATOR.test(part) || parts.has(part.replaceAll('"', ""));
  const isUsed = (selector: string) => {
    const outer = selector.replaceAll(ARGUMENTS, "");
    const needed = outer.replaceAll(PSEUDO, "").match(PARTS) ?? [];
    return !LATER_STATE.test(outer) && needed.every(isPresent);
  };
  const sheet = parse(css);
  sheet.walkAtRules("media", (media) => {
    if (media.params === "print") removeWhole(media);
  });
  sheet.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const selectors = rule.selectors.filter(isUsed);
    if (selectors.length === 0) removeWhole(rule);
    else rule.selectors = selectors;
  });
  const used = new Set(`${sheet}${markup}`.match(/--[\w-]+(?=[,)])/g));
  sheet.walkDecls(/^--/, (declaration) => {
    if (!used.has(declaration.prop)) declaration.remove();
  });
  return sheet.toString();
}

/** The types, classes, ids and attributes of all elements, as selectors. */
function partsOf(markup: string): Set<string> {
  const parts = new Set([START]);
  const parser = new Parser(
    {
      onopentag(type, attributes) {
        parts.add(type);
        for (const [name, value] of Object.entries(attributes))
          parts.add(`[${name}]`).add(`[${name}=${value}]`);
        for (const one of attributes.class?.split(" ") ?? []) parts.add(`.${one}`);
        parts.add(`#${attributes.id}`);
      },
    },
    { lowerCaseTags: false },
  );
  parser.end(markup);
  return parts;
}

const isKeyframe = ({ parent }: Rule) => parent instanceof AtRule && /keyframes$/.test(parent.name);

/** Removes a rule, and the conditions that become empty. Layers stay, since their first mention sets their order. */
function removeWhole(node: ChildNode): void {
  const { parent } = node;
  node.remove();
  if (parent instanceof AtRule && parent.name !== "layer" && parent.nodes?.length === 0)
    removeWhole(parent);
}
