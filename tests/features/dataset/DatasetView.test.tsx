// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { Language } from "../../../src/domain/languages.ts";
import type { PublishedDataset } from "../../../src/domain/published-dataset.ts";
import { LOADING, openPage } from "../../app/open-page.tsx";
import { DATASET } from "./sample.ts";

afterEach(() => vi.unstubAllGlobals());

// The real paths need all published files.
vi.mock("virtual:release", () => ({
  datasetPaths: { en: "data/dataset-en-1.json", es: "data/dataset-es-1.json" },
}));

async function openDataset(language: Language = "en", change: Partial<PublishedDataset> = {}) {
  const dataset = () => Response.json({ ...DATASET, ...change });
  openPage("view=dataset", { [`/dataset-${language}-`]: dataset }, language);
  await screen.findByRole("table", { name: /^(Table|Tabla)$/ }, LOADING);
}

/** Name and address of each download. */
const downloads = () =>
  screen
    .getAllByRole("link")
    .filter((link) => link.hasAttribute("download"))
    .map((link) => [link.textContent, link.getAttribute("href")]);

test("links to each file with its format and size", async () => {
  await openDataset();
  expect(downloads()).toEqual([
    ["All tables as CSV files, with a README ZIP, 99 MB", "api/v1/cyberwellness-atlas.zip"],
    ["cells CSV, 12 kB", "api/v1/cells.csv"],
    ["cells JSON, 1.2 MB", "api/v1/cells.json"],
    ["GCI 2024 CSV, 5 kB", "api/v1/editions/gci-2024.csv"],
    ["api/v1/countries/KEN.csv CSV, 0.4 kB", "api/v1/countries/KEN.csv"],
    ["SHA256SUMS TXT, 10 kB", "api/v1/SHA256SUMS"],
  ]);
});

test("links from the folder of another language", async () => {
  await openDataset("es");
  expect(downloads()).toContainEqual(["cells JSON, 1,2 MB", "../api/v1/cells.json"]);
});

test("lists each table with its rows and source", async () => {
  await openDataset();
  const cells = screen.getByRole("row", { name: /^cells/ });
  expect(cells).toHaveTextContent(/answer ?4,116.*International Telecommunication Union$/);
  expect(screen.getByRole("row", { name: /^crosswalk/ })).toHaveTextContent(
    /42 ?Cyberwellness Atlas contributors$/,
  );
});

test("explains columns, codes and missing values", async () => {
  await openDataset();
  const status = screen.getByRole("row", { name: /^status/, hidden: true });
  expect(status).toHaveTextContent(/^status text ?The answer/);
  const items = within(status).getAllByRole("listitem", { hidden: true });
  expect(items.map((item) => item.textContent)).toEqual([
    "exists In place.",
    "no-profile There is no profile.",
  ]);
  expect(screen.getAllByText("There is no profile.").length).toBe(2);
  expect(document.body).not.toHaveTextContent(/\{\w+\}/);
});

test("states the counts, and the version with its changes since the release", async () => {
  await openDataset();
  expect(screen.getByText(/^What 2 countries .* 42 answers .* of 3 countries/)).toBeVisible();
  expect(
    screen.getByText("Version 2.0.0+0123abcd: the release of 1 February 2026, with changes since."),
  ).toBeVisible();
  expect(screen.getByText("Version 1.0.0, released on 1 January 2026.")).toBeVisible();
});

test("a release as published has no changes", async () => {
  await openDataset("en", { version: "2.0.0" });
  expect(screen.getAllByText("Version 2.0.0, released on 1 February 2026.")).toHaveLength(2);
});

test("reports a description that fails to load", async () => {
  openPage("view=dataset", { "/dataset-en-": () => new Response("", { status: 404 }) });
  const alert = await screen.findByRole("alert", undefined, LOADING);
  expect(within(alert).getByRole("button")).toBeEnabled();
});
