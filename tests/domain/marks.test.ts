import { expect, test } from "vitest";
import { markOf, statusAnswer } from "../../src/domain/answers.ts";
import { listMarks } from "../../src/domain/marks.ts";

test.each([
  [statusAnswer("exists", "named"), "exists"],
  [statusAnswer("exists", "listed"), "exists"],
  [statusAnswer("exists", "affirmed"), "affirmed"],
  [statusAnswer("exists"), "exists"],
  [statusAnswer("partial"), "partial"],
  [{ class: "half", score: 1 } as const, "half"],
])("the mark of %j is %s", (answer, mark) => {
  expect(markOf(answer)).toBe(mark);
});

test("adds the mark of affirmed answers after “in place” only if there are any", () => {
  const classes = ["exists", "absent"] as const;
  expect(listMarks(classes, [statusAnswer("exists", "named")])).toEqual(classes);
  expect(listMarks(classes, [statusAnswer("exists", "affirmed")])).toEqual([
    ...["exists", "affirmed", "absent"],
  ]);
});
