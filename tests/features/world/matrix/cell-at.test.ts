// @vitest-environment jsdom
import { afterEach, expect, it } from "vitest";
import { cellAt, createFrame } from "../../../../src/features/world/matrix/matrix-frame.ts";
import { createSample } from "../sample-table.ts";

afterEach(() => document.documentElement.removeAttribute("dir"));

it.each([
  ["ltr", 5, 1],
  ["ltr", -5, undefined],
  ["rtl", -5, 1],
  ["rtl", 5, undefined],
])("in %s text, finds the column by the distance from the start", async (direction, at, column) => {
  const { table } = await createSample();
  const view = { table, hrefOf: String, highlighted: [], patterns: "", zoom: 1 };
  document.dir = direction;
  document.body.innerHTML = '<div data-row="4"><div class="matrix-marks"></div></div>';
  const target = document.querySelector<HTMLElement>(".matrix-marks");
  if (!target) throw new Error("no marks");
  target.getBoundingClientRect = () => new DOMRect(100, 0, 800, 20);
  const clientX = (direction === "rtl" ? 900 : 100) + at;
  const cell = cellAt({ target, clientX }, createFrame(1440, view));
  expect(cell).toEqual(column && { row: 4, column });
});
