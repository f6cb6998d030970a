// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { invented } from "../../domain/world/later-sample.ts";
import { scoredAnswers, scoredCountries } from "../../domain/world/sample.ts";
import { renderPart } from "../charts/page.tsx";
import { FACTS, navigated, SamplePage } from "./world-page.tsx";

beforeEach(() => vi.clearAllMocks());

const grid = () => screen.getByRole("grid");
const links = () =>
  within(grid())
    .getAllByRole("link")
    .map(({ textContent }) => textContent);
/** Names of the listed countries, without the pinned country. */
const names = () => links().slice(1);
const rowOf = (name: RegExp) => {
  const row = screen.getAllByRole("row", { name }).at(-1);
  if (!row) throw new Error("no such row");
  return row;
};
/** Tabs from the search field, past the export menu, into the grid. */
async function enterGrid(user: UserEvent) {
  screen.getByRole("searchbox").focus();
  await user.tab();
  await user.tab();
}
const focused = () => document.activeElement?.getAttribute("aria-label");

describe("the matrix", () => {
  test("shows every country with its answers and coverage as text", async () => {
    await renderPart(<SamplePage />);
    expect(names()).toEqual(["Atland", "Betland", "Ceeland"]);
    const betland = rowOf(/Betland/);
    expect(
      within(betland).getByRole("gridcell", {
        name: "In place: Criminal legislation, Regulation and compliance. Not in place: the other 19.",
      }),
    ).toBeVisible();
    const atland = rowOf(/Atland/);
    const coverage = within(atland).getByRole("gridcell", { name: "1 of 21, 1 not known" });
    expect(coverage).toHaveTextContent(/^1 of 21$/);
    // Ceeland's document lacks section 1.2.1.
    expect(screen.getByRole("gridcell", { name: "0 of 20" })).toBeVisible();
    expect(grid()).toHaveAttribute("aria-colcount", "23");
    // The rows are two headers, the pinned row, three region headings and three countries.
    expect(grid()).toHaveAttribute("aria-rowcount", "9");
  });

  test("pins the selected country above the list", async () => {
    await renderPart(<SamplePage start={{ order: "name" }} />);
    expect(links()).toEqual(["Betland", "Atland", "Betland", "Ceeland"]);
    await userEvent.setup().type(screen.getByRole("searchbox"), "cee");
    expect(links()).toEqual(["Betland", "Ceeland"]);
  });

  test("replaces an unavailable order with the default", async () => {
    await renderPart(<SamplePage start={{ order: "similarity" }} />);
    const select = screen.getByRole("combobox", { name: "Order" });
    expect(select).toHaveDisplayValue("ITU region, A to Z");
    await userEvent.setup().selectOptions(select, "Country, A to Z");
    expect(screen.getByRole("columnheader", { name: "Country" })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
  });

  test("has one tab stop, which arrow keys move", async () => {
    await renderPart(<SamplePage />);
    const user = userEvent.setup();
    await enterGrid(user);
    // Focus starts in the pinned row.
    expect(focused()).toBe("1.1.1 Criminal legislation: In place");
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(focused()).toBe("1.1.2 Regulation and compliance: Not known");
    await user.keyboard("{ArrowDown}");
    expect(focused()).toBe("1.1.2 Regulation and compliance: In place");
    await user.keyboard("{End}");
    expect(document.activeElement).toHaveTextContent("2 of 21");
    await user.keyboard("{Home}");
    expect(document.activeElement).toHaveTextContent("Betland");
    await user.keyboard("{Control>}{End}{/Control}{PageUp}{ArrowUp}");
    expect(document.activeElement?.closest("[role=columnheader]")).not.toBeNull();
    await user.tab();
    expect(grid().contains(document.activeElement)).toBe(false);
  });

  test("keeps focus in the grid if the focused pinned row is removed", async () => {
    const { rerender } = await renderPart(<SamplePage />);
    await enterGrid(userEvent.setup());
    rerender(<SamplePage chosen="XXX" />);
    expect(links()).toEqual(["Atland", "Betland", "Ceeland"]);
    expect(document.activeElement?.closest("[role=row]")).toHaveTextContent("Atland");
  });

  test("opens the drawer from an answer with Enter, and the scorecard from a clicked name", async () => {
    await renderPart(<SamplePage />);
    const user = userEvent.setup();
    await enterGrid(user);
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(navigated.onChange).toHaveBeenLastCalledWith({ country: "BET", indicator: "1.1.1" });
    expect(navigated.onApproach).toHaveBeenLastCalledWith("BET");
    await user.click(screen.getByRole("link", { name: "Ceeland" }));
    expect(navigated.onCountry).toHaveBeenLastCalledWith("CEE");
  });

  test("sorts by coverage and by measure, in both directions", async () => {
    await renderPart(<SamplePage />);
    const user = userEvent.setup();
    const order = screen.getByRole("combobox", { name: "Order" });
    await user.selectOptions(order, "In place, highest first");
    expect(names()).toEqual(["Betland", "Atland", "Ceeland"]);
    expect(screen.getByText(/^Most measures in place first/)).toBeVisible();
    await user.selectOptions(order, "In place, lowest first");
    expect(names()).toEqual(["Ceeland", "Atland", "Betland"]);
    expect(screen.getByText(/^Fewest measures in place first/)).toBeVisible();
    expect(screen.getByRole("columnheader", { name: "In place" })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    await user.click(screen.getByRole("button", { name: /^1\.1\.2 Regulation/ }));
    expect(names()).toEqual(["Betland", "Ceeland", "Atland"]);
    expect(screen.getByRole("columnheader", { name: /^1\.1\.2/ })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
    await user.click(screen.getByRole("button", { name: /^1\.1\.2 Regulation/ }));
    // Unknown answers are last in both directions.
    expect(names()).toEqual(["Ceeland", "Betland", "Atland"]);
    await user.selectOptions(order, "Country, A to Z");
    expect(names()).toEqual(["Atland", "Betland", "Ceeland"]);
  });

  test("replaces the coverage with the fact by which the list is sorted", async () => {
    await renderPart(<SamplePage start={{ order: "-population" }} facts={FACTS} />);
    expect(names()).toEqual(["Atland", "Ceeland", "Betland"]);
    const head = screen.getByRole("columnheader", { name: "Population" });
    expect(head).toHaveAttribute("aria-sort", "ascending");
    const cells = screen.getAllByRole("gridcell", { name: /^Population: / });
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      ...["Not known", "300", "2,000", "Not known"],
    ]);
  });

  test("shows “no score” for countries without the score by which the list is sorted", async () => {
    await renderPart(<SamplePage start={{ order: "gci-2017" }} />);
    const cells = screen.getAllByRole("gridcell", { name: "gci-2017: no score" });
    expect(cells.map(({ textContent }) => textContent)).toEqual(Array(4).fill("no score"));
  });

  test("groups by region by default", async () => {
    await renderPart(<SamplePage />);
    const heads = within(grid())
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent);
    expect(heads).toEqual([
      "Betland",
      "Africa 1 country",
      "Atland",
      "Europe 1 country",
      "Betland",
      "In no ITU region 1 country",
      "Ceeland",
    ]);
  });

  test("filters by name, region, pillar and status, and shows how many countries are left", async () => {
    await renderPart(<SamplePage />);
    const user = userEvent.setup();
    await user.type(screen.getByRole("searchbox"), "bet");
    expect(screen.getByText("1 of 3 countries listed")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Group of countries" }),
      "Africa (ITU region)",
    );
    expect(names()).toEqual(["Atland"]);
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    await user.click(screen.getByRole("button", { name: /^Legal/ }));
    expect(grid()).toHaveAttribute("aria-colcount", "4");
    await user.click(screen.getByRole("button", { name: "Any measure: Not known" }));
    expect(names()).toEqual(["Atland"]);
    await user.click(screen.getByRole("button", { name: "Any measure: Not in the document" }));
    await user.click(screen.getByRole("button", { name: "Any measure: Not known" }));
    expect(screen.getByText(/^No country matches these filters/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show all countries" }));
    expect(screen.getByText("3 countries")).toHaveFocus();
  });

  test("keeps the chips of all pillars while one is selected, so that others can be added", async () => {
    await renderPart(<SamplePage />);
    const user = userEvent.setup();
    const pillars = () =>
      within(screen.getByRole("group", { name: "Pillars" })).getAllByRole("button");
    const before = pillars().map((chip) => chip.textContent);
    await user.click(screen.getByRole("button", { name: /^Legal/ }));
    expect(pillars().map((chip) => chip.textContent)).toEqual(before);
    await user.click(screen.getByRole("button", { name: /^Technical/ }));
    expect(grid()).toHaveAttribute("aria-colcount", "7");
  });

  test("draws one path per status", async () => {
    await renderPart(<SamplePage start={{ order: "name" }} />);
    const marks = grid().querySelectorAll(".matrix-body [data-mark]");
    expect([...marks].map((mark) => mark.getAttribute("data-mark"))).toEqual([
      "exists",
      "partial",
      "absent",
      "unknown",
      "missing",
    ]);
  });

  test("filters by the answer to the measure by which the list is sorted", async () => {
    await renderPart(<SamplePage start={{ order: "1.1.2" }} />);
    await userEvent
      .setup()
      .click(screen.getByRole("button", { name: "Regulation and compliance: Not in place" }));
    expect(names()).toEqual(["Ceeland"]);
    expect(screen.getByText("1 of 3 countries listed")).toBeVisible();
  });

  test("sorts by a header without changing the filter, which names its measure", async () => {
    await renderPart(<SamplePage start={{ order: "1.1.2" }} />);
    const user = userEvent.setup();
    const chip = () => screen.getByRole("button", { name: /: Not in place$/, pressed: true });
    await user.click(screen.getByRole("button", { name: /: Not in place$/ }));
    expect(names()).toEqual(["Ceeland"]);
    await user.click(screen.getByRole("button", { name: /^1\.2\.1 CIRT/ }));
    expect(names()).toEqual(["Ceeland"]);
    expect(chip()).toHaveAccessibleName("Regulation and compliance: Not in place");
    // A new filter applies to the measure by which the list is now sorted.
    await user.click(chip());
    await user.click(screen.getByRole("button", { name: "CIRT: Not in place" }));
    expect(names()).toEqual(["Atland", "Betland"]);
  });

  test("does not change shares or findings when the list is filtered", async () => {
    await renderPart(<SamplePage />);
    const user = userEvent.setup();
    const counted = () => [
      screen.getByText(/^21 measures in 3 countries/).textContent,
      ...within(grid())
        .getAllByRole("button", { name: /sort by it$/ })
        .map((head) => head.getAttribute("aria-label")),
    ];
    const before = counted();
    expect(before).toContain(
      "1.1.2 Regulation and compliance 33%: in place in 1 of 3 countries, not known in 1; sort by it",
    );
    // Ceeland's document lacks section 1.2.1, so two countries count.
    expect(before).toContain("1.2.1 CIRT 0%: in place in 0 of 2 countries; sort by it");
    await user.click(screen.getByRole("button", { name: "Any measure: Not known" }));
    expect(names()).toEqual(["Atland"]);
    expect(counted()).toEqual(before);
    await user.type(screen.getByRole("searchbox"), "nobody");
    expect(screen.getByText(/^21 measures in 3 countries/)).toBeVisible();
  });

  test("computes shares and findings for the chosen region", async () => {
    await renderPart(<SamplePage start={{ places: ["itu-africa"] }} />);
    expect(screen.getByText(/^Africa \(ITU region\): 21 measures in 1 country\. /)).toBeVisible();
    expect(screen.getByText("1 of 3 countries listed")).toBeVisible();
    expect(
      screen.getByRole("button", { name: /^1\.1\.1 .*100%: in place in 1 of 1 country;/ }),
    ).toBeVisible();
  });

  test("counts the listed countries out of the countries in the region", async () => {
    await renderPart(<SamplePage start={{ places: ["itu-africa"] }} />);
    await userEvent.setup().type(screen.getByRole("searchbox"), "bet");
    expect(screen.getByText(/^Africa \(ITU region\): 21 measures in 1 country\. /)).toBeVisible();
    expect(screen.getByText("0 of 1 country listed")).toBeVisible();
  });
});

describe("an edition of scores", () => {
  const scored = { countries: scoredCountries, answers: scoredAnswers };
  const page = (start = {}) => <SamplePage {...{ start }} world={scored} chosen="ALA" />;

  test("counts and draws scores, and sorts and filters countries by score", async () => {
    await renderPart(page());
    expect(grid()).toHaveAttribute("aria-colcount", "5");
    const beland = rowOf(/Beland/);
    expect(
      within(beland).getByRole("gridcell", {
        name: "0.5 or more: Acts. Below 0.5: Rules. 0: Training.",
      }),
    ).toBeVisible();
    expect(within(beland).getByRole("gridcell", { name: "1 of 3 at 0.5 or more" })).toBeVisible();
    // Celand has no score for 1.2.
    const celand = rowOf(/Celand/);
    expect(within(celand).getByRole("gridcell", { name: "1 of 2 at 0.5 or more" })).toBeVisible();
    expect(
      screen.getByRole("button", { name: /^1\.2 Rules 50%: 0\.5 or more in 2 of 4/ }),
    ).toBeVisible();
    const marks = grid().querySelectorAll(".matrix-body [data-mark]");
    expect([...marks].map((mark) => mark.getAttribute("data-mark"))).toEqual([
      "missing",
      "half",
      "low",
      "zero",
    ]);
    await userEvent.setup().click(screen.getByRole("button", { name: /^1\.1 Acts/ }));
    expect(names()).toEqual(["Aland", "Celand", "Beland", "Eland", "Deland"]);
    await userEvent.setup().click(screen.getByRole("button", { name: "Acts: Below 0.5" }));
    expect(names()).toEqual(["Eland"]);
  });

  test("includes the score in the accessible name of the focused cell", async () => {
    await renderPart(page());
    const user = userEvent.setup();
    await enterGrid(user);
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(focused()).toBe("1.1 Acts: 0.5 or more (Invented Index: 0.62)");
  });
});

describe("outcomes", () => {
  const { outcome, countries, later } = invented;
  const world = { answers: outcome, countries: countries.slice(0, 2), later };
  const page = (start = {}) => <SamplePage {...{ start, world }} chosen="AAA" />;

  test("counts outcomes, and sorts by the number of measures that still score 0", async () => {
    await renderPart(page());
    expect(
      screen.getByText(
        "2 countries gave 4 answers of “not in place” in 2014–2015 on measures that Invented 2024 asks about again. Of these, 2 still score 0 and 2 score above 0. 2 of the 4 answers of “not in place” are compared with a similar question, not the same one (≈). DDD has a profile but no score in Invented 2024, and is not counted.",
      ),
    ).toBeVisible();
    expect(names()).toEqual(["BBB", "AAA"]);
    const first = rowOf(/BBB/);
    expect(
      within(first).getByRole("gridcell", { name: "2 of 2 reported absent still score 0" }),
    ).toBeVisible();
    const head = screen.getByRole("button", {
      name: /^1\.1\.1 Criminal legislation 1 1: 1 of those reported absent still scores 0, 1 scores above 0/,
    });
    expect(head).toHaveTextContent("11");
    expect(screen.getByRole("button", { name: /^1\.1\.2/ })).toHaveAccessibleDescription(
      "≈ Asks of rules alone",
    );
  });

  test("draws one path per class, and filters without changing the counts", async () => {
    await renderPart(page());
    const drawn = [...grid().querySelectorAll(".matrix-body [data-mark]")];
    expect(drawn.map((mark) => mark.getAttribute("data-mark"))).toEqual([
      "absent-zero",
      "absent-low",
      "absent-half",
    ]);
    const user = userEvent.setup();
    await user.click(
      screen.getByRole("button", { name: "Any measure: Reported absent, 0.5 or more since" }),
    );
    expect(names()).toEqual(["AAA"]);
    expect(screen.getByText(/^2 countries gave 4 answers/)).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Order" }), "Country, A to Z");
    expect(navigated.onChange).toHaveBeenLastCalledWith({ order: "name" });
  });

  test("opens the indicator that corresponds to a score, but only for countries with a profile", async () => {
    const scored = { answers: invented.scores, countries, later };
    await renderPart(<SamplePage world={scored} chosen="AAA" />);
    const user = userEvent.setup();
    await enterGrid(user);
    await user.keyboard("{Enter}");
    expect(navigated.onChange).toHaveBeenLastCalledWith({ country: "AAA", indicator: "1.1.1" });
    navigated.onChange.mockClear();
    // The third measure corresponds to no indicator, and the third country has no profile.
    await user.keyboard("{ArrowRight}{ArrowRight}{Enter}");
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{ArrowLeft}{Enter}");
    expect(navigated.onChange).not.toHaveBeenCalled();
  });
});
