// @vitest-environment jsdom
import { beforeAll, expect, test } from "vitest";
import { preparePrint } from "../../src/app/print.ts";

beforeAll(preparePrint);

function readPrintHead() {
  dispatchEvent(new Event("beforeprint"));
  return document.documentElement.style.getPropertyValue("--print-head");
}

test.each([
  ["en", /^"Kenya · Cyberwellness Atlas · \u2068\d{1,2} \w+ \d{4}\u2069"$/],
  ["zh", /^"Kenya · Cyberwellness Atlas · \u2068\d{4}年\d{1,2}月\d{1,2}日\u2069"$/],
])("prints the page's title and the date in the language of the page (%s)", (lang, head) => {
  document.title = "Kenya · Cyberwellness Atlas";
  document.documentElement.lang = lang;
  expect(readPrintHead()).toMatch(head);
});

test("loads the print styles without applying them to the screen", () => {
  const sheets = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
  expect(sheets.map(({ media }) => media)).toEqual(["print"]);
});

test("prints the page's address in drawers", () => {
  document.body.innerHTML = '<p class="page-address">https://atlas.example/KEN.html</p>';
  readPrintHead();
  const address = document.documentElement.style.getPropertyValue("--print-address");
  expect(address).toBe('"https://atlas.example/KEN.html"');
});
