import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { areasQuery, countryQuery } from "../../dataset/queries.ts";
import { byKind, computeGaps, type Model } from "../../domain/compare/gaps.ts";
import { choosePeerGroup } from "../../domain/compare/peers.ts";
import type { PublishedCountry } from "../../domain/editions/country-file.ts";
import { lawFieldsOf } from "../../domain/editions/crosswalk.ts";
import { findFailure, useLaterTables } from "../../figure/use-later.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { laterWords } from "../../i18n/answer-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** Maximum length, in characters, of a name in a brief. */
export const LONGEST_NAME = 90;
const MAX_MODELS = 3;

type Props = Pick<ViewProps, "index" | "answers" | "country">;

type CountryModel = Model<{ code: string }>;

/** `modelsFor` describes the model countries for a measure. It is undefined while data loads. */
export function useModels(props: Props) {
  const { index, answers } = props;
  const i18n = useI18n();
  const { t, list, join, countryName } = i18n;
  const { isPending, failed, models } = useStrongestModels(props);
  const entryOf = (model: CountryModel | undefined) => model && index.countries[model.country.code];
  const strongest = [...models.values()].flatMap(({ found: [first] }) => entryOf(first) ?? []);
  const entries = isPending ? [] : [...new Set(strongest)];
  // If a profile fails to load, only its example is missing.
  const published = useQueries({
    queries: entries.map((entry) => countryQuery(answers.framework, entry)),
  });
  const last = index.later?.editions.at(-1);
  const nameOf = ({ country: { code } }: CountryModel) =>
    countryName(index.countries[code]?.alpha2 ?? code);
  const modelsFor = (measure: string): { text: string; isNear: boolean } => {
    const { found = [], asked } = models.get(measure) ?? {};
    const [best] = found;
    if (!best) return { text: t("brief.no-model"), isNear: false };
    const scoreOf = ({ score }: CountryModel) =>
      score !== undefined && last ? laterWords(i18n, { asked, score, edition: last }) : "";
    const describeAlike = (alike: readonly CountryModel[], model: CountryModel) =>
      t("brief.model", {
        country: list(alike.map(nameOf)),
        count: alike.length,
        kind: model.kind,
        score: scoreOf(model),
      });
    const isAlike = (one: CountryModel) => one.kind === best.kind && scoreOf(one) === scoreOf(best);
    const described = found.every(isAlike)
      ? describeAlike(found, best)
      : list(found.map((one) => describeAlike([one], one)));
    const entry = entryOf(best);
    const name = entry && exampleOf(measure, published[entries.indexOf(entry)]?.data);
    return {
      text:
        name && found.length > 1
          ? t("brief.through", { models: described, country: nameOf(best), name })
          : join("detail", described, name),
      isNear: asked?.isNear === true && found.some(({ score }) => score !== undefined),
    };
  };
  const isReady = !isPending && !published.some((query) => query.isPending);
  return { modelsFor: isReady ? modelsFor : undefined, failed };
}

/** The strongest models by measure, from the same subregion if it has enough countries. */
function useStrongestModels({ index, answers, country: { code } }: Props) {
  const areas = useQuery(areasQuery(index));
  const { tables, crosswalk, failed } = useLaterTables(index);
  const models = useMemo(() => {
    const scores = tables?.at(-1);
    const pairing = crosswalk && scores && { profiles: answers, scores, crosswalk };
    const { members } = choosePeerGroup(answers, areas.data, code);
    const others = members.filter((member) => member !== code);
    const countries = [code, ...others].map((one) => ({ code: one }));
    return new Map(
      computeGaps({ answers, countries, pairing }).gaps.map((gap) => [
        gap.indicator.code,
        { found: gap.models.toSorted(byStrength).slice(0, MAX_MODELS), asked: gap.pair },
      ]),
    );
  }, [areas.data, tables, crosswalk, answers, code]);
  const isPending = areas.isPending || (index.later && !tables);
  return { isPending, failed: findFailure([areas]) ?? failed, models };
}

const byStrength = (a: CountryModel, b: CountryModel) =>
  byKind(a, b) || (b.score ?? 0) - (a.score ?? 0);

/** Name of the first law or instrument for the measure, skipping drafts and long names. */
function exampleOf(measure: string, published: PublishedCountry | undefined) {
  const { laws } = published?.since ?? {};
  const listed = lawFieldsOf(measure).flatMap((field) => laws?.[field]?.laws ?? []);
  const instruments = published?.profile.indicators[measure]?.instruments ?? [];
  return [...listed.map(({ title, draft }) => ({ name: title, draft })), ...instruments].find(
    ({ name, draft }) => !draft && name.length <= LONGEST_NAME,
  )?.name;
}
