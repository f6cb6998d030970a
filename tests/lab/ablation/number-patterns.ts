import { type Plugin, parseSync } from "vite";

/** The rules whose patterns are switched off in turn. */
const RULES = /src\/reader\/((?:status|instruments)\/.+\.ts)$/;

/** Has every pattern and word list of the rules made known to `patterns.ts`, with the place where it is written. */
export const numberPatterns = (): Plugin => ({
  name: "number-patterns",
  enforce: "pre",
  transform(code, id) {
    const [, file] = RULES.exec(id) ?? [];
    if (file === undefined) return undefined;
    const places = findPatterns(parseSync(id, code).program).sort((a, b) => b.start - a.start);
    return places
      .reduce(
        (text, { start, end, wrap }) =>
          `${text.slice(0, start)}${wrap}("${file}:${lineOf(code, start)}", ${text.slice(start, end)})${text.slice(end)}`,
        code,
      )
      .concat(`\nimport { watch, watchWords } from "${PATTERNS}";\n`);
  },
});

const PATTERNS = new URL("patterns.ts", import.meta.url).pathname;

interface Place {
  start: number;
  end: number;
  wrap: "watch" | "watchWords";
}

/** Regular expressions, `new RegExp(…)` and `new Set("…")` outermost in a syntax tree. */
function findPatterns(node: unknown): Place[] {
  if (typeof node !== "object" || node === null || isJoined(node)) return [];
  if (Array.isArray(node)) return node.flatMap(findPatterns);
  const wrap = wrapperOf(node);
  if (wrap && "start" in node && "end" in node)
    return [{ start: Number(node.start), end: Number(node.end), wrap }];
  return Object.values(node).flatMap(findPatterns);
}

function wrapperOf(node: object): Place["wrap"] | undefined {
  if ("regex" in node && node.regex) return "watch";
  if (!("type" in node && node.type === "NewExpression" && "callee" in node)) return undefined;
  const name = nameOf(node.callee);
  if (name === "RegExp") return "watch";
  return name === "Set" &&
    "arguments" in node &&
    Array.isArray(node.arguments) &&
    node.arguments.length > 0
    ? "watchWords"
    : undefined;
}

/** Patterns that are joined to one are never asked by themselves. */
const isJoined = (node: object): boolean =>
  "type" in node &&
  node.type === "CallExpression" &&
  "callee" in node &&
  nameOf(node.callee) === "anyOf";

const nameOf = (node: unknown): unknown =>
  typeof node === "object" && node && "name" in node ? node.name : undefined;

const lineOf = (code: string, at: number): number => code.slice(0, at).split("\n").length;
