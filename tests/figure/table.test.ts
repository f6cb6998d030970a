import { describe, expect, it, vi } from "vitest";
import { createTable } from "../../src/figure/figure.tsx";

interface Row {
  code: string;
  share: number | undefined;
}
const rows: Row[] = [
  { code: "a", share: 0.5 },
  { code: "b", share: undefined },
];
const onChoose = vi.fn();
const table = createTable<Row>(rows, ({ code }) => code, [
  { id: "code", label: "Code", value: ({ code }) => code, only: "file" },
  {
    id: "name",
    label: "Name",
    value: ({ code }) => `name of ${code}`,
    choose: ({ code }) => (code === "a" ? { label: "only a", onChoose } : undefined),
  },
  {
    id: "share",
    label: "Share",
    isNumeric: true,
    value: ({ share }) => share ?? "not known",
    show: ({ share }) => (share === undefined ? "–" : `${share * 100}%`),
  },
  { id: "link", label: "Link", value: () => "", only: "screen" },
]);

describe("createTable", () => {
  it("exports values, not screen text", () => {
    expect(table.toFile()).toEqual({
      columns: [
        { id: "code", label: "Code" },
        { id: "name", label: "Name" },
        { id: "share", label: "Share" },
      ],
      rows: [
        ["a", "name of a", 0.5],
        ["b", "name of b", "not known"],
      ],
    });
  });

  it("renders content and actions on the screen", () => {
    const { columns, rows: shown } = table.toScreen();
    expect(columns).toEqual([
      { id: "name", label: "Name", isNumeric: false },
      { id: "share", label: "Share", isNumeric: true },
      { id: "link", label: "Link", isNumeric: false },
    ]);
    expect(shown.map(({ id, cells }) => [id, ...cells.map(({ content }) => content)])).toEqual([
      ["a", "name of a", "50%", ""],
      ["b", "name of b", "–", ""],
    ]);
    const [first, second] = shown;
    first?.cells[0]?.choice?.onChoose();
    expect(onChoose).toHaveBeenCalledOnce();
    expect(second?.cells[0]?.choice).toBeUndefined();
  });
});
