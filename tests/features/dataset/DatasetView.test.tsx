// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { DatasetPage, ProseElement } from "../../../src/domain/prose.ts";
import { openPage } from "../../app/open-page.tsx";

// Mocked, since the real page requires all published files.
vi.mock("../../../src/dataset/dataset-page.ts", () => ({
  datasetPageQuery: () => ({ queryKey: ["dataset"], queryFn: () => PAGE }),
}));
afterEach(() => vi.unstubAllGlobals());

const paragraph = (text: string): ProseElement => ({ tag: "p", children: [text] });
const PAGE: DatasetPage = {
  version: "2.0.0",
  loading: [],
  blocks: [
    { tag: "h1", children: ["The data"] },
    paragraph("{contents}"),
    { tag: "h2", children: ["The files"] },
    {
      tag: "p",
      children: [
        { tag: "a", href: "api/v1/cells.csv", children: ["cells CSV"], className: "file-link" },
        { tag: "a", href: "https://example.org/", children: ["A source"] },
      ],
    },
    paragraph("{method}"),
    paragraph("{citation}"),
    paragraph("{code}"),
  ],
};

test("renders the text with downloads, external links, contents and a link to the method", async () => {
  openPage("view=dataset");
  expect(await screen.findByRole("heading", { name: "The data" })).toBeVisible();
  const download = await screen.findByRole("link", { name: "cells CSV" });
  expect(download).toHaveAttribute("href", "api/v1/cells.csv");
  expect(download).toHaveAttribute("download");
  const source = screen.getByRole("link", { name: "A source" });
  expect(source).not.toHaveAttribute("download");
  const contents = screen.getByRole("navigation", { name: "On this page" });
  const { hash } = new URL(within(contents).getByRole<HTMLAnchorElement>("link").href);
  expect(document.querySelector(hash)).toHaveTextContent("The files");
  const method = screen.getByRole("link", { name: /method page/ });
  expect(method).toHaveAttribute("href", "method.html");
  expect(screen.getByRole("main")).not.toHaveTextContent(/\{\w+\}/);
});
