import type { PeerShare } from "../../domain/coverage.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** A group of countries that the measure is looked up in. */
export interface PeerGroup {
  id: string;
  /** "Neighbours", "South America". */
  title: string;
  share: PeerShare;
  /** Names of its countries that have the measure in place, and of those that have it in part. */
  inPlace: readonly string[];
  partial: readonly string[];
}

/** Most countries of a group named at once; of a larger group the names unfold. */
const MOST_NAMED = 12;

/** Which other countries have the measure: by group, how many and who. */
export function WhoElse({ groups }: { groups: readonly PeerGroup[] }) {
  const { t } = useI18n();
  if (groups.length === 0) return <p>{t("drawer.only-country")}</p>;
  return (
    <dl className="drawer-facts">
      {groups.map((group) => (
        <div key={group.id}>
          <dt>{group.title}</dt>
          <dd>
            <Group group={group} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Group({ group }: { group: PeerGroup }) {
  const { t } = useI18n();
  const { inPlace, notKnown, countries } = group.share;
  const count = t("drawer.share", { inPlace, notKnown, countries });
  if (group.inPlace.length + group.partial.length === 0) return count;
  if (group.inPlace.length <= MOST_NAMED)
    return (
      <>
        {count}
        <Names group={group} />
      </>
    );
  return (
    <details>
      <summary>{count}</summary>
      <Names group={group} />
    </details>
  );
}

function Names({ group: { inPlace, partial } }: { group: PeerGroup }) {
  const { t, list, language } = useI18n();
  const sorted = (names: readonly string[]) =>
    list(names.toSorted((a, b) => a.localeCompare(b, language)));
  return (
    <span className="drawer-names">
      {inPlace.length > 0 && sorted(inPlace)}
      {inPlace.length > 0 && partial.length > 0 && "; "}
      {partial.length > 0 && t("drawer.partly", { names: sorted(partial) })}
    </span>
  );
}
