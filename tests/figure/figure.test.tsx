// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import type { Answer } from "../../src/domain/answers.ts";
import {
  answerColumn,
  backingColumn,
  column,
  composeFinding,
  createTable,
  IN_FILE,
  legendOf,
  nearEntry,
  pillarColumn,
  questionColumn,
} from "../../src/figure/figure.tsx";
import { framework } from "../domain/sample.ts";
import { wordsOf } from "./sample.ts";

const i18n = await wordsOf();

describe("composeFinding", () => {
  it("returns a dated headline, full sentences, and the remaining sentences as detail", () => {
    expect(composeFinding(i18n, "Two of 2.5 in place", ["One is not known."], "2015")).toEqual({
      headline: "Two of 2.5 in place, 2015",
      finding: "Two of 2.5 in place. One is not known.",
      detail: "One is not known.",
    });
  });

  it("does not add the years if the claim already contains them", () => {
    expect(composeFinding(i18n, "Two of three in 2024", [], "2024").headline).toBe(
      "Two of three in 2024",
    );
  });

  it("uses the claim as the headline if no years are given", () => {
    expect(composeFinding(i18n, "Two of three in 2024")).toEqual({
      headline: "Two of three in 2024",
      finding: "Two of three in 2024.",
      detail: "",
    });
  });
});

describe("column", () => {
  it("is omitted from the screen with `IN_FILE`, and is on the screen and in files by default", () => {
    const table = createTable([{ code: "a", share: 0.5 }], ({ code }) => code, [
      column("code", "Code", ({ code }) => code, IN_FILE),
      column("share", "Share", ({ share }) => share, { isNumeric: true }),
    ]);
    expect(table.toFile()).toEqual({
      columns: [
        { id: "code", label: "Code" },
        { id: "share", label: "Share" },
      ],
      rows: [["a", 0.5]],
    });
    expect(table.toScreen()).toEqual({
      columns: [{ id: "share", label: "Share", isNumeric: true }],
      rows: [
        { id: "a", cells: [{ id: "share", content: 0.5, choice: undefined, isNumeric: true }] },
      ],
    });
  });

  it('is omitted from files with `only: "screen"`, and is not numeric by default', () => {
    const columns = [column("map", "Map", () => "x", { only: "screen" })];
    const table = createTable([{}], () => "row", columns);
    expect(table.toFile()).toEqual({ columns: [], rows: [[]] });
    expect(table.toScreen()).toEqual({
      columns: [{ id: "map", label: "Map", isNumeric: false }],
      rows: [
        { id: "row", cells: [{ id: "map", content: "x", choice: undefined, isNumeric: false }] },
      ],
    });
  });

  it.each<[Answer | undefined, string[], string]>([
    [{ class: "exists", backing: "named" }, ["In place", "exists", "A name", "named"], "In place"],
    [
      { class: "exists", backing: "affirmed" },
      ["In place", "exists", "Affirmed without a name", "affirmed"],
      "In place, affirmed without a name",
    ],
    [{ class: "missing" }, ["Not in the document", "missing", "", ""], "Not in the document"],
    [undefined, ["No profile", "no-profile", "", ""], "No profile"],
  ])("shows the answer %j, with its backing only in files", (answer, filed, shown) => {
    const table = createTable([answer], String, [
      answerColumn(framework, i18n, (row) => row),
      backingColumn(i18n, (row) => row),
    ]);
    const { columns, rows } = table.toFile();
    expect(columns.map(({ id }) => id)).toEqual([
      ...["status", "status_code", "backing", "backing_code"],
    ]);
    expect(columns.map(({ label }) => label)).toEqual([
      ...["Status", "status_code", "Backed by", "backing_code"],
    ]);
    expect(rows).toEqual([filed]);
    const [cell, ...others] = table.toScreen().rows[0]?.cells ?? [];
    expect(render(cell?.content).container.textContent).toBe(` ${shown}`);
    expect(others).toEqual([]);
  });

  it("states in words and as a code whether an edition asks the same question, a similar one or neither", () => {
    const rows = [undefined, { isNear: true }, { isNear: false }];
    type Asked = (typeof rows)[number];
    const columns = [questionColumn(i18n, "gci_2020", "GCI 2020", (row: Asked) => row)];
    expect(createTable(rows, String, columns).toFile().rows).toEqual([
      ["not asked", "not-asked"],
      ["a similar question (≈)", "near"],
      ["the same question", "same"],
    ]);
  });

  it("shows the pillar of a row, with its full name in files, and filters by that pillar", () => {
    const [pillar] = framework.pillars;
    if (!pillar) throw new Error("no pillar");
    const onPillar = vi.fn();
    const table = createTable([{ pillar }], () => "one", [pillarColumn(i18n, onPillar)]);
    expect(table.toFile()).toEqual({
      columns: [
        { id: "pillar", label: "Pillar" },
        { id: "pillar_code", label: "pillar_code" },
      ],
      rows: [["Legal measures", "legal"]],
    });
    const [cell] = table.toScreen().rows[0]?.cells ?? [];
    expect(cell).toMatchObject({ content: "Legal", choice: { label: "Legal" } });
    cell?.choice?.onChoose();
    expect(onPillar).toHaveBeenCalledExactlyOnceWith("legal");
  });
});

test.each([
  [true, [{ id: "near", label: "A similar question, not the same one" }]],
  [false, []],
  [undefined, []],
])("the legend explains ≈ only if it is shown: %s", (isShown, expected) => {
  expect(nearEntry(i18n, isShown)).toMatchObject(expected);
});

const Sample = ({ status }: { status: string }) => <text>{status}</text>;

describe("legendOf", () => {
  const labelOf = (kind: string) => `is ${kind}`;
  it("has a symbol per class, in the given order", () => {
    const legend = legendOf(["absent", "exists"], labelOf);
    expect(legend.map(({ id, label }) => [id, label])).toEqual([
      ["absent", "is absent"],
      ["exists", "is exists"],
    ]);
    const marks = legend.map(({ symbol }) => render(<svg aria-hidden="true">{symbol}</svg>));
    const [absent, exists] = marks.map(({ container }) => container.innerHTML);
    expect(absent).not.toBe(exists);
  });

  it("accepts another component for the symbols", () => {
    const [entry] = legendOf(["absent"], labelOf, Sample);
    const { container } = render(<svg aria-hidden="true">{entry?.symbol}</svg>);
    expect(container).toHaveTextContent("absent");
  });
});
