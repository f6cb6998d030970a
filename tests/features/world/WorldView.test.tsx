// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { openPage, respondWith, serveDataset } from "../../app/open-page.tsx";

vi.stubGlobal("scrollTo", () => {});
afterEach(() => vi.unstubAllGlobals());

test("an order by a score loads the score, even without a condition on it", async () => {
  openPage("view=world&in=itu-cis&order=gci2024.team");
  const grid = await screen.findByRole("grid");
  await waitFor(() =>
    expect(grid).toHaveTextContent(/National CIRT, GCI 2024 score.*Armenia0\.68/),
  );
  expect(grid).not.toHaveTextContent("Not known");
});

test("a score just below the threshold is not rounded up to it", async () => {
  openPage("view=world&show=list&gci2020.team=..0.5&in=itu-americas");
  const table = await screen.findByRole("table");
  expect(within(table).getByText("Argentina").closest("tr")?.cells[1]).toHaveTextContent("0.498");
});

test("lists no countries for a group without members", async () => {
  openPage("view=world&show=list&in=neighbours-FJI");
  const none = /^No country matches these filters \(Group of countries: Neighbours of Fiji\)/;
  expect(await screen.findByText(none)).toBeVisible();
  expect(screen.getByRole("button", { name: "Remove: Neighbours of Fiji" })).toBeVisible();
});

test.each([
  [
    "in=itu-cis",
    "1 country is not counted, because it has no profile. Its page has later scores: Uzbekistan",
  ],
  [
    "in=TON-VAT&show=map",
    "2 countries are not counted, because they have no profile. Their pages have later scores: Holy See, Tonga",
  ],
  ["gci2024.overall=10..&in=itu-cis&edition=since", "Uzbekistan"],
])("names the members without a profile, and links to their pages (%s)", async (query, note) => {
  openPage(`view=world&${query}`);
  const link = await screen.findByRole("link", { name: /^(Uzbekistan|Tonga)$/ });
  expect(link.closest("p")?.textContent).toContain(note);
  expect(link).toHaveAttribute("href", expect.stringMatching(/^(UZB|TON)\.html/));
});

test("states that no country with a profile matches a group whose members have none", async () => {
  openPage("view=world&in=TON-VAT");
  expect(await screen.findByText(/^No country with a profile matches these filters/)).toBeVisible();
});

test.each(["", "&in=itu-cis&edition=gci-2024"])(
  "shows no note on missing profiles for scores or the whole world (%s)",
  async (query) => {
    openPage(`view=world${query}`);
    await screen.findByRole("grid");
    expect(screen.queryByText(/because (it has|they have) no profile/)).toBeNull();
  },
);

test.each([
  ["gci2024.team=0.68", "Armenia"],
  ["users=94.6", "Denmark"],
])("a condition matches a number as the page displays it (%s)", async (condition, country) => {
  openPage(`view=world&show=list&${condition}`);
  const table = await screen.findByRole("table");
  expect(within(table).getByText(country)).toBeVisible();
});

test.each(["in=itu-cis", "population=5..", "order=users", "show=list"])(
  "if the areas fail to load, reports the failure instead of wrong counts (%s)",
  async (query) => {
    openPage(`view=world&${query}`, { "/areas-": () => new Response("", { status: 404 }) });
    expect(await screen.findByRole("alert")).toHaveTextContent("areas-");
    expect(screen.queryByText(/is not a group|\d of \d|inhabitants: \d/)).toBeNull();
    expect(screen.queryByRole("grid") ?? screen.queryByRole("table")).toBeNull();
  },
);

test.each([
  ["view=world&edition=gci-2024&in=itu-cis", ["/areas-", "/itu-gci-2024-"]],
  ["view=measure&measure=1.2.1", ["/areas-", "/measure-"]],
])("one retry requests all files that failed (%s)", async (query, paths) => {
  const invalid = vi.fn(() => new Response("null"));
  openPage(query, Object.fromEntries(paths.map((path) => [path, invalid])));
  await waitFor(() => expect(invalid).toHaveBeenCalledTimes(2));
  const retry = await screen.findByRole("button", { name: "Try again" });
  serveDataset();
  await userEvent.setup().click(retry);
  await waitFor(() => {
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.queryByText("Loading")).toBeNull();
  });
});

