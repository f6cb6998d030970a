import type { PeerShare } from "../../domain/coverage.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** Most countries named before the rest is counted. */
const MOST_NAMED = 12;

/** Which other countries have the measure in place, and how many of all. */
export function WhoElse({ share, others }: { share: PeerShare; others: readonly string[] }) {
  const { t, list } = useI18n();
  if (share.countries < 2) return <p>{t("drawer.only-country")}</p>;
  const named = [...others].sort((a, b) => a.localeCompare(b)).slice(0, MOST_NAMED);
  const rest = others.length - named.length;
  return (
    <dl className="drawer-facts">
      {named.length > 0 && (
        <>
          <dt>{t("drawer.others")}</dt>
          <dd>{list(rest > 0 ? [...named, t("drawer.more", { count: rest })] : named)}</dd>
        </>
      )}
      <dt>{t("drawer.all-countries")}</dt>
      <dd>{t("drawer.share", { inPlace: share.inPlace, known: share.known })}</dd>
    </dl>
  );
}
