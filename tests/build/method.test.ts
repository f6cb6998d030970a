import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../src/build/markdown.ts";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { ALL_REASONS } from "../../src/domain/status.ts";
import { readProfile } from "../../src/reader/read-profile.ts";
import { framework } from "../reader/corpus.ts";
import { makeDocument } from "../reader/document.ts";

const page = (language: string) =>
  readFileSync(new URL(`../../docs/method/${language}.md`, import.meta.url), "utf8");

describe.each(LANGUAGES)("the method page (%s)", (language) => {
  test("explains every reason in supported Markdown", () => {
    expect(ALL_REASONS.filter((reason) => !page(language).includes(`| ${reason} |`))).toEqual([]);
    expect(parseMarkdown(page(language))[0]?.tag).toBe("h1");
  });

  test("has only tables that the parser recognizes", () => {
    const tables = parseMarkdown(page(language)).filter(({ tag }) => tag === "table");
    expect(tables).toHaveLength(page(language).match(/^\| --- /gm)?.length ?? 0);
  });

  test("numbers the codebook's 21 rules, which corrections cite", () => {
    const lists = parseMarkdown(page(language)).filter(({ tag }) => tag === "ol");
    expect(lists.map(({ children }) => children.length)).toEqual([7, 21]);
  });

  test("has the same structure as the English page", () => {
    const tags = (text: string) => parseMarkdown(text).map(({ tag }) => tag);
    expect(tags(page(language))).toEqual(tags(page("en")));
  });
});

test.each(
  LANGUAGES.flatMap((language) => [`docs/method/${language}.md`, `docs/dataset/${language}.md`]),
)("%s has no unparsed emphasis marks", (path) => {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  expect(JSON.stringify(parseMarkdown(text))).not.toContain("**");
});

test("does not parse emphasis that ends in Chinese punctuation", () => {
  expect(JSON.stringify(parseMarkdown("**标题：**文字"))).toContain("**");
});

/** The rows of the table of reasons: reason, indicator, example sentence. */
const examplesOf = (language: string) =>
  [
    ...page(language).matchAll(
      /^\| [^|]+ \| ([a-z-]+) \| [^|]+?(\d\.\d(?:\.\d)?)\s?[:：]\s?[“«]\s?(.+?)\s?[”»][.。]? \|$/gm,
    ),
  ].map(([, reason = "", code = "", words = ""]) => ({ reason, code, words }));

describe("examples of the method page", () => {
  // A missing section has no example sentence.
  const reasons = ALL_REASONS.filter((reason) => reason !== "no-section");

  test.each(LANGUAGES)("cover each reason (%s)", (language) => {
    expect(examplesOf(language).map(({ reason }) => reason)).toEqual(reasons);
  });

  test.each(examplesOf("en"))("are read as $reason: $words", ({ reason, code, words }) => {
    const text = makeDocument({ [code]: words.replaceAll(" – ", "\n- ") });
    const { profile } = readProfile(text, framework, { country: "ATA" });
    expect(profile?.indicators[code]?.reason).toBe(reason);
  });
});

test.each([
  ["# Title", [{ tag: "h1", children: ["Title"] }]],
  [
    "a **b** `c`",
    [
      {
        tag: "p",
        children: ["a ", { tag: "strong", children: ["b"] }, " ", { tag: "code", children: ["c"] }],
      },
    ],
  ],
  [
    "[x](https://itu.int)",
    [{ tag: "p", children: [{ tag: "a", href: "https://itu.int", children: ["x"] }] }],
  ],
  [
    "| a | b |\n| --- | --- |\n| c | d |",
    [
      {
        tag: "table",
        children: [
          {
            tag: "thead",
            children: [
              {
                tag: "tr",
                children: [
                  { tag: "th", children: ["a"] },
                  { tag: "th", children: ["b"] },
                ],
              },
            ],
          },
          {
            tag: "tbody",
            children: [
              {
                tag: "tr",
                children: [
                  { tag: "td", children: ["c"] },
                  { tag: "td", children: ["d"] },
                ],
              },
            ],
          },
        ],
      },
    ],
  ],
  ["[x](javascript:alert(1))", [{ tag: "p", children: ["x"] }]],
  ["<script>alert(1)</script>", []],
])("parses the Markdown %j", (source, blocks) => {
  expect(parseMarkdown(source)).toEqual(blocks);
});

test("rejects unsupported Markdown", () => {
  expect(() => parseMarkdown("> quoted")).toThrow(/blockquote.*quoted/);
});

/**
 * All numbers in the text, except in link addresses, without thousands separators and with decimal points. "1,338"
 * becomes "1338" in English and "1.338" in Spanish.
 */
function figuresIn(path: string, language: string): string[] {
  const text = readFileSync(new URL(`../../${path}/${language}.md`, import.meta.url), "utf8")
    .replaceAll(/\]\([^)]*\)/g, "]")
    .replaceAll(/(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, "")
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, ["en", "ar", "zh"].includes(language) ? "" : ".")
    .replaceAll(/(?<=\d),(?=\d)/g, ".");
  return text.match(/\d+(?:\.\d+)?/g) ?? [];
}

describe.each(["docs/method", "docs/dataset"])("the figures of %s", (path) => {
  test.each(LANGUAGES)("include all figures of the English page (%s)", (language) => {
    // Some translations spell out 0.
    const missing = figuresIn(path, "en").filter((figure) => figure !== "0");
    for (const figure of figuresIn(path, language)) {
      const at = missing.indexOf(figure);
      if (at >= 0) missing.splice(at, 1);
    }
    expect(missing, "figures that the translation lacks").toEqual([]);
  });
});
