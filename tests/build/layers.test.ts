import { expect, test } from "vitest";
import { raiseRules, scaleBreakpoints, toLayers } from "../../src/build/layers.ts";

test("converts breakpoints from px to rem, and no other sizes", () => {
  const rule = "{ a { inline-size: 640px } }";
  expect(scaleBreakpoints(`@media screen and (max-width: 640px) ${rule}`)).toBe(
    `@media screen and (max-width: 40rem) ${rule}`,
  );
  expect(scaleBreakpoints("@media (min-width: 641px) and (max-height: 500px) {}")).toBe(
    "@media (min-width: 40.0625rem) and (max-height: 31.25rem) {}",
  );
  expect(scaleBreakpoints("@container (min-width: 860px) {}")).toBe(
    "@container (min-width: 53.75rem) {}",
  );
});

const ID = ":not(#\\#)";

test.each([
  [".page,a:is(.b,.c)>*{color:red}", `.page${ID},a:is(.b,.c)>*${ID}{color:red}`],
  [".row::before,summary::marker{color:red}", `.row${ID}::before,summary${ID}::marker{color:red}`],
  [
    "@media print{@supports (gap:1px){.row{gap:1px}}}",
    `@media print{@supports (gap:1px){.row${ID}{gap:1px}}}`,
  ],
  [".row{&:hover{color:red}}", `.row${ID}{&:hover{color:red}}`],
  [".row{@media print{& b{color:red}}}", `.row${ID}{@media print{& b{color:red}}}`],
  ["@keyframes turn{to{rotate:1turn}}", "@keyframes turn{to{rotate:1turn}}"],
])(
  "raises the specificity of every rule that is not nested in another style rule: %s → %s",
  (css, expected) => {
    expect(raiseRules(css, 1)).toBe(expected);
    expect(raiseRules(css, 0)).toBe(css);
  },
);

test.each([
  [`.page{a:b}.row${ID}${ID}{a:b}`, `@layer tokens{.page{a:b}}@layer ui{.row{a:b}}`],
  [`${ID},.page>${ID}{a:b}`, `@layer base{*,.page>*{a:b}}`],
  [
    `:is(.row:has(b)${ID}${ID},.page:has(b)${ID}${ID}){a:b}`,
    `@layer ui{:is(.row:has(b),.page:has(b)){a:b}}`,
  ],
  [`.row${ID},.page{a:b}`, `@layer tokens{.page{a:b}}@layer base{.row{a:b}}`],
  [
    `.row${ID}{&:hover{a:b}}@media (width<=1px){.row${ID}{a:b}}`,
    `@layer base{.row{&:hover{a:b}}@media (width<=1px){.row{a:b}}}`,
  ],
  [
    `@keyframes turn{to{a:b}}.row${ID}{a:b}`,
    `@layer tokens{@keyframes turn{to{a:b}}}@layer base{.row{a:b}}`,
  ],
])("converts raised rules to cascade layers: %s → %s", (css, expected) => {
  expect(toLayers(css)).toBe(expected);
});
