// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { areasQuery } from "../../../src/dataset/queries.ts";
import { type Areas, parseAreas } from "../../../src/domain/areas.ts";
import type { CountryIndex } from "../../../src/domain/country-index.ts";
import { NO_SELECTION } from "../../../src/domain/selection.ts";
import {
  CountryCharts,
  type CountryChartsProps,
} from "../../../src/features/scorecard/ChartsSection.tsx";
import { answersFrom } from "../../domain/answers-sample.ts";
import { framework, sampleProfile } from "../../domain/sample.ts";
import { WORDS } from "../../e2e/words.ts";
import { renderPart } from "../charts/page.tsx";

/**
 * Invented answers: 1.1.1 and 1.1.2 are in place, and 1.2.1 is partly in place. 1.4.3 is unknown, and 2.3 has no
 * section. All other measures are not in place.
 */
const own = "eepaaaaaaaauaaaaaaama";
const letters = (word: string) => word.repeat(21).slice(0, 21);
const index: CountryIndex = {
  schemaVersion: 1,
  framework: framework.id,
  version: "0",
  defaultCountry: "ATA",
  areas: "areas.json",
  measures: "0",
  countries: {},
};
const propsOf = (
  others: Record<string, string> = {},
  more: Partial<CountryChartsProps> = {},
): CountryChartsProps => {
  const answers = answersFrom({ ATA: own, ...others });
  return {
    answers,
    index,
    country: {
      code: "ATA",
      name: "Testland",
      entry: { alpha2: "AQ", statuses: own, profile: "ATA.json" },
    },
    profile: sampleProfile(),
    shown: NO_SELECTION,
    measures: answers.measures,
    since: undefined,
    tables: [],
    onFilter: vi.fn(),
    onOpen: vi.fn(),
    onTable: vi.fn(),
    ...more,
  };
};

/** Renders the charts, with `areas` in the query cache. */
async function renderCharts(props = propsOf(), language: "en" | "es" = "en", areas: Areas = {}) {
  const client = new QueryClient();
  client.setQueryData(areasQuery(index).queryKey, areas);
  const part = (given: CountryChartsProps) => (
    <QueryClientProvider client={client}>
      <CountryCharts {...given} />
    </QueryClientProvider>
  );
  const { rerender } = await renderPart(part(props), language);
  return (given: CountryChartsProps) => rerender(part(given));
}

const figure = (name: string) => within(screen.getByRole("figure", { name }));
const findingOf = (name: string) =>
  screen.getByRole("figure", { name }).querySelector(".chart-finding")?.textContent;

/** The charts that need no later scores. */
const { since: _, ...unscored } = WORDS.en.charts;
const TITLES = Object.values(unscored);

