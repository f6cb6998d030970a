// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { statusAnswer } from "../../src/domain/answers.ts";
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

  it("adds nothing to the headline if no years are given", () => {
    expect(composeFinding(i18n, "Two of three in 2024")).toEqual({
      headline: "Two of three in 2024",
      finding: "Two of three in 2024.",
      detail: "",
    });
  });
});

describe("column", () => {
  it("is shown in files only, or on the screen and in files", () => {
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

  it("shows an answer as its mark and word, and “affirmed” only on the screen", () => {
    const rows = [statusAnswer("exists", "affirmed"), statusAnswer("unknown"), undefined];
    type Shown = (typeof rows)[number];
    const table = createTable(rows, (_row) => "id", [
      answerColumn(framework, i18n, (row: Shown) => row),
      backingColumn(i18n, (row: Shown) => row),
    ]);
    expect(table.toFile()).toEqual({
      columns: [
        { id: "status", label: "Status" },
        { id: "status_code", label: "status_code" },
        { id: "backing", label: "Backed by" },
        { id: "backing_code", label: "backing_code" },
      ],
      rows: [
        ["In place", "exists", "Affirmed without a name", "affirmed"],
        ["Not known", "unknown", "", ""],
        ["No profile", "no-profile", "", ""],
      ],
    });
    const cells = table.toScreen().rows.map(({ cells: [cell] }) => {
      const { container } = render(cell?.content);
      return [container.textContent?.trim(), container.querySelectorAll("svg").length];
    });
    expect(cells).toEqual([
      ["In place, affirmed without a name", 1],
      ["Not known", 1],
      ["No profile", 1],
    ]);
  });

  it("can be shown only on the screen", () => {
    const table = createTable([{ code: "a" }], ({ code }) => code, [
      column("code", "Code", ({ code }) => code, { only: "screen" }),
    ]);
    expect(table.toFile()).toEqual({ columns: [], rows: [[]] });
    expect(table.toScreen().columns).toHaveLength(1);
  });

  it("has the code of cells.csv for a question that an edition does not ask", () => {
    const rows = [undefined, { isNear: true }, { isNear: false }];
    type Asked = (typeof rows)[number];
    const columns = [questionColumn(i18n, "gci_2020", "GCI 2020", (row: Asked) => row)];
    const { columns: heads, rows: filed } = createTable(rows, String, columns).toFile();
    expect(heads).toEqual([
      { id: "gci_2020_question", label: "GCI 2020: question" },
      { id: "gci_2020_question_code", label: "gci_2020_question_code" },
    ]);
    expect(filed).toEqual([
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

const Sample = ({ status }: { status: string }) => <text>{status}</text>;

it("the legend explains “≈” only where a near question is shown", () => {
  expect(nearEntry(i18n, false)).toEqual([]);
  const [entry] = nearEntry(i18n, true);
  expect(entry).toMatchObject({ id: "near", label: "A similar question, not the same one" });
  const { container } = render(<svg aria-hidden="true">{entry?.symbol}</svg>);
  expect(container).toHaveTextContent("≈");
});

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
