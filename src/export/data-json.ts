const WIDTH = 100;

/** JSON as the formatter of this project lays it out: on one line what fits, one entry a line what does not. */
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

/** On one line. In a text a line end is written as "\n": those between parts alone are line ends here. */
const inline = (value: unknown): string =>
  JSON.stringify(value, null, 1)
    .replace(/\[\n *|\n *\]/g, (edge) => edge.trim())
    .replace(/\n */g, " ");

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
