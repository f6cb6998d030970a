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
import { writeStored } from "../url/storage.ts";
import { hrefOf, type Navigate } from "../url/use-selection.ts";
import type { CountryChoice } from "./CountryList.tsx";
import { CountryList } from "./late-parts.tsx";
import { usePrefetchView } from "./routes.tsx";
import type { PageCountry } from "./use-page-country.ts";

const PICKER_ID = "country-picker";

/** Product name, country picker, language picker and navigation. */
export function TopBar(props: CountryChoice) {
  const { index, country, kept, selection, navigate } = props;
  const { t } = useI18n();
  const [trigger, setTrigger] = useState<HTMLElement>();
  const chosen = useLabel(country);
  const opener = {
    type: "button",
    "aria-haspopup": "dialog",
    disabled: !index,
    onClick: ({ currentTarget }: MouseEvent<HTMLElement>) => setTrigger(currentTarget),
  } as const;
  const isFirstView = selection.view === "scorecard" && selection.country === undefined;
  return (
    <header className="top-bar">
      <div className="top-bar-line">
        <PageLink className="brand" href="./" onOpen={() => navigate(NO_SELECTION)}>
          {t("app.title")}
        </PageLink>
        <button
          {...opener}
          id={PICKER_ID}
          className="select country-picker"
          aria-label={t("countries.chosen", { name: chosen })}
        >
          <span className="country-picker-name">{chosen}</span>
        </button>
        <LanguagePicker navigate={navigate} />
        <Navigation {...{ kept, selection, navigate }} />
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
          returnFocusTo={PICKER_ID}
          onClose={() => setTrigger(undefined)}
        />
      )}
    </header>
  );
}

/** The country's name; a kept profile adds its label. */
function useLabel(country: PageCountry | undefined): string {
  const { t } = useI18n();
  const kept = country?.entry?.kept;
  const parts = [country?.name, ...(kept ? [kept.label, t("app.on-device")] : [])];
  return parts.filter(Boolean).join(" · ");
}

function LanguagePicker({ navigate }: { navigate: Navigate }) {
  const { t, language } = useI18n();
  return (
    <select
      className="select language-picker"
      aria-label={t("app.language")}
      value={language}
      onChange={({ target }) => {
        writeStored("language", target.value);
        navigate({ language: LANGUAGES.find((code) => code === target.value) });
      }}
    >
      {LANGUAGES.map((code) => (
        <option key={code} value={code} lang={code}>
          {nameLanguage(code)}
        </option>
      ))}
    </select>
  );
}

type NavigationProps = Pick<CountryChoice, "kept" | "selection" | "navigate">;

function Navigation(props: NavigationProps) {
  return (
    <>
      <nav className="navigation" aria-label={useI18n().t("app.pages")}>
        {VIEWS.filter((view) => view !== "import").map((view) => (
          <ViewLink key={view} {...props} view={view} />
        ))}
      </nav>
      <ViewLink {...props} view="import" className="button add-document" />
    </>
  );
}

interface ViewLinkProps extends NavigationProps {
  view: View;
  className?: string;
}

/** A link to a page, which prefetches its code on hover and focus. */
function ViewLink({ view, kept, selection, navigate, className }: ViewLinkProps) {
  const { t } = useI18n();
  const prefetchView = usePrefetchView();
  const target = targetOf(view, selection, kept);
  return (
    <PageLink
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
}

const showsManyCountries = (view: View) => view === "compare" || view === "world";

/** Pages of many countries include kept profiles unless switched off; a scorecard keeps its source. */
function targetOf(view: View, present: Selection, kept: KeptEntries) {
  const { country, onDevice } = present;
  const includesKept = showsManyCountries(present.view) ? onDevice : Object.keys(kept).length > 0;
  const staysKept = view === "scorecard" && onDevice && country !== undefined && country in kept;
  return {
    view,
    indicator: undefined,
    onDevice: showsManyCountries(view) ? includesKept : staysKept,
  };
}
