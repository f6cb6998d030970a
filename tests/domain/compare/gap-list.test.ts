import { expect, test } from "vitest";
import { computeGapList } from "../../../src/domain/compare/gap-list.ts";
import { compared, comparison, law } from "../compare-sample.ts";

const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

test("says what is lacking, who has it and through what, and what is not known", () => {
  const first = compared("AAA", `apuae${"e".repeat(16)}`);
  const list = computeGapList(
    comparison(
      first,
      compared("BBB", "eeea", {
        "1.1.1": { instruments: [law("Act 1"), law("Bill 2", true)] },
      }),
      compared("CCC", "uaaa"),
    ),
  );
  expect(
    list.gaps.map(({ indicator, status, models, notKnown }) => ({
      code: indicator.code,
      status,
      models: models.map(({ country, through }) => [country.code, ...through]),
      notKnown: codes(notKnown),
    })),
  ).toEqual([
    { code: "1.1.1", status: "absent", models: [["BBB", "Act 1"]], notKnown: ["CCC"] },
    { code: "1.1.2", status: "partial", models: [["BBB"]], notKnown: [] },
  ]);
  expect(codes(list.notCounted)).toEqual(["1.2.1"]);
  expect(codes(list.lackedByAll)).toEqual(["1.2.2"]);
});

test("without a profile a model has nothing named; without countries there is no list", () => {
  const model = { ...compared("BBB", "e"), profile: undefined };
  expect(computeGapList(comparison(compared("AAA", "a"), model)).gaps[0]?.models).toMatchObject([
    { through: [] },
  ]);
  expect(computeGapList(comparison())).toEqual({ gaps: [], notCounted: [], lackedByAll: [] });
});
