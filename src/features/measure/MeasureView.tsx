import { useQuery } from "@tanstack/react-query";
import { measureQuery } from "../../dataset/measure-query.ts";
import { measureWords } from "../../dataset/measure-words.ts";
import { areasQuery } from "../../dataset/queries.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Pending } from "../../late/Failure.tsx";
import { AllMeasures, Steps } from "./AllMeasures.tsx";
import { loadMeasure } from "./load-measure.ts";
import { Measure } from "./Measure.tsx";
import type { MeasureProps } from "./use-holders.ts";
import "./measure.css";

/** The countries that have a measure, lack it or do not say. Without a measure in the address, the list of all measures. */
export function MeasureView(props: Omit<MeasureProps, "indicator">) {
  const { answers, selection, navigate } = props;
  const { framework } = answers;
  const { t, local } = useI18n();
  const indicator = framework.indicators.find(({ code }) => code === selection.measure);
  const all = <AllMeasures {...{ answers, selection, navigate }} />;
  if (!indicator)
    return (
      <div className="measure">
        <h1>{t("app.view.measure")}</h1>
        {all}
      </div>
    );
  const { code, title, pillar } = indicator;
  const question = measureWords(code)?.question;
  const part = framework.pillars.find(({ id }) => id === pillar);
  return (
    <div className="measure">
      <header className="measure-header">
        <p className="measure-line">
          {code} · {part && local(part.title)}
          <Steps {...{ indicator, framework, selection, navigate }} />
        </p>
        <h1>{local(title)}</h1>
        {question && <p>{local(question)}</p>}
      </header>
      <Loaded key={code} {...props} indicator={indicator} />
      {all}
    </div>
  );
}

MeasureView.loadData = loadMeasure;

/** Waits for the facts and the areas. Without areas, countries have no region. */
function Loaded(props: MeasureProps) {
  const { index, indicator } = props;
  const file = useQuery(measureQuery(index, indicator.code));
  const areas = useQuery(areasQuery(index));
  if (!file.data || areas.isPending)
    return <Pending error={file.error} onRetry={() => void file.refetch()} />;
  return <Measure {...props} file={file.data} areas={areas.data} />;
}
