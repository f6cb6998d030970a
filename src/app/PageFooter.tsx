import { framework } from "../dataset/framework.ts";
import type { CountryIndex } from "../domain/country-index.ts";
import { changeSelection, type Selection } from "../domain/selection.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { useIsHydrated } from "../late/late.tsx";
import { PageLink } from "../ui/PageLink.tsx";
import { hrefOf, type Navigate, permalink } from "../url/use-selection.ts";

interface Props {
  index: CountryIndex | undefined;
  /** Code of the country shown. */
  shown: string | undefined;
  selection: Selection;
  navigate: Navigate;
}

const HELP = { view: "method", indicator: undefined } as const;

/** Source, dataset version, help, contact, and the address for print. */
export function PageFooter({ index, shown, selection, navigate }: Props) {
  const { t } = useI18n();
  const isHydrated = useIsHydrated();
  return (
    <footer className="page-footer">
      <p>{t("app.footer.source", { years: framework.years })}</p>
      {index && <p>{t("app.footer.version", { version: index.version })}</p>}
      <p className="page-help">
        <PageLink
          href={hrefOf(changeSelection(selection, HELP))}
          onOpen={() => {
            navigate(HELP);
            scrollTo(0, 0);
          }}
        >
          {t("app.help")}
        </PageLink>
        {index?.contact && <a href={index.contact}>{t("app.contact")}</a>}
      </p>
      {/* The build does not know the page's origin. */}
      <p className="page-address">
        {isHydrated && permalink({ ...selection, country: shown ?? selection.country })}
      </p>
    </footer>
  );
}
