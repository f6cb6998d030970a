import fc from "fast-check";
import { expect, test } from "vitest";
import type { Evidence, Passage } from "../../src/domain/evidence.ts";
import {
  clipEvidence,
  createEvidence,
  hasWords,
  parseEvidence,
} from "../../src/domain/evidence.ts";

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

test("keeps a short section", () => {
  const passage = { blocks: [paragraph("Ice.")], decided: { block: 0, start: 0, end: 3 } };
  expect(clip(passage)).toBe(passage);
});

test("shortens a long section, and keeps its deciding words", () => {
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

test("truncates a long section that has no deciding words", () => {
  const clipped = clip({ blocks: Array.from({ length: 9 }, () => paragraph("a".repeat(20_000))) });
  expect(clipped?.blocks).toHaveLength(2);
  expect(clipped?.blocks.at(-1)?.text).toMatch(/a \[…\]$/);
});

test("shortens only sections of more than 30,000 characters", () => {
  const whole = { blocks: [paragraph("a".repeat(20_000)), paragraph("b".repeat(10_000))] };
  expect(clip(whole)).toBe(whole);
  const over = clip({ blocks: [...whole.blocks, paragraph("c")] });
  expect(over?.blocks).toEqual(whole.blocks);
  const cut = clip({ blocks: [paragraph("a".repeat(20_000)), paragraph("b".repeat(10_001))] });
  expect(cut?.blocks).toEqual([
    paragraph("a".repeat(20_000)),
    paragraph(`${"b".repeat(10_000)} […]`),
  ]);
});

test("keeps 7,500 characters on each side of the deciding words", () => {
  const text = `${"a".repeat(50_000)}xx${"b".repeat(50_000)}`;
  const decided = { block: 0, start: 50_000, end: 50_002 };
  expect(clip({ blocks: [{ kind: "item", text }], decided })).toEqual({
    blocks: [{ kind: "item", text: `${"a".repeat(7500)}xx${"b".repeat(7500)} […]` }],
    decided: { block: 0, start: 7500, end: 7502 },
  });
});

test("createEvidence returns valid, empty evidence", () => {
  const none = createEvidence("PER");
  expect(parseEvidence(none, "PER.json")).toEqual(none);
  expect(none).toMatchObject({ country: "PER", language: "en" });
  expect(hasWords(none)).toBe(false);
  expect(hasWords(evidence({ blocks: [] }))).toBe(true);
});

test.each<[string, object, RegExp]>([
  ["with another version", { schemaVersion: 2 }, /schemaVersion/],
  ["with an invalid country code", { country: "Peru" }, /country/],
  ["with an unknown block kind", evidence({ blocks: [paragraph("x")] }), /kind/],
])("rejects evidence %s", (_what, change, message) => {
  const text = JSON.stringify({ ...evidence({ blocks: [] }), ...change });
  const input: unknown = JSON.parse(text.replace('"paragraph"', '"heading"'));
  expect(() => parseEvidence(input, "PER.json")).toThrow(/^PER\.json: /);
  expect(() => parseEvidence(input, "PER.json")).toThrow(message);
});
