// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import {
  column,
  composeFinding,
  createTable,
  IN_FILE,
  legendOf,
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

  it("has the code of cells.csv for a question that an edition does not ask", () => {
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
