// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { NO_FILTER } from "../../../src/domain/filter.ts";
import { NO_SELECTION } from "../../../src/domain/selection.ts";
import { ComparePage } from "../../../src/features/compare/ComparePage.tsx";
import { law } from "../../domain/compare-sample.ts";
import { renderPart } from "../charts/page.tsx";
import { countries, props } from "./sample.tsx";

const rowOf = (name: RegExp) => screen.getByRole("row", { name });
const cellsOf = (name: RegExp) =>
  within(rowOf(name))
    .getAllByRole("gridcell")
    .map(({ textContent }) => textContent);

describe("the matrix", () => {
  test("has headers for countries, pillars and measures, and text in every cell", async () => {
    await renderPart(<ComparePage {...props()} />);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Testland compared with Otherland and Thirdland",
    );
    const table = screen.getByRole("grid", { name: "Measure by measure" });
    const heads = within(table).getAllByRole("columnheader");
    expect(heads).toHaveLength(4);
    // On phones, the corner cell has labels for the figures below the country codes.
    expect(heads[0]).toHaveTextContent("MeasureIn placeSimilar to AAA");
    expect(heads[2]).toHaveTextContent("BBB3/2195%");
    expect(heads[1]).toHaveTextContent(/Testland.*1 of 21 in place/);
    expect(heads[2]).toHaveTextContent(
      /Otherland.*3 of 21 in place.*95% similar to Testland \(20 compared\)/,
    );
    expect(within(table).getAllByRole("rowheader")).toHaveLength(6 + 21);
    expect(cellsOf(/Regulation and compliance/)).toEqual([
      "TestlandNot in place",
      expect.stringMatching(/^OtherlandIn place: Data Act/),
      "ThirdlandPartly",
    ]);
    expect(cellsOf(/1\.2\.1/)).toEqual([
      "TestlandNot known",
      "OtherlandIn place",
      "ThirdlandNot in the document",
    ]);
  });

  test("distinguishes a country without a profile from a document without a section", async () => {
    const bare = { code: "DDD", letters: "m".repeat(21), name: "Bareland", isBare: true };
    await renderPart(<ComparePage {...props({}, [...countries, bare])} />);
    expect(cellsOf(/1\.2\.1/).slice(2)).toEqual([
      "ThirdlandNot in the document",
      "Barelandno profile",
    ]);
  });

  test("marks drafts outside the element whose `lang` is the language of the name", async () => {
    // Two instruments can have the same name.
    const instruments = [law("Ley de datos", true), law("Penal Code"), law("Penal Code")];
    const named = { "1.1.1": { instruments } };
    const drafting = { code: "DDD", letters: "p", name: "Draftland", named };
    await renderPart(<ComparePage {...props({}, [drafting, ...countries])} />);
    const [cell = document.body] = within(rowOf(/1\.1\.1/)).getAllByRole("gridcell");
    expect(cell).toHaveTextContent(/Ley de datos \(draft\).*Penal Code/);
    expect(cell).toHaveAttribute("title", "Ley de datos (draft) · Penal Code · Penal Code");
    expect(within(cell).getByText("Ley de datos")).toHaveAttribute("lang", "und");
  });

  test("shows names by default only for up to four countries, and a button toggles them", async () => {
    const onChange = vi.fn();
    const { rerender } = await renderPart(<ComparePage {...props({ onChange })} />);
    const names = (pressed: boolean) => screen.getByRole("button", { name: "Show names", pressed });
    const user = userEvent.setup();
    await user.click(names(true));
    expect(onChange).toHaveBeenLastCalledWith({ withNames: false });
    const [first, second] = within(rowOf(/Regulation and compliance/)).getAllByRole("gridcell");
    expect(first).toHaveTextContent(/Not in place$/);
    expect(second).toHaveTextContent(/In place: .*Data Act.*Network Act/);
    const selection = { ...NO_SELECTION, withNames: false };
    rerender(<ComparePage {...props({ onChange, selection })} />);
    await user.click(names(false));
    expect(onChange).toHaveBeenLastCalledWith({ withNames: undefined });
    const five = [..."ABCDE"].map((letter) => ({ code: `A${letter}A`, letters: "e" }));
    rerender(<ComparePage {...props({ onChange }, five)} />);
    await user.click(names(false));
    expect(onChange).toHaveBeenLastCalledWith({ withNames: true });
  });

  test("lists only differences and states their number", async () => {
    const selection = { ...NO_SELECTION, onlyDifferences: true };
    const { rerender } = await renderPart(<ComparePage {...props({ selection })} />);
    const found = screen.getByText("The countries differ on 2 of the 21 measures.");
    expect(found).toBeVisible();
    // Not a live region, because the filter bar announces the number of measures.
    expect(found.closest("[role=status]")).toBeNull();
    expect(screen.getAllByRole("gridcell")).toHaveLength(2 * 3);
    const twice = countries.slice(0, 1).flatMap((one) => [one, { ...one, code: "DDD" }]);
    rerender(<ComparePage {...props({ selection }, twice)} />);
    expect(screen.getByText(/these countries give the same answer/)).toBeVisible();
  });

  test("announces that all measures differ if “Only differences” does not change their number", async () => {
    const parties = [
      { code: "AAA", letters: "e".repeat(21) },
      { code: "BBB", letters: "a".repeat(21) },
    ];
    const { rerender } = await renderPart(<ComparePage {...props({}, parties)} />);
    const announced = document.querySelector(".compare-tools [role=status]");
    expect(announced).toBeEmptyDOMElement();
    const selection = { ...NO_SELECTION, onlyDifferences: true };
    rerender(<ComparePage {...props({ selection }, parties)} />);
    expect(announced).toHaveTextContent("The countries differ on all 21 measures.");
  });

  test("has one tab stop, moves it with arrow keys, and opens the measure of a cell", async () => {
    const onChange = vi.fn();
    await renderPart(<ComparePage {...props({ onChange })} />);
    const user = userEvent.setup();
    const grid = screen.getByRole("grid");
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    within(rowOf(/1\.1\.1/))
      .getByRole("button")
      .focus();
    await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}");
    const [, second] = within(rowOf(/Regulation/)).getAllByRole("gridcell");
    expect(second).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(onChange).toHaveBeenLastCalledWith({ indicator: "1.1.2" });
    await user.keyboard("{Control>}{End}{/Control}");
    expect(within(rowOf(/2\.4 ?Rep/)).getAllByRole("gridcell")[2]).toHaveFocus();
    await user.keyboard("{ArrowUp}{Home} ");
    expect(within(rowOf(/2\.3 ?Inst/)).getByRole("button")).toHaveFocus();
    expect(onChange).toHaveBeenLastCalledWith({ indicator: "2.3" });
    await user.tab();
    expect(grid.contains(document.activeElement)).toBe(false);
  });

  test("opens a measure only once per key press or click", async () => {
    const onChange = vi.fn();
    await renderPart(<ComparePage {...props({ onChange })} />);
    const user = userEvent.setup();
    const button = within(rowOf(/1\.2\.1/)).getByRole("button", { name: /CIRT/ });
    expect(button).toHaveAttribute("aria-haspopup", "dialog");
    button.focus();
    await user.keyboard("{Enter}");
    const [cell] = within(rowOf(/Regulation/)).getAllByRole("gridcell");
    if (cell) await user.click(cell);
    expect(onChange.mock.calls).toEqual([[{ indicator: "1.2.1" }], [{ indicator: "1.1.2" }]]);
  });

  test("changes the order, “Only differences” and “Show names” in the selection", async () => {
    const onChange = vi.fn();
    await renderPart(<ComparePage {...props({ onChange })} />);
    const user = userEvent.setup();
    await user.selectOptions(screen.getByRole("combobox", { name: /Order/ }), "Most similar");
    await user.click(screen.getByRole("button", { name: "Only differences" }));
    await user.click(screen.getByRole("button", { name: "Show names" }));
    expect(onChange.mock.calls).toEqual([
      [{ order: "similarity" }],
      [{ onlyDifferences: true }],
      [{ withNames: false }],
    ]);
  });

  test("filters the list by status without changing the counts", async () => {
    const filter = { ...NO_FILTER, statuses: ["partial" as const] };
    await renderPart(<ComparePage {...props({ selection: { ...NO_SELECTION, filter } })} />);
    expect(screen.getAllByRole("gridcell")).toHaveLength(3);
    expect(screen.getByText(/^Measures in place: 1 of 21 in Testland, 3 of 21 in/)).toBeVisible();
    expect(screen.getAllByRole("columnheader")[2]).toHaveTextContent(/3 of 21.*20 compared/);
    expect(screen.getByText(/^Testland reported one measure absent/)).toBeVisible();
    expect(screen.getByText(/Charts, gaps and counts include all measures/)).toBeVisible();
  });

  test("shows an empty state with a button that shows all measures", async () => {
    const onChange = vi.fn();
    const filter = { pillars: ["legal"], statuses: ["unknown" as const], text: "penguin" };
    const selection = { ...NO_SELECTION, filter, onlyDifferences: true };
    await renderPart(<ComparePage {...props({ onChange, selection })} />);
    expect(screen.queryByRole("grid")).toBeNull();
    expect(
      screen.getByText(
        /^No measure matches these filters \(Status: Not known and Text: “penguin”\)\./,
      ),
    ).toBeVisible();
    await userEvent.setup().click(screen.getByRole("button", { name: "Show all 2 measures" }));
    expect(onChange).toHaveBeenLastCalledWith({
      filter: { pillars: ["legal"], statuses: [], text: "" },
      onlyDifferences: false,
    });
  });

  test("shows “not comparable” for fewer than five answers in common", async () => {
    const filter = { ...NO_FILTER, pillars: ["technical"] };
    await renderPart(<ComparePage {...props({ selection: { ...NO_SELECTION, filter } })} />);
    const [, first, second, third] = screen.getAllByRole("columnheader");
    expect(first).toHaveTextContent(/0 of 3 in place$/);
    expect(second).toHaveTextContent(/1 of 3 in place.*not comparable with Testland$/);
    expect(third).toHaveTextContent(/0 of 2 in place/);
  });
});

