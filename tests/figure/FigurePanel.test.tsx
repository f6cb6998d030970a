// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { FigurePanel } from "../../src/figure/FigurePanel.tsx";
import { createTable, type Figure } from "../../src/figure/figure.tsx";
import { renderPart } from "../features/charts/page.tsx";

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

describe("the panel of a figure", () => {
  it("shows title, finding, drawing, legend and where the facts are from", async () => {
    const figure = figureOf();
    await renderPart(panelOf(figure));
    const panel = within(screen.getByRole("figure", { name: "An invented figure" }));
    expect(panel.getByText("Two of three.")).toBeVisible();
    expect(panel.getByRole("img", { name: "An invented figure" })).toBeVisible();
    expect(panel.getByRole("listitem")).toHaveTextContent("Yes");
    expect(panel.getByText("Nobody, Invented profile for tests, undated")).toBeVisible();
    expect(figure.draw).toHaveBeenCalledWith({ width: 400, isPicture: false });
  });

  it("shows the table in place of drawing and legend, and its cells can be chosen", async () => {
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

  it("draws a figure once, however often the page is drawn, and a new one anew", async () => {
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

  it("shows on the screen what stands in place of the drawing", async () => {
    const figure = figureOf({ screen: <p>A map to walk over</p> });
    await renderPart(panelOf(figure));
    expect(screen.getByText("A map to walk over")).toBeVisible();
    expect(figure.draw).not.toHaveBeenCalled();
  });
});