test("if the areas fail to load, the matrix lists all countries", async () => {
  openPage("view=world", { "/areas-": () => new Response("", { status: 404 }) });
  const grid = await screen.findByRole("grid");
  await waitFor(() => expect(grid).toHaveTextContent("Armenia"));
});

test.each(["view=world", "view=world&show=list", "view=measure&measure=1.2.1"])(
  "a condition whose scores fail to load can be removed (%s)",
  async (query) => {
    const gone = () => new Response("", { status: 404 });
    openPage(`${query}&in=itu-cis&gci2020.team=0.5..`, { "/itu-gci-2020-": gone });
    expect(await screen.findByRole("alert")).toHaveTextContent("itu-gci-2020-");
    expect(document.querySelector(".filter-found")).toBeEmptyDOMElement();
    expect(screen.queryByText("Loading")).toBeNull();
    expect(screen.getByText("CIS countries (ITU region)", { selector: ".chip" })).toBeVisible();
    const remove = screen.getByRole("button", { name: /^Remove: scoring 0\.5 or more/ });
    await userEvent.setup().click(remove);
    expect(await screen.findByText(/^[89] of \d+ countries listed$/)).toHaveFocus();
    expect(screen.queryByRole("alert")).toBeNull();
  },
);

test.each([
  ["view=world", "gci2024.nothing=0"],
  ["view=world", "gci2018.team=0"],
  ["view=world&show=list", "gci2099.overall=0"],
  ["view=measure&measure=1.2.1", "gci2024.nothing=0"],
])(
  "a condition on a score that no edition has is ignored, and the page reports it (%s&%s)",
  async (page, text) => {
    openPage(`${page}&in=itu-cis&${text}&gci2024.team=0..`);
    const name = `“${text}” is not a condition`;
    const remove = await screen.findByRole("button", { name: `Remove: ${name}` });
    expect(await screen.findByText(/^[89] of \d+ countries listed$/)).toBeVisible();
    await userEvent.setup().click(remove);
    expect(location.search).toContain("&gci2024.team=0..");
    expect(screen.queryByText(name)).toBeNull();
  },
);

const GROUP = "Group of countries: CIS countries (ITU region)";

test.each([
  ["view=world&in=itu-cis", `World: all measures · ${GROUP}`],
  [
    "view=world&show=map&has=1.2.1&pillar=legal",
    "World: map · Conditions: with a national response team, reported 2014–2015 · Pillars: Legal measures",
  ],
  ["view=world&edition=since", "World: all measures · What became of each “no”"],
  ["view=world&edition=gci-2024&q=pe", "World: all measures · GCI 2024 · Text: “pe”"],
  ["view=world&show=countries&q=pe", "World: measures"],
  ["view=world&status=half", "World: all measures"],
  ["view=world&status=exists", "World: all measures · Any measure: In place"],
  ["view=world&country=KEN&indicator=1.2.1", "CIRT · World: all measures"],
  // No drawer opens for a country without a profile.
  ["view=world&country=TON&indicator=1.2.1", "World: all measures"],
  ["view=measure&measure=1.2.1&in=itu-cis", `1.2.1 CIRT · ${GROUP}`],
  ["view=measure&measure=1.2.1&pillar=legal&q=pe", "1.2.1 CIRT"],
])("the title names what the view shows (%s)", async (query, title) => {
  openPage(query);
  await waitFor(() => expect(document.title).toBe(`${title} · Cyberwellness Atlas`));
});

