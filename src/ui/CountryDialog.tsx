import { type KeyboardEvent, useState } from "react";
import type { Areas } from "../domain/areas.ts";
import { foldText } from "../domain/text.ts";
import { namesOfArea } from "../i18n/formatters.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { ModalDialog } from "./ModalDialog.tsx";

/** A country that can be chosen. */
export interface CountryOption {
  /** ISO 3166 alpha-3. */
  code: string;
  name: string;
  alpha2: string;
  /** Address of its scorecard, so that it opens in a new tab like any link. */
  href: string;
  inPlace: number;
  /** Beside its name: "on this device". */
  note?: string;
}

/** Who can be chosen, who is, and what follows. */
export interface CountryChoice {
  options: readonly CountryOption[];
  chosen: string | undefined;
  /** How many measures there are. */
  total: number;
  /** All areas of the world, to name one that has no profile. */
  areas: Areas | undefined;
  onChoose: (code: string) => void;
}

/** The list of countries as a dialog; Enter takes the first that is found. */
export function CountryDialog({
  options,
  chosen,
  total,
  areas,
  onChoose,
  onClose,
}: CountryChoice & { onClose: () => void }) {
  const { t, language, list, countryName } = useI18n();
  const [text, setText] = useState("");
  const words = foldText(text).split(/\s+/).filter(Boolean);
  const isMeant = (searched: string) => words.every((word) => searched.includes(word));
  const found = options
    .filter(({ name, code, alpha2 }) => isMeant(searchedBy(name, code, alpha2)))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  const without =
    found.length === 0 && text.trim().length >= FEWEST_LETTERS
      ? Object.entries(areas ?? {}).flatMap(([code, { alpha2 }]) => {
          const name = countryName(alpha2);
          return isMeant(searchedBy(name, code, alpha2)) ? [name] : [];
        })
      : [];
  const choose = (code: string) => {
    onClose();
    onChoose(code);
  };
  return (
    <ModalDialog
      className="country-dialog"
      aria-label={t("countries.title")}
      onClose={onClose}
      // Files that are let go over the list are what one wants now.
      onDrop={onClose}
    >
      <form
        className="country-search"
        onSubmit={(event) => {
          event.preventDefault();
          const [first] = found;
          if (first) choose(first.code);
        }}
        onKeyDown={moveWithArrows}
      >
        <input
          data-autofocus
          type="search"
          className="filter-text"
          aria-label={t("countries.search")}
          placeholder={t("countries.search")}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <p className="country-found" role="status">
          {without.length > 0
            ? t("countries.no-profile", { countries: list(without), count: without.length })
            : t("countries.found", { shown: found.length, total: options.length })}
        </p>
        <ul className="country-list">
          {found.map(({ code, name, href, inPlace, note }) => (
            <li key={code}>
              <a
                href={href}
                aria-current={code === chosen ? "page" : undefined}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  choose(code);
                }}
              >
                {note ? `${name} · ${note}` : name}
                <small>{t("scorecard.in-place-of", { inPlace, total })}</small>
              </a>
            </li>
          ))}
        </ul>
        <button type="button" className="button" onClick={onClose}>
          {t("drawer.close")}
        </button>
      </form>
    </ModalDialog>
  );
}

/** From so many letters on, an area that has no profile is named. */
const FEWEST_LETTERS = 3;

/** What a country is found by: its name in every language of the page, and its code. */
const searchedBy = (name: string, code: string, alpha2: string): string =>
  foldText([name, code, ...namesOfArea(alpha2)].join(" "));

/** Up and Down walk from the search field through the list and back. */
function moveWithArrows(event: KeyboardEvent<HTMLElement>) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input, a")];
  const here = stops.findIndex((stop) => stop.matches(":focus"));
  event.preventDefault();
  stops[Math.max(0, here + by)]?.focus();
}
