// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { CountryIndex } from "../../../src/domain/country-index.ts";
import { applyFilter, NO_FILTER } from "../../../src/domain/filter.ts";
import { computeRows } from "../../../src/domain/scorecard.ts";
import { ChartsSection } from "../../../src/features/charts/ChartsSection.tsx";
import type { ChartsSectionProps } from "../../../src/features/charts/panel-props.ts";
import { framework, sampleProfile } from "../../domain/sample.ts";
import { renderPart } from "./page.tsx";

const rows = computeRows(
  framework,
  sampleProfile({
    "1.1.1": "exists",
    "1.1.2": "exists",
    "1.2.1": "partial",
    "1.4.3": "unknown",
    "2.3": "missing",
  }),
);
const letters = (word: string) => word.repeat(21).slice(0, 21);
const indexOf = (others: Record<string, string>): CountryIndex => ({
  schemaVersion: 1,
  framework: framework.id,
  version: "0",
  defaultCountry: "ATA",
  areas: "",
  countries: Object.fromEntries(
    Object.entries({ ATA: letters("a"), ...others }).map(([code, statuses]) => [
      code,
      { alpha2: "AQ", statuses, profile: "" },
    ]),
  ),
});
const props = (more: Partial<ChartsSectionProps> = {}): ChartsSectionProps => ({
  framework,
  index: indexOf({}),
  country: "ATA",
  countryName: "Testland",
  source: "Nobody, Invented profile for tests",
  rows,
  tables: [],
  onFilter: vi.fn(),
  onTable: vi.fn(),
  renderExport: ({ title }) => <button type="button">{`Export ${title}`}</button>,
  ...more,
});
const figure = (name: string) => within(screen.getByRole("figure", { name }));

