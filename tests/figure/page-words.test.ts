import { expect, test } from "vitest";
import { editions } from "../../src/dataset/framework.ts";
import { type Filter, NO_FILTER } from "../../src/domain/filter.ts";
import { OUTCOMES } from "../../src/domain/selection.ts";
import { describeFilter, nameEdition } from "../../src/figure/page-words.ts";
import { framework } from "../domain/sample.ts";
import { wordsOf } from "./sample.ts";

const i18n = await wordsOf();
const scale = { max: 1, threshold: 0.5 };
const { pillars } = framework;
const kinds: Filter["statuses"] = ["exists", "missing", "half", "absent-zero"];

test.each<[string, Partial<Filter>, "status" | "score", string[]]>([
  ["no filter", {}, "status", []],
  ["text of spaces", { text: "  " }, "status", []],
  ["an unknown pillar", { pillars: ["other"] }, "status", []],
  [
    "pillars in the order of the edition",
    { pillars: ["technical", "legal"] },
    "status",
    ["Pillars: Legal measures and Technical measures"],
  ],
  ["text without the spaces around it", { text: " law " }, "status", ["Text: “law”"]],
  [
    "in an edition of statuses, the statuses and outcomes",
    { statuses: kinds },
    "status",
    ["Status: In place, Not in the document and Reported absent, still 0"],
  ],
  [
    "in an edition of scores, the scores, the outcomes, and missing scores",
    { statuses: kinds },
    "score",
    ["Status: no score, 0.5 or more and Reported absent, still 0"],
  ],
  ["only classes of another edition", { statuses: ["exists"] }, "score", []],
])("describes the applicable parts of a filter: %s", (_, change, cells, expected) => {
  const words = describeFilter(i18n, { ...NO_FILTER, ...change }, { cells, pillars, scale });
  expect(words).toEqual(expected);
});

test("names an edition, but not the profiles, the outcomes or an unknown edition", () => {
  const slugs = [...editions.map(({ slug }) => slug), undefined, OUTCOMES, "gci-1999"];
  expect(slugs.map((slug) => nameEdition(i18n, slug))).toEqual([
    ...editions.map(({ short }) => i18n.local(short)),
    ...[undefined, undefined, undefined],
  ]);
});
