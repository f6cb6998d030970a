import { useQuery } from "@tanstack/react-query";
import { groupsQuery } from "../../dataset/later-queries.ts";
import { measureQuery } from "../../dataset/measure-query.ts";
import { measureWords } from "../../dataset/measure-words.ts";
import { areasQuery } from "../../dataset/queries.ts";
import type { Indicator } from "../../domain/framework.ts";
import { measuresByPillar } from "../../domain/measure-rows.ts";
import { tally } from "../../domain/tally.ts";
import { MeasureLink } from "../../figure/MeasureLink.tsx";
import { useQuestion } from "../../figure/narrowing/use-question.ts";
import { findFailure } from "../../figure/use-later.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { countOf } from "../../i18n/words.ts";
import type { LoadData } from "../../late/late.tsx";
import { Pending } from "../../late/Pending.tsx";
import { Measure } from "./Measure.tsx";
import "./measure.css";

type Props = Omit<ViewProps, "country">;

/** Each country's answer to the measure in the address, and links to all measures. */
export function MeasureView(props: Props) {
  const { answers, selection, navigate } = props;
  const { indicators } = answers.framework;
  const { t, local } = useI18n();
  const at = indicators.findIndex(({ code }) => code === selection.measure);
  const indicator = indicators[at];
  const question = measureWords(indicator?.code ?? "")?.question;
  const steps = [["previous", indicators[at - 1]] as const, ["next", indicators[at + 1]] as const];
  return (
    <div className="measure">
      <header className="measure-header">
        <h1>{indicator ? `${indicator.code} ${local(indicator.title)}` : t("app.view.measure")}</h1>
        {question && <p>{local(question)}</p>}
        <p className="measure-steps">
          {steps.map(
            ([id, to]) =>
              indicator &&
              to && (
                <MeasureLink key={id} {...{ selection, navigate }} code={to.code}>
                  {t(`measure.${id}`, { title: local(to.title) })}
                </MeasureLink>
              ),
          )}
        </p>
      </header>
      {indicator && <Loaded key={at} {...props} indicator={indicator} />}
      <AllMeasures {...props} />
    </div>
  );
}

const loadMeasure: LoadData = ({ client, index, selection: { measure } }) =>
  Promise.all([
    client.fetchQuery(areasQuery(index)),
    index.later && client.fetchQuery(groupsQuery(index.later)),
    measure && client.fetchQuery(measureQuery(index, measure)),
  ]);
MeasureView.loadData = loadMeasure;

function Loaded(props: Props & { indicator: Indicator }) {
  const { index, answers, selection, indicator } = props;
  const file = useQuery(measureQuery(index, indicator.code));
  const areas = useQuery(areasQuery(index));
  const { question, needed } = useQuestion(index, answers, areas.data, selection);
  if (!file.data || !areas.data) return <Pending {...pendingOf([file, areas])} />;
  // The filters stay mounted while the scores for a new condition load.
  const isWaiting = needed.some(({ data }) => data === undefined);
  const pending = isWaiting ? pendingOf(needed) : undefined;
  return <Measure {...{ ...props, question, pending }} file={file.data} areas={areas.data} />;
}

function pendingOf(queries: Parameters<typeof findFailure>[0]) {
  const failed = findFailure(queries);
  return { error: failed?.error ?? null, onRetry: () => failed?.retry() };
}

/** Links to all measures by pillar, each with the number of countries that have it. */
function AllMeasures({ answers, selection, navigate }: Props) {
  const i18n = useI18n();
  const { framework, measures, countries } = answers;
  return (
    <nav className="measure-all" aria-label={i18n.t("app.view.measure")}>
      <p>{i18n.t("scorecard.peers-head", { count: countries.length })}</p>
      {measuresByPillar(framework, measures).map(({ pillar, indicators }) => (
        <ul key={pillar.id} className="plain-list">
          <li>{i18n.local(pillar.title)}</li>
          {indicators.map(({ code, title }) => (
            <li key={code}>
              <MeasureLink {...{ code, selection, navigate }}>
                {code} {i18n.local(title)}
              </MeasureLink>{" "}
              <small>{countOf(i18n, tally(answers, countries, [code]))}</small>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
