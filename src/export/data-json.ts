const WIDTH = 100;

/** Formats JSON as Biome does: on one line if the value fits, and otherwise with one entry per line. */
export const formatJson = (value: unknown): string =>
  `${expand(JSON.parse(JSON.stringify(value)), "", 0)}\n`;

function expand(value: unknown, indent: string, used: number): string {
  const isTop = indent === "" && used === 0;
  const line = inline(value);
  if (!isObject(value) || (!isTop && indent.length + used + line.length < WIDTH)) return line;
  const inner = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((one) => inner + expand(one, inner, 0))
    : Object.entries(value).map(([key, one]) => {
        const label = `${JSON.stringify(key)}: `;
        return inner + label + expand(one, inner, label.length);
      });
  if (entries.length === 0) return line;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${entries.join(",\n")}\n${indent}${close}`;
}

/** Formats a value on one line. Strings contain no raw line breaks, so every line break is whitespace between tokens. */
const inline = (value: unknown): string =>
  JSON.stringify(value, null, 1)
    .replace(/\[\n *|\n *\]/g, (edge) => edge.trim())
    .replace(/\n */g, " ");

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
