// @vitest-environment jsdom
import { readdirSync } from "node:fs";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { keptStore } from "../../src/features/import/page-state.ts";
import { toEntries } from "../../src/keep/kept-store.ts";
import { kept } from "../domain/kept-sample.ts";
import { framework } from "../domain/sample.ts";
import { wordsOf } from "../figure/sample.ts";
import { openPage } from "./open-page.tsx";

afterEach(() => vi.unstubAllGlobals());

const row = (name: RegExp) => screen.findByRole("button", { name });

/** Number of countries, including two invented ones. */
const COUNTRIES = readdirSync("data/countries").length + 2;

test.each(["country=EST", "view=world", "view=compare&country=EST", "view=import", "view=method"])(
  "states the purpose of the atlas: %s",
  async (search) => {
    const { t } = await wordsOf();
    const claim = t("app.claim", { count: COUNTRIES, years: framework.years });
    openPage(search);
    expect(await screen.findByText(claim)).toBeVisible();
    expect(screen.getByText(t("app.tagline", framework))).toBeInTheDocument();
  },
);

test.each(["method", "dataset", "import"])(
  "the %s page offers a choice of country, unless its address names one",
  async (view) => {
    openPage(`view=${view}`);
    await userEvent.click(await screen.findByRole("button", { name: "Choose a country" }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.queryByRole("link", { current: "page" })).toBeNull();
    openPage(`view=${view}&country=EST`);
    expect(await screen.findByRole("button", { name: "Country: Estonia" })).toBeVisible();
  },
);

test.each(["method", "dataset", "import"])(
  "the %s page names a country that has only scores, and shows no notice",
  async (view) => {
    openPage(`view=${view}&country=TON`);
    expect(await screen.findByRole("button", { name: "Country: Tonga" })).toBeVisible();
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toBeVisible());
    const notice = screen.queryByText(/has no profile/, { selector: ".notice" });
    expect(notice).not.toBeInTheDocument();
  },
);

describe("the country list", () => {
  test("closes when a file is pasted, which opens the import page", async () => {
    openPage("country=PER");
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: /^Country/ }));
    const dialog = await screen.findByRole("dialog");
    fireEvent.paste(dialog, { clipboardData: { files: [], types: ["text/plain"] } });
    expect(dialog).toBeVisible();
    const file = new File(["text"], "profile.txt");
    fireEvent.paste(dialog, { clipboardData: { files: [file], types: ["Files"] } });
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  });

  test("finds a country while its name is typed", async () => {
    openPage("country=PER", {}, "es");
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: /^País/ }));
    const dialog = await screen.findByRole("dialog");
    await user.type(within(dialog).getByRole("searchbox"), "cote d");
    expect(within(dialog).getAllByRole("link")[0]).toHaveTextContent("Côte d’Ivoire");
  });

  test("ignores the arrow keys while an input method composes text", async () => {
    openPage("country=PER", {}, "zh");
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: /^国家/ }));
    const search = within(await screen.findByRole("dialog"));
    const field = search.getByRole("searchbox");
    field.focus();
    fireEvent.keyDown(field, { key: "ArrowDown", isComposing: true });
    expect(field).toHaveFocus();
    fireEvent.keyDown(field, { key: "ArrowDown" });
    expect(field).not.toHaveFocus();
  });

  test("shows a strip of answers for each country, and states that a searched area has no data", async () => {
    openPage("country=EST");
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: /^Country/ }));
    const dialog = await screen.findByRole("dialog");
    const links = within(dialog).getAllByRole("link");
    expect(dialog.querySelectorAll(".status-strip")).toHaveLength(links.length);
    // Same accessible name and tooltip as the close button of the drawer.
    expect(within(dialog).getByRole("button", { name: "Close" })).toHaveAttribute(
      "title",
      "Close (Esc)",
    );
    const search = within(dialog).getByRole("searchbox");
    await user.type(search, "greenland");
    const status = within(dialog).getByRole("status");
    await waitFor(() =>
      expect(status).toHaveTextContent("Greenland has no profile and no later scores."),
    );
    expect(within(dialog).queryByRole("link")).toBeNull();
    await user.clear(search);
    await user.type(search, " atlantis");
    expect(status).toHaveTextContent("No country matches “atlantis”.");
  });

  test("counts a country with a kept and a published profile once", async () => {
    keptStore.set({ ...keptStore.get(), entries: toEntries([kept], framework) });
    openPage("country=EST");
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: /^Country/ }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByRole("searchbox"), "antarctica");
    expect(dialog.getAllByRole("link")).toHaveLength(2);
    expect(dialog.getByRole("status")).toHaveTextContent(/^1 of/);
    keptStore.set({ ...keptStore.get(), entries: {} });
  });

  test("states that a searched country or group is already compared", async () => {
    openPage("view=compare&country=EST&with=FIN,sids");
    const user = userEvent.setup();
    const add = { name: "Add a country or group" };
    await user.click(await screen.findByRole("button", add));
    const dialog = await screen.findByRole("dialog");
    const search = within(dialog).getByRole("searchbox");
    const status = within(dialog).getByRole("status");
    await user.type(search, "finland");
    expect(status).toHaveTextContent("Countries compared: Finland.");
    await user.clear(search);
    await user.type(search, "small island");
    expect(status).toHaveTextContent("Countries compared: Small island developing States.");
  });
});

