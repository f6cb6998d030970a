import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { expect, test } from "vitest";
import { registerDiffers } from "../../../src/domain/editions/register.ts";
import { type CountryTreaties, TreatiesSchema } from "../../../src/domain/editions/treaties.ts";
import { parseProfile } from "../../../src/domain/profile.ts";
import type { Status } from "../../../src/domain/status.ts";
import { framework } from "../sample.ts";

const party = { signed: "1990-01-26", party: "1990-09-04" };
const signed = { signed: "2001-10-05" };
const later = { ...signed, partySince: "2016" };

test.each<[Status, CountryTreaties | undefined, convention: boolean, protocol: boolean]>([
  ["exists", { convention: party, protocol: party }, false, false],
  ["exists", { convention: party, protocol: signed }, false, true],
  ["exists", { convention: party, protocol: later }, false, true],
  ["exists", { convention: party }, false, true],
  ["exists", { convention: signed, protocol: party }, true, false],
  ["exists", undefined, true, true],
  ["partial", { convention: party, protocol: signed }, false, false],
  ["partial", { convention: party }, false, false],
  ["partial", { convention: party, protocol: party }, false, true],
  ["absent", { convention: signed }, false, false],
  ["absent", { convention: party, protocol: party }, true, true],
  ["unknown", { convention: party, protocol: party }, false, false],
  ["missing", undefined, false, false],
])(
  "registerDiffers compares the status %s with the entry %j: Convention %s, Protocol %s",
  (status, record, convention, protocol) => {
    expect(registerDiffers(status, record, "convention")).toBe(convention);
    expect(registerDiffers(status, record, "protocol")).toBe(protocol);
    expect(registerDiffers(status, record)).toBe(protocol);
  },
);

const data = new URL("../../../data/", import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, data), "utf8"));
const { source, countries } = v.parse(TreatiesSchema, read("treaties.json"));

test("accepts only a year for a later ratification", () => {
  const parse = (record: object) =>
    v.safeParse(TreatiesSchema, { source, countries: { FJI: { protocol: record } } }).success;
  expect([parse({ partySince: "2021" }), parse({ partySince: "2021-05" })]).toEqual([true, false]);
});

const statuses = readdirSync(new URL("countries", data)).map((file) => {
  const { country, indicators } = parseProfile(read(`countries/${file}`), framework, file);
  return { country, status: indicators["2.2"]?.status ?? "missing" };
});
const differing = (treaty: "convention" | "protocol", only: Status) =>
  statuses
    .filter(({ status }) => status === only)
    .filter(({ country, status }) => registerDiffers(status, countries[country], treaty))
    .map(({ country }) => country)
    .join(" ");

test("lists the 18 profiles that differ from the register on the Protocol", () => {
  expect(differing("protocol", "exists")).toBe(
    "ARE CMR FJI GHA HKG IRL KEN KNA LBR PSE SGP SLB TTO ZMB",
  );
  expect(differing("protocol", "partial")).toBe("ETH MNG PRK RUS");
  expect(differing("protocol", "absent")).toBe("");
});

test("lists the profiles that differ from the register on the Convention", () => {
  expect(differing("convention", "exists")).toBe("HKG USA");
  expect(differing("convention", "partial") + differing("convention", "absent")).toBe("");
});
