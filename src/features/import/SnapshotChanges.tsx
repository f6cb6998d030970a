import { useState } from "react";
import type { StatusChange } from "../../domain/shown-statuses.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** Changes told at once; the others on demand: an export of the world may have thousands. */
const FEW = 6;

/** What has changed since a file was exported, answer by answer; or that this cannot be told. */
export function SnapshotChanges({
  changes,
  isOtherEdition,
  dropped,
  nameOf,
  onClose,
}: {
  /** Undefined where the file does not say which answers it showed. */
  changes: readonly StatusChange[] | undefined;
  /** Whether it was made from another edition of the data. */
  isOtherEdition: boolean;
  /** What of its view means nothing here, by name. */
  dropped: readonly string[];
  nameOf: (code: string) => string;
  onClose: () => void;
}) {
  const { t, local, list } = useI18n();
  const [isWhole, setWhole] = useState(false);
  const told = changes?.slice(0, isWhole ? undefined : FEW) ?? [];
  const rest = (changes?.length ?? 0) - told.length;
  return (
    <section className="page snapshot-changes" aria-label={t("import.opened")}>
      <div className="notice">
        <div role="status">
          <p>
            {changes
              ? t("import.opened-changes", { count: changes.length })
              : isOtherEdition && t("import.opened-unknown")}{" "}
            {dropped.length > 0 && t("import.opened-dropped", { names: list(dropped) })}
          </p>
          <ul className="snapshot-changes-list">
            {told.map(({ country, indicator, before, now }) => (
              <li key={`${country} ${indicator.code}`}>
                {t(now ? "import.opened-change" : "import.opened-gone", {
                  code: indicator.code,
                  title: local(indicator.title),
                  country: nameOf(country),
                  before: t(`status.${before}`),
                  now: now ? t(`status.${now}`) : "",
                })}
              </li>
            ))}
          </ul>
        </div>
        {rest > 0 && (
          <button type="button" className="button is-plain" onClick={() => setWhole(true)}>
            {t("import.opened-rest", { count: rest })}
          </button>
        )}
        <button type="button" className="button is-plain" onClick={onClose}>
          {t("app.dismiss")}
        </button>
      </div>
    </section>
  );
}
