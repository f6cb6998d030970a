import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildDataset } from "../../src/build/dataset.ts";
import { parseCountryIndex } from "../../src/domain/country-index.ts";
import { measurePath, parseMeasureFile } from "../../src/domain/measures/measure-file.ts";
import { InvalidDataError } from "../../src/domain/parsing.ts";
import { framework } from "../domain/sample.ts";

const ROOT = join(import.meta.dirname, "../..");
const { files, indexPath } = buildDataset(join(ROOT, "data"));
const jsonOf = (path: string): unknown => JSON.parse(files.get(path) ?? "null");
const index = parseCountryIndex(jsonOf(indexPath), framework, "index");
const fileOf = (code: string) => {
  const path = measurePath(index, code);
  return parseMeasureFile(jsonOf(path), code, path);
};

describe("the files of the measures", () => {
  test("cover every measure, and every country with a profile or later data", () => {
    const codes = [...Object.keys(index.countries), ...Object.keys(index.later?.countries ?? {})];
    for (const { code } of framework.indicators)
      expect(Object.keys(fileOf(code).countries).sort(), code).toEqual(codes.toSorted());
  });

  test("have the facts of the profile and the scores of the corresponding measures", () => {
    const { PER, TON, HKG } = fileOf("1.2.1").countries;
    expect(PER).toMatchObject({ date: "2015-02-19", reviewed: true });
    expect(PER?.instruments).toEqual([{ name: "PeCERT", kind: "team" }]);
    expect(PER?.scores).toHaveLength(2);
    expect(TON).toMatchObject({
      instruments: [],
      scores: [expect.any(Number), expect.any(Number)],
    });
    expect(TON).not.toHaveProperty("date");
    expect(HKG?.scores).toEqual([null, null]);
  });

  test("have the laws of the fields that the measure asks about", () => {
    const published = jsonOf(index.countries.KEN?.profile ?? "");
    expect(published).toMatchObject({
      since: { laws: { cybercrime: { laws: expect.anything() } } },
    });
    const { KEN, HKG, VAT, AND } = fileOf("1.1.1").countries;
    expect(KEN?.laws?.length).toBeGreaterThan(0);
    expect(AND?.laws).toEqual([]);
    // UNCTAD has no record of Hong Kong, and no data on the Holy See.
    expect([HKG?.laws, VAT?.laws]).toEqual([undefined, undefined]);
    expect(fileOf("1.2.1").countries.KEN?.laws).toBeUndefined();
  });

  test("are rejected with the path of an invalid value", () => {
    const { countries } = fileOf("1.2.1");
    const broken = {
      measure: "1.2.1",
      countries: { ...countries, PER: { scores: [-1], laws: [] } },
    };
    const parse = () => parseMeasureFile(broken, "1.2.1", "measure.json");
    expect(parse).toThrow(InvalidDataError);
    expect(parse).toThrow("countries.PER.scores.0");
    expect(() => parseMeasureFile(broken, "1.2.2", "measure.json")).toThrow('expected "1.2.2"');
  });
});
