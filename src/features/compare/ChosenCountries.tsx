import { type ReactNode, useState } from "react";
import { CountryBadge } from "../../charts/CountrySymbol.tsx";
import type { ComparedCountry } from "../../domain/compare/comparison.ts";
import { MOST_PEERS } from "../../domain/selection.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { PeerOption } from "./peer-options.ts";

interface Props {
  /** In the order they were chosen. */
  chosen: readonly ComparedCountry[];
  peerOptions: readonly PeerOption[];
  /** What there is to say about the choice of countries. */
  notes: readonly string[];
  /** The dialog that adds a country. */
  picker: (onClose: () => void) => ReactNode;
  /** Chooses the first country and those beside it. */
  onCountries: (codes: readonly string[]) => void;
  /** Called when what had the focus is gone. */
  onSettled: () => void;
}

/** Who is compared: each can go first or go away, another can come, and whole sets of peers take their place in one click. */
export function ChosenCountries(props: Props) {
  const { chosen, peerOptions, notes, picker, onCountries } = props;
  const { t } = useI18n();
  const [isPicking, setPicking] = useState(false);
  const isFull = chosen.length > MOST_PEERS;
  const [first] = chosen;
  return (
    <section className="compare-who" aria-label={t("compare.chosen")}>
      <ul className="compare-countries">
        {chosen.map((country, place) => (
          <CountryChip key={country.code} {...props} place={place} />
        ))}
        <li>
          {isFull ? (
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
          {peerOptions.map(({ set, label, total, codes, isChosen }) => (
            <button
              key={set}
              type="button"
              className="chip is-offer"
              aria-pressed={isChosen}
              onClick={() => first && onCountries([first.code, ...codes])}
            >
              {label} <small>{total}</small>
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

function CountryChip({ chosen, place, onCountries, onSettled }: Props & { place: number }) {
  const { t } = useI18n();
  const country = chosen[place];
  if (!country) return null;
  const { code, name } = country;
  const others = chosen.filter((other) => other !== country).map((other) => other.code);
  const settle = (codes: readonly string[]) => {
    onCountries(codes);
    onSettled();
  };
  return (
    <li className={place === 0 ? "compare-country is-first" : "compare-country"}>
      <CountryBadge place={place} />
      <span className="compare-country-name">{name}</span>
      {place > 0 && (
        <ChipButton
          label={t("compare.make-first", { country: name })}
          path="M3 2v10M12 7H6m3-3L6 7l3 3"
          onClick={() => settle([code, ...others])}
        />
      )}
      {others.length > 1 && (
        <ChipButton
          label={t("compare.remove", { country: name })}
          path="M3 3l8 8M11 3l-8 8"
          onClick={() => settle(others)}
        />
      )}
    </li>
  );
}

function ChipButton({
  label,
  path,
  onClick,
}: {
  label: string;
  path: string;
  onClick: () => void;
}) {
  return (
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
}
