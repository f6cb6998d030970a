import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, memo, useCallback, useMemo, useState } from "react";
import { framework } from "../../dataset/framework.ts";
import { countryQuery } from "../../dataset/queries.ts";
import { type CountryEntry, type CountryIndex, statusInIndex } from "../../domain/country-index.ts";
import { hasWords } from "../../domain/evidence.ts";
import type { Profile } from "../../domain/profile.ts";
import {
  correctionsOf,
  type Draft,
  draftProfile,
  type Edit,
  redo,
  sortByNeed,
  undo,
} from "../../domain/review/draft.ts";
import { findDifferences } from "../../domain/review/profile-differences.ts";
import type { Review } from "../../domain/review/review.ts";
import { describeFlag } from "../../figure/page-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useStore } from "../../ui/hooks.ts";
import { Act, Button, Notice } from "./controls.tsx";
import { DATE_FORM, FigureEditor } from "./FigureEditor.tsx";
import { HandOn, KeepButton } from "./HandOn.tsx";
import { incoming, startReview, useFocusOnArrival } from "./inbox.ts";
import { isRead, type ReadItem } from "./incoming.ts";
import { CountrySelect, useGrowing, usePage } from "./page-context.tsx";
import { ReviewSection } from "./ReviewSection.tsx";

/** One document under review, beside what is shipped of its country. */
export const OpenReview = memo(function OpenReview(props: { item: ReadItem; index: CountryIndex }) {
  const { item, index } = props;
  const { id, file, state } = item;
  const { draft } = state;
  const entry = index.countries[draft.read.country];
  const shipped = useQuery(countryQuery(framework, entry ?? {}));
  const handleChange = useCallback((edit: Edit) => incoming.change(id, edit), [id]);
  // Without the document itself (a kept profile that is gone on with) there is nothing to read anew.
  const isAtHand = file.size > 0 && hasWords(draft.evidence);
  return (
    <ReviewScreen
      {...{ draft, entry }}
      file={file.name}
      shipped={shipped.data?.profile}
      onChange={handleChange}
      onCountry={isAtHand ? (country) => incoming.readAs(item, country) : undefined}
    />
  );
});

/** A document under review, how it is changed, and what is known of its country. */
interface Props {
  file: string;
  draft: Draft;
  /** The country in the shipped index; undefined where that has no profile of it. */
  entry: CountryEntry | undefined;
  /** The shipped facts on the country; undefined where there are none, or they are not here yet. */
  shipped: Profile | undefined;
  onChange: (edit: Edit) => void;
  /** Undefined where the document is not at hand to be read anew. */
  onCountry: ((country: string) => void) | undefined;
}

/** `profile` is the draft with its corrections. */
type Reviewed = Props & { profile: Profile };

/** The ways through the changes, the keys that lead them, and what is said when one was gone. */
const STEPS = {
  undo: { step: undo, keys: "Control+Z", done: "import.undone" },
  redo: { step: redo, keys: "Control+Shift+Z Control+Y", done: "import.redone" },
} as const;
type Step = keyof typeof STEPS;
/** With Ctrl, or what is in its place. */
const KEYS: Readonly<Record<string, Step>> = { z: "undo", "shift z": "redo", y: "redo" };

/** What was read from one document, section by section beside its own words, for a person to put right. */
export function ReviewScreen(props: Props) {
  const { file, draft, onChange } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const { nameOf } = usePage();
  const [last, setLast] = useState<{ way: Step; review: Review }>();
  const profile = useMemo(() => draftProfile(draft, framework), [draft]);
  const total = framework.indicators.length;
  const drawn = useGrowing(total, 1, 3);
  useFocusOnArrival();
  const go = (way: Step) => {
    const { step } = STEPS[way];
    onChange(step);
    if (step(draft) !== draft) setLast({ way, review: step(draft).review });
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    const way = KEYS[`${shiftKey ? "shift " : ""}${key.toLowerCase()}`];
    if (!way || !(ctrlKey || metaKey)) return;
    event.preventDefault();
    go(way);
  };
  return (
    <section className="import-review" aria-labelledby="import-review" onKeyDown={handleKeyDown}>
      <Header {...props} profile={profile} />
      <Twins draft={draft} />
      {profile.flags
        .filter(({ indicator }) => indicator === undefined)
        .map((flag) => (
          <Notice key={flag.code} words={describeFlag(i18n, flag, nameOf)} />
        ))}
      <div className="import-bar">
        {/* What was undone is said until the next change. */}
        <Tally
          {...{ ...props, profile }}
          news={last?.review === draft.review && t(STEPS[last.way].done)}
        />
        {(["undo", "redo"] as const).map((way) => (
          <Button
            key={way}
            aria-disabled={STEPS[way].step(draft) === draft}
            aria-keyshortcuts={STEPS[way].keys}
            title={t(`import.${way}-keys`)}
            onClick={() => go(way)}
          >
            {t(`import.${way}`)}
          </Button>
        ))}
        <KeepButton {...{ draft, file }} />
      </div>
      <Sections {...{ ...props, profile, drawn }} />
      {drawn === total && <HandOn {...{ draft, onChange }} />}
    </section>
  );
}

