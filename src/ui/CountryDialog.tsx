import {
  type CSSProperties,
  type KeyboardEvent,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { statusAnswer } from "../domain/answers.ts";
import type { Areas } from "../domain/areas.ts";
import { decodeStatuses } from "../domain/country-index.ts";
import { createCountrySearch } from "../domain/country-names.ts";
import { tallyAnswers } from "../domain/tally.ts";
import { type I18n, useI18n } from "../i18n/i18n.tsx";
import { CloseButton } from "./CloseButton.tsx";
import type { CountryOption } from "./country-options.ts";
import { ModalDialog } from "./ModalDialog.tsx";
import { PageLink } from "./PageLink.tsx";
import { StatusStrip } from "./StatusStrip.tsx";

type LinkedOption = CountryOption & { href: string };

interface Props {
  options: readonly LinkedOption[];
  chosen?: string | undefined;
  /** All areas of the world, to recognize those without data. */
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
  const i18n = useI18n();
  const { t } = i18n;
  const [text, setText] = useState("");
  const [place] = useState(() => trigger && placeBelow(trigger));
  const title = useId();
  const search = useMemo(() => createSearch(options, areas, i18n), [options, areas, i18n]);
  const { found, without } = search(text);
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
        <input
          data-autofocus
          type="search"
          className="filter-text"
          aria-label={t("countries.search")}
          placeholder={t("countries.search")}
          value={text}
          onChange={({ target }) => setText(target.value)}
          enterKeyHint="go"
        />
        <p className="country-found" role="status">
          {found.length > 0
            ? t("countries.found", { shown: found.length, total: options.length })
            : describeNone(text, without, i18n)}
        </p>
        <CountryOptions options={found} chosen={chosen} onChoose={choose} />
      </div>
    </ModalDialog>
  );
}

/** Creates a search for options, and for the names of areas without data if no option matches. */
function createSearch(
  options: readonly LinkedOption[],
  areas: Areas | undefined,
  { language, countryName }: I18n,
) {
  const listed = options
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
    .map((option) => ({ ...option, alpha3: option.code.slice(0, 3), alpha2: option.entry.alpha2 }));
  const others = Object.entries(areas ?? {}).map(([alpha3, { alpha2 }]) => ({ alpha3, alpha2 }));
  const [findOptions, findAreas] = [createCountrySearch(listed), createCountrySearch(others)];
  return (text: string) => {
    const found = findOptions(text);
    const without = found.length > 0 ? [] : findAreas(text);
    return { found, without: without.map(({ alpha2 }) => countryName(alpha2)) };
  };
}

const describeNone = (text: string, without: readonly string[], { t, list }: I18n): string =>
  without.length > 0
    ? t("countries.no-profile", { countries: list(without), count: without.length })
    : t("countries.none", { text: text.trim() });

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
