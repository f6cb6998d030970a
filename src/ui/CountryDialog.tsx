import { type KeyboardEvent, useState } from "react";
import { foldText } from "../domain/text.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { ModalDialog } from "./ModalDialog.tsx";

/** A country that can be chosen. */
export interface CountryOption {
  /** ISO 3166 alpha-3. */
  code: string;
  name: string;
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
  /** How many indicators there are. */
  total: number;
  onChoose: (code: string) => void;
}

/** The list of countries as a dialog; Enter takes the first that is found. */
export function CountryDialog({
  options,
  chosen,
  total,
  onChoose,
  onClose,
}: CountryChoice & { onClose: () => void }) {
  const { t, language } = useI18n();
  const [text, setText] = useState("");
  const words = foldText(text).split(/\s+/).filter(Boolean);
  const found = options
    .filter(({ name, code }) => {
      const searched = foldText(`${name} ${code}`);
      return words.every((word) => searched.includes(word));
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
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
          {t("countries.found", { shown: found.length, total: options.length })}
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

/** Up and Down walk from the search field through the list and back. */
function moveWithArrows(event: KeyboardEvent<HTMLElement>) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input, a")];
  const here = stops.findIndex((stop) => stop.matches(":focus"));
  event.preventDefault();
  stops[Math.max(0, here + by)]?.focus();
}
