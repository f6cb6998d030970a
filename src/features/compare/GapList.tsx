import { memo, useId } from "react";
import { computeGapList } from "../../domain/compare/gap-list.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import type { CompareProps } from "./compare-props.ts";
import { gapLead, gapNotes, gapText, gapTitle } from "./gap-text.ts";
import { gapsSubject } from "./subjects.ts";

/** What the first country lacks and others have, with whom and what it could learn from. */
export const GapList = memo(function GapList(
  props: Pick<
    CompareProps,
    "comparison" | "chosen" | "onChange" | "renderExport" | "createMeasure"
  >,
) {
  const { comparison, chosen, onChange, renderExport } = props;
  const i18n = useI18n();
  const { local } = i18n;
  const titleId = useId();
  const country = chosen[0]?.name ?? "";
  const list = computeGapList(comparison);
  return (
    <section className="compare-gaps" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{gapTitle(chosen, i18n)}</h2>
        {renderExport(gapsSubject(props, i18n))}
      </header>
      <p className="compare-lead">{gapLead(list, chosen, i18n)}</p>
      <ul>
        {list.gaps.map((entry) => (
          <li key={entry.indicator.code}>
            <button
              type="button"
              aria-haspopup="dialog"
              onClick={() => onChange({ indicator: entry.indicator.code })}
            >
              <StatusMark status={entry.status} />
              <span className="compare-gap-title">
                <span className="compare-code">{entry.indicator.code}</span>{" "}
                {local(entry.indicator.title)}
              </span>
              <span className="compare-gap-text">{gapText(entry, country, i18n)}</span>
            </button>
          </li>
        ))}
      </ul>
      {gapNotes(list, chosen, i18n).map((note) => (
        <p key={note} className="compare-note">
          {note}
        </p>
      ))}
    </section>
  );
});
