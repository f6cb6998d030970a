import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, memo, useCallback, useMemo, useRef, useState } from "react";
import { framework } from "../../dataset/framework.ts";
import { countryQuery } from "../../dataset/queries.ts";
import type { CountryEntry, CountryIndex } from "../../domain/country-index.ts";
import { hasWords } from "../../domain/evidence.ts";
import type { Profile } from "../../domain/profile.ts";
import {
  correctionsOf,
  type Draft,
  draftProfile,
  type Edit,
  redo,
  undo,
} from "../../domain/review/draft.ts";
import { findDifferences } from "../../domain/review/profile-differences.ts";
import type { Review } from "../../domain/review/review.ts";
import { describeFlag } from "../../figure/flag-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { useFocusFallback } from "../../ui/use-focus-fallback.ts";
import { Act, Notice, shortcutLetter } from "./controls.tsx";
import { DATE_HINT_ID, FigureEditor } from "./FigureEditor.tsx";
import { isRead, type ReadItem } from "./inbox-state.ts";
import { CountrySelect, useIncrementalCount, usePage } from "./page-context.tsx";
import { inbox, startReview, useFocusOnOpen, useInbox } from "./page-inbox.ts";
import { ReviewSection } from "./ReviewSection.tsx";
import { KeepButton, ShareReview } from "./ShareReview.tsx";
import { sectionsByNeed } from "./sections-by-need.ts";

export const OpenReview = memo(function OpenReview(props: { item: ReadItem; index: CountryIndex }) {
  const { item, index } = props;
  const { id, file, state } = item;
  const { draft } = state;
  const entry = index.countries[draft.read.country];
  const shipped = useQuery(countryQuery(framework, entry ?? {}));
  const handleChange = useCallback((edit: Edit) => inbox.edit(id, edit), [id]);
  // A kept profile has no document to read again.
  const isReadable = file.size > 0 && hasWords(draft.evidence);
  return (
    <ReviewScreen
      {...{ draft, entry }}
      file={file.name}
      shipped={shipped.data?.profile}
      onChange={handleChange}
      nextCountry={item.job?.country}
      onCountry={isReadable ? (country) => inbox.readAs(item, country) : undefined}
    />
  );
});

interface Props {
  file: string;
  draft: Draft;
  /** The country in the published index, if it has a profile. */
  entry: CountryEntry | undefined;
  shipped: Profile | undefined;
  onChange: (edit: Edit) => void;
  /** The chosen country, while the document is read again. */
  nextCountry: string | undefined;
  /** Undefined if the document cannot be read again. */
  onCountry: ((country: string) => void) | undefined;
}

/** `profile` is the draft with its corrections applied. */
type Reviewed = Props & { profile: Profile };

const STEPS = {
  undo: { change: undo, keys: "Control+Z", done: "import.undone" },
  redo: { change: redo, keys: "Control+Shift+Z Control+Y", done: "import.redone" },
} as const;
type Step = keyof typeof STEPS;
/** Keys that undo or redo when pressed with Ctrl or Cmd. */
const KEYS: Readonly<Record<string, Step>> = { z: "undo", "shift z": "redo", y: "redo" };

export function ReviewScreen(props: Props) {
  const { file, draft, onChange } = props;
  const i18n = useI18n();
  const { nameOf } = usePage();
  const undoRedo = useUndoRedo(draft, onChange);
  const profile = useMemo(() => draftProfile(draft, framework), [draft]);
  const total = framework.indicators.length;
  const rendered = useIncrementalCount(total, 1, 3);
  const section = useRef<HTMLElement>(null);
  // Undo may remove the focused field. Focus then moves to the section.
  const handleFocus = useFocusFallback(() => section.current);
  useFocusOnOpen();
  return (
    <section
      ref={section}
      className="import-review"
      aria-labelledby="import-review"
      tabIndex={-1}
      onFocus={handleFocus}
      onKeyDown={undoRedo.handleKeyDown}
    >
      <Header {...props} profile={profile} />
      <DuplicateNotices draft={draft} />
      {profile.flags
        .filter(({ indicator }) => indicator === undefined)
        .map((flag) => (
          <Notice key={flag.code} words={describeFlag(i18n, flag, nameOf)} />
        ))}
      <div className="import-bar">
        <ChangeCount {...{ ...props, profile }} message={undoRedo.message} />
        {undoRedo.buttons}
        <KeepButton {...{ draft, file, onChange }} />
      </div>
      <Sections {...{ ...props, profile, rendered }} />
      {rendered === total && <ShareReview {...{ draft, onChange }} />}
    </section>
  );
}

