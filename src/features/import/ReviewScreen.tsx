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
import { useGrowing } from "./CountrySelect.tsx";
import { HandOn } from "./HandOn.tsx";
import { KeepButton } from "./KeepButton.tsx";
import { ReviewHeader } from "./ReviewHeader.tsx";
import { ReviewSection } from "./ReviewSection.tsx";

/** What the shipped data says of an indicator of the country; undefined where it has no profile of it. */
type ShippedStatus = ((code: string) => Status) | undefined;

/** A draft under review, and how it is changed. */
interface Props {
  draft: Draft;
  /** The shipped facts on the country; undefined where there are none, or they are not here yet. */
  shipped: Profile | undefined;
  onChange: (change: (draft: Draft) => Draft) => void;
}

/** What was read from one document, section by section beside its own words, for a person to put right. */
export function ReviewScreen({
  file,
  draft,
  shipped,
  shippedStatus,
  notice,
  ...props
}: Props & {
  file: string;
  shippedStatus: ShippedStatus;
  /** Undefined where the document is not at hand to be read anew. */
  onCountry: ((country: string) => void) | undefined;
  /** What is said of other documents of the country. */
  notice: ReactNode;
}) {
  const { t } = useI18n();
  const { news, onChange, step, handleKeyDown } = useSteps(draft, props.onChange);
  const profile = useMemo(() => draftProfile(draft, framework), [draft]);
  const drawn = useGrowing(framework.indicators.length, 1, 1);
  const own = { draft, shipped, onChange };
  return (
    <section className="import-review" aria-labelledby="import-review" onKeyDown={handleKeyDown}>
      <ReviewHeader
        {...own}
        {...props}
        file={file}
        isShipped={shippedStatus !== undefined}
        onChange={onChange}
      />
      {notice}
      {profile.flags
        .filter(({ indicator }) => indicator === undefined)
        .map(({ code, raw }) => (
          <Notice key={code} words={t(`flag.${code}`, { raw: raw ?? "none" })} />
        ))}
      <div className="import-bar">
        <Tally draft={draft} profile={profile} shipped={shipped} news={news} />
        <StepButtons draft={draft} onStep={step} />
        <KeepButton draft={draft} file={file} />
      </div>
      <SectionGroups {...own} profile={profile} shippedStatus={shippedStatus} drawn={drawn} />
      {drawn === framework.indicators.length && <HandOn draft={draft} onChange={props.onChange} />}
    </section>
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

function StepButtons({ draft, onStep }: { draft: Draft; onStep: (direction: Direction) => void }) {
  const { t } = useI18n();
  return DIRECTIONS.map((direction) => (
    <Button
      key={direction}
      aria-disabled={!canStep(draft, direction)}
      aria-keyshortcuts={KEYS[direction]}
      title={t(`import.${direction}-keys`)}
      onClick={() => onStep(direction)}
    >
      {t(`import.${direction}`)}
    </Button>
  ));
}

/** How much was put right, and in how many sections the profile differs from the shipped one. */
function Tally(props: Omit<Props, "onChange"> & { profile: Profile; news: string }) {
  const { draft, profile, shipped, news } = props;
  const { t } = useI18n();
  const { corrections, background = {}, source } = draft.review;
  const figures = [...Object.values(background), source].filter(Boolean);
  const count = useMemo(
    () => shipped && findDifferences(framework, profile, shipped).length,
    [profile, shipped],
  );
  const differing =
    count === 0 ? t("import.shipped-same") : count && t("import.shipped-differs", { count });
  const parts = [
    t("import.corrected-count", { count: corrections.length + figures.length }),
    differing,
    news,
  ];
  return <p role="status">{parts.filter(Boolean).join(" · ")}</p>;
}

/** Those that want a look, then the others; as many as are drawn by now. */
function SectionGroups({
  shippedStatus,
  drawn,
  ...own
}: Props & { profile: Profile; shippedStatus: ShippedStatus; drawn: number }) {
  const { t } = useI18n();
  const { read } = own.draft;
  // By what was read and by what is known at once, so that nothing moves under the hand that corrects it.
  const { first, rest } = useMemo(() => {
    const codes = framework.indicators.map(({ code }) => code);
    const differing = codes.filter(
      (code) => shippedStatus && read.indicators[code]?.status !== shippedStatus(code),
    );
    return sortByNeed(framework, { read }, differing);
  }, [read, shippedStatus]);
  return (
    <>
      {first.length > 0 && (
        <Sections
          {...own}
          title={t("import.first", { count: first.length })}
          note={t("import.first-why")}
          codes={first.slice(0, drawn)}
        />
      )}
      {drawn > first.length && (
        <Sections
          {...own}
          title={t("import.rest", { count: rest.length })}
          codes={rest.slice(0, drawn - first.length)}
        />
      )}
    </>
  );
}

/** Some of the sections under one heading. */
function Sections({
  draft,
  profile,
  shipped,
  title,
  note,
  codes,
  onChange,
}: Props & {
  /** The draft with its corrections. */
  profile: Profile;
  title: string;
  note?: string;
  codes: readonly string[];
}) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className="import-group">
        {title}
      </h3>
      {note && <p className="import-note">{note}</p>}
      {framework.indicators
        .filter(({ code }) => codes.includes(code))
        .map((indicator) => {
          const { code } = indicator;
          const finding = profile.indicators[code];
          return (
            finding && (
              <ReviewSection
                key={code}
                indicator={indicator}
                read={draft.read}
                evidence={draft.evidence}
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
  );
}
