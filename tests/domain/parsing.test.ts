import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { within } from "../../src/domain/invalid.ts";
import {
  CountryCodeSchema,
  InvalidDataError,
  LocalizedSchema,
  parseWith,
} from "../../src/domain/parsing.ts";

const Schema = v.strictObject({ name: v.string(), places: v.array(CountryCodeSchema) });
const problemOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof InvalidDataError) return error;
    throw error;
  }
  throw new Error("no problem");
};
const parse = (input: unknown) => parseWith(Schema, input, "a.json");

describe("parseWith", () => {
  test("reports the file, the paths and the expected values", () => {
    const { name, file, issues, message } = problemOf(() =>
      parse({ places: ["PER", "Peru"], more: 1 }),
    );
    expect([name, file]).toEqual(["InvalidDataError", "a.json"]);
    expect(issues).toEqual([
      { path: "name", expected: "expected this field, which is missing" },
      { path: "places.1", expected: expect.stringContaining("an ISO 3166 alpha-3 code") },
      { path: "more", expected: "expected no such field" },
    ]);
    expect(message).toMatch(/^a\.json: name: expected this field, which is missing; places\.1: /);
  });

  test("reports an issue about the whole file", () => {
    expect(problemOf(() => parse(3)).issues).toMatchObject([{ path: "(whole file)" }]);
  });

  test("reports at most twenty issues", () => {
    const places = Array(30).fill("?");
    expect(problemOf(() => parse({ name: "", places })).issues).toHaveLength(20);
  });

  test.each([
    [200, /^x+$/],
    [201, /^x{199}…$/],
  ])("limits a message of %i characters to 200", (length, expected) => {
    const Wordy = v.pipe(v.string(), v.regex(/^never$/, "x".repeat(length)));
    const [issue] = problemOf(() => parseWith(Wordy, "", "a.json")).issues;
    expect(issue?.expected).toMatch(expected);
    expect(issue?.expected).toHaveLength(200);
  });

  test.each(["per", "PE", "PERU", "XPER"])("rejects the country code %s", (code) => {
    expect(problemOf(() => parse({ name: "", places: [code] })).issues).toHaveLength(1);
  });

  test("rejects empty text", () => {
    expect(parseWith(LocalizedSchema, "Law", "a")).toBe("Law");
    expect(problemOf(() => parseWith(LocalizedSchema, "", "a")).issues).toHaveLength(1);
  });
});

describe("within", () => {
  test("prefixes the paths of issues", () => {
    const { file, issues } = problemOf(() => within("profiles.0", () => parse({ places: [] })));
    expect(file).toBe("a.json");
    expect(issues).toEqual([
      { path: "profiles.0.name", expected: "expected this field, which is missing" },
    ]);
    expect(problemOf(() => within("profiles.0", () => parse(3))).issues).toMatchObject([
      { path: "profiles.0" },
    ]);
  });

  test("returns the result, and rethrows other errors", () => {
    expect(within("a", () => 3)).toBe(3);
    const fault = () => {
      throw new RangeError("of the program");
    };
    expect(() => within("a", fault)).toThrow(RangeError);
  });
});
