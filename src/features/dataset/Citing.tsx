import type { CountryIndex } from "../../domain/country-index.ts";
import type { DatasetPage } from "../../domain/prose.ts";
import type { Selection } from "../../domain/selection.ts";
import { Citations } from "../../figure/cite/Citations.tsx";
import { pinnedLink } from "../../figure/describe-view.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { useIsHydrated } from "../../ui/hooks.ts";
import { siteUrl } from "../../url/site.ts";

interface Props {
  dataset: DatasetPage;
  index: Pick<CountryIndex, "version">;
  selection: Selection;
}

/** Citation of the dataset's release, with the content hash that the link pins. */
export function DatasetCitation({ dataset, index, selection }: Props) {
  const i18n = useI18n();
  const { version, date } = dataset;
  const citation = {
    type: "dataset",
    id: ["dataset", version],
    title: i18n.t("cite.dataset"),
    // Between releases, `version` already contains the hash.
    version: date ? `${version} (${index.version})` : version,
    issued: date ? { raw: date } : undefined,
    URL: pinnedLink(i18n, index, selection),
    note: i18n.t("cite.dataset-note"),
  } as const;
  return <Citations citation={citation} />;
}

const LANGUAGE_NAMES = { r: "R", python: "Python" } as const;

/** Code that loads the table of answers, in R and Python. */
export function LoadingLines({ loading }: Pick<DatasetPage, "loading">) {
  const { t } = useI18n();
  const isHydrated = useIsHydrated();
  return loading.flatMap(({ path, ...lines }) =>
    (["r", "python"] as const).map((id) => {
      // At build time, the address of the site is unknown.
      const line = lines[id].replace(path, () => (isHydrated ? siteUrl(path) : path));
      return (
        <div key={id} className="loading-line">
          {/* A fixed number of rows: the height must not depend on the address of the site. */}
          <textarea readOnly dir="ltr" aria-label={LANGUAGE_NAMES[id]} value={line} rows={9} />
          <CopyButton label={t(`dataset.copy.${id}`)} text={line} />
        </div>
      );
    }),
  );
}
