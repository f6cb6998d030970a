// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { ViewProvider } from "../../src/figure/ExportMenu.tsx";
// Preloaded, so that tests do not depend on loading time.
import "../../src/figure/ExportOptions.tsx";
import { FigurePanel } from "../../src/figure/FigurePanel.tsx";
import { createTable, type Figure } from "../../src/figure/figure.tsx";
import { I18nProvider } from "../../src/i18n/i18n.tsx";
import { renderPart, snapshotContext } from "../features/charts/page.tsx";
import { wordsOf } from "./sample.ts";

const onChoose = vi.fn();
const figureOf = (more: Partial<Figure> = {}): Figure => ({
  id: "invented",
  title: "An invented figure",
  finding: "Two of three.",
  legend: [{ id: "yes", label: "Yes", symbol: <circle r={5} /> }],
  table: createTable([{ name: "Row", count: 2 }], ({ name }) => name, [
    { id: "name", label: "Name", value: ({ name }) => name },
    {
      id: "count",
      label: "Count",
      isNumeric: true,
      value: ({ count }) => count,
      choose: () => ({ label: "2, Row", onChoose }),
    },
  ]),
  height: 120,
  draw: vi.fn(({ width }) => <svg aria-hidden="true" width={width} data-mark="all" />),
  ...more,
});
const panelOf = (figure: Figure, showsTable = false, onTable = vi.fn()) => (
  <FigurePanel figure={figure} showsTable={showsTable} onTable={onTable} />
);