describe("a scorecard", () => {
  test("links to the scorecards of neighbours, and moves focus to the main element when one opens", async () => {
    vi.stubGlobal("scrollTo", () => {});
    openPage("country=EST");
    const user = userEvent.setup();
    await user.click(await screen.findByRole("link", { name: "Latvia" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Latvia" })).toBeVisible();
    expect(screen.getByRole("main")).toHaveFocus();
  });

  test("links to a neighbour that has only scores", async () => {
    openPage("country=AFG");
    const link = await screen.findByRole("link", { name: "Uzbekistan" });
    expect(link).toHaveAttribute("href", "UZB.html");
  });

  test("distinguishes unknown and missing answers from “no”", async () => {
    openPage("country=ATA");
    expect(await row(/^1\.2\.2/)).toHaveTextContent("Not in the document");
    expect(await row(/^1\.3\.2/)).toHaveTextContent("Not known");
    expect(await row(/^1\.3\.1/)).toHaveTextContent("Not in place");
    // The flags load with the figures of the header.
    const flag = /The population is written “315 791 00”/;
    expect(await screen.findByText(flag)).toBeInTheDocument();
  });

  test("names the sources of its figures in the page's language", async () => {
    openPage("country=PER", {}, "es");
    expect(await screen.findByText(/Estadísticas de la UIT/)).toBeInTheDocument();
    expect(screen.getByText(/División de Estadística de las Naciones Unidas/)).toBeInTheDocument();
    expect(screen.getByText(/Open Numbers, con datos de Gapminder/)).toBeInTheDocument();
  });

  test("isolates names in other scripts, and shows markup as text", async () => {
    openPage("country=BVT");
    const name = (await row(/^1\.3\.1/)).querySelector("bdi");
    expect(name).toHaveTextContent(/^الاستراتيجية/);
    expect(await row(/^1\.5\.4/)).toHaveTextContent('<b>Not bold</b> & "quoted" treaty');
  });
});

describe("the drawer", () => {
  const dialog = () => screen.getByRole("dialog");
  /** Opens a drawer and waits until it contains the text. */
  const open = async (search: string, text: RegExp | string) => {
    openPage(search);
    await screen.findByRole("dialog");
    await waitFor(() => expect(dialog()).toHaveTextContent(text));
  };

  test("shows a flag", () =>
    open("country=ATA&indicator=1.4.1", /contains the text of another measure/));

  test("marks a draft, an unchecked reading, and text that may not be published", async () => {
    await open("country=ATA&indicator=1.1.2", /law, draft/);
    expect(dialog()).toHaveTextContent("not yet checked");
    expect(dialog()).toHaveTextContent("not have the right to publish");
  });

  test("does not state that text is withheld if the section has no text", async () => {
    await open("country=ATA&indicator=1.2.2", "The document has no text under this heading.");
    expect(dialog()).not.toHaveTextContent("not have the right to publish");
  });

  test("copies a link pinned to the dataset, and shows a citation", async () => {
    await open("country=PER&pillar=technical&indicator=1.2.1", "Copy link");
    const user = userEvent.setup();
    await user.click(within(dialog()).getByRole("button", { name: "Copy link" }));
    const link = new URL(await navigator.clipboard.readText());
    expect(link.pathname).toBe("/PER.html");
    expect(link.searchParams.get("indicator")).toBe("1.2.1");
    expect(screen.getByText(/^Dataset/)).toHaveTextContent(
      link.searchParams.get("dataset") ?? "no dataset",
    );
    await user.click(within(dialog()).getByRole("button", { name: "Cite…" }));
    expect(await within(dialog()).findByRole("textbox", { name: "Citation" })).toHaveTextContent(
      /CIRT \(1\.2\.1\), Peru: In place\..* Source: Cyberwellness Profile: Republic of Peru, International Telecommunication Union, 19 February 2015, section 1\.2\.1\. http/,
    );
  });

  test.each([
    [
      "denies access to",
      () => {
        vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(
          new DOMException("", "NotAllowedError"),
        );
      },
    ],
    ["does not support", () => vi.stubGlobal("navigator", { ...navigator, clipboard: undefined })],
  ])("shows the text to copy by hand if the browser %s the clipboard", async (_, refuse) => {
    await open("country=PER&indicator=1.2.1", "Copy link");
    const user = userEvent.setup();
    refuse();
    await user.click(within(dialog()).getByRole("button", { name: "Copy link" }));
    expect(await within(dialog()).findByText(/The browser blocked the clipboard/)).toBeVisible();
    expect(dialog().querySelector("output")).toHaveTextContent("indicator=1.2.1");
  });
});
