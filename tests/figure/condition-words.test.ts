import { expect, test } from "vitest";
import { parseCondition } from "../../src/domain/query.ts";
import { conditionPhrase } from "../../src/figure/condition-words.ts";
import { loadMessages } from "../../src/i18n/catalogues.ts";
import { createI18n } from "../../src/i18n/i18n.tsx";

test.each([
  ["dated=2014", "with a profile dated 2014"],
  ["dated=2014-02", "with a profile dated February 2014"],
  ["dated=2014-02-28", "with a profile dated 28 February 2014"],
  ["dated=2014-02-30", "with a profile dated 2014-02-30"],
])("%s is a condition on countries %s", async (text, phrase) => {
  const condition = parseCondition(text);
  if (!condition) throw new Error(`${text} is not a condition`);
  expect(conditionPhrase(condition, [], createI18n("en", await loadMessages("en")))).toBe(phrase);
});
