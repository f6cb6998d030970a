import { type CSSProperties, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { statusAnswer } from "../domain/answers.ts";
import type { Areas } from "../domain/areas.ts";
import { type CountryEntry, decodeStatuses } from "../domain/country-index.ts";
import { foldText } from "../domain/filter.ts";
import { LANGUAGES } from "../domain/languages.ts";
import type { Status } from "../domain/status.ts";
import { tallyAnswers } from "../domain/tally.ts";
import { memoize } from "../i18n/formatters.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { ModalDialog } from "./ModalDialog.tsx";
import { PageLink } from "./PageLink.tsx";

/** A country that can be chosen. */
interface CountryOption {
  /** ISO 3166 alpha-3; or what else tells it from the others. */
  code: string;
  name: string;
  entry: Pick<CountryEntry, "alpha2" | "statuses">;
  /** Address of its scorecard, so that it opens in a new tab like any link. */
  href: string;
  /** Beside its name: "on this device". */
  note?: string;
}

interface Props {
  options: readonly CountryOption[];
  chosen?: string | undefined;
  /** All areas of the world, to name one that has no profile. */
  areas: Areas | undefined;
  /** What the list opens below; without it, it opens in the middle. */
  trigger?: HTMLElement | undefined;
  /** Where the focus goes if the trigger is gone. */
  returnFocusTo?: string;
  onChoose: (code: string) => void;
  onClose: () => void;
}

/** The list of countries as a dialog below what opens it; Enter takes the first that is found. */
export function CountryDialog({ options, chosen, areas, onChoose, onClose, ...props }: Props) {
  const { trigger, returnFocusTo = "" } = props;
  const { t, language, list, countryName } = useI18n();
  const [text, setText] = useState("");
  const [place] = useState(() => trigger && placeBelow(trigger));
  const title = useId();
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const [link, items] = [current.current, current.current?.closest("ul")];
    // By hand: the browser's own way would move the page too.
    if (link && items) items.scrollTop += topOf(link) - topOf(items) - items.clientHeight / 2;
  }, []);
  const words = foldText(text).split(/\s+/).filter(Boolean);
  const isMeant = (searched: string) => words.every((word) => searched.includes(word));
  const found = options
    .filter(({ name, code, entry }) => isMeant(searchedBy(name, code, entry.alpha2)))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  // From three letters on, an area that has no profile is named.
  const isNamed = found.length === 0 && text.trim().length >= 3;
  const without = Object.entries(isNamed && areas ? areas : {})
    .map(([code, { alpha2 }]) => ({ code, alpha2, name: countryName(alpha2) }))
    .filter(({ name, code, alpha2 }) => isMeant(searchedBy(name, code, alpha2)))
    .map(({ name }) => name);
  const choose = (code: string) => {
    onClose();
    onChoose(code);
  };
  return (
    <ModalDialog
      className={`country-dialog ${place ? "is-placed" : ""}`}
      style={place}
      aria-labelledby={title}
      returnFocusTo={`${trigger?.id ?? ""} ${returnFocusTo}`.trim()}
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
        <div className="country-head">
          <h2 id={title}>{t("countries.title")}</h2>
          <button type="button" className="button is-plain" onClick={onClose}>
            {t("drawer.close")}
          </button>
        </div>
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
          {found.map(({ code, name, entry, href, note }) => {
            const statuses = decodeStatuses(entry);
            const { inPlace, asked: total } = tallyAnswers(statuses.map(statusAnswer));
            const isChosen = code === chosen;
            return (
              <li key={code}>
                <PageLink
                  href={href}
                  onOpen={() => choose(code)}
                  {...(isChosen && { ref: current, "aria-current": "page" })}
                >
                  <span>{note ? `${name} · ${note}` : name}</span>
                  <StatusStrip statuses={statuses} />
                  {statuses.length > 0 && (
                    <small>{t("scorecard.in-place-of", { inPlace, total })}</small>
                  )}
                </PageLink>
              </li>
            );
          })}
        </ul>
      </form>
    </ModalDialog>
  );
}

const topOf = (element: Element) => element.getBoundingClientRect().top;

/** What a country is found by: its name in every language of the page, and its code. */
const searchedBy = (name: string, code: string, alpha2: string): string =>
  foldText([name, code, namesOf(alpha2)].join(" "));

const NAMES = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: "region" }));
const namesOf = memoize((alpha2: string) =>
  NAMES.map((names) => names.of(alpha2) ?? alpha2).join(" "),
);

/** Widest that the list is, and its distance from what it opens at and from the edges, in CSS pixels. */
const WIDEST = 600;
const GAP = 6;

/** Below an element, as far as the window is wide; it moves with the page. */
function placeBelow(trigger: HTMLElement): CSSProperties {
  const { left, right, bottom } = trigger.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const width = Math.min(WIDEST, clientWidth - 2 * GAP);
  return {
    left: Math.max(GAP, left + width + GAP > clientWidth ? right - width : left) + scrollX,
    top: bottom + GAP + scrollY,
    width,
    maxHeight: Math.max(320, clientHeight - bottom - 2 * GAP),
  };
}

/** Up and Down walk from the search field through the list and back; what is typed goes into the field. */
function moveWithArrows(event: KeyboardEvent<HTMLElement>) {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input, a")];
  const [field] = stops;
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) {
    if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey)
      field?.focus();
    return;
  }
  const here = stops.findIndex((stop) => stop.matches(":focus"));
  event.preventDefault();
  stops[Math.max(0, here + by)]?.focus();
}

/** Pixels from one mark of a strip to the next. */
const STEP = 8;

const RING = "m-2.6 0a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0z";

/** What is drawn for which statuses, around the origin: one path each, for a list may have 193 strips. */
const MARKS: readonly { kind: Status; of: readonly Status[]; path: string }[] = [
  { kind: "exists", of: ["exists"], path: "m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z" },
  { kind: "absent", of: ["absent", "partial"], path: RING },
  { kind: "partial", of: ["partial"], path: "m0-2.6a2.6 2.6 0 0 0 0 5.2z" },
  { kind: "unknown", of: ["unknown"], path: RING },
  { kind: "missing", of: ["missing"], path: "m-1.8 0h3.6" },
];

/** The marks of all measures in one line, small: the fingerprint of a country. Decorative: its count stands beside it. */
function StatusStrip({ statuses }: { statuses: readonly Status[] }) {
  const width = statuses.length * STEP;
  return (
    <svg
      className="status-strip"
      width={width}
      height={STEP}
      viewBox={`${-STEP / 2} ${-STEP / 2} ${width} ${STEP}`}
      aria-hidden="true"
    >
      {MARKS.map(({ kind, of, path }) => (
        <path
          key={kind}
          className={`is-${kind}`}
          d={statuses.map((one, at) => (of.includes(one) ? `M${at * STEP} 0${path}` : "")).join("")}
        />
      ))}
    </svg>
  );
}
