// @vitest-environment jsdom
import { join } from "node:path";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { buildDataset } from "../../src/build/dataset.ts";
import { createQueryClient } from "../../src/dataset/queries.ts";
import { loadMessages } from "../../src/i18n/catalogues.ts";

vi.mock("../../src/i18n/catalogues.ts", async (importOriginal) => {
  const original = await importOriginal<typeof import("../../src/i18n/catalogues.ts")>();
  return { ...original, loadMessages: vi.fn(original.loadMessages) };
});

const { files, indexPath } = buildDataset(join(import.meta.dirname, "../../data"));

/** Serves the published dataset, with some responses overridden. */
function serve(other: Record<string, () => Response | Promise<Response>> = {}) {
  vi.stubGlobal("fetch", async (path: string) => {
    const special = Object.entries(other).find(([part]) => path.includes(part));
    if (special) return special[1]();
    const text = files.get(new URL(path).pathname.slice(1));
    return text === undefined ? new Response("", { status: 404 }) : new Response(text);
  });
}

beforeEach(() => {
  cleanup();
  // jsdom does not implement modal dialogs.
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
  render(<App client={createQueryClient()} />);
  await screen.findByText("In place: 11 of 21");
};

test("shows a scorecard with country, counts and 21 rows", async () => {
  await openPage();
  expect(screen.getByRole("heading", { level: 1, name: "Peru" })).toBeVisible();
  expect(
    screen.getByText("(1 partly, 7 not in place, 2 not known)", { exact: false }),
  ).toBeVisible();
  const cirt = screen.getByRole("button", { name: /1\.2\.1 ?CIRT/ });
  expect(cirt).toHaveAccessibleName(/In place/);
  expect(cirt).toHaveAccessibleName(/PeCERT/);
  expect(screen.getAllByRole("button", { name: /^\d\.\d/ })).toHaveLength(21);
});

test("ignores an edition's statuses in the profile, and keeps them in the address", async () => {
  history.replaceState(null, "", "/?lang=en&country=PER&edition=gci-2024&status=zero");
  render(<App client={createQueryClient()} />);
  await userEvent.click(await screen.findByRole("button", { name: /^Profile/ }));
  expect(await screen.findByText("In place: 11 of 21")).toBeVisible();
  expect(screen.getAllByRole("button", { name: /^\d\.\d/ })).toHaveLength(21);
  expect(document.title).toBe("Peru · Cyberwellness Atlas");
  expect(location.search).toBe("?status=zero");
});

test("links to help, and to a contact if the site has one", async () => {
  await openPage();
  const foot = screen.getByRole("contentinfo");
  expect(within(foot).getByRole("link", { name: "How to read this atlas" })).toHaveAttribute(
    "href",
    "method.html",
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

test("filters by pillar, and clears the filter", async () => {
  await openPage();
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: /^Technical/ }));
  expect(screen.getByText("3 of 21 measures listed")).toBeVisible();
  expect(location.search).toBe("?pillar=technical");
  await user.click(screen.getByRole("button", { name: "Clear filters" }));
  expect(screen.getByText("21 of 21 measures listed")).toBeVisible();
});

test("searches the document's text", async () => {
  await openPage();
  await userEvent.setup().type(screen.getByRole("searchbox"), "media campaigns");
  expect(await screen.findByText("1 of 21 measures listed")).toBeVisible();
  expect(screen.getByRole("button", { name: /^1\.4\.2 ?Manpower development/ })).toBeVisible();
});

test("opens a drawer with the explanation and the deciding words", async () => {
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

test("a drawer keeps its dialog element when its messages have loaded", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const load = vi.mocked(loadMessages).getMockImplementation();
  vi.mocked(loadMessages).mockImplementation(async (language, part) => {
    if (part === "views") await held;
    return load?.(language, part) ?? {};
  });
  await openPage();
  await userEvent.setup().click(screen.getByRole("button", { name: /^1\.2\.1 ?CIRT/ }));
  const drawer = await screen.findByRole("dialog", { name: "CIRT" });
  expect(drawer).toHaveTextContent("Loading");
  release();
  await within(drawer).findByRole("heading", { name: "Source" });
  expect(screen.getByRole("dialog")).toBe(drawer);
});

test("reports the invalid fields of a profile, and keeps the page usable", async () => {
  serve({ "/PER-": () => Response.json({ schemaVersion: 2, country: "PER" }) });
  render(<App client={createQueryClient()} />);
  const panel = await screen.findByRole("alert");
  expect(panel).toHaveTextContent("schemaVersion");
  expect(screen.getByRole("button", { name: /Country/ })).toBeEnabled();
});

test("reports a lost connection, and moves focus to the main element after a retry", async () => {
  serve({ "/index-": () => Promise.reject(new TypeError("Failed to fetch")) });
  render(<App client={createQueryClient()} />);
  await screen.findByRole("alert");
  // One button is the country picker, and the other follows the claim.
  expect(screen.getAllByRole("button", { name: "Choose a country" })).toHaveLength(2);
  serve();
  await userEvent.setup().click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("In place: 11 of 21")).toBeVisible();
  expect(screen.getByRole("main")).toHaveFocus();
});

test("uses the language of the address", async () => {
  history.replaceState(null, "", "/?lang=es");
  render(<App client={createQueryClient()} />);
  await screen.findByText("Vigentes: 11 de 21");
  expect(screen.getByRole("heading", { level: 1, name: "Perú" })).toBeVisible();
  expect(document.documentElement).toHaveAttribute("lang", "es");
  expect(screen.getByRole("heading", { name: "Medidas jurídicas" })).toBeVisible();
});

test("reports a page error in the language of the address if its messages fail to load", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.mocked(loadMessages).mockRejectedValueOnce(new Error("no messages"));
  history.replaceState(null, "", "/?lang=es");
  const root = document.createElement("div");
  root.id = "root";
  root.dataset.error = JSON.stringify({ "error.page-title": "No se pudo mostrar la página" });
  document.body.append(root);
  render(<App client={createQueryClient()} />);
  const panel = await screen.findByRole("alert");
  expect(panel).toHaveTextContent("No se pudo mostrar la página");
  expect(panel).toHaveTextContent("no messages");
  root.remove();
});

test("shows a flag on a figure, with country names in the page's language", async () => {
  history.replaceState(null, "", "/?lang=es&country=DOM");
  render(<App client={createQueryClient()} />);
  const caution = await screen.findByText(/misma población .*Bahrein/);
  // The figures are collapsed, because the style sheet that expands them in wide windows is not loaded.
  await userEvent.setup().click(screen.getByText("Cifras del país"));
  expect(caution).toBeVisible();
});
