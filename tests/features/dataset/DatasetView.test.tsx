// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { ProseElement } from "../../../src/domain/prose.ts";
import type { PublishedDataset } from "../../../src/domain/published-dataset.ts";
import { LOADING, openPage } from "../../app/open-page.tsx";

// The real paths need all published files.
vi.mock("virtual:release", () => ({ datasetPaths: { en: "data/dataset-en-1.json" } }));
afterEach(() => vi.unstubAllGlobals());

const paragraph = (text: string): ProseElement => ({ tag: "p", children: [text] });
const DATASET: PublishedDataset = {
  version: "2.0.0",
  releases: [{ version: "2.0.0", date: "2026-02-01" }],
  loading: [],
  blocks: [
    { tag: "h1", children: ["The data"] },
    paragraph("{contents}"),
    { tag: "h2", children: ["The files"] },
    {
      tag: "p",
      children: [
        { tag: "a", href: "api/v1/cells.csv", children: ["cells CSV"], className: "file-link" },
        { tag: "a", href: "https://example.org/", lang: "en", children: ["A source"] },
      ],
    },
    paragraph("{method}"),
    paragraph("{citation}"),
    paragraph("{code}"),
  ],
};

const serve = (response: () => Response) => openPage("view=dataset", { "/dataset-en-": response });

test("renders the text, with downloads, sources, contents and a link to the method", async () => {
  serve(() => Response.json(DATASET));
  expect(await screen.findByRole("heading", { name: "The data" }, LOADING)).toBeVisible();
  const download = await screen.findByRole("link", { name: "cells CSV" });
  expect(download).toHaveAttribute("href", "api/v1/cells.csv");
  expect(download).toHaveAttribute("download");
  const source = screen.getByRole("link", { name: "A source" });
  expect(source).not.toHaveAttribute("download");
  expect(source).toHaveAttribute("lang", "en");
  const contents = screen.getByRole("navigation", { name: "On this page" });
  const { hash } = new URL(within(contents).getByRole<HTMLAnchorElement>("link").href);
  expect(document.querySelector(hash)).toHaveTextContent("The files");
  const method = screen.getByRole("link", { name: /method page/ });
  expect(method).toHaveAttribute("href", "method.html");
  expect(screen.getByRole("main")).not.toHaveTextContent(/\{\w+\}/);
});

test("reports content that fails to load", async () => {
  serve(() => new Response("", { status: 404 }));
  const alert = await screen.findByRole("alert", undefined, LOADING);
  expect(within(alert).getByRole("button")).toBeEnabled();
});
