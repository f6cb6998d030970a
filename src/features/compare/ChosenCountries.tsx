import { type ReactNode, useState } from "react";
import { CountryBadge } from "../../charts/symbols.tsx";
import type { Party } from "../../domain/compare/comparison.ts";
import { MAX_PEERS } from "../../domain/selection.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { namesOf } from "./compare-text.ts";
import type { choosePeers } from "./peer-options.ts";

export interface ChosenProps extends Omit<ReturnType<typeof choosePeers>, "codes"> {
  /** In the order of the address or of the suggestions. */
  chosen: readonly Party[];
  picker: (onClose: () => void) => ReactNode;
  /** Replaces all countries and groups. The first is compared with the others. */
  onCountries: (codes: readonly string[]) => void;
}

/** The compared countries and groups, with buttons to reorder, remove, add or replace them. */
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
      <details className="figures-fold">
        <summary className="fold">{t("compare.chosen")}</summary>
        <ul className="compare-countries">
          {chosen.map((country) => (
            <ChosenCountry key={country.code} {...{ country, codes, isSuggested, onCountries }} />
          ))}
          <li>
            {chosen.length > MAX_PEERS ? (
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
        {peerOptions.length > 0 && <PeerSets {...{ codes, peerOptions, onCountries }} />}
      </details>
      <div role="status" className="compare-notes">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      {isPicking && picker(() => setPicking(false))}
    </section>
  );
}

interface CountryProps extends Pick<ChosenProps, "isSuggested" | "onCountries"> {
  country: Party;
  codes: readonly string[];
}

function ChosenCountry({ country, codes, isSuggested, onCountries }: CountryProps) {
  const { t } = useI18n();
  const { code, name, place } = country;
  const others = codes.filter((other) => other !== code);
  const kind = isSuggested ? "is-suggested" : "";
  const toFirst = {
    label: t("compare.make-first", { country: name }),
    path: "M3 2v10M12 7H6m3-3L6 7l3 3",
    next: [code, ...others],
  };
  const remove = {
    label: t("compare.remove", { country: name }),
    path: "M3 3l8 8M11 3l-8 8",
    next: others,
  };
  const buttons = [...(place > 0 ? [toFirst] : []), ...(others.length > 1 ? [remove] : [])];
  return (
    <li className={`compare-country ${place === 0 ? "is-first" : kind}`}>
      <CountryBadge place={place} />
      <span className="compare-country-name">{name}</span>
      {buttons.map(({ label, path, next }) => (
        <button
          key={path}
          type="button"
          className="compare-chip-button"
          aria-label={label}
          title={label}
          onClick={() => onCountries(next)}
        >
          <svg viewBox="0 0 14 14" width={14} height={14} aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
    </li>
  );
}

type SetsProps = Pick<ChosenProps, "peerOptions" | "onCountries"> & Pick<CountryProps, "codes">;

const PeerSets = ({ codes, peerOptions, onCountries }: SetsProps) => (
  <fieldset className="chips">
    <legend>{useI18n().t("compare.sets")}</legend>
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
);
