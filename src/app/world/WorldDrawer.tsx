import { useQuery } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { evidenceQuery, profileQuery } from "../../dataset/queries.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { computeRows } from "../../domain/scorecard.ts";
import type { Selection } from "../../domain/selection.ts";
import type { ShownCountry } from "../../figure/shown-country.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { ACTIVE_CELL } from "../../ui/use-grid-focus.ts";
import { goBackOr } from "../../url/address.ts";
import type { Navigate } from "../../url/use-selection.ts";
import { DrawerPanel } from "../country/DrawerPanel.tsx";

interface Props {
  index: CountryIndex;
  country: ShownCountry;
  selection: Selection;
  navigate: Navigate;
}

/** The drawer of one cell of the world, once the country's profile is here. */
export function WorldDrawer(props: Props) {
  const { country, selection } = props;
  const profile = useQuery(profileQuery(framework, country.entry));
  const evidence = useQuery(evidenceQuery(country.entry, true));
  if (!profile.data)
    return (
      <WaitingDrawer {...props} error={profile.error} onRetry={() => void profile.refetch()} />
    );
  const rows = computeRows(framework, profile.data);
  const { pillars } = selection.filter;
  return (
    <DrawerPanel
      {...props}
      profile={profile.data}
      rows={rows}
      shown={rows.filter(({ pillar }) => pillars.length === 0 || pillars.includes(pillar.id))}
      evidence={evidence}
      returnFocusTo={ACTIVE_CELL}
    />
  );
}

/** The drawer before its facts: it opens at once, and says whose they will be, or why they do not come. */
function WaitingDrawer({
  country,
  selection,
  navigate,
  error,
  onRetry,
}: Props & { error: Error | null; onRetry: () => void }) {
  const i18n = useI18n();
  const indicator = framework.indicators.find(({ code }) => code === selection.indicator);
  return (
    <ModalDialog
      className="drawer"
      aria-label={country.name}
      aria-busy={!error}
      returnFocusTo={ACTIVE_CELL}
      onClose={() => goBackOr(() => navigate({ indicator: undefined }, "replace"))}
    >
      <div className="drawer-body">
        <h2 tabIndex={-1} data-autofocus>
          {indicator && i18n.local(indicator.title)}
        </h2>
        <p className="drawer-question">{indicator && i18n.local(indicator.question)}</p>
        {error ? (
          <Failure error={error} onRetry={onRetry} />
        ) : (
          <p className="skeleton-words">{i18n.t("app.loading")}</p>
        )}
      </div>
    </ModalDialog>
  );
}
