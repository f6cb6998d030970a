import { type ReactNode, useState } from "react";
import { framework } from "../dataset/framework.ts";
import type { CountryIndex } from "../domain/country-index.ts";
import type { KeptEntries } from "../domain/kept/kept-entries.ts";
import { LANGUAGES, type Language } from "../domain/languages.ts";
import {
  changeSelection,
  NO_SELECTION,
  type Selection,
  VIEWS,
  type View,
} from "../domain/selection.ts";
import type { ShownCountry } from "../figure/shown-country.ts";
import { nameLanguage } from "../i18n/formatters.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { PageLink } from "../ui/PageLink.tsx";
import { remember } from "../url/remembered.ts";
import { hrefOf, type Navigate } from "../url/use-selection.ts";
import type { CountryListProps } from "./CountryList.tsx";
import { CountryList, usePrefetchView } from "./views.tsx";

interface Props {
  index: CountryIndex | undefined;
  /** The country that is shown. */
  country: ShownCountry | undefined;
  /** Name of a country that is shown and is none of the list. */
  name: string | undefined;
  /** What is kept on this device. */
  kept: KeptEntries;
  selection: Selection;
  languages: readonly Language[];
  navigate: Navigate;
}

/** Name of the product, the pages, the country picker and the language. */
export function TopBar({ index, country, name, kept, selection, languages, navigate }: Props) {
  const { t, language } = useI18n();
  const list = { index, country, kept, selection, navigate };
  const entry = country?.entry.kept;
  const note = entry && [entry.label, t("app.on-device")];
  const chosen = [country?.name ?? name, ...(note ?? [])].filter(Boolean);
  return (
    <header className="top-bar">
      <div className="top-bar-line">
        <PageLink className="brand" href="./" onOpen={() => navigate(NO_SELECTION)}>
          {t("app.title")}
        </PageLink>
        <Navigation {...{ kept, selection, navigate }} />
        <CountryPicker
          {...list}
          id={PICKER}
          className="select country-picker"
          label={t("countries.chosen", { name: chosen.join(" · ") })}
        >
          <span className="country-picker-name">{chosen.join(" · ")}</span>
        </CountryPicker>
        <ViewLink
          className="button add-document"
          {...{ view: "import", kept, selection, navigate }}
        />
        <select
          className="select language-picker"
          aria-label={t("app.language")}
          value={language}
          onChange={({ target }) => {
            remember("language", target.value);
            navigate({ language: LANGUAGES.find((code) => code === target.value) });
          }}
        >
          {languages.map((code) => (
            <option key={code} value={code} lang={code}>
              {nameLanguage(code)}
            </option>
          ))}
        </select>
      </div>
      {index && isFirstView(selection) && (
        <p className="claim">
          {t("app.claim", {
            count: Object.keys(index.countries).length,
            years: framework.years,
          })}{" "}
          <CountryPicker {...list} id="choose-country" className="button is-plain">
            {t("countries.title")}
          </CountryPicker>
        </p>
      )}
    </header>
  );
}

/** Id of the picker that is always there. */
const PICKER = "country-picker";

/** A button that opens the list of all countries, below itself. */
function CountryPicker({
  id,
  className,
  label,
  children,
  ...list
}: Omit<CountryListProps, "trigger" | "returnFocusTo" | "onClose"> & {
  id: string;
  className: string;
  label?: string;
  children: ReactNode;
}) {
  const [trigger, setTrigger] = useState<HTMLElement>();
  return (
    <>
      <button
        type="button"
        id={id}
        className={className}
        aria-haspopup="dialog"
        aria-label={label}
        disabled={!list.index}
        onClick={({ currentTarget }) => setTrigger(currentTarget)}
      >
        {children}
      </button>
      {trigger && (
        <CountryList
          {...list}
          trigger={trigger}
          returnFocusTo={PICKER}
          onClose={() => setTrigger(undefined)}
        />
      )}
    </>
  );
}

/** Whether a person has just come: then one line says what this is. */
const isFirstView = ({ view, country }: Selection) => view === "scorecard" && country === undefined;

/** The pages of the app, as links that open in a new tab like any other. */
function Navigation(props: Pick<Props, "kept" | "selection" | "navigate">) {
  const { t } = useI18n();
  return (
    <nav className="navigation" aria-label={t("app.pages")}>
      {VIEWS.filter((view) => view !== "import").map((view) => (
        <ViewLink key={view} view={view} {...props} />
      ))}
    </nav>
  );
}

/** A link to a page; what the page needs is fetched as soon as someone reaches for it. */
function ViewLink({
  view,
  kept,
  selection,
  navigate,
  className,
}: Pick<Props, "kept" | "selection" | "navigate"> & { view: View; className?: string }) {
  const { t } = useI18n();
  const target = leadTo(view, selection, kept);
  const prefetchView = usePrefetchView();
  return (
    <PageLink
      className={className}
      href={hrefOf(changeSelection(selection, target))}
      onPointerEnter={() => prefetchView(view)}
      onFocus={() => prefetchView(view)}
      aria-current={view === selection.view ? "page" : undefined}
      onOpen={() => navigate(target)}
    >
      {t(`app.view.${view}`)}
    </PageLink>
  );
}

/** Whether a page shows many countries, and so those kept on this device among them. */
const isAmong = (view: View) => view === "compare" || view === "world";

/**
 * What changes on the way to a page. Among countries those kept on this device count, until a person says otherwise; a
 * scorecard stays the one that was looked at.
 */
function leadTo(view: View, { view: here, country, onDevice }: Selection, kept: KeptEntries) {
  const counts = isAmong(here) ? onDevice : Object.keys(kept).length > 0;
  const stays = view === "scorecard" && onDevice && country !== undefined && country in kept;
  return { view, indicator: undefined, onDevice: isAmong(view) ? counts : stays };
}
