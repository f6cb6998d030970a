// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { measureWords } from "../../src/dataset/measure-words.ts";
import { computeRows, type Row } from "../../src/domain/scorecard.ts";
import { Reading } from "../../src/ui/finding.tsx";
import { finding, framework, sampleProfile } from "../domain/sample.ts";
import { renderPart } from "../features/charts/page.tsx";

/** A row that names `count` instruments: "A", "B"… */
function rowNaming(count: number): Row | undefined {
  const instruments = Array.from({ length: count }, (_, at) => ({
    name: String.fromCharCode(65 + at),
    kind: "law" as const,
  }));
  const named = finding("exists", { reason: "named", instruments });
  return computeRows(framework, sampleProfile({ "1.1.1": named }))[0];
}

describe("Reading", () => {
  it.each([
    [1, "en", "names A as its"],
    [2, "en", "names A and B as its"],
    [4, "en", "names A, B, C and D as its"],
    [5, "en", "names A, B, C and 2 more as its"],
    [16, "en", "names A, B, C and 13 more as its"],
    [4, "es", "señala a A, B, C y D"],
    [5, "es", "señala a A, B, C y 2 más"],
    [16, "es", "señala a A, B, C y 13 más"],
  ] as const)("shortens %i names (%s): %s", async (count, language, words) => {
    const row = rowNaming(count);
    if (!row) throw new Error("no row");
    await renderPart(
      <Reading row={row} subject={measureWords(row.indicator.code)?.subject} />,
      language,
    );
    expect(document.body).toHaveTextContent(words);
  });
});