function useUndoRedo(draft: Draft, onChange: Props["onChange"]) {
  const { t } = useI18n();
  const [last, setLast] = useState<{ step: Step; review: Review }>();
  const go = (step: Step) => {
    const { change } = STEPS[step];
    onChange(change);
    if (change(draft) !== draft) setLast({ step, review: change(draft).review });
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const { altKey, ctrlKey, metaKey, shiftKey } = event;
    const step = KEYS[`${shiftKey ? "shift " : ""}${shortcutLetter(event)}`];
    // AltGr is reported as Ctrl+Alt, and AltGr+Z types a letter on Polish keyboards.
    if (!step || altKey || !(ctrlKey || metaKey)) return;
    event.preventDefault();
    go(step);
  };
  const buttons = (["undo", "redo"] as const).map((step) => (
    <Button
      key={step}
      aria-disabled={STEPS[step].change(draft) === draft}
      aria-keyshortcuts={STEPS[step].keys}
      title={t(`import.${step}-keys`)}
      onClick={() => go(step)}
    >
      {t(`import.${step}`)}
    </Button>
  ));
  return {
    buttons,
    handleKeyDown,
    message: last?.review === draft.review && t(STEPS[last.step].done),
  };
}

function DuplicateNotices({ draft: { read } }: Pick<Props, "draft">) {
  const { t, join, list } = useI18n();
  const country = usePage().nameOf(read.country);
  return useInbox()
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
        <Notice key={id} words={join("space", ...words)}>
          <Act act="review" of={file} onAct={() => startReview(id)} />
        </Notice>
      );
    });
}

function Header({ file, entry, nextCountry, onCountry, ...figures }: Reviewed) {
  const { t, join } = useI18n();
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
            value={nextCountry ?? country}
            disabled={!onCountry}
            onCountry={(code) => onCountry?.(code)}
          />
          <p id="import-country-note" className="import-note">
            {join("space", ...notes)}
          </p>
        </div>
        {(["source", "population", "internetUsers"] as const).map((figure) => (
          <FigureEditor key={figure} figure={figure} {...figures} />
        ))}
      </div>
      <p id={DATE_HINT_ID} className="import-note">
        {t("import.date-form")}
      </p>
    </header>
  );
}

function ChangeCount({ draft, profile, shipped, message }: Reviewed & { message: string | false }) {
  const { t } = useI18n();
  const count = shipped && findDifferences(framework, profile, shipped).length;
  const corrected = Object.values(correctionsOf(draft.review)).filter(Boolean).length;
  const parts = [
    t("import.corrected-count", { count: corrected }),
    count === 0 ? t("import.shipped-same") : count && t("import.shipped-differs", { count }),
    message,
  ];
  return <p role="status">{parts.filter(Boolean).join(" · ")}</p>;
}

function Sections(props: Reviewed & { rendered: number }) {
  const { draft, profile, shipped, entry, rendered, onChange } = props;
  const { t } = useI18n();
  const { read, evidence } = draft;
  // Ignores corrections and data loaded later, to keep the order stable while the user works.
  const groups = useMemo(() => sectionsByNeed(read, entry), [read, entry]);
  const corrections = correctionsOf(draft.review);
  const shown = [...groups.first, ...groups.rest].slice(0, rendered);
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
                isInitiallyOpen={key === "first"}
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
