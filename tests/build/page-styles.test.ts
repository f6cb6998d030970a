import { expect, test } from "vitest";
import { pruneStyles } from "../../src/build/page-styles.ts";

const MARKUP = `<html lang="fr" dir="ltr"><body><main id="main" class="page is-wide"><button class="button" aria-expanded="false">A</button><details><summary>B</summary></details><svg fill="var(--ink)"><linearGradient/></svg></main>`;

test.each([
  "*{margin:0}",
  ":root{color:red}",
  ".page.is-wide>.button{color:red}",
  "#main svg linearGradient{color:red}",
  "button[aria-expanded=false]{color:red}",
  'button[aria-expanded="false"]{color:red}',
  'main[class~="is-wide"]>.button{color:red}',
  "details+svg,button~svg,main>button~svg linearGradient{color:red}",
  ".page *>linearGradient,html>:not(.other) .button{color:red}",
  ".page:has(.button):not(.other){color:red}",
  ".page:has(.dialog,>details[open]:not(.other),.dialog)>svg{color:red}",
  ".page:has(summary):has(svg){color:red}",
  ":is(.page:not(.other),.other) .button{color:red}",
  "summary::marker{color:red}",
  "details:not([open]),.page:not(.button,.is-wide),.page :not([aria-expanded=true]){color:red}",
  ":root:lang(fr) .page,.page:is(:lang(ru),:lang(fr)),.page:not(:lang(ar)){color:red}",
  ".button:focus-visible{color:red}",
  "@media (width<=40rem){.page{color:red}}",
  "@media (forced-colors:active){.page{color:red}}",
  "@layer base{}",
  ".page{& .button{color:red}}",
  ".page{animation:2s turn,1s fade}@keyframes turn{to{rotate:1turn}}@keyframes fade{to{opacity:0}}",
  ":root{--ink:red}",
  ".page{--gap:1px;gap:var(--gap)}",
])("keeps rules that may apply at the first paint: %s", (css) => {
  expect(pruneStyles(css, MARKUP)).toBe(css);
});

test.each([
  [".dialog{color:red}", ""],
  [".page .dialog,.page,.dialog{color:red}", ".page{color:red}"],
  ["table{color:red}", ""],
  ["#other{color:red}", ""],
  ["html[dir=rtl] .page{color:red}", ""],
  ["details[open]{color:red}", ""],
  [":root:lang(ru) .page,.page:is(:lang(ar),:lang(zh)){color:red}", ""],
  [".page:has(.dialog),.page:has(>summary),details:has(+.button){color:red}", ""],
  [".page:has(.button):has(.dialog){color:red}", ""],
  ["summary.page,.button#main{color:red}", ""],
  [".page:not(.is-wide),.page:not([id=main]) *,:not(.page)>.button{color:red}", ""],
  [".page>summary,.button .page,svg+details,svg~button,button+svg{color:red}", ""],
  [".button:hover,.button:active{color:red}", ""],
  ["@media (width<=40rem){@supports (color:red){.dialog{color:red}}}", ""],
  ["@media print{.page{color:red}}", ""],
  ["@layer base{.dialog{color:red}}@layer ui{}", "@layer base{}@layer ui{}"],
  [".page{& .dialog{color:red}color:blue}", ".page{color:blue}"],
  [":root{--paper:white;--ink:red}", ":root{--ink:red}"],
  ["@media (width<=40rem){.page{--gap:1px}}", ""],
  [".dialog{animation:1s turn}@keyframes turn{to{rotate:1turn}}", ""],
])("removes rules that cannot apply at the first paint: %s → %s", (css, expected) => {
  expect(pruneStyles(css, MARKUP)).toBe(expected);
});
