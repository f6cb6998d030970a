// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { framework, vocabulary } from "../../../src/dataset/framework.ts";
import { indexQuery } from "../../../src/dataset/queries.ts";
import { answersOf } from "../../../src/domain/country-index.ts";
import { LANGUAGES } from "../../../src/domain/languages.ts";
import { NO_SELECTION, type Selection } from "../../../src/domain/selection.ts";
import { useWorldData } from "../../../src/features/world/use-world-data.ts";
import { useNarrowing } from "../../../src/figure/narrowing/use-narrowing.ts";
import { QUESTIONS, TEAM_SCORE } from "../../../src/figure/ready-questions.ts";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n, I18nProvider } from "../../../src/i18n/i18n.tsx";
import { formatSelection, parseSelection } from "../../../src/url/codec.ts";
import { serveDataset } from "../../app/open-page.tsx";

const targetOf = ({ id: _, hash: __, ...change }: (typeof QUESTIONS)[number]): Selection => ({
  ...NO_SELECTION,
  ...{ view: "world", ...change },
});

test("the twelve ready questions have unique ids", () => {
  expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(12);
});

test.each(QUESTIONS)("$id has an address that parses without dropped values", (question) => {
  const target = targetOf(question);
  const parsed = parseSelection(formatSelection(target), vocabulary);
  expect(parsed).toEqual({ selection: target, dropped: [] });
});

test.each(LANGUAGES)("each text states the figures in its conditions (%s)", async (language) => {
  const { t, number, compactNumber } = createI18n(language, await loadMessages(language));
  const figuresOf = (question: (typeof QUESTIONS)[number]) => {
    const target = JSON.stringify(question);
    const [, population] = /population=(\d+)/.exec(target) ?? [];
    const [, score] = /\.team=([\d.]*\d)/.exec(target) ?? [];
    return [
      ...(target.match(/2024|(?<=dated=)\d{4}/g) ?? []),
      ...(score ? [number(Number(score))] : []),
      ...(population ? (/\d+/.exec(compactNumber(Number(population))) ?? []) : []),
    ];
  };
  const lacking = QUESTIONS.flatMap((question) => {
    const text = t(`question.${question.id}`, { score: number(TEAM_SCORE) });
    return figuresOf(question).flatMap((figure) => (text.includes(figure) ? [] : [text, figure]));
  });
  expect(QUESTIONS.flatMap(figuresOf)).toHaveLength(8);
  expect(lacking).toEqual([]);
});

/** Loads the data of `serveDataset`, and returns the countries that match the conditions of a selection. */
async function findCountries(selection: Selection): Promise<string[]> {
  serveDataset();
  const client = new QueryClient();
  const i18n = createI18n("en", await loadMessages("en"));
  const index = await client.fetchQuery(indexQuery(framework));
  const page = { status: "ready" as const, index, answers: answersOf(framework, index) };
  const { result } = renderHook(
    () => {
      const data = useWorldData({ ...page, selection, navigate: vi.fn() });
      const narrowing = useNarrowing(data.question, selection);
      return { isReady: data.index !== undefined, narrowing };
    },
    {
      wrapper: ({ children }: { children: ReactNode }) => (
        <QueryClientProvider client={client}>
          <I18nProvider i18n={i18n}>{children}</I18nProvider>
        </QueryClientProvider>
      ),
    },
  );
  await waitFor(() => expect(result.current.isReady).toBe(true));
  const { includes, groupInputs } = result.current.narrowing;
  return groupInputs.countries.filter(includes);
}

test.each(QUESTIONS.filter((one) => "conditions" in one || "places" in one))(
  "$id matches 1 to 59 countries",
  async (question) => {
    const found = await findCountries(targetOf(question));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(60);
  },
);
