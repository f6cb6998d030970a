import { type Plugin, parseSync } from "vite";

/** Paths of the rules whose patterns can be disabled. */
const RULES = /src\/reader\/((?:status|instruments)\/.+\.ts)$/;

/** Plugin that wraps every pattern and word list of the rules, so that `patterns.ts` registers it with its location. */
export const numberPatterns = (): Plugin => ({
  name: "number-patterns",
  enforce: "pre",
  transform(code, id) {
    const [, file] = RULES.exec(id) ?? [];
    if (file === undefined) return undefined;
    const places = findPatterns(parseSync(id, code).program).sort((a, b) => b.start - a.start);
    return places
      .reduce((text, { start, end, wrap, table }) => {
        const places = [start, table].map((at) => at && `"${file}:${lineOf(code, at)}"`);
        return `${text.slice(0, start)}${wrap}(${places[0]}, ${text.slice(start, end)}, ${places[1]})${text.slice(end)}`;
      }, code)
      .concat(`\nimport { watch, watchWords } from "${PATTERNS}";\n`);
  },
});

const PATTERNS = new URL("patterns.ts", import.meta.url).pathname;

interface Place {
  start: number;
  end: number;
  wrap: "watch" | "watchWords";
  /** Start of the table that has the pattern in one of its rows. */
  table: number | undefined;
}

/** The outermost regular expressions, `new RegExp(…)`, tagged templates and `new Set(…)` in a syntax tree. */
function findPatterns(node: unknown, table?: number): Place[] {
  if (typeof node !== "object" || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((one) => findPatterns(one, table));
  const wrap = wrapperOf(node);
  if (wrap && "start" in node && "end" in node)
    return [{ start: Number(node.start), end: Number(node.end), wrap, table }];
  const own = isTable(node) && "start" in node ? Number(node.start) : table;
  return Object.values(node).flatMap((one) => findPatterns(one, own));
}

/** Whether a node is an object with indicator codes as keys. */
const isTable = (node: object): boolean =>
  "properties" in node &&
  Array.isArray(node.properties) &&
  node.properties.some(({ key }) => /^\d\.\d/.test(String(key?.value)));

function wrapperOf(node: object): Place["wrap"] | undefined {
  if ("regex" in node && node.regex) return "watch";
  if ("tag" in node) return isPatternTag(node.tag) ? "watch" : undefined;
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

/** Whether a template tag is `phrases` or a call of `pattern`. */
const isPatternTag = (tag: unknown): boolean =>
  nameOf(tag) === "phrases" ||
  (typeof tag === "object" && tag !== null && "callee" in tag && nameOf(tag.callee) === "pattern");

const nameOf = (node: unknown): unknown =>
  typeof node === "object" && node && "name" in node ? node.name : undefined;

const lineOf = (code: string, at: number): number => code.slice(0, at).split("\n").length;