describe("FigurePanel", () => {
  it("shows title, finding, drawing, legend and source", async () => {
    const figure = figureOf();
    await renderPart(panelOf(figure));
    const panel = within(screen.getByRole("figure", { name: "An invented figure" }));
    expect(panel.getByText("Two of three.")).toBeVisible();
    expect(panel.getByRole("img", { name: "An invented figure" })).toBeVisible();
    expect(panel.getByRole("listitem")).toHaveTextContent("Yes");
    expect(panel.getByText("Nobody, Invented profile for tests, undated")).toBeVisible();
    expect(figure.draw).toHaveBeenCalledWith({ width: 400, isPicture: false });
  });

  it("keeps the years in the title on one line", async () => {
    await renderPart(panelOf(figureOf({ title: "Profiles of 2014–2015" })));
    expect(screen.getByRole("heading")).toHaveTextContent("Profiles of 2014–\u20602015");
  });

  it("shows only title and finding if there is nothing to draw", async () => {
    await renderPart(panelOf(figureOf({ height: 0 })));
    const panel = screen.getByRole("figure", { name: "An invented figure" });
    expect(panel).toHaveTextContent(/^An invented figureTwo of three\.$/);
    expect(within(panel).queryByRole("button")).toBeNull();
  });

  it("shows a table with filter buttons instead of the drawing and legend", async () => {
    const onTable = vi.fn();
    await renderPart(panelOf(figureOf(), true, onTable));
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.queryByRole("listitem")).toBeNull();
    const table = within(screen.getByRole("table", { name: "An invented figure" }));
    expect(table.getByRole("rowheader", { name: "Row" })).toBeVisible();
    await userEvent.click(table.getByRole("button", { name: "2, Row: show only these" }));
    expect(onChoose).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole("button", { name: "Table: An invented figure" }));
    expect(onTable).toHaveBeenCalledWith("invented");
  });

  it("names the source of the drawing below the drawing, and the source of all data below the table", async () => {
    const figure = figureOf({ drawnSource: "The drawn one" });
    const { rerender } = await renderPart(panelOf(figure));
    expect(screen.getByText("The drawn one")).toBeVisible();
    rerender(panelOf(figure, true));
    expect(screen.queryByText("The drawn one")).toBeNull();
    expect(screen.getByText("Nobody, Invented profile for tests, undated")).toBeVisible();
  });

  it("redraws a figure only if it changes", async () => {
    const onTable = vi.fn();
    const figure = figureOf();
    const { rerender } = await renderPart(panelOf(figure, false, onTable));
    rerender(panelOf(figure, false, onTable));
    expect(figure.draw).toHaveBeenCalledOnce();
    const other = figureOf({ finding: "Three of three." });
    rerender(panelOf(other, false, onTable));
    expect(other.draw).toHaveBeenCalledOnce();
    expect(screen.getByText("Three of three.")).toBeVisible();
  });

  it("renders `screen` instead of the drawing", async () => {
    const figure = figureOf({ screen: <p>A map to walk over</p> });
    await renderPart(panelOf(figure));
    expect(screen.getByText("A map to walk over")).toBeVisible();
    expect(figure.draw).not.toHaveBeenCalled();
  });

  it("marks numeric columns, and renders legend entries with an action as buttons", async () => {
    const onToggle = vi.fn();
    const legend = [
      { id: "yes", label: "Yes", symbol: <circle r={5} />, isChosen: true, onChoose: onToggle },
      { id: "no", label: "No", symbol: <circle r={4} /> },
    ];
    const { rerender } = await renderPart(panelOf(figureOf({ legend })));
    expect(screen.getByRole("button", { name: "Table: An invented figure" })).toHaveAttribute(
      "aria-pressed",
      "false",
    );
    const yes = screen.getByRole("button", { name: "Yes", pressed: true });
    expect(yes.querySelector("svg circle")).toHaveAttribute("r", "5");
    await userEvent.click(yes);
    expect(onToggle).toHaveBeenCalledOnce();
    expect(screen.queryByRole("button", { name: "No" })).toBeNull();
    expect(screen.getByText("No").querySelector("svg circle")).toHaveAttribute("r", "4");
    rerender(panelOf(figureOf({ legend }), true));
    expect(screen.getByRole("columnheader", { name: "Count" })).toHaveClass("is-numeric");
    expect(screen.getByRole("columnheader", { name: "Name" })).not.toHaveClass("is-numeric");
    expect(screen.getByRole("cell")).toHaveClass("is-numeric");
    // On narrow screens, a measure's page shows this label before the value.
    expect(screen.getByRole("cell")).toHaveAttribute("data-label", "Count");
    expect(screen.getByRole("rowheader")).toHaveTextContent(/^Row$/);
    expect(screen.getByRole("button", { name: "Table: An invented figure" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    expect(screen.getByRole("figure")).toHaveClass("chart-panel", "is-invented");
  });

  it("hides its tools in the prerendered page", async () => {
    const i18n = await wordsOf();
    const written = renderToString(
      <I18nProvider i18n={i18n}>
        <ViewProvider value={snapshotContext}>{panelOf(figureOf())}</ViewProvider>
      </I18nProvider>,
    );
    expect(written).toContain('class="chart-tools is-coming"');
    await renderPart(panelOf(figureOf()));
    const tools = screen.getByRole("button", { name: "Table: An invented figure" }).parentElement;
    expect(tools?.className).toBe("chart-tools");
  });

  it("exports the figure under its file name", async () => {
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    const saved: string[] = [];
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob) - 1}`;
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    const draw = vi.fn(({ width }: { width: number }) => (
      <svg aria-hidden="true" width={width} height={80} data-mark="all" />
    ));
    await renderPart(panelOf(figureOf({ draw, fileName: "by-measure", headline: "Two, 2015" })));
    const user = userEvent.setup();
    const save = async (format: string) => {
      await user.click(screen.getByRole("button", { name: "Export: An invented figure" }));
      await user.click(await screen.findByRole("button", { name: `Download ${format}` }));
      await screen.findByText(new RegExp(`\\.${format.toLowerCase()}$`));
    };
    await save("CSV");
    await save("SVG");
    expect(saved).toEqual(["testland-by-measure.csv", "testland-by-measure.svg"]);
    const [csv, svg] = await Promise.all(blobs.map((blob) => blob.text()));
    expect(csv).toContain("# Finding: Two of three.");
    expect(csv).toMatch(/\nName,Count\nRow,2\n/);
    for (const words of ["<title>Two, 2015</title>", "Two of three.", ">Yes</text>"])
      expect(svg).toContain(words);
    expect(draw).toHaveBeenLastCalledWith(
      expect.objectContaining({ width: expect.any(Number), isPicture: true }),
    );
  });
});
