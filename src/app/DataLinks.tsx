import type { Selection } from "../domain/selection.ts";
import { UNREVIEWED } from "../domain/unreviewed.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { dataFilesOf } from "../url/data-files.ts";
import { hrefOf } from "../url/use-selection.ts";

type Props = { selection: Selection; shown: string | undefined; contact: string | undefined };

/** Links to the page's data, to the Data page, and for reporting a translation error. `shown` is a country code. */
export function DataLinks({ selection, shown, contact = "method.html#report" }: Props) {
  const { t, language } = useI18n();
  const files = dataFilesOf(selection, shown);
  const text = encodeURIComponent(`${language}: ${hrefOf(selection)}`);
  const report = contact.replace(/^mailto:.*|\/issues\/new$/, `$&?body=${text}`);
  return (
    <p className="page-help page-data">
      {files.length > 0 && <span>{t("snapshot.file")}</span>}
      {[...files, { label: t("snapshot.dataset"), href: "dataset.html" }].map(({ label, href }) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
      {UNREVIEWED.includes(language) && <a href={report}>{t("app.unreviewed")}</a>}
    </p>
  );
}