describe("charts section", () => {
  it("without later scores, shows all other charts with a legend, a source and an export menu", async () => {
    await renderCharts();
    expect(screen.getAllByRole("figure")).toHaveLength(TITLES.length);
    for (const name of TITLES) {
      expect(figure(name).getByText(/^ITU, Invented profile for tests, undated/)).toBeVisible();
      expect(figure(name).getByRole("button", { name: `Export: ${name}` })).toBeVisible();
      expect(figure(name).getAllByRole("listitem").length).toBeGreaterThan(0);
      expect(figure(name).getByRole("img")).toHaveAccessibleName(new RegExp(name));
    }
  });

  it("states findings that do not count unasked measures", async () => {
    await renderCharts(propsOf({ BVT: letters("ea") }));
    expect(findingOf("Measures by pillar")).toBe(
      "In place: 2 of 20 (1 partly, 16 not in place, 1 not known, 1 not in the document). " +
        "Most complete in Legal (100%), least in Technical, Organization, Cooperation and Child protection (0%).",
    );
    expect(findingOf("Coverage by pillar")).toBe(
      "Testland is below the median of all 2 countries in Technical, Organization, Cooperation and Child protection. " +
        "Above it in Legal. " +
        "Not known whether above or below it in Capacity building.",
    );
  });

  it("shows the possible range, and a median if there are other countries", async () => {
    const rerender = await renderCharts();
    const legend = () =>
      figure("Coverage by pillar")
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent);
    expect(legend()).toEqual(["Share reported in place", "In place if unknown answers are too"]);
    expect(findingOf("Coverage by pillar")).toMatch(/^In place: 2 of 20 \(/);
    rerender(propsOf({ BVT: letters("ea") }));
    expect(legend().at(-1)).toBe("Median of all 2 countries, counting only known answers");
  });

  it.each([
    ["a status", { statuses: ["absent"] as const }, true],
    ["a text", { text: "law" }, true],
    ["blanks", { text: " " }, false],
    ["a pillar", { pillars: ["legal"] }, false],
  ])(
    "states that the charts ignore the filter only if it is by status or text: %s",
    async (_, change, isStated) => {
      const filter = { ...NO_SELECTION.filter, ...change };
      await renderCharts(propsOf({}, { shown: { ...NO_SELECTION, filter } }));
      const note = screen.queryByText(
        /^Filters by status and text narrow the list of measures only/,
      );
      expect(note !== null).toBe(isStated);
    },
  );

  it("counts the selected measures, with a legend of the answers that occur", async () => {
    await renderCharts(propsOf({}, { measures: ["1.1.1", "1.1.2"] }));
    expect(findingOf("Measures by pillar")).toBe("Legal measures only. In place: 2 of 2.");
    const classes = figure("Measures by pillar").getAllByRole("listitem");
    expect(classes.map((item) => item.textContent)).toEqual(["In place"]);
  });

  it("states that nothing was asked about the measures of missing sections", async () => {
    await renderCharts(propsOf({}, { measures: ["2.3"] }));
    expect(findingOf("Measures by pillar")).toBe(
      "Child online protection only. Nothing was asked (1 not in the document).",
    );
  });

  it("filters by a clicked segment, pillar or measure", async () => {
    const onFilter = vi.fn();
    await renderCharts(propsOf({}, { onFilter }));
    const user = userEvent.setup();
    const mark = (title: string, name: string) => {
      const found = screen
        .getByRole("figure", { name: title })
        .querySelector(`[data-mark="${name}"]`);
      if (!found) throw new Error(`no mark ${name}`);
      return found;
    };
    await user.click(mark("Measures by pillar", "partial"));
    expect(onFilter).toHaveBeenLastCalledWith({
      pillars: ["technical"],
      statuses: ["partial"],
      text: "",
    });
    await user.click(mark("Coverage by pillar", "capacity"));
    expect(onFilter).toHaveBeenLastCalledWith({ pillars: ["capacity"] });
    await user.click(mark("Peers by measure", "1.2.2"));
    expect(onFilter).toHaveBeenLastCalledWith({ statuses: [], text: "1.2.2" });
  });

  it("filters by keyboard in the table of a chart, and has a button that switches back to the chart", async () => {
    const onFilter = vi.fn();
    const onTable = vi.fn();
    await renderCharts(propsOf({}, { tables: ["measures"], onFilter, onTable }));
    const user = userEvent.setup();
    const table = figure("Measures by pillar").getByRole("table", { name: "Measures by pillar" });
    const row = within(table).getByRole("row", { name: /^Child protection/ });
    const cells = (of: HTMLElement) =>
      within(of)
        .getAllByRole("cell")
        .map((cell) => cell.textContent);
    // The columns are: in place, partly, not in place, unknown, total, no section.
    expect(cells(row)).toEqual(["0", "0", "3", "0", "3", "1"]);
    const capacity = within(table).getByRole("row", { name: /^Capacity building/ });
    within(capacity)
      .getByRole("button", { name: "1, Capacity building, Not known: show only these" })
      .focus();
    await user.keyboard("{Enter}");
    expect(onFilter).toHaveBeenLastCalledWith({
      pillars: ["capacity"],
      statuses: ["unknown"],
      text: "",
    });

    const off = screen.getByRole("button", { name: "Table: Measures by pillar" });
    expect(off).toHaveAttribute("aria-pressed", "true");
    await user.click(off);
    expect(onTable).toHaveBeenLastCalledWith("measures");
  });

  it("shows coverage and peers as tables", async () => {
    const onFilter = vi.fn();
    await renderCharts(propsOf({}, { tables: ["coverage", "peers"], onFilter }));
    const user = userEvent.setup();
    const row = figure("Coverage by pillar").getByRole("row", { name: /^Capacity building/ });
    expect(row).toHaveTextContent("0 of 4 (0%, 1 not known)25%");
    await user.click(within(row).getByRole("button"));
    expect(onFilter).toHaveBeenLastCalledWith({ pillars: ["capacity"] });
    // The rows are the header and the 20 measures that were asked about.
    expect(figure("Peers by measure").getAllByRole("row")).toHaveLength(21);
    await user.click(screen.getByRole("button", { name: /^2\.4 Reporting mechanism/ }));
    expect(onFilter).toHaveBeenLastCalledWith({ statuses: [], text: "2.4" });
  });

  it("is translated into Spanish", async () => {
    await renderCharts(propsOf(), "es");
    expect(findingOf("Medidas por pilar")).toMatch(/^Vigentes: 2 de 20 \(1 en parte, /);
    expect(
      figure("Otros países, por medida").getByRole("button", {
        name: "Tabla: Otros países, por medida",
      }),
    ).toBeVisible();
  });
});

describe("peers by measure", () => {
  /** Five other countries in the subregion of ATA, and one elsewhere. */
  const others = {
    AAA: letters("ae"),
    BBB: letters("ae"),
    CCC: letters("ae"),
    DDD: letters("au"),
    EEE: letters("am"),
    FFF: letters("e"),
  };
  const area = (subregion: string) => ({ alpha2: "AQ", numeric: "010", subregion, neighbours: [] });
  const areas = parseAreas(
    {
      ...Object.fromEntries(["ATA", ...Object.keys(others)].map((code) => [code, area("005")])),
      FFF: area("011"),
    },
    "areas.json",
  );
  const rowsOf = () =>
    figure("Peers by measure")
      .getAllByRole("row")
      .slice(1)
      .map(({ textContent }) => textContent);

  it("names the profiles of the other countries in its source", async () => {
    await renderCharts(propsOf(others), "en", areas);
    expect(figure("Peers by measure").getByText(/undated · Compared with: /)).toHaveTextContent(
      /Compared with: ITU, Cyberwellness Profiles of 5 countries, 2014–\u20602015$/,
    );
    expect(figure("Coverage by pillar").getByText(/undated · Compared with: /)).toBeVisible();
  });

  it("compares with the subregion, and lists measures by answer, then by share", async () => {
    await renderCharts(propsOf(others, { tables: ["peers"] }), "en", areas);
    const rows = rowsOf();
    // Of the four countries asked, three have the measure and one answer is unknown.
    expect(rows[0]).toBe("1.2.2 Standards Not in place3 of 4 (75%, 1 not known)");
    expect(rows.slice(-2)).toEqual([
      "1.4.3 Professional certification Not known3 of 4 (75%, 1 not known)",
      "2.3 Institutional support Not in the document3 of 4 (75%, 1 not known)",
    ]);
    expect(findingOf("Peers by measure")).toMatch(
      /^In place in most of the 5 others in South America, but not here: Standards, .* and \d more\. In place here, but in fewer than half of them: Criminal legislation\. Listed by the answer here /,
    );
    const order = rows.map((row) => {
      const [, answer = "", share] =
        /(Not in place|Partly|In place)\d of \d \((\d+)%\)$/.exec(row ?? "") ?? [];
      return {
        place: ["Not in place", "Partly", "In place"].indexOf(answer),
        share: Number(share),
      };
    });
    const known = order.filter(({ place }) => place >= 0);
    expect(known.length).toBeGreaterThan(10);
    expect(known).toEqual(known.toSorted((a, b) => a.place - b.place || b.share - a.share));
  });

  it("distinguishes a measure affirmed without a name in the table, the legend and the drawing", async () => {
    const answers = answersFrom({ ATA: own.replace("ee", "eA"), ...others });
    const rerender = await renderCharts(propsOf({}, { answers, tables: ["peers"] }), "en", areas);
    const affirmed = "In place, affirmed without a name";
    expect(rowsOf().find((row) => row?.startsWith("1.1.2"))).toContain(affirmed);
    rerender(propsOf({}, { answers }));
    const legend = figure("Peers by measure").getAllByRole("listitem");
    expect(legend[1]).toHaveTextContent(affirmed);
    const marks = screen
      .getByRole("figure", { name: "Peers by measure" })
      .querySelectorAll('[data-mark] circle[r="3"]');
    expect(marks).toHaveLength(1);
  });

  it("compares with all countries if the subregion is unknown", async () => {
    await renderCharts(propsOf({ AAA: letters("e") }, { tables: ["peers"] }), "en", {});
    expect(findingOf("Peers by measure")).toMatch(/the 2 countries/);
    expect(rowsOf().find((row) => row?.startsWith("1.1.1"))).toBe(
      "1.1.1 Criminal legislation In place2 of 2 (100%)",
    );
  });
});
