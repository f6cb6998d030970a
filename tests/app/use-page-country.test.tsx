// @vitest-environment jsdom
import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useShownIndex } from "../../src/app/use-page-country.ts";
import { NO_SELECTION, type View } from "../../src/domain/selection.ts";
import { toEntries } from "../../src/keep/kept-store.ts";
import { kept } from "../domain/kept-sample.ts";
import { framework } from "../domain/sample.ts";
import { index } from "../figure/sample.ts";

const { ATA: _ata, PER: _per, ...countries } = index.countries;
const published = { ...index, countries };
const entries = toEntries([kept, { ...kept, country: "PER", alpha2: "PE" }], framework);

test.each<[view: View, country: string, counted: readonly string[]]>([
  ["scorecard", "PER", ["DEU", "PER"]],
  ["scorecard", "DEU", ["DEU"]],
  ["world", "DEU", ["ATA", "DEU", "PER"]],
])("with kept profiles, view %s, country %s: the index has %j", (view, country, counted) => {
  const selection = { ...NO_SELECTION, view, country, onDevice: true };
  const store = { entries, isLoaded: true, broken: [], failure: undefined };
  const { result } = renderHook(() => useShownIndex(published, selection, store));
  expect(Object.keys(result.current?.countries ?? {}).toSorted()).toEqual(counted);
});
