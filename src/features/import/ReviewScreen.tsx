import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, memo, useCallback, useMemo, useState } from "react";
import { framework } from "../../dataset/framework.ts";
import { profileQuery } from "../../dataset/queries.ts";
import { type CountryIndex, statusInIndex } from "../../domain/country-index.ts";
import { hasWords } from "../../domain/evidence.ts";
import type { Profile } from "../../domain/profile.ts";
import {
  type Draft,
  draftProfile,
  findCorrection,
  redo,
  sortByNeed,
  undo,
} from "../../domain/review/draft.ts";
import { findDifferences } from "../../domain/review/profile-differences.ts";
import type { Review } from "../../domain/review/review.ts";
import type { Status } from "../../domain/status.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useStore } from "../../ui/use-store.ts";
import { Button, FileAct, Notice } from "./Button.tsx";
import { CountrySelect, useGrowing } from "./CountrySelect.tsx";
import { DATE_FORM, FigureEditor } from "./FigureEditor.tsx";
import { HandOn } from "./HandOn.tsx";
import { incoming, startReview, useFocusOnArrival } from "./inbox.ts";
import { isRead, type ReadItem } from "./incoming.ts";
import { KeepButton } from "./KeepButton.tsx";
import { usePage } from "./page-context.ts";
import { ReviewSection } from "./ReviewSection.tsx";

const NO_ENTRY = { alpha2: "", statuses: "", profile: "" };

/** One document under review, beside what is shipped of its country. */
export const OpenReview = memo(function OpenReview(props: { item: ReadItem; index: CountryIndex }) {
  const { item, index } = props;
  const { id, file, state } = item;
  const { draft } = state;
  const present = index.countries[draft.read.country];
  // What is kept on this device stands in the place of what is shipped.
  const entry = present?.kept ? present.shipped : present;
  const shipped = useQuery({
    ...profileQuery(framework, entry ?? NO_ENTRY),
    enabled: entry !== undefined,
  });
  const shippedStatus = useMemo(
    () => entry && ((code: string) => statusInIndex(entry, framework, code)),
    [entry],
  );
  const handleChange = useCallback<Props["onChange"]>(
    (change) => incoming.change(id, change),
    [id],
  );
  // Without the document itself (a kept profile that is gone on with) there is nothing to read anew.
  const isAtHand = file.size > 0 && hasWords(draft.evidence);
  return (
    <ReviewScreen
      file={file.name}
      draft={draft}
      shipped={entry && shipped.data}
      shippedStatus={shippedStatus}
      onChange={handleChange}
      onCountry={isAtHand ? (country) => incoming.readAs(item, country) : undefined}
    />
  );
});

/** A document under review, how it is changed, and what is known of its country. */
interface Props {
  file: string;
  draft: Draft;
  /** The shipped facts on the country; undefined where there are none, or they are not here yet. */
  shipped: Profile | undefined;
  /** What the shipped data says of an indicator of the country; undefined where it has no profile of it. */
  shippedStatus: ((code: string) => Status) | undefined;
  onChange: (change: (draft: Draft) => Draft) => void;
  /** Undefined where the document is not at hand to be read anew. */
  onCountry: ((country: string) => void) | undefined;
}

/** The ways through the changes, the keys that lead them, and what is said when one was gone. */
const STEPS = {
  undo: { step: undo, keys: "Control+Z", done: "import.undone" },
  redo: { step: redo, keys: "Control+Shift+Z Control+Y", done: "import.redone" },
} as const;
type Step = keyof typeof STEPS;

/** What was read from one document, section by section beside its own words, for a person to put right. */
export function ReviewScreen(props: Props) {
  const { file, draft, shipped, shippedStatus, onChange } = props;
  const { t } = useI18n();
  const [last, setLast] = useState<{ way: Step; review: Review }>();
  const profile = useMemo(() => draftProfile(draft, framework), [draft]);
  const total = framework.indicators.length;
  const drawn = useGrowing(total, 1, 1);
  useFocusOnArrival();
  const go = (way: Step) => {
    const { step } = STEPS[way];
    onChange(step);
    if (step(draft) !== draft) setLast({ way, review: step(draft).review });
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const way = wayOf(event);
    if (!way) return;
    event.preventDefault();
    go(way);
  };
  return (
    <section className="import-review" aria-labelledby="import-review" onKeyDown={handleKeyDown}>
      <Header {...props} />
      <Twins draft={draft} />
      {profile.flags
        .filter(({ indicator }) => indicator === undefined)
        .map(({ code, raw }) => (
          <Notice key={code} words={t(`flag.${code}`, { raw: raw ?? "none" })} />
        ))}
      <div className="import-bar">
        <Tally
          draft={draft}
          profile={profile}
          shipped={shipped}
          // Until the next change.
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
        <KeepButton draft={draft} file={file} />
      </div>
      <Sections {...{ draft, profile, shipped, shippedStatus, drawn, onChange }} />
      {drawn === total && <HandOn draft={draft} onChange={onChange} />}
    </section>
  );
}

