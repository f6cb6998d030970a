import { framework } from "../dataset/framework.ts";
import { ViewLink } from "../figure/ViewLink.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { useLate } from "../late/late.tsx";
import { useIsHydrated } from "../ui/hooks.ts";
import { permalink } from "../url/use-selection.ts";
import type { CountryChoice } from "./CountryList.tsx";
import { DataLinks, OfflineUse } from "./late-parts.tsx";

interface Props extends Pick<CountryChoice, "index" | "selection" | "navigate"> {
  /** Code of the country shown. */
  shown: string | undefined;
}

const HELP = { view: "method", indicator: undefined } as const;

/** Source, dataset version, help, contact, data links, offline use, and the page's address for print. */
export function PageFooter({ index, shown, selection, navigate }: Props) {
  const { t } = useI18n();
  const isHydrated = useIsHydrated();
  const LoadedOfflineUse = useLate(OfflineUse, import.meta.env.PROD && index !== undefined);
  // Only the address of a scorecard includes the default country. A comparison does not always include `shown`, because its first party can be a group.
  const country = (selection.view === "scorecard" && shown) || selection.country;
  return (
    <footer className="page-footer">
      <p>{t("app.footer.source", { years: framework.years })}</p>
      {index && <p>{t("app.footer.version", { version: index.version })}</p>}
      <p className="page-help">
        <ViewLink {...{ selection, navigate }} change={HELP}>
          {t("app.help")}
        </ViewLink>
        {index?.contact && <a href={index.contact}>{t("app.contact")}</a>}
      </p>
      <DataLinks {...{ selection, shown, navigate }} contact={index?.contact} />
      {/* Empty until hydration, since the page's origin is unknown at build time. */}
      <p className="page-address">{isHydrated && permalink({ ...selection, country })}</p>
      {LoadedOfflineUse && <LoadedOfflineUse />}
    </footer>
  );
}
