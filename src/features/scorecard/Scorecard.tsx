import { memo } from "react";
import type { PeerShares } from "../../domain/coverage.ts";
import type { Framework } from "../../domain/framework.ts";
import { groupByPillar, type Row } from "../../domain/scorecard.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { PillarSection } from "./PillarSection.tsx";

/** The shown rows under their pillars; says so when the filters leave none. A drawer that opens leaves them as they are. */
export const Scorecard = memo(function Scorecard({
  framework,
  rows,
  peers,
  onOpen,
}: {
  framework: Framework;
  rows: readonly Row[];
  /** Left out where there is no other country to speak of. */
  peers: PeerShares | undefined;
  /** The same function at every render. */
  onOpen: (row: Row) => void;
}) {
  const { t } = useI18n();
  const [share] = peers?.values() ?? [];
  if (rows.length === 0) return <p className="nothing">{t("scorecard.nothing")}</p>;
  return (
    <div className={peers ? "scorecard has-peers" : "scorecard"}>
      {share && (
        <p className="peers-head">{t("scorecard.peers-head", { countries: share.countries })}</p>
      )}
      {groupByPillar(framework, rows).map((group) => (
        <PillarSection key={group.pillar.id} group={group} peers={peers} onOpen={onOpen} />
      ))}
    </div>
  );
});
