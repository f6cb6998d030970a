import { type KeyboardEvent, type ReactNode, useCallback, useId, useMemo, useState } from "react";
import { framework } from "../../dataset/framework.ts";
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
import type { Status } from "../../domain/status.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button, Notice } from "./Button.tsx";
import { CountrySelect, useGrowing } from "./CountrySelect.tsx";
import { DATE_FORM, FigureEditor } from "./FigureEditor.tsx";
import { HandOn } from "./HandOn.tsx";
import { useFocusOnArrival } from "./inbox.ts";
import { KeepButton } from "./KeepButton.tsx";
import { usePage } from "./page-context.ts";
import { ReviewSection } from "./ReviewSection.tsx";

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
  /** What is said of other documents of the country. */
  notice: ReactNode;
}

/** What was read from one document, section by section beside its own words, for a person to put right. */
export function ReviewScreen(props: Props) {
  const { file, draft, shipped, shippedStatus, notice } = props;
  const { t } = useI18n();
  const { news, onChange, step, handleKeyDown } = useSteps(draft, props.onChange);
  const profile = useMemo(() => draftProfile(draft, framework), [draft]);
  const drawn = useGrowing(framework.indicators.length, 1, 1);
  useFocusOnArrival();
  return (
    <section className="import-review" aria-labelledby="import-review" onKeyDown={handleKeyDown}>
      <Header {...props} onChange={onChange} />
      {notice}
      {profile.flags
        .filter(({ indicator }) => indicator === undefined)
        .map(({ code, raw }) => (
          <Notice key={code} words={t(`flag.${code}`, { raw: raw ?? "none" })} />
        ))}
      <div className="import-bar">
        <Tally draft={draft} profile={profile} shipped={shipped} news={news} />
        {DIRECTIONS.map((direction) => (
          <Button
            key={direction}
            aria-disabled={!canStep(draft, direction)}
            aria-keyshortcuts={KEYS[direction]}
            title={t(`import.${direction}-keys`)}
            onClick={() => step(direction)}
          >
            {t(`import.${direction}`)}
          </Button>
        ))}
        <KeepButton draft={draft} file={file} />
      </div>
      <Sections {...{ draft, profile, shipped, shippedStatus, drawn, onChange }} />
      {drawn === framework.indicators.length && <HandOn draft={draft} onChange={props.onChange} />}
    </section>
  );
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

const DIRECTIONS = ["undo", "redo"] as const;
type Direction = (typeof DIRECTIONS)[number];
const KEYS = { undo: "Control+Z", redo: "Control+Shift+Z Control+Y" };

/** Which way through the changes a key leads. */
function directionOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Direction | undefined {
  if (!ctrlKey && !metaKey) return undefined;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" ? "redo" : undefined;
}

const canStep = ({ past, undone }: Draft, direction: Direction) =>
  (direction === "undo" ? past : undone).length > 0;

/** The way back through the changes and forth again, and what is said of the last step until the next change. */
function useSteps(draft: Draft, onDraft: Props["onChange"]) {
  const { t } = useI18n();
  const [news, setNews] = useState("");
  const step = (direction: Direction) => {
    if (!canStep(draft, direction)) return;
    onDraft(direction === "undo" ? undo : redo);
    setNews(t(direction === "undo" ? "import.undone" : "import.redone"));
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const direction = directionOf(event);
    if (!direction) return;
    event.preventDefault();
    step(direction);
  };
  const onChange = useCallback<Props["onChange"]>(
    (change) => {
      setNews("");
      onDraft(change);
    },
    [onDraft],
  );
  return { news, onChange, step, handleKeyDown };
}

/** How much was put right, and in how many sections the profile differs from the shipped one. */
function Tally(props: Pick<Props, "draft" | "shipped"> & { profile: Profile; news: string }) {
  const { draft, profile, shipped, news } = props;
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
function Sections({
  draft,
  profile,
  shipped,
  shippedStatus,
  drawn,
  onChange,
}: Pick<Props, "draft" | "shipped" | "shippedStatus" | "onChange"> & {
  /** The draft with its corrections. */
  profile: Profile;
  drawn: number;
}) {
  const { t } = useI18n();
  const id = useId();
  const { read, evidence } = draft;
  // By what was read and by what is known at once, so that nothing moves under the hand that corrects it.
  const { first, rest } = useMemo(() => {
    const codes = framework.indicators.map(({ code }) => code);
    const differing = codes.filter(
      (code) => shippedStatus && read.indicators[code]?.status !== shippedStatus(code),
    );
    return sortByNeed(framework, { read }, differing);
  }, [read, shippedStatus]);
  const groups = [
    { key: "first", codes: first.slice(0, drawn), count: first.length },
    { key: "rest", codes: rest.slice(0, Math.max(0, drawn - first.length)), count: rest.length },
  ] as const;
  return groups
    .filter(({ codes }) => codes.length > 0)
    .map(({ key, codes, count }) => (
      <section key={key} aria-labelledby={`${id}-${key}`}>
        <h3 id={`${id}-${key}`} className="import-group">
          {t(`import.${key}`, { count })}
        </h3>
        <p className="import-note">{t(`import.${key}-why`)}</p>
        {framework.indicators.map((indicator) => {
          const { code } = indicator;
          const finding = profile.indicators[code];
          return (
            finding &&
            codes.includes(code) && (
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
