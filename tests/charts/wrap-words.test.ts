import { expect, it } from "vitest";
import { wrapWords } from "../../src/charts/RowName.tsx";

it.each([
  ["Child online protection", 12, ["Child online", "protection"]],
  ["Cooperation", 5, ["Cooperation"]],
  ["Legal", 20, ["Legal"]],
  ["Азиатско-Тихоокеанский регион", 20, ["Азиатско-", "Тихоокеанский", "регион"]],
  ["儿童上网保护，法律措施", 9, ["儿童上网", "保护，法律", "措施"]],
  ["", 20, []],
])("wraps %j with a limit of %i characters", (label, length, lines) =>
  expect(wrapWords(label, length)).toEqual(lines),
);
