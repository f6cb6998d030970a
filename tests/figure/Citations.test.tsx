// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Citation } from "../../src/domain/citation.ts";
import { Citations } from "../../src/figure/cite/Citations.tsx";
import { loadMessages } from "../../src/i18n/catalogues.ts";
import { createI18n, I18nProvider } from "../../src/i18n/i18n.tsx";
import { renderPart } from "../features/charts/page.tsx";

const CITATION: Citation = {
  type: "dataset",
  id: ["Cyberwellness Atlas", "1.1.0"],
  title: "Profiles as data",
  version: "1.1.0",
  issued: { raw: "2026-11-29" },
  URL: "https://atlas.example/dataset.html",
  note: "Source: Nobody",
};
const text = () => screen.getByRole<HTMLTextAreaElement>("textbox").value;
const press = (name: string) => user.click(screen.getByRole("button", { name }));
const choose = (name: string) => user.selectOptions(screen.getByRole("combobox"), name);

let user = userEvent.setup();

let saved: { name: string; blob: Blob }[] = [];
beforeEach(() => {
  saved = [];
  user = userEvent.setup();
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-12-01T12:00") });
  let latest = new Blob();
  URL.createObjectURL = (blob: Blob) => {
    latest = blob;
    return "blob:1";
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob: latest });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

it.each([
  [
    "en",
    "Cyberwellness Atlas contributors (29 November 2026). Profiles as data. Dataset, version 1.1.0. Cyberwellness Atlas. Source: Nobody. https://atlas.example/dataset.html (accessed 1 December 2026)",
  ],
  [
    "es",
    "Cyberwellness Atlas contributors (29 de noviembre de 2026). Profiles as data. Conjunto de datos, versión 1.1.0. Cyberwellness Atlas. Source: Nobody. https://atlas.example/dataset.html (consultado el 1 de diciembre de 2026)",
  ],
] as const)("shows the citation as plain text by default (%s)", async (language, expected) => {
  await renderPart(<Citations citation={CITATION} />, language);
  expect(text()).toBe(expected);
});

it("lays out plain text in the direction of the page, and other formats from left to right", async () => {
  await renderPart(<Citations citation={{ ...CITATION, title: "البيانات" }} />, "ar");
  expect(screen.getByRole("textbox")).not.toHaveAttribute("dir");
  // The isolate preserves the direction inside left-to-right text, and right-to-left marks separate the Latin parts.
  expect(text()).toMatch(/^\u2067Cyberwellness Atlas contributors\u200f .*\.\u200f .*\u2069$/s);
  await choose("BibTeX");
  expect(screen.getByRole("textbox")).toHaveAttribute("dir", "ltr");
});

it.each([
  ["en", "Nobody."],
  ["zh", "无人。"],
] as const)("adds no full stop to a note that already has one (%s)", async (language, note) => {
  await renderPart(<Citations citation={{ ...CITATION, note }} />, language);
  expect(text()).toContain(note);
  expect(text()).not.toMatch(/[.。]{2}/);
});

it("omits the address and the date of access in the prerendered page", async () => {
  const i18n = createI18n("en", await loadMessages("en"));
  const html = renderToString(
    <I18nProvider i18n={i18n}>
      <Citations citation={CITATION} />
    </I18nProvider>,
  );
  expect(html).toContain("Source: Nobody.</textarea>");
});

it.each([
  ["Plain text", "cyberwellness-atlas-1-1-0.txt", /^Cyberwellness Atlas contributors/],
  ["BibTeX", "cyberwellness-atlas-1-1-0.bib", /^@dataset\{.*urldate = \{2026-12-01\}/s],
  ["RIS", "cyberwellness-atlas-1-1-0.ris", /^TY {2}- DATA.*Y2 {2}- 2026\/12\/01/s],
  ["CSL-JSON", "cyberwellness-atlas-1-1-0.json", /"raw": "2026-12-01"/],
])("copies and saves the citation as %s", async (format, name, expected) => {
  await renderPart(<Citations citation={CITATION} />);
  await choose(format);
  expect(text()).toMatch(expected);
  await press("Copy citation");
  expect(await navigator.clipboard.readText()).toMatch(expected);
  expect(screen.getByText("Copied")).toBeVisible();
  await press("Save as a file");
  expect(saved.map((file) => file.name)).toEqual([name]);
  expect(await saved[0]?.blob.text()).toMatch(expected);
  expect(screen.getByText(`Saved as ${name}`)).toBeVisible();
});

it("hides “Copied” when the format changes", async () => {
  await renderPart(<Citations citation={CITATION} />);
  await press("Copy citation");
  expect(screen.getByText("Copied")).toBeVisible();
  await choose("RIS");
  expect(screen.queryByText("Copied")).toBeNull();
});

it.each([
  [true, "focuses the list of formats"],
  [false, "does not move the focus"],
])("if `isOpened` is %s, %s", async (isOpened) => {
  await renderPart(<Citations citation={CITATION} isOpened={isOpened} />);
  expect(document.activeElement === screen.getByRole("combobox")).toBe(isOpened);
});

it("keeps the focus on the copy button if the citation changes", async () => {
  const { rerender } = await renderPart(<Citations citation={CITATION} />);
  await press("Copy citation");
  expect(screen.getByText("Copied")).toBeVisible();
  rerender(<Citations citation={{ ...CITATION, version: "1.2.0" }} />);
  expect(screen.queryByText("Copied")).toBeNull();
  expect(screen.getByRole("button", { name: "Copy citation" })).toHaveFocus();
});

it("hides “Saved as” when the citation changes", async () => {
  const { rerender } = await renderPart(<Citations citation={CITATION} />);
  await press("Save as a file");
  expect(screen.getByText(/^Saved as/)).toBeVisible();
  rerender(<Citations citation={{ ...CITATION, id: ["Kenya", "1.1.2"] }} />);
  expect(screen.queryByText(/^Saved as/)).toBeNull();
});
