import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatTableJson } from "../../src/export/table.ts";

const columns = [
  { id: "code", label: "Código" },
  { id: "status", label: "Estado" },
];

describe("JSON", () => {
  it("contains metadata, columns, and rows by column id", () => {
    const text = formatTableJson([{ id: "countries", label: "Países", value: ["Perú"] }], {
      columns,
      rows: [["1.2.1", "Existe"]],
    });
    expect(JSON.parse(text)).toEqual({
      countries: ["Perú"],
      columns,
      rows: [{ code: "1.2.1", status: "Existe" }],
    });
  });

  it("round-trips every cell, keeping numbers as numbers", () => {
    const cell = fc.oneof(fc.string({ unit: "grapheme" }), fc.nat());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const { rows: read } = JSON.parse(formatTableJson([], { columns, rows }));
        expect(read).toEqual(rows.map(([code, status]) => ({ code, status })));
      }),
    );
  });
});
