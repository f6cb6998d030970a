import { UNREVIEWED } from "../domain/unreviewed.ts";
import { ViewLink } from "../figure/ViewLink.tsx";
import type { ViewProps } from "../figure/view-props.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { dataFilesOf } from "../url/data-files.ts";
import { hrefOf } from "../url/use-selection.ts";

interface Props extends Pick<ViewProps, "selection" | "navigate"> {
  /** Code of the country shown. */
  shown: string | undefined;
  contact: string | undefined;
}

const DATASET = { view: "dataset", indicator: undefined } as const;

/** Links to the page's data files and to the Data page, and a link for reporting a translation error. */
export function DataLinks({ selection, navigate, shown, contact = "method.html#report" }: Props) {
  const { t, language } = useI18n();
  const files = dataFilesOf(selection, shown);
  const text = encodeURIComponent(`${language}: ${hrefOf(selection)}`);
  const report = contact.replace(/^mailto:.*|\/issues\/new$/, `$&?body=${text}`);
  return (
    <p className="page-help page-data">
      {files.length > 0 && <span>{t("snapshot.file")}</span>}
      {files.map(({ label, href }) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
      <ViewLink {...{ selection, navigate }} change={DATASET}>
        {t("snapshot.dataset")}
      </ViewLink>
      {UNREVIEWED.includes(language) && <a href={report}>{t("app.unreviewed")}</a>}
    </p>
  );
}
