import { expect, test } from "vitest";
import type { Selection } from "../../../src/domain/selection.ts";
import { foundText } from "../../../src/features/world/found-text.ts";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n } from "../../../src/i18n/i18n.tsx";
import { createSample } from "./sample-table.ts";

test.each<[Selection["part"], number, number, string]>([
  ["matrix", 3, 3, "3 countries"],
  ["map", 2, 2, "2 of 3 countries listed"],
  ["list", 2, 1, "1 of 2 countries listed"],
  ["matrix", 3, 0, "0 of 3 countries listed"],
  ["countries", 3, 1, "3 countries"],
  ["countries", 2, 1, "2 of 3 countries"],
])("%s, %i of 3 countries in scope, %i listed: “%s”", async (part, inScope, inList, text) => {
  const { countries: all } = await createSample();
  const [scope, listed] = [all.slice(0, inScope), all.slice(0, inList)];
  const i18n = createI18n("en", await loadMessages("en"));
  expect(foundText({ all, scope, listed, chosen: undefined }, part, i18n)).toBe(text);
});
