// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { preparePrint } from "../../../src/app/print.ts";
import { openPage, respondWith } from "../../app/open-page.tsx";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const LEGEND = "≈ A similar question, not the same one.";

/** Opens the brief on a country, and returns the text of its rows. */
async function openBrief(country: string, filters = ""): Promise<string[]> {
  openPage(`country=${country}${filters}`);
  await userEvent.click(await screen.findByRole("button", { name: "Print a brief" }));
  const brief = within(await screen.findByRole("dialog"));
  await brief.findAllByRole("table");
  return brief.getAllByRole("row").map(({ textContent }) => textContent);
}

it.each([
  [
    "a country and its models",
    "PER",
    "1.4.1",
    "≈\u00a01.00Brazil (≈\u00a01.00), Uruguay (≈\u00a01.00) and",
  ],
  ["a country without gaps", "KOR", "1.4.1", "≈\u00a01.00"],
])("marks scores of similar questions, with one legend: %s", async (_, country, code, words) => {
  const rows = await openBrief(country);
  expect(rows.find((row) => row.includes(code))).toContain(words);
  expect(document.body.textContent.split(LEGEND)).toHaveLength(2);
});

it("states that a flagged population cannot be right", async () => {
  await openBrief("NZL");
  const brief = within(screen.getByRole("dialog"));
  expect(brief.getByText(/^The population cannot be right as written/)).toBeVisible();
});

it("truncates a long name if a measure has no shorter one", async () => {
  const rows = await openBrief("GTM");
  expect(rows.find((row) => row.includes(" 2.1 "))).toMatch(/[^ ]….*1 more$/);
});

it("lists unknown measures separately from measures that are not in the document", async () => {
  await openBrief("EST");
  const after = (name: string) => screen.getByRole("heading", { name }).nextElementSibling;
  expect(after("Not known")).toHaveTextContent(/^[^,]+ and [^,]+$/);
  expect(after("Not in the document")).toHaveTextContent(/^Responsible agency$/);
});

it("marks drafts", async () => {
  const rows = await openBrief("NAM");
  expect(rows.find((row) => row.includes(" 1.1.1 "))).toContain("Cybercrime bill (draft)");
});

it("reports that the areas failed to load, instead of naming models from other regions", async () => {
  openPage("country=PER", { "/areas-": () => new Response("", { status: 404 }) });
  await userEvent.click(await screen.findByRole("button", { name: "Print a brief" }));
  const brief = within(await screen.findByRole("dialog"));
  expect(await brief.findByRole("alert")).toHaveTextContent(/areas-\w+\.json/);
  expect(brief.queryByRole("table")).toBeNull();
});

it("waits for the examples from other countries", async () => {
  let send = (_response: Response) => {};
  const request = vi.fn(
    () =>
      new Promise<Response>((resolve) => {
        send = resolve;
      }),
  );
  openPage("country=PER", { "/BRA-": request });
  await userEvent.click(await screen.findByRole("button", { name: "Print a brief" }));
  const brief = within(await screen.findByRole("dialog"));
  await vi.waitFor(() => expect(request).toHaveBeenCalled());
  expect(brief.queryByRole("table")).toBeNull();
  send(respondWith("/BRA-"));
  await brief.findAllByRole("table");
  expect(brief.getAllByText(/Brazil: /)[0]).toBeVisible();
});

it("does not name drafts as examples of laws", async () => {
  const rows = await openBrief("SUR");
  const row = rows.find((one) => one.includes(" 1.1.2 "));
  expect(row).toContain("Guyana");
  expect(row).not.toContain("Bill");
});

it("states the local date", async () => {
  vi.stubEnv("TZ", "America/Lima");
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-12-01T02:00Z") });
  await openBrief("PER");
  expect(screen.getByText(/, printed 30 November 2026:/)).toBeVisible();
});

it("does not name filters in its address or on its printed pages", async () => {
  preparePrint();
  await openBrief("KEN", "&pillar=legal&status=absent");
  expect(document.title).toMatch(/^Kenya · Pillars: Legal measures/);
  dispatchEvent(new Event("beforeprint"));
  const head = document.documentElement.style.getPropertyValue("--print-head");
  expect(head).toMatch(/^"Kenya: a brief on cybersecurity · Cyberwellness Atlas · \u2068\d/);
  const brief = within(screen.getByRole("dialog"));
  expect(brief.getByText(/KEN\.html/)).toHaveTextContent(/KEN\.html\?dataset=\w+$/);
});
