import { memo, useId } from "react";
import type { Scope } from "../../domain/compare/comparison.ts";
import type { SnapshotSubject } from "../../export/snapshot.ts";
import { ExportMenu } from "../../figure/ExportMenu.tsx";
import { SnapshotProvider, useSnapshotContext } from "../../figure/snapshot-context.tsx";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import type { Navigate } from "../../url/use-selection.ts";
import { openedBy } from "./compare-text.ts";
import { gapsSource } from "./describe-comparison.ts";
import { gapLead, gapNotes, gapsOf, gapText, gapTitle } from "./gap-text.ts";

/** What the first country lacks and others have, with whom and what it could learn from. */
export const GapList = memo(function GapList({
  scope,
  onChange,
}: {
  scope: Scope;
  onChange: Navigate;
}) {
  const i18n = useI18n();
  const titleId = useId();
  const list = gapsOf(scope);
  const context = useSnapshotContext();
  const source = gapsSource(context.source, scope, i18n);
  return (
    <section className="compare-gaps" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{gapTitle(scope, i18n)}</h2>
        <SnapshotProvider context={{ ...context, source }}>
          <ExportMenu subject={gapsSubject(scope, i18n)} />
        </SnapshotProvider>
      </header>
      <p className="compare-lead">{gapLead(list, scope, i18n)}</p>
      <ul>
        {list.gaps.map((gap) => (
          <li key={gap.indicator.code}>
            <button
              type="button"
              className="compare-gap"
              aria-haspopup="dialog"
              onClick={() => {
                const indicator = openedBy(scope, gap.indicator.code);
                if (indicator) onChange({ indicator });
              }}
            >
              <StatusMark status={gap.answer.class} />
              <span className="compare-gap-title">
                <span className="compare-code">{gap.indicator.code}</span>{" "}
                {i18n.local(gap.indicator.title)}
              </span>
              <span className="compare-gap-text">{gapText(gap, scope, i18n)}</span>
            </button>
          </li>
        ))}
      </ul>
      {gapNotes(list, scope, i18n).map((note) => (
        <p key={note} className="compare-note">
          {note}
        </p>
      ))}
      {source !== context.source && <p className="compare-note">{source}</p>}
    </section>
  );
});

/** The gap list as something to export; what lays it out comes when someone does. */
const gapsSubject = (scope: Scope, i18n: I18n): SnapshotSubject => ({
  id: "gaps",
  title: gapTitle(scope, i18n),
  load: async () => (await import("./gaps-export.tsx")).gapsContent(scope, i18n),
});
