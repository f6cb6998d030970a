import { type CSSProperties, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { statusAnswer } from "../domain/answers.ts";
import type { Areas } from "../domain/areas.ts";
import { type CountryEntry, decodeStatuses } from "../domain/country-index.ts";
import { foldText } from "../domain/filter.ts";
import { LANGUAGES } from "../domain/languages.ts";
import { tallyAnswers } from "../domain/tally.ts";
import { memoize } from "../i18n/formatters.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { CloseButton } from "./CloseButton.tsx";
import { ModalDialog } from "./ModalDialog.tsx";
import { PageLink } from "./PageLink.tsx";
import { StatusStrip } from "./StatusStrip.tsx";

interface CountryOption {
  /** Unique in the list: the alpha-3 code, with a suffix for a kept profile. */
  code: string;
  name: string;
  entry: Pick<CountryEntry, "alpha2" | "statuses">;
  href: string;
  /** Shown after the name: "on this device". */
  note?: string;
}

interface Props {
  options: readonly CountryOption[];
  chosen?: string | undefined;
  /** All areas of the world, to recognize those without a profile. */
  areas: Areas | undefined;
  /** The dialog opens below this element, or centred if there is none. */
  trigger?: HTMLElement | undefined;
  /** Id of the element that gets the focus if the trigger is gone. */
  returnFocusTo?: string;
  onChoose: (code: string) => void;
  onClose: () => void;
}

/** A searchable list of countries; Enter selects the first match. */
export function CountryDialog({ options, chosen, areas, onChoose, onClose, ...props }: Props) {
  const { trigger, returnFocusTo = "" } = props;
  const { t, list } = useI18n();
  const [text, setText] = useState("");
  const [place] = useState(() => trigger && placeBelow(trigger));
  const title = useId();
  const { found, withoutProfile } = useSearch(text, options, areas);
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
      // Closes when files are dropped, since they open another page.
      onDrop={onClose}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the field and the links within */}
      <div
        className="country-search"
        onKeyDown={(event) => {
          moveWithArrows(event);
          const { key, target, nativeEvent } = event;
          const [first] = found;
          // Enter also ends the composition of a character.
          const isChoice = key === "Enter" && !nativeEvent.isComposing;
          if (!first || !isChoice || !(target instanceof HTMLInputElement)) return;
          // Otherwise the key would also press the button that gets the focus.
          event.preventDefault();
          choose(first.code);
        }}
      >
        <div className="country-head">
          <h2 id={title}>{t("countries.title")}</h2>
          <CloseButton onClick={onClose} />
        </div>
        <SearchField text={text} onText={setText} />
        <p className="country-found" role="status">
          {withoutProfile.length > 0
            ? t("countries.no-profile", {
                countries: list(withoutProfile),
                count: withoutProfile.length,
              })
            : t("countries.found", { shown: found.length, total: options.length })}
        </p>
        <CountryOptions options={found} chosen={chosen} onChoose={choose} />
      </div>
    </ModalDialog>
  );
}

/** Finds options by name in any interface language or by code; if none match, finds areas without a profile. */
function useSearch(text: string, options: readonly CountryOption[], areas: Areas = {}) {
  const { language, countryName } = useI18n();
  const words = foldText(text).split(/\s+/).filter(Boolean);
  const matches = (name: string, code: string, alpha2: string) => {
    const searched = foldText([name, code, namesOf(alpha2)].join(" "));
    return words.every((word) => searched.includes(word));
  };
  const found = options
    .filter(({ name, code, entry }) => matches(name, code, entry.alpha2))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  const searchesAreas = found.length === 0 && text.trim().length >= 3;
  const withoutProfile = Object.entries(searchesAreas ? areas : {}).flatMap(([code, { alpha2 }]) =>
    matches(countryName(alpha2), code, alpha2) ? countryName(alpha2) : [],
  );
  return { found, withoutProfile };
}

const NAMES = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: "region" }));
const namesOf = memoize((alpha2: string) =>
  NAMES.map((names) => names.of(alpha2) ?? alpha2).join(" "),
);

function SearchField({ text, onText }: { text: string; onText: (text: string) => void }) {
  const label = useI18n().t("countries.search");
  return (
    <input
      data-autofocus
      type="search"
      className="filter-text"
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={({ target }) => onText(target.value)}
      enterKeyHint="go"
    />
  );
}

function CountryOptions(props: Pick<Props, "options" | "chosen" | "onChoose">) {
  const { options, chosen, onChoose } = props;
  const { t } = useI18n();
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const [link, items] = [current.current, current.current?.closest("ul")];
    // `scrollIntoView` would also scroll the page.
    if (link && items) items.scrollTop += topOf(link) - topOf(items) - items.clientHeight / 2;
  }, []);
  return (
    <ul className="country-list">
      {options.map(({ code, name, entry, href, note }) => {
        const statuses = decodeStatuses(entry);
        const { inPlace, asked: total } = tallyAnswers(statuses.map(statusAnswer));
        return (
          <li key={code}>
            <PageLink
              href={href}
              onOpen={() => onChoose(code)}
              {...(code === chosen && { ref: current, "aria-current": "page" })}
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
  );
}

const topOf = (element: Element) => element.getBoundingClientRect().top;

/** Maximum width of the dialog, and its gap to the trigger and the viewport's edges, in CSS pixels. */
const WIDEST = 600;
const GAP = 6;

/** Places the dialog below an element, in page coordinates, so that it scrolls with the page. */
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

/** Up and Down move between the search field and the list; other characters go into the field. */
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
