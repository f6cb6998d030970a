import type { Profile } from "../../domain/profile.ts";
import { describeSnapshot } from "../../figure/describe-view.ts";
import { ExportMenu, ViewProvider } from "../../figure/ExportMenu.tsx";
import { describeFlags } from "../../figure/flag-words.ts";
import { withSources } from "../../figure/SourceLine.tsx";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useIsHydrated } from "../../ui/hooks.ts";
import type { ScorecardContentView } from "./scorecard-content.tsx";

export interface ScorecardExportProps
  extends Pick<ViewProps, "country" | "index" | "selection">,
    Pick<ScorecardContentView, "framework" | "rows" | "listed" | "since"> {
  profile: Profile;
}

export function ScorecardExport(props: ScorecardExportProps) {
  const i18n = useI18n();
  const { framework, country, profile, index, selection, rows, listed, since } = props;
  const context = describeSnapshot(i18n, country, profile, index, selection);
  const flagsOf = (code: string) => describeFlags(i18n, index, profile, code);
  const view = { framework, rows, listed, since, filter: selection.filter, flagsOf, i18n };
  return (
    <span className={useIsHydrated() ? undefined : "is-coming"}>
      <ViewProvider value={withSources(context, since, i18n)}>
        <ExportMenu
          subject={{
            id: "scorecard",
            title: i18n.t("app.view.scorecard"),
            embed: "scorecard",
            load: async () => (await import("./scorecard-content.tsx")).scorecardContent(view),
          }}
        />
      </ViewProvider>
    </span>
  );
}
