import type { Framework, Indicator } from "../../domain/framework.ts";
import { tally } from "../../domain/tally.ts";
import { MeasureLink } from "../../figure/MeasureLink.tsx";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { countOf } from "../../i18n/words.ts";

type Props = Pick<ViewProps, "answers" | "selection" | "navigate">;

/** Links to all measures by pillar, each with the number of countries that have it. */
export function AllMeasures({ answers, selection, navigate }: Props) {
  const i18n = useI18n();
  const { pillars, indicators } = answers.framework;
  return (
    <nav className="measure-all" aria-labelledby="all-measures">
      <h2 id="all-measures">{i18n.t("measure.all", { count: indicators.length })}</h2>
      <div>
        {pillars.map(({ id, title }) => (
          <section key={id}>
            <h3>{i18n.local(title)}</h3>
            <ul className="plain-list">
              {indicators
                .filter(({ pillar }) => pillar === id)
                .map((one) => (
                  <li key={one.code} className={one.code === selection.measure ? "is-chosen" : ""}>
                    <MeasureLink {...{ selection, navigate }} code={one.code}>
                      {one.code} {i18n.local(one.title)}
                    </MeasureLink>{" "}
                    <small>{countOf(i18n, tally(answers, answers.countries, [one.code]))}</small>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}

interface StepsProps extends Omit<Props, "answers"> {
  framework: Framework;
  indicator: Indicator;
}

/** Links to the previous and the next measure. */
export function Steps({ framework, indicator, selection, navigate }: StepsProps) {
  const { t, local } = useI18n();
  const { indicators } = framework;
  const at = indicators.indexOf(indicator);
  const steps = [
    { id: "previous", to: indicators[at - 1] },
    { id: "next", to: indicators[at + 1] },
  ] as const;
  return (
    <span className="measure-steps">
      {steps.map(
        ({ id, to }) =>
          to && (
            <MeasureLink key={id} {...{ selection, navigate }} code={to.code}>
              {t(`measure.${id}`, { title: local(to.title) })}
            </MeasureLink>
          ),
      )}
    </span>
  );
}
