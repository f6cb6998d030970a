import { expect, test } from "vitest";
import { parseTreaties, treatiesOf } from "../../../src/domain/editions/treaties.ts";
import { inEach } from "../sample.ts";

const source = { title: "X", publisher: "X", date: "2015-03-14", licence: inEach("X") };
const fileOf = (protocol: object) => ({
  source,
  convention: { AAA: { party: "1990-01-26" } },
  protocol,
});

test.each([
  ["AAA", { convention: { party: "1990-01-26" }, protocol: { signed: "2000-09-08" } }],
  ["BBB", { protocol: { partySince: "2015" } }],
  ["CCC", undefined],
])("has the record of %s", (country, record) => {
  const protocol = { AAA: { signed: "2000-09-08" }, BBB: { partySince: "2015" } };
  expect(treatiesOf(parseTreaties(fileOf(protocol), "treaties.json"), country)).toEqual(record);
});

test.each<[string, object, RegExp]>([
  [
    "a date after the register's",
    { party: "2015-03-15" },
    /file\.json: protocol\.AAA: .*2015-03-14/,
  ],
  ["a later year before the register's", { partySince: "2014" }, /protocol\.AAA: .*partySince/],
  ["two accessions", { party: "2002-01-01", partySince: "2016" }, /protocol\.AAA: .*partySince/],
  ["a date in words", { signed: "5 October 2001" }, /protocol\.AAA\.signed: .*YYYY-MM-DD/],
])("rejects %s", (_what, record, message) => {
  expect(() => parseTreaties(fileOf({ AAA: record }), "file.json")).toThrow(message);
});
