import type { CountrySince } from "../../domain/editions/outcome.ts";
import type { Profile } from "../../domain/profile.ts";
import type { Row } from "../../domain/scorecard.ts";
import { describeSnapshot } from "../../figure/describe-view.ts";
import { ExportMenu, ViewProvider } from "../../figure/ExportMenu.tsx";
import { describeFlags } from "../../figure/page-words.ts";
import { withSources } from "../../figure/SourceLine.tsx";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useIsHydrated } from "../../late/late.tsx";

/** What the scorecard's exports are made from. */
export interface ScorecardExportProps extends Pick<ViewProps, "country" | "index" | "selection"> {
  profile: Profile;
  /** Those in view: what is counted. */
  rows: readonly Row[];
  listed: readonly Row[];
  /** What later editions say of the country; undefined where nothing is known of any. */
  since: CountrySince | undefined;
}

/** The scorecard as something to export: the rows that are listed, and what they show of later editions. */
export function ScorecardExport(props: ScorecardExportProps) {
  const i18n = useI18n();
  const { country, profile, index, selection, rows, listed, since } = props;
  const context = describeSnapshot(i18n, country, profile, index, selection);
  const describeCare = (code: string) => describeFlags(i18n, index, profile, code);
  const view = { rows, listed, since, filter: selection.filter, describeCare, i18n };
  return (
    <span className={useIsHydrated() ? undefined : "is-coming"}>
      <ViewProvider value={withSources(context, since, i18n)}>
        <ExportMenu
          subject={{
            id: "scorecard",
            title: i18n.t("scorecard.title"),
            load: async () => (await import("./scorecard-content.tsx")).scorecardContent(view),
          }}
        />
      </ViewProvider>
    </span>
  );
}
