import fc from "fast-check";
import { expect, test } from "vitest";
import type { Evidence, Passage } from "../../src/domain/evidence.ts";
import { clipEvidence } from "../../src/domain/evidence.ts";

const evidence = (passage: Passage): Evidence => ({
  schemaVersion: 1,
  country: "ATA",
  language: "en",
  indicators: { "1.2.1": passage },
});
const clip = (passage: Passage) => clipEvidence(evidence(passage)).indicators["1.2.1"];
const paragraph = (text: string) => ({ kind: "paragraph" as const, text });
const lengthOf = (passage: Passage | undefined) =>
  passage?.blocks.reduce((length, { text }) => length + text.length, 0);

test("a section of an ordinary length stays as it is", () => {
  const passage = { blocks: [paragraph("Ice.")], decided: { block: 0, start: 0, end: 3 } };
  expect(clip(passage)).toBe(passage);
});

test("an endless one keeps the words that decided, marked as before", () => {
  fc.assert(
    fc.property(fc.nat(200_000), fc.integer({ min: 1, max: 300 }), (before, length) => {
      const words = "x".repeat(length);
      const text = `${"a".repeat(before)}${words}${"b".repeat(100_000)}`;
      const decided = { block: 1, start: before, end: before + length };
      const clipped = clip({ blocks: [paragraph("first"), paragraph(text)], decided });
      const { start = 0, end = 0 } = clipped?.decided ?? {};
      expect(clipped?.blocks[0]?.text.slice(start, end)).toBe(words);
      expect(lengthOf(clipped)).toBeLessThan(31_000);
    }),
    { numRuns: 50 },
  );
});

test("one without such words is cut at its end, and says so", () => {
  const clipped = clip({ blocks: Array.from({ length: 9 }, () => paragraph("a".repeat(20_000))) });
  expect(clipped?.blocks).toHaveLength(2);
  expect(clipped?.blocks.at(-1)?.text).toMatch(/a \[…\]$/);
});