describe("the countries", () => {
  test("can be moved to the front or removed, which moves focus to the heading", async () => {
    const show = (codes: readonly string[]) =>
      codes.flatMap((code) => countries.find((country) => country.code === code) ?? []);
    const onCountries = vi.fn((codes: readonly string[]) =>
      rerender(<ComparePage {...props({ onCountries }, show(codes))} />),
    );
    const { rerender } = await renderPart(<ComparePage {...props({ onCountries })} />);
    const user = userEvent.setup();
    const heading = screen.getByRole("heading", { level: 1 });
    expect(screen.queryByRole("button", { name: "Put Testland first" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Put Thirdland first" }));
    expect(onCountries).toHaveBeenLastCalledWith(["CCC", "AAA", "BBB"]);
    expect(heading).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Remove Testland" }));
    expect(onCountries).toHaveBeenLastCalledWith(["CCC", "BBB"]);
    expect(heading).toHaveFocus();
    expect(screen.getByText("Countries compared: Thirdland and Otherland.")).toHaveRole("status");
  });

  test("cannot be fewer than two", async () => {
    await renderPart(<ComparePage {...props({}, countries.slice(0, 2))} />);
    expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull();
    expect(screen.queryByRole("combobox", { name: /Order/ })).toBeNull();
  });

  test("can be added in a picker, up to six", async () => {
    const picker = (onClose: () => void) => (
      <button type="button" onClick={onClose}>
        Picker
      </button>
    );
    const { rerender } = await renderPart(<ComparePage {...props({ picker })} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: /Add a country or group/ }));
    await user.click(screen.getByRole("button", { name: "Picker" }));
    expect(screen.queryByRole("button", { name: "Picker" })).toBeNull();
    const six = [..."ABCDEF"].map((letter) => ({ code: `A${letter}A`, letters: "e" }));
    rerender(<ComparePage {...props({ picker }, six)} />);
    expect(screen.queryByRole("button", { name: /Add a country or group/ })).toBeNull();
    // The list is collapsed, because the style sheet that expands it in wide windows is not loaded.
    await user.click(screen.getByText("Countries compared"));
    expect(screen.getByText(/Six at most/)).toBeVisible();
  });

  test("can be replaced by a set of peers, and notes are shown", async () => {
    const onCountries = vi.fn();
    const option = {
      set: "neighbours" as const,
      label: "Neighbours",
      total: 7,
      codes: ["BBB", "CCC"],
      isChosen: true,
    };
    const notes = ["2 of 7"];
    await renderPart(<ComparePage {...props({ onCountries, peerOptions: [option], notes })} />);
    const button = screen.getByRole("button", { name: "Neighbours 7", pressed: true });
    await userEvent.setup().click(button);
    expect(onCountries).toHaveBeenLastCalledWith(["AAA", "BBB", "CCC"]);
    expect(screen.getByText("2 of 7")).toBeVisible();
  });
});

describe("the gap list", () => {
  test("lists gaps with models, names and notes", async () => {
    const onChange = vi.fn();
    await renderPart(<ComparePage {...props({ onChange })} />);
    const list = screen.getByRole("region", {
      name: "Reported absent by Testland, in place by others",
    });
    expect(
      within(list).getByText(/^Testland reported one measure absent in .* that at least one/),
    ).toBeVisible();
    const gap = within(list).getByRole("button", { name: /Regulation and compliance/ });
    const facts = within(list).getAllByRole("definition");
    expect(facts.map(({ textContent }) => textContent)).toEqual([
      "Otherland",
      "Data Act (Otherland)",
      "Data Act and Network Act",
    ]);
    const more = within(list).getByText(/^More/, { selector: "summary" });
    expect(facts[2]).not.toBeVisible();
    await userEvent.setup().click(more);
    expect(facts[2]).toBeVisible();
    expect(
      within(list).getByText(/^Not counted, .* whether Testland has it: 1\.2\.1 CIRT\.$/),
    ).toBeVisible();
    expect(
      within(list).getByText(/^Of the measures that Testland reported absent, 18 are/),
    ).toBeVisible();
    await userEvent.setup().click(gap);
    expect(onChange).toHaveBeenCalledWith({ indicator: "1.1.2" });
  });

  test("is translated into Spanish", async () => {
    await renderPart(<ComparePage {...props({}, countries.slice(0, 2))} />, "es");
    const list = screen.getByRole("region", {
      name: "Medidas que Testland declaró no vigentes y Otherland declaró vigentes",
    });
    expect(
      within(list).getByText(
        /^En .*, Testland declaró no vigente una medida que el otro país declaró vigente\.$/,
      ),
    ).toBeVisible();
  });
});
