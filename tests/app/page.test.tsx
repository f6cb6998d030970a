// @vitest-environment jsdom
import { join } from "node:path";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { buildDataset } from "../../src/build/dataset.ts";
import { createQueryClient } from "../../src/dataset/queries.ts";

const { files, indexPath } = buildDataset(join(import.meta.dirname, "../../data"));

/** Serves the shipped dataset, with some files answered otherwise. */
function serve(other: Record<string, () => Response | Promise<Response>> = {}) {
  vi.stubGlobal("fetch", async (path: string) => {
    const special = Object.entries(other).find(([part]) => path.includes(part));
    if (special) return special[1]();
    const text = files.get(path);
    return text === undefined ? new Response("", { status: 404 }) : new Response(text);
  });
}

beforeEach(() => {
  cleanup();
  // jsdom has no modal dialogs; the browser tests see the real ones.
  HTMLDialogElement.prototype.showModal ??= function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close() {
    this.open = false;
  };
  history.replaceState(null, "", "/?lang=en");
  serve();
});
afterEach(() => vi.unstubAllGlobals());

const openPage = async () => {
  render(<App client={createQueryClient()} language="en" />);
  // The first page of a run also waits for the program itself to be compiled.
  await screen.findByText("In place: 11 of 21", undefined, { timeout: 10_000 });
};

test("reviews a scorecard: country, counts, pillars and the 21 rows with what is named", async () => {
  await openPage();
  expect(screen.getByRole("heading", { level: 1, name: "Peru" })).toBeVisible();
  expect(
    screen.getByText("(1 partly, 7 not in place and 2 not known)", { exact: false }),
  ).toBeVisible();
  const cirt = screen.getByRole("button", { name: /1\.2\.1 ?CIRT/ });
  expect(cirt).toHaveAccessibleName(/In place/);
  expect(cirt).toHaveAccessibleName(/PeCERT/);
  expect(screen.getAllByRole("button", { name: /^\d\.\d/ })).toHaveLength(21);
});

test("help stands at the foot of every page, and a contact where the site names one", async () => {
  await openPage();
  const foot = screen.getByRole("contentinfo");
  expect(within(foot).getByRole("link", { name: "How to read this atlas" })).toHaveAttribute(
    "href",
    "?view=method&lang=en",
  );
  expect(within(foot).queryByRole("link", { name: "Contact" })).toBeNull();
  cleanup();
  const index = JSON.parse(files.get(indexPath) ?? "");
  serve({ "/index-": () => Response.json({ ...index, contact: "mailto:atlas@example.org" }) });
  await openPage();
  expect(screen.getByRole("link", { name: "Contact" })).toHaveAttribute(
    "href",
    "mailto:atlas@example.org",
  );
});

test("filters by pillar, says how many remain, and clears", async () => {
  await openPage();
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: /^Technical/ }));
  expect(screen.getByText("3 of 21 measures listed")).toBeVisible();
  expect(location.search).toBe("?pillar=technical&lang=en");
  await user.click(screen.getByRole("button", { name: "Clear filters" }));
  expect(screen.getByText("21 of 21 measures listed")).toBeVisible();
});

test("finds a word that only the document's own wording has", async () => {
  await openPage();
  await userEvent.setup().type(screen.getByRole("searchbox"), "media campaigns");
  expect(await screen.findByText("1 of 21 measures listed")).toBeVisible();
  expect(screen.getByRole("button", { name: /^1\.4\.2 ?Manpower development/ })).toBeVisible();
});

test("opens an indicator: why the status is what it is, what is named, and the deciding words", async () => {
  await openPage();
  await userEvent
    .setup()
    .click(screen.getByRole("button", { name: /^1\.5\.3 ?Public sector partnership/ }));
  const drawer = await screen.findByRole("dialog", { name: "Public sector partnership" });
  expect(within(drawer).getByText(/steps towards/)).toHaveTextContent(
    "Could also be read as: In place.",
  );
  const words = await within(drawer).findByText(/initiated a dialogue/, { selector: "mark" });
  expect(words.closest("[lang]")).toHaveAttribute("lang", "en");
});

test("a profile that does not parse shows what is wrong with it, and the page lives on", async () => {
  serve({ "/PER-": () => Response.json({ schemaVersion: 2, country: "PER" }) });
  render(<App client={createQueryClient()} language="en" />);
  const panel = await screen.findByRole("alert", undefined, { timeout: 10_000 });
  expect(panel).toHaveTextContent("schemaVersion");
  expect(screen.getByRole("button", { name: /Country/ })).toBeEnabled();
});

test("a lost network is said, and trying again mends it", async () => {
  serve({ "/index-": () => Promise.reject(new TypeError("Failed to fetch")) });
  render(<App client={createQueryClient()} language="en" />);
  await screen.findByRole("alert", undefined, { timeout: 10_000 });
  serve();
  await userEvent.setup().click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("In place: 11 of 21")).toBeVisible();
});

test("speaks Spanish when the address says so, titles of measures included", async () => {
  history.replaceState(null, "", "/?lang=es");
  render(<App client={createQueryClient()} language="en" />);
  await screen.findByText("Vigentes: 11 de 21", undefined, { timeout: 10_000 });
  expect(screen.getByRole("heading", { level: 1, name: "Perú" })).toBeVisible();
  expect(document.documentElement).toHaveAttribute("lang", "es");
  expect(screen.getByRole("heading", { name: "Medidas jurídicas" })).toBeVisible();
});

test("a figure that wants care says so, and names the other country in the page's language", async () => {
  history.replaceState(null, "", "/?lang=es&country=DOM");
  render(<App client={createQueryClient()} language="en" />);
  const caution = await screen.findByText(/misma población .*Baréin/, undefined, {
    timeout: 10_000,
  });
  // It stands with the figures, which are folded without a wide screen's style sheet.
  await userEvent.setup().click(screen.getByText("Cifras del país"));
  expect(caution).toBeVisible();
});
