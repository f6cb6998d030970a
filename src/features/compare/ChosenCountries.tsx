import { type ReactNode, useState } from "react";
import { CountryBadge } from "../../charts/CountrySymbol.tsx";
import type { ComparedCountry } from "../../domain/compare/comparison.ts";
import { MOST_PEERS } from "../../domain/selection.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { namesOf } from "./compare-text.ts";
import type { PeerChoice } from "./peer-options.ts";

export interface ChosenProps extends Omit<PeerChoice, "codes"> {
  /** In the order they were chosen. */
  chosen: readonly ComparedCountry[];
  /** The dialog that adds a country. */
  picker: (onClose: () => void) => ReactNode;
  /** Chooses the first country and those beside it. */
  onCountries: (codes: readonly string[]) => void;
}

/** Who is compared: each can go first or go away, another can come, and whole sets of peers take their place in one click. */
export function ChosenCountries(props: ChosenProps) {
  const { chosen, peerOptions, notes, isSuggested, picker, onCountries } = props;
  const { t, list } = useI18n();
  const [isPicking, setPicking] = useState(false);
  const codes = chosen.map(({ code }) => code);
  return (
    <section className="compare-who" aria-label={t("compare.chosen")}>
      <p role="status" className="visually-hidden">
        {t("compare.now", { countries: list(namesOf(chosen)) })}
      </p>
      <ul className="compare-countries">
        {chosen.map(({ code, name: country }, place) => {
          const others = codes.filter((other) => other !== code);
          const kind = isSuggested ? "is-suggested" : "";
          return (
            <li key={code} className={`compare-country ${place === 0 ? "is-first" : kind}`}>
              <CountryBadge place={place} />
              <span className="compare-country-name">{country}</span>
              {place > 0 && (
                <ChipButton
                  label={t("compare.make-first", { country })}
                  path="M3 2v10M12 7H6m3-3L6 7l3 3"
                  onClick={() => onCountries([code, ...others])}
                />
              )}
              {others.length > 1 && (
                <ChipButton
                  label={t("compare.remove", { country })}
                  path="M3 3l8 8M11 3l-8 8"
                  onClick={() => onCountries(others)}
                />
              )}
            </li>
          );
        })}
        <li>
          {chosen.length > MOST_PEERS ? (
            t("compare.full")
          ) : (
            <button
              type="button"
              className="chip is-offer"
              aria-haspopup="dialog"
              onClick={() => setPicking(true)}
            >
              <span aria-hidden="true">+</span> {t("compare.add")}
            </button>
          )}
        </li>
      </ul>
      {peerOptions.length > 0 && (
        <fieldset className="chips">
          <legend>{t("compare.sets")}</legend>
          {peerOptions.map((option) => (
            <button
              key={option.set}
              type="button"
              className="chip is-offer"
              aria-pressed={option.isChosen}
              onClick={() => onCountries([...codes.slice(0, 1), ...option.codes])}
            >
              {option.label} <small>{option.total}</small>
            </button>
          ))}
        </fieldset>
      )}
      <div role="status" className="compare-notes">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      {isPicking && picker(() => setPicking(false))}
    </section>
  );
}

interface ChipProps {
  label: string;
  /** Of its drawing, in a square of 14. */
  path: string;
  onClick: () => void;
}

const ChipButton = ({ label, path, onClick }: ChipProps) => (
  <button
    type="button"
    className="compare-chip-button"
    aria-label={label}
    title={label}
    onClick={onClick}
  >
    <svg viewBox="0 0 14 14" width={14} height={14} aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth={1.5} strokeLinecap="round" />
    </svg>
  </button>
);
