// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { ChartFrame } from "../../src/charts/ChartFrame.tsx";
import { DistributionChart } from "../../src/charts/DistributionChart.tsx";
import { RegionsChart } from "../../src/charts/RegionsChart.tsx";
import { CoverageChart, PeersChart } from "../../src/charts/ShareCharts.tsx";
import { StatusBars } from "../../src/charts/StatusBars.tsx";
import { AreaOutline, WorldMapDrawing } from "../../src/charts/WorldMapDrawing.tsx";

const named = { height: 180, title: "A chart", findingId: "finding" };
const counts = { exists: 2, partial: 0, absent: 1, unknown: 1, missing: 0 };
const legal = { id: "legal", label: "Legal", tooltip: [] };
const marksOf = (container: HTMLElement) =>
  [...container.querySelectorAll("[data-mark]")].map((mark) => mark.getAttribute("data-mark"));

describe("chart", () => {
  it("draws a segment and its count for each status", () => {
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

  it("draws a median that equals the share as a ring around the dot, and unknown answers as a dashed range", () => {
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

  it("labels every bar with its count, including 0", () => {
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

  it("handles a click anywhere in a row", async () => {
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

  it("ignores a click on the label of a fixed row", async () => {
    const onRow = vi.fn();
    const fixed = { ...legal, id: "none", label: "Fixed", counts, isFixed: true };
    render(
      <StatusBars
        data={[{ ...legal, counts }, fixed]}
        classes={["exists"]}
        width={400}
        height={60}
        onRow={onRow}
      />,
    );
    for (const label of ["Fixed", "Legal"]) await userEvent.click(screen.getByText(label));
    expect(onRow.mock.calls).toEqual([["legal"]]);
    expect(screen.getByText("Fixed").closest(".chart-clickable")).toBeNull();
  });

  it("dims the segments of other answers, but not their counts", () => {
    const { container } = render(
      <StatusBars
        data={[{ ...legal, counts }]}
        classes={["exists", "absent", "unknown"]}
        highlighted={["absent"]}
        width={400}
        height={30}
      />,
    );
    const partsOf = (kind: string) => {
      const [area, count] = container.querySelectorAll(`[data-mark=${kind}] :is(rect, text)`);
      return { area: area?.getAttribute("opacity"), count: count?.getAttribute("fill") };
    };
    expect(partsOf("absent")).toEqual({ area: null, count: "var(--ink)" });
    expect(partsOf("exists")).toEqual({ area: "0.18", count: "var(--soft)" });
    expect(container.querySelector("g[opacity], text[opacity]")).toBeNull();
  });

  it("is not interactive without a click handler, as in a picture", () => {
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

describe("regions chart", () => {
  it.each([640, 680, 760, 859, 860, 1200])(
    "keeps the names of regions within a drawing %i px wide",
    (width) => {
      const labels = [
        "Africa",
        "Americas",
        "Arab States",
        "Asia and the Pacific",
        "CIS countries",
        "Europe",
      ];
      const { container } = render(
        <RegionsChart
          width={width}
          measures={[]}
          regions={labels.map((label) => ({
            id: label,
            label,
            countries: "44 countries",
            rows: [],
          }))}
          classes={[]}
          countOf={() => 0}
          highlighted={[]}
        />,
      );
      for (const name of container.querySelectorAll("text")) {
        const [, shift = ""] =
          /\(0 (\d+)\)/.exec(name.parentElement?.getAttribute("transform") ?? "") ?? [];
        const first = Number(name.querySelector("tspan")?.getAttribute("y")) + Number(shift);
        expect(first).toBeGreaterThanOrEqual(10);
      }
      expect(container.querySelectorAll("text")).toHaveLength(labels.length);
    },
  );
});

describe("distribution", () => {
  const draw = (label: string, inPlace: number) =>
    render(
      <DistributionChart
        data={[4, 2, 1].map((countries, at) => ({
          ...{ id: String(at), label: String(at), tooltip: [], countries, unlisted: 0 },
        }))}
        chosen={{ label, inPlace, possible: inPlace }}
        width={280}
        height={200}
        axisLabel="Measures"
        colour="var(--exists)"
      />,
    ).container;

  it("draws the bar of countries with 0 measures in a neutral fill", () => {
    const bars = [...draw("Nigeria 1 of 2", 1).querySelectorAll(".recharts-bar-rectangle path")];
    expect(bars.map((bar) => bar.getAttribute("fill"))).toEqual([
      "var(--none)",
      "var(--exists)",
      "var(--exists)",
    ]);
    expect(bars.map((bar) => bar.getAttribute("fill-opacity"))).toEqual([null, null, "0.45"]);
  });

  it.each([0, 1, 2])("keeps the country's name within the drawing, above bar %i", (at) => {
    const long = draw("Democratic Republic of Somewhere and Elsewhere 1 of 2", at);
    for (const container of [draw("Nigeria 1 of 2", at), long]) {
      const name = container.querySelector("[data-mark=chosen] text");
      const [x, size] = [Number(name?.getAttribute("x")), Number(name?.getAttribute("font-size"))];
      expect(x).toBeGreaterThanOrEqual(0);
      const length = (name?.textContent?.length ?? 0) * size * 0.58;
      expect(x + length).toBeLessThanOrEqual(280.01);
    }
  });
});

describe("map", () => {
  const area = (code: string, paint: 0 | 1 | 4) =>
    ({ code, path: "M0 0h9v9z", center: [4, 4], paint }) as const;
  const areas = [area("AAA", 0), area("BBB", 1), area("CCC", 4)];
  const fills = (highlighted: 4 | undefined) => {
    const { container } = render(
      <WorldMapDrawing
        {...{ areas, width: 600, height: 300, borders: "", chosen: undefined, highlighted }}
        colour="var(--exists)"
      />,
    );
    return [...container.querySelectorAll("path[data-country]")].map((path) => [
      path.getAttribute("fill"),
      path.getAttribute("fill-opacity"),
    ]);
  };

  it("omits the class colour of areas that are not highlighted", () => {
    expect(fills(undefined)).toEqual([
      ["var(--none)", null],
      ["var(--exists)", "0.4"],
      ["var(--exists)", "1"],
    ]);
    expect(fills(4)).toEqual([
      ["var(--paper)", null],
      ["var(--paper)", null],
      ["var(--exists)", "1"],
    ]);
  });

  it("separates an outline from dark areas with a halo", () => {
    const { container } = render(
      <svg aria-hidden="true">
        <AreaOutline area={area("AAA", 4)} width={600} strokeWidth={1.6} />
      </svg>,
    );
    const [halo, line] = [...container.querySelectorAll("path")].map(({ parentElement }) => [
      parentElement?.getAttribute("stroke"),
      Number(parentElement?.getAttribute("stroke-width")),
    ]);
    expect(halo?.[0]).toBe("var(--paper)");
    expect(line?.[0]).toBe("var(--ink)");
    expect(Number(halo?.[1])).toBeGreaterThan(Number(line?.[1]) + 2);
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

  it("prerenders an empty chart of the final height without inline styles, which the CSP forbids", () => {
    const html = renderToString(<ChartFrame {...named}>{() => <p>drawn</p>}</ChartFrame>);
    expect(html).toMatch(/aria-busy="true".*<svg[^>]* height="180"/);
    expect(html).not.toMatch(/style=|drawn/);
  });
});
