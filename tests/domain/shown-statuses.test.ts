import fc from "fast-check";
import { expect, test } from "vitest";
import {
  computeStatusChanges,
  formatShown,
  parseShown,
  type ShownStatuses,
} from "../../src/domain/shown-statuses.ts";
import { STATUSES } from "../../src/domain/status.ts";
import { decodeStatuses } from "../../src/domain/status-letters.ts";
import { framework } from "../reader/corpus.ts";

const letters = fc
  .array(fc.constantFrom(...STATUSES), {
    minLength: framework.indicators.length,
    maxLength: framework.indicators.length,
  })
  .map((statuses) => statuses.map((status) => status.charAt(0)).join(""));
const shown = fc
  .dictionary(fc.stringMatching(/^[A-Z]{3}$/), letters, { minKeys: 1, maxKeys: 200 })
  .map((countries): ShownStatuses => ({ framework: framework.id, countries: { ...countries } }));
const toIndex = ({ countries }: ShownStatuses) => ({
  countries: Object.fromEntries(
    Object.entries(countries).map(([code, statuses]) => [
      code,
      { alpha2: code.slice(0, 2), statuses, profile: "" },
    ]),
  ),
});

test("round-trips statuses without changes", () => {
  fc.assert(
    fc.property(shown, (statuses) => {
      expect(parseShown(formatShown(statuses), framework)).toEqual(statuses);
      expect(computeStatusChanges(framework, statuses, toIndex(statuses))).toEqual([]);
    }),
  );
});

test("omits backings, which earlier releases cannot read", () => {
  const given = { framework: framework.id, countries: { ATA: "NLAepaum".padEnd(21, "a") } };
  const plain = { ...given, countries: { ATA: "eeeepaum".padEnd(21, "a") } };
  expect(parseShown(formatShown(given), framework)).toEqual(plain);
  expect(computeStatusChanges(framework, plain, toIndex(given))).toEqual([]);
});

test("lists each changed answer once", () => {
  fc.assert(
    fc.property(letters, letters, (before, now) => {
      const one = { framework: framework.id, countries: { ATA: before } };
      const other = { framework: framework.id, countries: { ATA: now } };
      const changes = computeStatusChanges(framework, one, toIndex(other));
      const differing = [...before].filter((letter, at) => letter !== now[at]).length;
      expect(changes).toHaveLength(differing);
      for (const change of changes) {
        const at = framework.indicators.indexOf(change.indicator);
        expect(change.before).toBe(decodeStatuses({ statuses: before })[at]);
        expect(change.now).toBe(decodeStatuses({ statuses: now })[at]);
      }
    }),
  );
});

test("lists every answer of a country that lost its profile", () => {
  const statuses = { framework: framework.id, countries: { ATA: "e".repeat(21) } };
  const changes = computeStatusChanges(framework, statuses, { countries: {} });
  expect(changes).toHaveLength(21);
  expect(changes[0]).toMatchObject({ country: "ATA", before: "exists", now: undefined });
});

test.each([
  ["another version", `2 ${framework.id} ATA:${"e".repeat(21)}`],
  ["another framework", `1 another ATA:${"e".repeat(21)}`],
  ["too few letters", `1 ${framework.id} ATA:eee`],
  ["unknown letters", `1 ${framework.id} ATA:${"x".repeat(21)}`],
  ["no country", `1 ${framework.id}`],
  ["a property of Object.prototype", `1 ${framework.id} __proto__:${"e".repeat(21)}`],
  ["an empty text", ""],
  ["a text over the limit", "1 ".repeat(100_000)],
])("rejects %s", (_, text) => {
  expect(parseShown(text, framework)).toBeUndefined();
});

test("formats all countries in about five kilobytes", () => {
  const codes = Array.from({ length: 193 }, (_, at) =>
    String.fromCharCode(65 + (at % 26), 65 + Math.floor(at / 26), 65),
  );
  const countries = Object.fromEntries(codes.map((code) => [code, "epaumepaumepaumepaume"]));
  expect(formatShown({ framework: framework.id, countries }).length).toBeLessThan(5100);
});
