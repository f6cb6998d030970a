// @vitest-environment jsdom
import { renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { createAnswers } from "../../src/domain/answers.ts";
import type { GroupEntry } from "../../src/domain/areas.ts";
import { useGroups } from "../../src/figure/use-groups.ts";
import { I18nProvider } from "../../src/i18n/i18n.tsx";
import { framework } from "../domain/sample.ts";
import { index, laterOf, wordsOf } from "./sample.ts";

const profiles = createAnswers(framework, new Map());
const i18n = await wordsOf();
const wrapper = ({ children }: { children: ReactNode }) => (
  <I18nProvider i18n={i18n}>{children}</I18nProvider>
);

test("the list of groups keeps its identity when the groups load, if none is selected", () => {
  const ids: string[] = [];
  const { result, rerender } = renderHook(
    (entries: readonly GroupEntry[] | undefined) =>
      useGroups({ index, areas: {}, entries, profiles }, ids).groups,
    { wrapper, initialProps: undefined },
  );
  const before = result.current;
  rerender([]);
  expect(result.current).toBe(before);
});

const area = { alpha2: "AQ", numeric: "010", neighbours: [] };

test("returns the selected groups with their names, and skips unknown ids", () => {
  const areas = {
    ATA: { ...area, ituRegion: "europe" as const },
    DEU: { ...area, alpha2: "DE", ituRegion: "europe" as const },
    TON: { ...area, alpha2: "TO", ituRegion: "europe" as const },
  };
  // Tonga has scores but no profile.
  const later = laterOf({ countries: { TON: { alpha2: "TO", file: "" } } });
  const entries = [{ id: "ldc", title: "Least developed countries", countries: ["DEU", "TON"] }];
  const sources = { index: { ...index, later }, areas, entries, profiles };
  const ids = ["itu-europe", "atlantis", "ldc"];
  const { result } = renderHook(() => useGroups(sources, ids), { wrapper });
  expect(result.current.groups.map(({ name, members }) => [name, members])).toEqual([
    ["Europe (ITU region)", ["ATA", "DEU", "TON"]],
    ["Least developed countries", ["DEU", "TON"]],
  ]);
  expect(result.current.find("DEU-TON")?.members).toEqual(["DEU", "TON"]);
});

test("returns no groups until the index and the areas have loaded", () => {
  const sources = { index: undefined, areas: undefined, entries: undefined, profiles };
  const ids = ["itu-europe", "ldc"];
  const { result } = renderHook(() => useGroups(sources, ids), { wrapper });
  expect(result.current.groups).toEqual([]);
  expect(result.current.inputs).toMatchObject({ areas: {}, entries: [], countries: [] });
});
