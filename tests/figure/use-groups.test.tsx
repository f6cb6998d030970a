// @vitest-environment jsdom
import { renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { createAnswers } from "../../src/domain/answers.ts";
import type { GroupEntry } from "../../src/domain/areas.ts";
import { useGroups } from "../../src/figure/use-groups.ts";
import { I18nProvider } from "../../src/i18n/i18n.tsx";
import { framework } from "../domain/sample.ts";
import { index, wordsOf } from "./sample.ts";

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
