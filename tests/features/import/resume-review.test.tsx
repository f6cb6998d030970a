// @vitest-environment jsdom
import { expect, test } from "vitest";
import { correctStatus } from "../../../src/domain/review/draft.ts";
import { inbox, resumeReview } from "../../../src/features/import/page-inbox.ts";
import { kept } from "../../domain/kept-sample.ts";

test("lists the review of a kept profile once, unless it was changed", () => {
  resumeReview(kept);
  resumeReview({ ...kept, read: { ...kept.read } });
  expect(inbox.items).toHaveLength(1);
  const [first] = inbox.items;
  if (first) inbox.edit(first.id, (draft) => correctStatus(draft, "1.2.2", "exists"));
  resumeReview(kept);
  expect(inbox.items).toHaveLength(2);
  for (const item of inbox.items) inbox.remove(item);
});
