import { type MouseEvent, useState } from "react";
import { framework } from "../dataset/framework.ts";
import type { KeptEntries } from "../domain/kept/kept-entries.ts";
import { LANGUAGES } from "../domain/languages.ts";
import {
  changeSelection,
  isWorldwide,
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
import { CountryList, ReadyQuestions } from "./late-parts.tsx";
import { usePrefetchView } from "./routes.tsx";
import { hasEntries } from "./use-page-country.ts";

const PICKER_ID = "country-picker";

/** Product name, country and language pickers, and navigation, above the claim and the ready-made questions. */
export function TopBar({ isFailed, ...props }: CountryChoice & { isFailed: boolean }) {
  const { index, country, kept, selection, navigate } = props;
  const { t } = useI18n();
  const [trigger, setTrigger] = useState<HTMLElement>();
  const profile = country?.entry?.kept;
  const names = [country?.name, profile?.label, profile && t("app.on-device")];
  const shown = names.filter(Boolean).join(" · ");
  const isScorecard = selection.view === "scorecard";
  // The button shows no country name if the index failed to load, or if no country is selected on a page without a default country.
  const isOpen = isFailed || (!isScorecard && selection.view !== "compare" && !selection.country);
  const [chosen, label] = isOpen
    ? [t("countries.title"), undefined]
    : [shown, t("countries.chosen", { name: shown })];
  const opener = {
    type: "button",
    "aria-haspopup": "dialog",
    disabled: !index,
    onClick: ({ currentTarget }: MouseEvent<HTMLElement>) => setTrigger(currentTarget),
  } as const;
  const isFirstView = isScorecard && !selection.country;
  return (
    <header className="top-bar">
      <div className="top-bar-line">
        <PageLink
          className="brand"
          href="./"
          onOpen={() => navigate({ ...NO_SELECTION, language: selection.language })}
        >
          {t("app.title")}
        </PageLink>
        <button {...opener} id={PICKER_ID} className="select country-picker" aria-label={label}>
          <span className="country-picker-name">{chosen}</span>
        </button>
        <LanguagePicker navigate={navigate} />
        <Navigation {...{ kept, selection, navigate }} />
      </div>
      {/* The claim is hidden until the index loads. A placeholder count with the same number of digits reserves the space. */}
      <div className="claim-line">
        <p className={index ? "claim" : "claim is-coming"}>
          <span className="claim-whole">
            {t("app.claim", {
              count: index ? Object.keys(index.countries).length : 100,
              years: framework.years,
            })}{" "}
          </span>
          {isFirstView ? (
            <button {...opener} id="choose-country" className="button is-plain">
              {t("countries.title")}
            </button>
          ) : (
            <span className="claim-short">{t("app.tagline", framework)}</span>
          )}
        </p>
        {isScorecard && (
          <ReadyQuestions
            country={selection.country}
            onDevice={selection.onDevice}
            navigate={navigate}
          />
        )}
      </div>
      {trigger && (
        <CountryList
          {...props}
          country={isOpen ? undefined : country}
          trigger={trigger}
          returnFocusTo={PICKER_ID}
          onClose={() => setTrigger(undefined)}
        />
      )}
    </header>
  );
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
        navigate({ language: LANGUAGES.find((code) => code === target.value) ?? language });
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

/** Links to the pages. Hover and focus prefetch the code of a page. */
function Navigation({ kept, selection, navigate }: Omit<CountryChoice, "index" | "country">) {
  const { t } = useI18n();
  const prefetchView = usePrefetchView();
  const linkTo = (view: View, className?: string) => {
    const target = targetOf(view, selection, kept);
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
  return (
    <>
      <nav className="navigation" aria-label={t("app.pages")}>
        {/* Omits pages that have other links: Import has a link of its own, and the names of measures link to their pages. */}
        {VIEWS.filter((view) => view !== "import" && view !== "measure").map((view) =>
          linkTo(view),
        )}
      </nav>
      {linkTo("import", "button add-document")}
    </>
  );
}

const showsManyCountries = (view: View) => view === "compare" || isWorldwide(view);

/** Pages of many countries include kept profiles by default. A kept profile stays selected on all other pages. */
function targetOf(view: View, current: Selection, kept: KeptEntries) {
  const { country, onDevice } = current;
  const includesKept = showsManyCountries(current.view) ? onDevice : hasEntries(kept);
  const isKept = onDevice && (country ?? "") in kept;
  return { view, indicator: undefined, onDevice: showsManyCountries(view) ? includesKept : isKept };
}
