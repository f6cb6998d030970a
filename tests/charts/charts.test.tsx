// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { ChartFrame } from "../../src/charts/ChartFrame.tsx";
import { CoverageChart, PeersChart } from "../../src/charts/ShareCharts.tsx";
import { StatusBars } from "../../src/charts/StatusBars.tsx";

const named = { height: 180, title: "A chart", findingId: "finding" };
const counts = { exists: 2, partial: 0, absent: 1, unknown: 1, missing: 0 };
const legal = { id: "legal", label: "Legal", tooltip: [] };
const marksOf = (container: HTMLElement) =>
  [...container.querySelectorAll("[data-mark]")].map((mark) => mark.getAttribute("data-mark"));

describe("charts", () => {
  it("draw a segment and its count for each status", () => {
    const { container } = render(
      <StatusBars
        data={[{ ...legal, counts }]}
        classes={["exists", "absent", "unknown"]}
        width={400}
        height={30}
      />,
    );
    expect(marksOf(container)).toEqual(expect.arrayContaining(["exists", "absent", "unknown"]));
    expect(container).toHaveTextContent("211Legal");
    expect(container.querySelector("svg")).toHaveAttribute("height", "30");
  });

  it("draw a coinciding median as a ring around the dot, and unknown answers as a dashed range", () => {
    const rows = [
      { ...legal, certain: 0.5, possible: 0.75, median: 0.5 },
      { ...legal, id: "technical", certain: 0.25, possible: 0.25, median: undefined },
    ];
    const { container } = render(
      <CoverageChart
        data={rows}
        width={400}
        height={84}
        formatShare={(share) => `${share * 100}%`}
      />,
    );
    const [ring, dot, ...dots] = container.querySelectorAll("circle");
    expect(dots).toHaveLength(1);
    expect(ring?.getAttribute("cx")).toBe(dot?.getAttribute("cx"));
    expect(Number(ring?.getAttribute("r"))).toBeGreaterThan(Number(dot?.getAttribute("r")) + 2);
    expect(container.querySelectorAll("line[stroke-dasharray]")).toHaveLength(1);
    expect(container).toHaveTextContent("0%25%50%75%100%");
    expect(container.querySelector("svg")).toHaveAttribute("height", "84");
  });

  it("label every bar with its count, including 0", () => {
    const { container } = render(
      <PeersChart
        data={[
          { ...legal, share: 0, count: "0 of 8" },
          { ...legal, id: "technical", share: 0.5, count: "4 of 8" },
        ]}
        width={500}
        height={76}
        formatShare={(share) => `${share * 100}%`}
      />,
    );
    for (const count of ["0 of 8", "4 of 8"]) expect(container).toHaveTextContent(count);
  });

  it("handle a click anywhere in a row", async () => {
    const onRow = vi.fn();
    const { container } = render(
      <CoverageChart
        data={[{ ...legal, certain: 0.5, possible: 0.75, median: 0.5 }]}
        width={400}
        height={54}
        formatShare={String}
        onRow={onRow}
      />,
    );
    const row = container.querySelector("[data-mark=legal] rect");
    expect(Number(row?.getAttribute("width"))).toBeGreaterThan(200);
    expect(Number(row?.getAttribute("height"))).toBeGreaterThan(24);
    if (row) await userEvent.click(row);
    expect(onRow).toHaveBeenCalledExactlyOnceWith("legal");
  });

  it("are not interactive in pictures", () => {
    const { container } = render(
      <StatusBars
        data={[{ ...legal, counts }]}
        classes={["exists", "absent", "unknown"]}
        width={400}
        height={30}
      />,
    );
    expect(container.querySelector(".chart-clickable, .recharts-tooltip-wrapper")).toBeNull();
  });
});

describe("frame", () => {
  it("falls back to a fixed width in environments without layout", () => {
    const draw = vi.fn(() => <p>drawn</p>);
    const { container } = render(
      <>
        <ChartFrame {...named}>{draw}</ChartFrame>
        <p id={named.findingId}>What it finds.</p>
      </>,
    );
    expect(draw).toHaveBeenLastCalledWith(400);
    const chart = screen.getByRole("img", { name: "A chart" });
    expect(chart).toHaveAccessibleDescription("What it finds.");
    expect(chart).toHaveTextContent("drawn");
    expect(container.firstElementChild).toHaveAttribute("aria-busy", "false");
  });

  it("prerenders an empty chart of the same height without inline styles, which the CSP forbids", () => {
    const html = renderToString(<ChartFrame {...named}>{() => <p>drawn</p>}</ChartFrame>);
    expect(html).toMatch(/aria-busy="true".*<svg[^>]* height="180"/);
    expect(html).not.toMatch(/style=|drawn/);
  });
});
