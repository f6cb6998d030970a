import { type MouseEvent, useState } from "react";
import { framework } from "../dataset/framework.ts";
import type { KeptEntries } from "../domain/kept/kept-entries.ts";
import { LANGUAGES } from "../domain/languages.ts";
import {
  changeSelection,
  NO_SELECTION,
  type Selection,
  VIEWS,
  type View,
} from "../domain/selection.ts";
import { nameLanguage } from "../i18n/formatters.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { PageLink } from "../ui/PageLink.tsx";
import { remember } from "../url/remembered.ts";
import { hrefOf } from "../url/use-selection.ts";
import type { CountryChoice } from "./CountryList.tsx";
import { CountryList, usePrefetchView } from "./views.tsx";

/** Id of the picker that is always there. */
const PICKER = "country-picker";

/** Name of the product, the pages, the country picker and the language. */
export function TopBar(props: CountryChoice) {
  const { index, country, kept, selection, navigate } = props;
  const { t, language } = useI18n();
  const prefetchView = usePrefetchView();
  const [trigger, setTrigger] = useState<HTMLElement>();
  const entry = country?.entry?.kept;
  const chosen = [country?.name, ...(entry ? [entry.label, t("app.on-device")] : [])]
    .filter(Boolean)
    .join(" · ");
  /** A link to a page; what the page needs is fetched as soon as someone reaches for it. */
  const linkTo = (view: View, className?: string) => {
    const target = leadTo(view, selection, kept);
    return (
      <PageLink
        key={view}
        className={className}
        href={hrefOf(changeSelection(selection, target))}
        onPointerEnter={() => prefetchView(view)}
        onFocus={() => prefetchView(view)}
        aria-current={view === selection.view ? "page" : undefined}
        onOpen={() => navigate(target)}
      >
        <span>{t(`app.view.${view}`)}</span>
        {view === "import" && <span aria-hidden="true">{t("app.add")}</span>}
      </PageLink>
    );
  };
  /** A button that opens the list of all countries, below itself. */
  const opener = {
    type: "button",
    "aria-haspopup": "dialog",
    disabled: !index,
    onClick: ({ currentTarget }: MouseEvent<HTMLElement>) => setTrigger(currentTarget),
  } as const;
  // Whoever has just come is told in one line what this is.
  const isFirstView = selection.view === "scorecard" && selection.country === undefined;
  return (
    <header className="top-bar">
      <div className="top-bar-line">
        <PageLink className="brand" href="./" onOpen={() => navigate(NO_SELECTION)}>
          {t("app.title")}
        </PageLink>
        <button
          {...opener}
          id={PICKER}
          className="select country-picker"
          aria-label={t("countries.chosen", { name: chosen })}
        >
          <span className="country-picker-name">{chosen}</span>
        </button>
        <select
          className="select language-picker"
          aria-label={t("app.language")}
          value={language}
          onChange={({ target }) => {
            remember("language", target.value);
            navigate({ language: LANGUAGES.find((code) => code === target.value) });
          }}
        >
          {LANGUAGES.map((code) => (
            <option key={code} value={code} lang={code}>
              {nameLanguage(code)}
            </option>
          ))}
        </select>
        <nav className="navigation" aria-label={t("app.pages")}>
          {VIEWS.filter((view) => view !== "import").map((view) => linkTo(view))}
        </nav>
        {linkTo("import", "button add-document")}
      </div>
      {index && isFirstView && (
        <p className="claim">
          {t("app.claim", { count: Object.keys(index.countries).length, years: framework.years })}{" "}
          <button {...opener} id="choose-country" className="button is-plain">
            {t("countries.title")}
          </button>
        </p>
      )}
      {trigger && (
        <CountryList
          {...props}
          trigger={trigger}
          returnFocusTo={PICKER}
          onClose={() => setTrigger(undefined)}
        />
      )}
    </header>
  );
}

/** Whether a page shows many countries, and so those kept on this device among them. */
const isAmong = (view: View) => view === "compare" || view === "world";

/** What changes on the way to a page: among countries what is kept counts unless a person said no; a scorecard stays as it is. */
function leadTo(view: View, { view: here, country, onDevice }: Selection, kept: KeptEntries) {
  const counts = isAmong(here) ? onDevice : Object.keys(kept).length > 0;
  const stays = view === "scorecard" && onDevice && country !== undefined && country in kept;
  return { view, indicator: undefined, onDevice: isAmong(view) ? counts : stays };
}
