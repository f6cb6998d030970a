// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Prose, ProseElement } from "../../src/domain/prose.ts";
import { MarkdownPage } from "../../src/figure/MarkdownPage.tsx";
import { I18nProvider } from "../../src/i18n/i18n.tsx";
import { wordsOf } from "./sample.ts";

const i18n = await wordsOf();
const element = (tag: ProseElement["tag"], ...children: Prose[]): ProseElement => ({
  tag,
  children,
});
const link = (href: string, text: string) => ({ ...element("a", text), href });
const draw = (blocks: readonly ProseElement[], slots = {}) =>
  render(
    <I18nProvider i18n={i18n}>
      <MarkdownPage {...{ blocks, slots }} />
    </I18nProvider>,
  );

test("the contents link to each second-level heading", () => {
  draw([
    element("h1", "Method"),
    element("p", "{contents}"),
    element("h2", "The ", element("code", "status")),
    element("h3", "Details"),
    element("h2", "Sources"),
  ]);
  const contents = screen.getByRole("navigation", { name: "On this page" });
  const links = within(contents).getAllByRole<HTMLAnchorElement>("link");
  expect(links.map(({ textContent }) => textContent)).toEqual(["The status", "Sources"]);
  for (const { hash, textContent } of links)
    expect(document.getElementById(hash.slice(1))).toBe(
      screen.getByRole("heading", { level: 2, name: textContent }),
    );
  expect(screen.getByRole("heading", { level: 3 })).not.toHaveAttribute("id");
  expect(screen.getByRole("link", { name: /↑/ })).toHaveAttribute("href", `#${contents.id}`);
});

test("replaces a slot with its component, but no other paragraph", () => {
  draw([element("p", "{figure}"), element("p", "constructor")], { "{figure}": <hr /> });
  expect(screen.getByRole("separator")).toBeVisible();
  expect(screen.queryByText("{figure}")).toBeNull();
  expect(screen.getByText("constructor")).toBeVisible();
});

test("links to files of the site are downloads, and other links send no referrer", () => {
  draw([element("p", link("https://example.org/", "web"), link("data/cells.csv", "file"))]);
  const [web, file] = ["web", "file"].map((name) => screen.getByRole("link", { name }));
  expect(web).toHaveAttribute("rel", "noreferrer noopener");
  expect(web).not.toHaveAttribute("download");
  expect(file).toHaveAttribute("download");
  expect(file).toHaveAttribute("href", "data/cells.csv");
});

test("a table scrolls in its frame, and a cell that contains only a mark shows its icon", () => {
  draw([
    element(
      "table",
      element("thead", element("tr", element("th", "Mark"), element("th", "Meaning"))),
      element("tbody", element("tr", element("td", "●"), element("td", "● in place"))),
    ),
  ]);
  const table = screen.getByRole("table");
  expect(table.parentElement).toHaveClass("prose-table");
  for (const header of screen.getAllByRole("columnheader"))
    expect(header).toHaveAttribute("scope", "col");
  const [mark, meaning] = screen.getAllByRole("cell");
  expect(mark?.querySelector("svg")).not.toBeNull();
  expect(mark).toHaveTextContent("");
  expect(meaning).toHaveTextContent("● in place");
});
