// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openPage } from "../../app/open-page.tsx";

vi.stubGlobal("scrollTo", () => {});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const rows = () => [...(document.querySelector("tbody")?.rows ?? [])];
const names = () => rows().map((row) => row.cells[0]?.textContent);

/** Renders the page of a measure and waits for the list. */
async function openMeasure(query: string) {
  openPage(`view=measure&${query}`);
  await screen.findByRole("table");
}

/** Downloads the figure in a format, and returns the text of the file. */
async function download(format: "CSV" | "SVG") {
  const createUrl = vi.fn<(blob: Blob) => string>(() => "blob:1");
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
  Object.assign(URL, { createObjectURL: createUrl, revokeObjectURL: () => {} });
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: /^Export: / }));
  await user.click(await screen.findByRole("button", { name: `Download ${format}` }));
  await vi.waitFor(() => expect(createUrl).toHaveBeenCalled());
  return (await createUrl.mock.calls[0]?.[0].text()) ?? "";
}

describe("the page of a measure", () => {
  test("states its finding, and lists countries with their answer, names, date and scores", async () => {
    await openMeasure("measure=1.2.1&in=itu-americas");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("1.2.1 CIRT");
    expect(
      screen.getAllByText(
        /^Americas \(ITU region\): \d+ of \d+ countries report this measure in place;/,
      )[0],
    ).toBeVisible();
    const peru = screen.getByRole("row", { name: /^Peru/ });
    expect(peru).toHaveTextContent(
      /^Peru ?Americas ?In place ?PeCERT · team ?19 February 2015 ?\d\.\d\d ?\d\.\d\d$/,
    );
    const link = within(peru).getByRole("link", { name: "Peru" });
    expect(link).toHaveAttribute("href", "PER.html?indicator=1.2.1");
  });

  test("lists countries with scores and no profile, and counts them in the finding", async () => {
    await openMeasure("measure=1.2.1&in=itu-asia-pacific");
    expect(screen.getByRole("row", { name: /^Tonga/ })).toHaveTextContent(/No profile/);
    const unprofiled = rows().filter(({ textContent }) => textContent?.includes("No profile"));
    const finding = screen.getAllByText(/^Asia and the Pacific \(ITU region\): /)[0];
    expect(finding).toHaveTextContent(
      new RegExp(
        ` of ${rows().length - unprofiled.length} countries report this measure in place;.*; 1 has no profile\\.$`,
      ),
    );
  });

  test("an exported file distinguishes a profile without a date from a missing profile, and counts both", async () => {
    await openMeasure("measure=1.2.1&in=itu-asia-pacific");
    const text = await download("CSV");
    const count = rows().length;
    expect(text).toContain(`Asia and the Pacific (ITU region): ${count} countries,`);
    const found = screen.getByText(/^\d+ of \d+ countries listed$/).textContent;
    expect(text).toContain(`# Listed: ${found},`);
    expect(text).toMatch(/^Nauru,NRU,(?!.*no-profile).*,Not known,/m);
    expect(text).toMatch(
      /^Tonga,TON,Asia and the Pacific,asia-pacific,No profile,no-profile,,,,,,/m,
    );
  });

  test("an exported file states how many other countries might match", async () => {
    await openMeasure("measure=1.2.1&lacks=1.3.1");
    const [, count] = /\(not known for (\d+)\)/.exec(document.body.textContent ?? "") ?? [];
    expect(Number(count)).toBeGreaterThan(1);
    expect(await download("CSV")).toContain(`(not known whether ${count} other countries match)`);
  });

  test("an exported picture states the conditions in its title, and only other filters below it", async () => {
    await openMeasure("measure=1.2.1&lacks=1.3.1&status=exists");
    const picture = await download("SVG");
    expect(picture).toContain("Without a national strategy");
    expect(/Filtered by [^<]*/.exec(picture)?.[0]).toBe("Filtered by Status: In place");
  });

  test("the finding follows the sentence about the conditions, and does not repeat them", async () => {
    await openMeasure("measure=1.2.1&lacks=1.3.1");
    const [sentence] = screen.getAllByText(/^Countries without a national strategy/);
    const finding = screen.getByText(/^\d+ of \d+ countries report this measure in place/);
    expect(sentence?.closest("p")?.nextElementSibling).toBe(finding);
  });

  test("a condition at the start of the finding starts with a capital letter", async () => {
    await openMeasure("measure=1.2.1&lacks=1.3.1");
    expect(
      screen.getAllByText(/^Without a national strategy, reported 2014–2015: \d+ of \d+ /)[0],
    ).toBeVisible();
  });

  test("the chart cites only the source of its data, and the list cites all sources", async () => {
    await openMeasure("measure=1.2.1&in=itu-cis");
    const [figure] = screen.getAllByRole("figure");
    const chart = figure?.querySelector("figcaption");
    expect(chart).toHaveTextContent(/^ITU, Cyberwellness Profiles of 8 countries, 2014–⁠2015$/);
    expect(screen.getByText(/^ITU, Cyberwellness Profiles .* · /)).toHaveTextContent(
      /Global Cybersecurity Index 2020, .* Global Cybersecurity Index 2024, /,
    );
    await userEvent.setup().click(screen.getByRole("button", { name: /^Table: / }));
    expect(chart).toHaveTextContent(/Global Cybersecurity Index 2024, /);
  });

  test("cites an edition that only a condition refers to", async () => {
    await openMeasure("measure=1.2.1&in=itu-cis&gci2018.overall=0..");
    const source = screen.getByText(/^ITU, Cyberwellness Profiles .* · /);
    expect(source).toHaveTextContent(/Global Cybersecurity Index 2018, /);
    expect(source).not.toHaveTextContent(/Global Cybersecurity Index 2017, /);
  });

  test.each([
    ["", "Who has it: all countries"],
    ["&in=itu-cis", "List of countries"],
    ["&status=exists", "List of countries"],
  ])("the heading of the list states whether it has all countries (“%s”)", async (filter, name) => {
    await openMeasure(`measure=1.2.1${filter}`);
    expect(screen.getByRole("heading", { level: 2, name })).toBeInTheDocument();
  });

  test("filters countries by answer and region, and sorts them", async () => {
    await openMeasure("measure=1.2.1&in=itu-africa&status=exists");
    const user = userEvent.setup();
    const count = rows().length;
    for (const row of rows()) expect(row).toHaveTextContent("In place");
    await user.selectOptions(screen.getByRole("combobox", { name: "Order" }), "-gci-2024");
    const scores = rows().map((row) => Number(row.lastElementChild?.textContent));
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    await user.click(screen.getByText("Clear filters"));
    const all = rows().length;
    const [africa] = screen.getAllByText("Africa", { selector: "button" });
    await user.click(africa ?? document.body);
    expect(rows().length).toBeLessThan(all);
    await user.click(screen.getByRole("button", { name: /^In place \d/ }));
    expect(rows()).toHaveLength(count);
  });

  test.each(["coverage", "-region", "gci-2017", "1.2.1"])(
    "uses the default order instead of an order that the page lacks (%s)",
    async (order) => {
      await openMeasure(`measure=1.2.1&in=FJI-JAM-KEN-PER&order=${order}`);
      expect(screen.getByRole("combobox", { name: "Order" })).toHaveValue("region");
      const regions = rows().map((row) => row.cells[1]?.textContent);
      expect(regions).toEqual(regions.toSorted());
    },
  );

  test("combines a region with a selected group of another kind", async () => {
    await openMeasure("measure=1.2.1&in=ldc&order=name");
    const [africa] = screen.getAllByText("Africa", { selector: "button" });
    await userEvent.setup().click(africa ?? document.body);
    expect(location.search).toContain("in=ldc,itu-africa");
  });

  test("states that no country matches the groups", async () => {
    openPage("view=measure&measure=1.2.1&in=africa&in=europe");
    expect(await screen.findByText(/^No country matches these filters/)).toBeVisible();
    expect(screen.queryByText(/no country was asked about this measure/i)).toBeNull();
    expect(screen.getByText(/^0 of 19\d countries listed$/)).toBeVisible();
    await userEvent.setup().click(screen.getByText("Show all countries"));
    expect(rows().length).toBeGreaterThan(0);
  });

  test("draws no chart if none of the countries has a profile", async () => {
    await openMeasure("measure=1.2.1&in=TON-VAT&table=regions");
    expect(screen.getByRole("figure")).toHaveTextContent(
      /^CIRT, by ITU region.*2 have no profile\.$/,
    );
    expect(names()).toEqual(["Tonga", "Holy See"]);
  });

  test("ignores statuses of other editions, for which it has no filter", async () => {
    await openMeasure("measure=1.2.1&in=itu-cis&status=half");
    expect(rows().length).toBeGreaterThan(0);
    expect(screen.getAllByRole("button", { pressed: false }).length).toBeGreaterThan(0);
    expect(screen.queryByRole("button", { pressed: true })).toBeNull();
  });

  test("lists only the countries of the selected group", async () => {
    await openMeasure("measure=1.2.1&in=caribbean");
    await userEvent
      .setup()
      .selectOptions(screen.getByRole("combobox", { name: "Group of countries" }), "melanesia");
    expect(location.search).toContain("in=melanesia");
    expect(names()).toContain("Fiji");
    expect(names()).not.toContain("Jamaica");
  });

  test("lists the countries whose profiles contradict the treaty register", async () => {
    await openMeasure("measure=2.2&in=itu-africa");
    const section = screen.getByRole("heading", { name: /treaty register differ/ }).parentElement;
    const listed = within(section ?? document.body).getAllByRole("listitem");
    expect(listed.map(({ textContent }) => textContent?.split(" · ")[0])).toEqual([
      ...["Cameroon", "Ethiopia", "Ghana", "Kenya", "Liberia", "Zambia"],
    ]);
  });

  test.each([
    ["#register", 1],
    ["", 0],
  ])("scrolls to the register if the address ends with “%s”", async (hash, times) => {
    const scroll = vi.fn();
    Element.prototype.scrollIntoView = scroll;
    await openMeasure(`measure=2.2&country=KEN&in=itu-cis${hash}`);
    expect(scroll).toHaveBeenCalledTimes(times);
  });

  test("lists the laws of a country", async () => {
    await openMeasure("measure=1.1.1&in=itu-africa");
    const kenya = screen.getByRole("row", { name: /^Kenya/ });
    expect(within(kenya).getByText(/^\d+ laws?$/)).toBeVisible();
    expect(within(kenya).getByRole("group").querySelectorAll("li").length).toBeGreaterThan(0);
  });

  test("counts and marks drafts separately, and states “No law listed” only if the laws are known", async () => {
    await openMeasure("measure=1.1.1&in=DMA-HKG-AND");
    const row = (name: RegExp) => within(screen.getByRole("row", { name }));
    const drafts = row(/^Dominica/).getByRole("group");
    expect(drafts.querySelector("summary")).toHaveTextContent(/^1 draft$/);
    expect(drafts.querySelector("li")).toHaveTextContent(/Electronic Crimes Bill 2013.*draft/);
    expect(row(/^Andorra/).getByText("No law listed")).toBeVisible();
    expect(row(/^Hong Kong/).queryByText("No law listed")).toBeNull();
  });

  test("lists a law of two fields once", async () => {
    await openMeasure("measure=1.1.2&in=IND");
    const india = screen.getByRole("row", { name: /^India/ });
    const laws = [...within(india).getByRole("group").querySelectorAll("li")];
    const titles = laws.map(({ textContent }) => textContent);
    expect(titles).toContain("Information Technology Act 2000 (in English)");
    expect(titles).toEqual([...new Set(titles)]);
    expect(titles).toHaveLength(3);
    expect(within(india).getByText("2 laws, 1 draft")).toBeVisible();
  });

  test("links to the other measures, for the same region", async () => {
    await openMeasure("measure=1.2.1&in=itu-cis");
    const next = screen.getByRole("link", { name: "Next: Standards" });
    expect(next).toHaveAttribute("href", "1.2.2.html?in=itu-cis");
    const list = screen.getByRole("navigation", { name: "Measures" });
    expect(within(list).getAllByRole("link")).toHaveLength(21);
    await userEvent.setup().click(next);
    expect(await screen.findByRole("heading", { level: 1, name: "1.2.2 Standards" })).toBeVisible();
    expect(names()).not.toContain("Peru");
  });

  test("is linked from the drawer", async () => {
    openPage("country=PER&indicator=1.2.1");
    const link = await screen.findByRole("link", { name: "Who has it: all countries" });
    expect(link).toHaveAttribute("href", "1.2.1.html?country=PER");
  });

  test.each([
    ["/measure-", "measure-1.2.1-"],
    ["/areas-", "areas-"],
  ])("reports a file that fails to load, with a retry button (%s)", async (path, name) => {
    openPage("view=measure&measure=1.2.1", { [path]: () => new Response("", { status: 500 }) });
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(name);
    expect(within(alert).getByRole("button")).toBeVisible();
  });

  test("lists all measures if the address names none", async () => {
    openPage("view=measure");
    const list = await screen.findByRole("navigation", { name: "Measures" });
    const measure = within(list).getByRole("link", { name: "2.4 Reporting mechanism" });
    expect(measure.parentElement).toHaveTextContent(/\d+ of 195$/);
    expect(within(list).getByText("In place, of 195 countries")).toBeVisible();
    expect(screen.queryByRole("table")).toBeNull();
  });
});