/** Says where other documents of the same country read differently, and leads to them. */
function Twins({ draft }: { draft: Draft }) {
  const { t, list } = useI18n();
  const { nameOf } = usePage();
  const { read } = draft;
  return useStore(incoming.store)
    .items.filter(isRead)
    .filter(({ state }) => state.draft !== draft && state.draft.read.country === read.country)
    .map(({ id, file: { name: file }, state }) => {
      const codes = findDifferences(framework, read, state.draft.read);
      const words = [
        t("import.twin", { file, country: nameOf(read.country) }),
        t("import.twin-differs", { count: codes.length, codes: list(codes) }),
        t("import.twin-one"),
      ];
      return (
        <Notice key={id} words={words.join(" ")}>
          <FileAct act="review" file={file} onClick={() => startReview(id)} />
        </Notice>
      );
    });
}

/** Which way through the changes a key leads. */
function wayOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Step | undefined {
  if (!ctrlKey && !metaKey) return undefined;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" ? "redo" : undefined;
}

/** Whose profile it is, from which file, and the figures that stand above the sections. */
function Header({ file, draft, shipped, shippedStatus, onCountry, onChange }: Props) {
  const { t } = useI18n();
  const { country } = draft.read;
  const notes = [
    onCountry && t("import.country-changed"),
    !shippedStatus && t("import.shipped-none"),
  ];
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
          <FigureEditor key={figure} {...{ figure, draft, shipped, onChange }} />
        ))}
      </div>
      <p id={DATE_FORM} className="import-note">
        {t("import.date-form")}
      </p>
    </header>
  );
}

/** The draft with its corrections, beside the draft and what is known of its country. */
type Reviewed = Pick<Props, "draft" | "shipped"> & { profile: Profile };

/** How much was put right, and in how many sections the profile differs from the shipped one. */
function Tally({ draft, profile, shipped, news }: Reviewed & { news: string | false }) {
  const { t } = useI18n();
  const { corrections, background = {}, source } = draft.review;
  const figures = [...Object.values(background), source].filter(Boolean);
  const count = useMemo(
    () => shipped && findDifferences(framework, profile, shipped).length,
    [profile, shipped],
  );
  const parts = [
    t("import.corrected-count", { count: corrections.length + figures.length }),
    count === 0 ? t("import.shipped-same") : count && t("import.shipped-differs", { count }),
    news,
  ];
  return <p role="status">{parts.filter(Boolean).join(" · ")}</p>;
}

/** Those that want a look, open, then the others; as many as are drawn by now. */
function Sections(props: Reviewed & Pick<Props, "shippedStatus" | "onChange"> & { drawn: number }) {
  const { draft, profile, shipped, shippedStatus, drawn, onChange } = props;
  const { t } = useI18n();
  const { read, evidence } = draft;
  // By what was read and by what is known at once, so that nothing moves under the hand that corrects it.
  const { first, rest } = useMemo(() => {
    const codes = framework.indicators.map(({ code }) => code);
    const differing = codes.filter(
      (code) => shippedStatus && read.indicators[code]?.status !== shippedStatus(code),
    );
    return sortByNeed(framework, { read }, differing);
  }, [read, shippedStatus]);
  const shown = [...first, ...rest].slice(0, drawn);
  const groups = [
    ["first", first],
    ["rest", rest],
  ] as const;
  return groups
    .filter(([, codes]) => codes.some((code) => shown.includes(code)))
    .map(([key, codes]) => (
      <section key={key} aria-labelledby={`import-${key}`}>
        <h3 id={`import-${key}`} className="import-group">
          {t(`import.${key}`, { count: codes.length })}
        </h3>
        <p className="import-note">{t(`import.${key}-why`)}</p>
        {framework.indicators.map((indicator) => {
          const { code } = indicator;
          const finding = profile.indicators[code];
          return (
            finding &&
            codes.includes(code) &&
            shown.includes(code) && (
              <ReviewSection
                key={code}
                indicator={indicator}
                isFirst={key === "first"}
                read={read}
                evidence={evidence}
                finding={finding}
                correction={findCorrection(draft, code)}
                flags={profile.flags}
                shipped={shipped?.indicators[code]}
                onChange={onChange}
              />
            )
          );
        })}
      </section>
    ));
}
