// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { renderPart } from "../charts/page.tsx";
import { asked, SamplePage } from "./world-page.tsx";

beforeEach(() => vi.clearAllMocks());

const grid = () => screen.getByRole("grid", { name: "All countries on all measures" });
const names = () =>
  within(grid())
    .getAllByRole("link")
    .map(({ textContent }) => textContent);
const focused = () => document.activeElement?.getAttribute("aria-label");

describe("the matrix", () => {
  test("has every country as text, with its answers in words and its coverage as a range", async () => {
    await renderPart(<SamplePage />);
    expect(names()).toEqual(["Atland", "Betland", "Ceeland"]);
    const betland = screen.getByRole("row", { name: /Betland/ });
    expect(
      within(betland).getByRole("gridcell", { name: /^In place: 1\.1\.1, 1\.1\.2;/ }),
    ).toBeVisible();
    const atland = screen.getByRole("row", { name: /Atland/ });
    expect(within(atland).getByRole("gridcell", { name: "1–2" })).toBeVisible();
    expect(grid()).toHaveAttribute("aria-colcount", "23");
    expect(grid()).toHaveAttribute("aria-rowcount", "5");
  });

  test("an order that only a comparison has is the order of names", async () => {
    await renderPart(<SamplePage start={{ order: "similarity" }} />);
    expect(screen.getByRole("button", { name: "By name" })).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByRole("columnheader", { name: "Country" })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
  });

  test("is one tab stop that the arrow keys move", async () => {
    await renderPart(<SamplePage />);
    const user = userEvent.setup();
    screen.getByRole("searchbox").focus();
    await user.tab();
    expect(focused()).toBe("1.1.1 Criminal legislation: In place");
    await user.keyboard("{ArrowRight}");
    expect(focused()).toBe("1.1.2 Regulation and compliance: Not known");
    await user.keyboard("{ArrowDown}");
    expect(focused()).toBe("1.1.2 Regulation and compliance: In place");
    await user.keyboard("{End}");
    expect(document.activeElement).toHaveTextContent("2");
    await user.keyboard("{Home}");
    expect(document.activeElement).toHaveTextContent("Betland");
    await user.keyboard("{Control>}{End}{/Control}{PageUp}{ArrowUp}");
    expect(document.activeElement?.closest("[role=columnheader]")).not.toBeNull();
    await user.tab();
    expect(grid().contains(document.activeElement)).toBe(false);
  });

  test("Enter opens the cell's country and indicator, and the name leads to the scorecard", async () => {
    await renderPart(<SamplePage />);
    const user = userEvent.setup();
    screen.getByRole("searchbox").focus();
    await user.tab();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(asked.change).toHaveBeenLastCalledWith({ country: "BBB", indicator: "1.1.1" });
    expect(asked.approach).toHaveBeenLastCalledWith("BBB");
    await user.click(screen.getByRole("link", { name: "Ceeland" }));
    expect(asked.country).toHaveBeenLastCalledWith("CCC");
  });

  test("sorts by coverage and by an indicator, and says so", async () => {
    await renderPart(<SamplePage />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "By coverage" }));
    expect(names()).toEqual(["Betland", "Atland", "Ceeland"]);
    expect(screen.getByText(/Ordered by what is certain/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^1\.1\.2 Regulation/ }));
    expect(names()).toEqual(["Betland", "Ceeland", "Atland"]);
    expect(screen.getByRole("columnheader", { name: /^1\.1\.2/ })).toHaveAttribute(
      "aria-sort",
      "other",
    );
    await user.click(screen.getByRole("button", { name: "By name" }));
    expect(names()).toEqual(["Atland", "Betland", "Ceeland"]);
  });

  test("groups by region on demand", async () => {
    await renderPart(<SamplePage />);
    await userEvent.setup().click(screen.getByRole("button", { name: "By region" }));
    const heads = within(grid())
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent);
    expect(heads).toEqual([
      "Africa 1 country",
      "Atland",
      "Europe 1 country",
      "Betland",
      "In no ITU region 1 country",
      "Ceeland",
    ]);
  });

  test("filters by name, region, pillar and status, and says how many remain", async () => {
    await renderPart(<SamplePage />);
    const user = userEvent.setup();
    await user.type(screen.getByRole("searchbox"), "bet");
    expect(screen.getByText("1 of 3 countries")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "ITU region" }), "Africa");
    expect(names()).toEqual(["Atland"]);
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    await user.click(screen.getByRole("button", { name: /^Legal/ }));
    expect(grid()).toHaveAttribute("aria-colcount", "4");
    await user.click(screen.getByRole("button", { name: "Not known" }));
    expect(names()).toEqual(["Atland"]);
    await user.click(screen.getByRole("button", { name: "No such section" }));
    await user.click(screen.getByRole("button", { name: "Not known" }));
    expect(screen.getByText("No country fits these filters.")).toBeVisible();
  });

  test("draws one path a status", async () => {
    await renderPart(<SamplePage />);
    const marks = grid().querySelectorAll(".matrix-drawing [data-mark]");
    expect([...marks].map((mark) => mark.getAttribute("data-mark"))).toEqual([
      "exists",
      "partial",
      "absent",
      "unknown",
      "missing",
    ]);
  });
});
