import { memo, type ReactNode, useId } from "react";
import type { Scope } from "../../domain/compare/comparison.ts";
import { computeScopeGaps } from "../../domain/compare/gaps.ts";
import { ExportMenu, useViewDescription, ViewProvider } from "../../figure/ExportMenu.tsx";
import { Laws, SourceText } from "../../figure/SourceLine.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { Quoting } from "../../ui/Quoting.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import type { Navigate } from "../../url/use-selection.ts";
import { gapsSource, openedBy } from "./compare-text.ts";
import {
  type CountryGap,
  describeGaps,
  gapLines,
  gapNotes,
  gapTitle,
  lawModels,
} from "./gap-text.ts";

interface Props {
  scope: Scope;
  /** Whether the later scores, which add text to the list, are still loading. */
  isPending: boolean;
  onChange: Navigate;
}

/** Lists the measures that the first country lacks or has in part, each with its model countries. */
export const GapList = memo(function GapList({ scope, isPending, onChange }: Props) {
  const i18n = useI18n();
  const titleId = useId();
  const list = computeScopeGaps(scope);
  const title = gapTitle(list, scope, i18n);
  const context = useViewDescription();
  const source = gapsSource(context.source, scope, i18n);
  const load = async () => (await import("./gaps-export.tsx")).gapsContent(scope, i18n);
  return (
    <section className="compare-gaps" aria-labelledby={titleId} aria-busy={isPending}>
      <header>
        <h2 id={titleId}>{title}</h2>
        <ViewProvider value={{ ...context, source, country: scope.parties[0] }}>
          <ExportMenu subject={{ id: "gaps", title, load }} />
        </ViewProvider>
      </header>
      <p className="compare-lead">{describeGaps(list, scope, i18n).finding}</p>
      <ul className="plain-list">
        {list.gaps.map((gap) => (
          <GapItem key={gap.indicator.code} {...{ gap, scope, onChange }} />
        ))}
      </ul>
      {gapNotes(list, scope, i18n).map((note) => (
        <p key={note} className="compare-note">
          {note}
        </p>
      ))}
      {source !== context.source && (
        <p className="compare-note">
          <SourceText line={source} />
        </p>
      )}
    </section>
  );
});

function GapItem({ gap, scope, onChange }: Omit<Props, "isPending"> & { gap: CountryGap }) {
  const i18n = useI18n();
  const { code, title } = gap.indicator;
  const { names, summary, details } = gapLines(gap, scope, i18n);
  const withLaws = lawModels(gap, i18n);
  return (
    <li className="compare-gap">
      <StatusMark status={gap.answer.class} />
      <div>
        <GapTitle indicator={openedBy(scope, code)} onChange={onChange}>
          <span className="compare-code">{code}</span> {i18n.local(title)}
        </GapTitle>
        <GapFacts lines={summary} names={names} />
        {details.length + withLaws.length > 0 && (
          <details>
            <summary>
              {i18n.t("compare.gaps.more")}
              <span className="visually-hidden"> {i18n.local(title)}</span>
            </summary>
            <GapFacts lines={details} names={names} />
            {withLaws.map(({ code: country, name, laws, fields }) => (
              <section key={country} aria-label={name}>
                <h3>{i18n.t("compare.gaps.laws-in", { country: name })}</h3>
                <Laws laws={laws} fields={fields} />
              </section>
            ))}
          </details>
        )}
      </div>
    </li>
  );
}

interface GapTitleProps extends Pick<Props, "onChange"> {
  /** The measure whose drawer the title opens, if any. */
  indicator: ReturnType<typeof openedBy>;
  children: ReactNode;
}

function GapTitle({ indicator, onChange, children }: GapTitleProps) {
  if (!indicator) return <span className="compare-gap-title">{children}</span>;
  return (
    <button
      type="button"
      className="compare-gap-title"
      aria-haspopup="dialog"
      onClick={() => onChange({ indicator })}
    >
      {children}
    </button>
  );
}

type Facts = { lines: ReturnType<typeof gapLines>["details"]; names: readonly string[] };

const GapFacts = ({ lines, names }: Facts) => (
  <dl className="compare-gap-facts">
    {lines.map(({ label, value, isRepeated }) => (
      <div key={label} className={isRepeated ? "is-repeated" : undefined}>
        <dt>{label}</dt>
        <dd>
          <Quoting text={value} names={names} />
        </dd>
      </div>
    ))}
  </dl>
);
