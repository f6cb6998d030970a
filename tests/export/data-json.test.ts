import { expect, test } from "vitest";
import { formatJson } from "../../src/export/data-json.ts";

const lines = (...all: string[]) => `${all.join("\n")}\n`;

test.each<[string, unknown, string]>([
  ["an empty object", {}, lines("{}")],
  ["an empty list", [], lines("[]")],
  ["a number", 7, lines("7")],
  ["null", null, lines("null")],
  ["a top-level object that would fit on one line", { a: 1 }, lines("{", '  "a": 1', "}")],
  ["a top-level list that would fit on one line", [1, null], lines("[", "  1,", "  null", "]")],
  [
    "nested values that fit on one line",
    { a: [1, { b: "x" }], c: {}, d: undefined },
    lines("{", '  "a": [1, { "b": "x" }],', '  "c": {}', "}"),
  ],
  [
    "text that looks like JSON",
    { a: ["[ 1,", "{\n  }"] },
    lines("{", '  "a": ["[ 1,", "{\\n  }"]', "}"),
  ],
])("formats %s", (_what, value, expected) => {
  expect(formatJson(value)).toBe(expected);
});

// `  "a": ["…"]` has 11 characters besides the text. A comma may follow, so a line has at most 99.
test.each([
  [88, true],
  [89, false],
])("a list whose text has %i characters is on one line: %s", (length, isInline) => {
  const text = "x".repeat(length);
  const line = `  "a": ["${text}"]`;
  expect(formatJson({ a: [text] })).toBe(
    isInline ? lines("{", line, "}") : lines("{", '  "a": [', `    "${text}"`, "  ]", "}"),
  );
});

test("indents each level of a value that does not fit on one line", () => {
  const text = "x".repeat(90);
  expect(formatJson([{ key: { inner: [text, 1] } }])).toBe(
    lines(
      "[",
      "  {",
      '    "key": {',
      '      "inner": [',
      `        "${text}",`,
      "        1",
      "      ]",
      "    }",
      "  }",
      "]",
    ),
  );
});
