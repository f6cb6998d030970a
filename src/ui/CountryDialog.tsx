import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Areas } from "../domain/areas.ts";
import { decodeAnswers } from "../domain/country-index.ts";
import { createCountrySearch } from "../domain/country-names.ts";
import { createNameOrder } from "../domain/name-order.ts";
import { tallyAnswers } from "../domain/tally.ts";
import { type I18n, useI18n } from "../i18n/i18n.tsx";
import { CloseButton } from "./CloseButton.tsx";
import { CLOSES_OUTSIDE } from "./closes-outside.ts";
import type { CountryOption } from "./country-options.ts";
import { ModalDialog } from "./ModalDialog.tsx";
import { PageLink } from "./PageLink.tsx";
import { StatusStrip } from "./StatusStrip.tsx";
import "./countries.css";

/** An option with a `section` is a group. Groups are listed after the countries. */
type LinkedOption = CountryOption & { href: string; section?: string };

interface ListProps<Option> {
  options: readonly Option[];
  chosen?: string | undefined;
  onChoose: (option: Option) => void;
}

interface Props<Option> extends ListProps<Option> {
  title: string;
  /** All areas of the world, including areas without data. */
  areas: Areas | undefined;
  /** Status if no option matches, or undefined for the default. */
  describeNone?: (text: string) => string | undefined;
  /** The dialog opens below this element, or centred if there is none. */
  trigger?: HTMLElement | undefined;
  /** Id of the element that gets focus on close if the trigger no longer exists. */
  returnFocusTo?: string;
  onClose: () => void;
}

/** A dialog with a searchable list of countries and groups. Enter selects the first match. */
export function CountryDialog<Option extends LinkedOption>(props: Props<Option>) {
  const { title, options, chosen, areas, describeNone, trigger, onChoose, onClose } = props;
  const i18n = useI18n();
  const [text, setText] = useState("");
  const [place] = useState(() => trigger && placeBelow(trigger));
  const heading = useId();
  const search = useMemo(() => createSearch(options, areas, i18n), [options, areas, i18n]);
  const { found, ...matches } = search(text);
  const status = (found.length === 0 && describeNone?.(text)) || matches.status;
  const choose = (option: Option | undefined) => {
    if (!option) return;
    onClose();
    onChoose(option);
  };
  return (
    <ModalDialog
      className={`country-dialog ${place ? "is-placed" : ""}`}
      style={place}
      aria-labelledby={heading}
      returnFocusTo={`${trigger?.id ?? ""} ${props.returnFocusTo ?? ""}`.trim()}
      onClose={onClose}
      // Closes when files are dropped or pasted, because that opens another page.
      onDrop={onClose}
      onPaste={({ clipboardData }) => clipboardData.files.length > 0 && onClose()}
      {...CLOSES_OUTSIDE}
    >
      <form
        className="country-search"
        onKeyDown={moveWithArrows}
        onSubmit={(event) => {
          event.preventDefault();
          choose(found[0]);
        }}
      >
        <div className="country-head">
          <h2 id={heading}>{title}</h2>
          <CloseButton onClick={onClose} />
        </div>
        <SearchField text={text} onText={setText} />
        <p className="country-found" role="status">
          {status}
        </p>
        <CountryOptions options={found} chosen={chosen} onChoose={choose} />
        <button type="submit" hidden>
          {title}
        </button>
      </form>
    </ModalDialog>
  );
}

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

const isGroup = ({ section }: LinkedOption): boolean => section !== undefined;

/** A country with a kept and a published profile has two options, but is counted once. */
const countCountries = (options: readonly LinkedOption[]) =>
  new Set(options.flatMap((one) => (isGroup(one) ? [] : one.alpha3))).size;

/** Creates a search for options. If none matches, the status names the matching areas without data. */
function createSearch<Option extends LinkedOption>(
  options: readonly Option[],
  areas: Areas | undefined,
  { t, list, language, countryName }: I18n,
) {
  const inOrder = createNameOrder(language);
  const listed = options.toSorted((a, b) => inOrder(a.name, b.name));
  const others = Object.entries(areas ?? {}).map(([alpha3, { alpha2 }]) => ({ alpha3, alpha2 }));
  const [findOptions, findAreas] = [createCountrySearch(listed), createCountrySearch(others)];
  const describeNone = (text: string) => {
    const names = findAreas(text).map(({ alpha2 }) => countryName(alpha2));
    return names.length > 0
      ? t("countries.no-profile", { countries: list(names), count: names.length })
      : t("countries.none", { text: text.trim() });
  };
  return (text: string) => {
    const found = findOptions(text).toSorted((a, b) => Number(isGroup(a)) - Number(isGroup(b)));
    const groups = found.filter(isGroup).length;
    const values = { shown: countCountries(found), total: countCountries(options) };
    if (found.length === 0) return { found, status: describeNone(text) };
    const status =
      groups > 0 ? t("group.and-countries", { ...values, groups }) : t("countries.found", values);
    return { found, status };
  };
}

function CountryOptions<Option extends LinkedOption>(props: ListProps<Option>) {
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
      {options.map((option, at) => {
        const { name, href, note, section } = option;
        const answers = decodeAnswers(option);
        const statuses = answers.map((answer) => answer.class);
        const { inPlace, asked: total } = tallyAnswers(answers);
        return (
          <li key={href}>
            {section !== options[at - 1]?.section && <h3 className="country-section">{section}</h3>}
            <PageLink
              href={href}
              onOpen={() => onChoose(option)}
              {...(href === chosen && { ref: current, "aria-current": "page" })}
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
function placeBelow(trigger: HTMLElement) {
  const { left, right, bottom } = trigger.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const width = Math.min(WIDEST, clientWidth - 2 * GAP);
  const isEnd = document.dir === "rtl" ? right - width >= GAP : left + width + GAP > clientWidth;
  return {
    left: Math.max(GAP, isEnd ? right - width : left) + scrollX,
    top: bottom + GAP + scrollY,
    width,
    maxHeight: Math.max(320, clientHeight - bottom - 2 * GAP),
  };
}

/** The Up and Down keys move focus through the search field and the options. Typing moves focus to the field. */
function moveWithArrows(event: KeyboardEvent<HTMLElement>) {
  // An input method handles these keys while it composes text.
  if (event.nativeEvent.isComposing) return;
  const { key, ctrlKey, metaKey, currentTarget } = event;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>("input, a")];
  const here = stops.findIndex((stop) => stop.matches(":focus"));
  const by = { ArrowDown: 1, ArrowUp: -1 }[key];
  const isText = key.length === 1 && key !== " " && !ctrlKey && !metaKey;
  if (by) event.preventDefault();
  if (by || isText) stops[by ? Math.max(0, here + by) : 0]?.focus();
}