/** Says where other documents of the same country read differently, and leads to them. */
function Twins({ draft: { read } }: Pick<Props, "draft">) {
  const { t, list } = useI18n();
  const country = usePage().nameOf(read.country);
  return useStore(incoming.store)
    .items.filter(isRead)
    .filter(({ state: { draft } }) => draft.read !== read && draft.read.country === read.country)
    .map(({ id, file: { name: file }, state }) => {
      const codes = findDifferences(framework, read, state.draft.read);
      const words = [
        t("import.twin", { file, country }),
        t("import.twin-differs", { count: codes.length, codes: list(codes) }),
        t("import.twin-one"),
      ];
      return (
        <Notice key={id} words={words.join(" ")}>
          <Act act="review" of={file} onAct={() => startReview(id)} />
        </Notice>
      );
    });
}

/** Whose profile it is, from which file, and the figures that stand above the sections. */
function Header({ file, entry, onCountry, ...figures }: Reviewed) {
  const { t } = useI18n();
  const { country } = figures.draft.read;
  const notes = [onCountry && t("import.country-changed"), !entry && t("import.shipped-none")];
  return (
    <header>
      <h2 id="import-review" tabIndex={-1}>
        {usePage().nameOf(country)} <small>{file}</small>
      </h2>
      <div className="import-figures">
        <div className="import-figure">
          <label htmlFor="import-country">{t("import.country")}</label>
          <CountrySelect
            id="import-country"
            aria-describedby="import-country-note"
            value={country}
            disabled={!onCountry}
            onCountry={(code) => onCountry?.(code)}
          />
          <p id="import-country-note" className="import-note">
            {notes.filter(Boolean).join(" ")}
          </p>
        </div>
        {(["source", "population", "internetUsers"] as const).map((figure) => (
          <FigureEditor key={figure} figure={figure} {...figures} />
        ))}
      </div>
      <p id={DATE_FORM} className="import-note">
        {t("import.date-form")}
      </p>
    </header>
  );
}

/** How much was put right, and in how many sections the profile differs from the shipped one. */
function Tally({ draft, profile, shipped, news }: Reviewed & { news: string | false }) {
  const { t } = useI18n();
  const count = shipped && findDifferences(framework, profile, shipped).length;
  const corrected = Object.values(correctionsOf(draft.review)).filter(Boolean).length;
  const parts = [
    t("import.corrected-count", { count: corrected }),
    count === 0 ? t("import.shipped-same") : count && t("import.shipped-differs", { count }),
    news,
  ];
  return <p role="status">{parts.filter(Boolean).join(" · ")}</p>;
}

/** Those that want a look, open, then the others; as many as are drawn by now. */
function Sections(props: Reviewed & { drawn: number }) {
  const { draft, profile, shipped, entry, drawn, onChange } = props;
  const { t } = useI18n();
  const { read, evidence } = draft;
  // By what was read and by what is known at once, so that nothing moves under the hand that corrects it.
  const groups = useMemo(() => {
    const knows = (code: string) => entry && statusInIndex(entry, framework, code);
    return sortByNeed(framework, read, knows);
  }, [read, entry]);
  const corrections = correctionsOf(draft.review);
  const shown = [...groups.first, ...groups.rest].slice(0, drawn);
  return (["first", "rest"] as const)
    .map((key) => ({ key, indicators: groups[key].filter((one) => shown.includes(one)) }))
    .filter(({ indicators }) => indicators.length > 0)
    .map(({ key, indicators }) => (
      <section key={key} aria-labelledby={`import-${key}`}>
        <h3 id={`import-${key}`} className="import-group">
          {t(`import.${key}`, { count: groups[key].length })}
        </h3>
        <p className="import-note">{t(`import.${key}-why`)}</p>
        {indicators.map((indicator) => {
          const { code } = indicator;
          const finding = profile.indicators[code];
          return (
            finding && (
              <ReviewSection
                key={code}
                {...{ indicator, read, evidence, finding, onChange }}
                isFirst={key === "first"}
                correction={corrections[code]}
                flags={profile.flags}
                shipped={shipped?.indicators[code]}
              />
            )
          );
        })}
      </section>
    ));
}