describe("charts section", () => {
  it("shows three charts, each with finding, legend, source and a place to export", async () => {
    await renderPart(<ChartsSection {...props()} />);
    for (const name of [
      "Measures by pillar",
      "Coverage by pillar",
      "Which measures are in place",
    ]) {
      expect(figure(name).getByText("Nobody, Invented profile for tests")).toBeVisible();
      expect(figure(name).getByRole("button", { name: `Export ${name}` })).toBeVisible();
      expect(figure(name).getAllByRole("listitem").length).toBeGreaterThan(1);
      expect(figure(name).getByRole("img")).toHaveAccessibleName(new RegExp(name));
    }
  });

  it("says what stands out, and what is not known", async () => {
    await renderPart(<ChartsSection {...props()} />);
    expect(
      figure("Measures by pillar").getByText(/^In place: 2 of 21 measures; 1 partly;/, {
        selector: "p",
      }),
    ).toHaveTextContent(
      "1 is not known; 1 has no section; the known share is largest in Legal (100%) and smallest in Technical, Organization, Capacity building, Cooperation and Child protection (0%).",
    );
    expect(
      figure("Coverage by pillar").getByText(/^Surely in place: 0%/, { selector: "p" }),
    ).toHaveTextContent(
      "100% in Legal; what is not known could lift Capacity building to 25% and Child protection to 25%.",
    );
    expect(
      figure("Which measures are in place").getByText(/^Not in place: 16 of 21/, { selector: "p" }),
    ).toHaveTextContent("not known: 1.4.3; without a section: 2.3.");
  });

  it("names only statuses that occur, and a median only where there are other countries", async () => {
    const { rerender } = await renderPart(<ChartsSection {...props()} />);
    const legend = () => figure("Coverage by pillar").getAllByRole("listitem");
    expect(legend().map((item) => item.textContent)).toEqual([
      "Surely in place",
      "May be in place",
    ]);
    rerender(<ChartsSection {...props({ index: indexOf({ BVT: letters("ea") }) })} />);
    expect(legend().at(-1)).toHaveTextContent("Median of the other country");
    expect(
      figure("Coverage by pillar").getByText(/^Above the median/, { selector: "p" }),
    ).toHaveTextContent("Above the median of the other country in Legal; below it in");
    rerender(<ChartsSection {...props({ rows: rows.filter((r) => r.pillar.id === "legal") })} />);
    const statuses = figure("Measures by pillar").getAllByRole("listitem");
    expect(statuses.map((item) => item.textContent)).toEqual(["In place"]);
  });

  it("filters to the segment, the pillar or the measure that is clicked", async () => {
    const onFilter = vi.fn();
    await renderPart(<ChartsSection {...props({ onFilter })} />);
    const user = userEvent.setup();
    const mark = (title: string, name: string) => {
      const found = screen
        .getByRole("figure", { name: title })
        .querySelector(`[data-mark="${name}"]`);
      if (!found) throw new Error(`no mark ${name}`);
      return found;
    };
    await user.click(mark("Measures by pillar", "partial"));
    expect(onFilter).toHaveBeenLastCalledWith({ pillars: ["technical"], statuses: ["partial"] });
    await user.click(mark("Coverage by pillar", "capacity"));
    expect(onFilter).toHaveBeenLastCalledWith({ pillars: ["capacity"] });
    await user.click(mark("Which measures are in place", "1.5.3"));
    expect(onFilter).toHaveBeenLastCalledWith({ text: "1.5.3" });
    expect(applyFilter(rows, { ...NO_FILTER, text: "1.5.3" })).toHaveLength(1);
  });

  it("shows a chart as a table instead, whose cells filter by keyboard", async () => {
    const onFilter = vi.fn();
    const onTable = vi.fn();
    await renderPart(<ChartsSection {...props({ tables: ["measures"], onFilter, onTable })} />);
    const user = userEvent.setup();
    const table = figure("Measures by pillar").getByRole("table", { name: "Measures by pillar" });
    const row = within(table).getByRole("row", { name: /^Capacity building/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(
      // In place, partly, not in place, not known, no such section, all.
      ["0", "0", "3", "1", "0", "4"],
    );
    within(row)
      .getByRole("button", { name: "1, Capacity building, Not known: show only these" })
      .focus();
    await user.keyboard("{Enter}");
    expect(onFilter).toHaveBeenLastCalledWith({ pillars: ["capacity"], statuses: ["unknown"] });

    const toggles = { on: "Table: Coverage by pillar", off: "Table: Measures by pillar" };
    expect(screen.getByRole("button", { name: toggles.off })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await user.click(screen.getByRole("button", { name: toggles.off }));
    expect(onTable).toHaveBeenLastCalledWith("measures");
    await user.click(screen.getByRole("button", { name: toggles.on }));
    expect(onTable).toHaveBeenLastCalledWith("coverage");
  });

  it("tells coverage and measures in their tables too", async () => {
    const onFilter = vi.fn();
    await renderPart(<ChartsSection {...props({ tables: ["coverage", "marks"], onFilter })} />);
    const user = userEvent.setup();
    const row = figure("Coverage by pillar").getByRole("row", { name: /^Child protection/ });
    expect(row).toHaveTextContent("0 of 4 (0%)25%");
    await user.click(within(row).getByRole("button"));
    expect(onFilter).toHaveBeenLastCalledWith({ pillars: ["child-protection"] });
    expect(figure("Which measures are in place").getAllByRole("row")).toHaveLength(22);
    await user.click(screen.getByRole("button", { name: /^2\.3 Institutional support/ }));
    expect(onFilter).toHaveBeenLastCalledWith({ text: "2.3" });
  });

  it("says so where the filters leave nothing to draw", async () => {
    await renderPart(<ChartsSection {...props({ rows: [] })} />);
    expect(screen.getByText(/nothing to draw/)).toBeVisible();
    expect(screen.queryByRole("figure")).toBeNull();
  });

  it("speaks Spanish", async () => {
    await renderPart(<ChartsSection {...props()} />, "es");
    expect(
      figure("Medidas por pilar").getByText(/^Existen 2 de 21 medidas; 1 en parte/, {
        selector: "p",
      }),
    ).toBeVisible();
    expect(
      figure("Qué medidas existen").getByRole("button", { name: "Tabla: Qué medidas existen" }),
    ).toBeVisible();
  });
});