test("the title of World is replaced by the title of the next page", async () => {
  openPage("view=world&in=itu-cis");
  await userEvent.setup().click(await screen.findByRole("link", { name: "Armenia" }));
  await waitFor(() => expect(document.title).toBe("Armenia · Cyberwellness Atlas"));
});

/** Faster than queries by role, which compute the name of every option. */
const find = async <E extends Element>(selector: string) => {
  await waitFor(() => expect(document.querySelector(selector)).not.toBeNull());
  return document.querySelector<E>(selector) as E;
};

test.each(["view=world&edition=gci-2024", "view=measure&measure=1.2.1"])(
  "the form for conditions stays open and focused while a condition loads its scores (%s)",
  async (query) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    openPage(`${query}&in=itu-cis`, {
      "/itu-gci-2020-": () => held.then(() => respondWith("/itu-gci-2020-")),
    });
    const user = userEvent.setup();
    await user.click(await screen.findByText("Add a condition"));
    await user.selectOptions(
      await find(".condition-form select:has([value='gci2020.team'])"),
      "gci2020.team",
    );
    await user.type(await find(".condition-form input"), "0.5");
    const add = await find(".condition-form [type=submit]");
    await user.click(add);
    expect(
      screen.getByText(/^scoring 0\.5 on “.*?” in GCI 2020$/, { selector: ".chip" }),
    ).toBeVisible();
    expect(document.querySelector(".filter-found")).toHaveTextContent("Loading");
    expect(screen.getByText("CIS countries (ITU region)", { selector: ".chip" })).toBeVisible();
    expect(add).toHaveFocus();
    release();
    await screen.findByText(/^\d+ of \d+ countries listed$/);
    expect(add).toHaveFocus();
  },
);

test("shows “No measure reported absent is asked about again” instead of “Not in the document”", async () => {
  openPage("view=world&edition=since&show=countries&order=region&table=countries");
  const table = await screen.findByRole("table");
  const row = within(table).getByText("International cooperation").closest("tr");
  expect(row).toHaveTextContent("No measure reported absent is asked about again");
  expect(row).not.toHaveTextContent("Not in the document");
});

test("the median of the list excludes countries that were not asked about any measure", async () => {
  openPage("view=world&edition=since&show=list");
  const table = await screen.findByRole("table");
  const cells = [...table.querySelectorAll("tfoot tr > *")];
  const countries = Number.parseInt(cells[0]?.textContent ?? "", 10);
  await waitFor(() => expect(table.querySelectorAll("tbody tr")).toHaveLength(countries));
  const unasked = screen.getAllByText("No measure reported absent is asked about again").length;
  expect(cells[5]).toHaveTextContent(`median 1, of ${countries - unasked}`);
});

test("the list of outcomes shows scores in the format of the language", async () => {
  openPage("view=world&edition=since&show=list&lacks=1.1.1&in=itu-europe", {}, "es");
  const cell = await screen.findByText("Chequia");
  expect(cell.closest("tr")?.cells[2]).toHaveTextContent(/^1,00$/);
});

test("a link to a country has the address that a click opens", async () => {
  openPage("view=world&edition=gci-2024&show=list&in=itu-cis");
  const table = await screen.findByRole("table");
  const link = within(table).getByText("Armenia");
  expect(link).toHaveAttribute("href", "ARM.html?edition=gci-2024");
  await userEvent.setup().click(link);
  await waitFor(() => expect(location.pathname).toBe("/ARM.html"));
  expect(location.search).toContain("edition=gci-2024");
});

test.each([
  "show=distribution&table=distribution",
  "show=distribution&table=distribution&edition=gci-2024",
  "show=distribution&table=distribution&edition=since",
  "show=list&edition=gci-2024",
  "show=list&edition=since",
])("cites the edition of a condition once (%s)", async (query) => {
  openPage(`view=world&${query}&gci2024.team=0`);
  await screen.findByRole("table");
  const source = document.querySelector(".chart-source")?.textContent ?? "";
  expect(source.split("Global Cybersecurity Index 2024")).toHaveLength(2);
});
