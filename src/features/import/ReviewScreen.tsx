import { type KeyboardEvent, type ReactNode, useCallback, useMemo, useState } from "react";
import type { Framework } from "../../domain/framework.ts";
import type { Profile } from "../../domain/profile.ts";
import { type Draft, draftProfile, redo, sortByNeed, undo } from "../../domain/review/draft.ts";
import { computeDifferences } from "../../domain/review/profile-differences.ts";
import type { Status } from "../../domain/status.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { ReviewHeader } from "./ReviewHeader.tsx";
import { SectionList } from "./SectionList.tsx";
import { useGrowing } from "./use-growing.ts";

/** Sections that the screen shows at first, and how many follow in one go. */
const FIRST_SCREEN = 1;
const STEP = 1;

interface Props {
  framework: Framework;
  file: string;
  draft: Draft;
  /** The shipped facts on the country; undefined where there are none, or they are not here yet. */
  shipped: Profile | undefined;
  /** What the shipped data says of an indicator of the country; undefined where it has no profile of it. */
  shippedStatus: ((code: string) => Status) | undefined;
  /** Codes and names of all countries, sorted by name. */
  countries: readonly (readonly [code: string, name: string])[];
  onChange: (change: (draft: Draft) => Draft) => void;
  /** Undefined where the document is not at hand to be read anew. */
  onCountry: ((country: string) => void) | undefined;
  /** What is said of other documents of the country. */
  notice: ReactNode;
  /** Keeping and handing on. */
  actions: ReactNode;
  handOn: ReactNode;
}

/** What was read from one document, section by section beside its own words, for a person to put right. */
export function ReviewScreen(props: Props) {
  const { framework, draft, shipped, shippedStatus, onChange, actions } = props;
  const { t } = useI18n();
  const [news, setNews] = useState("");
  const profile = useMemo(() => draftProfile(draft, framework), [framework, draft]);
  const differing = useMemo(
    () => shipped && computeDifferences(framework, profile, shipped).size,
    [framework, profile, shipped],
  );
  const order = useSectionOrder(framework, draft.read, shippedStatus);
  const drawn = useGrowing(framework.indicators.length, FIRST_SCREEN, STEP);
  const steps = {
    undo: { isDue: draft.past.length > 0, step: undo, words: t("import.undone") },
    redo: { isDue: draft.undone.length > 0, step: redo, words: t("import.redone") },
  };
  const take = (direction: keyof typeof steps) => {
    const { isDue, step, words } = steps[direction];
    if (!isDue) return;
    onChange(step);
    setNews(words);
  };
  const change = useCallback<typeof onChange>(
    (next) => {
      setNews("");
      onChange(next);
    },
    [onChange],
  );
  const list = { framework, draft, profile, shipped, onChange: change };
  const general = profile.flags.filter(({ indicator }) => indicator === undefined);
  return (
    <section
      className="import-review"
      aria-labelledby="import-review"
      onKeyDown={(event) => {
        const direction = directionOf(event);
        if (!direction) return;
        event.preventDefault();
        take(direction);
      }}
    >
      <ReviewHeader {...props} isShipped={shippedStatus !== undefined} onChange={change} />
      {props.notice}
      {general.map(({ code, raw }) => (
        <p key={code} className="notice">
          {t(`flag.${code}`, { raw: raw ?? "none" })}
        </p>
      ))}
      <div className="import-bar">
        <p role="status">
          {t("import.corrected-count", { count: countCorrections(draft) })}
          {differing !== undefined && ` · ${describeDifferences(t, differing)}`}
          {news && ` · ${news}`}
        </p>
        {DIRECTIONS.map((direction) => (
          <button
            key={direction}
            type="button"
            className="button"
            aria-disabled={!steps[direction].isDue}
            aria-keyshortcuts={KEYS[direction]}
            title={t(`import.${direction}-keys`)}
            onClick={() => take(direction)}
          >
            {t(`import.${direction}`)}
          </button>
        ))}
        {actions}
      </div>
      {order.first.length > 0 && (
        <SectionList
          {...list}
          title={t("import.first", { count: order.first.length })}
          note={t("import.first-why")}
          codes={order.first.slice(0, drawn)}
        />
      )}
      {drawn > order.first.length && (
        <SectionList
          {...list}
          title={t("import.rest", { count: order.rest.length })}
          codes={order.rest.slice(0, drawn - order.first.length)}
        />
      )}
      {drawn === framework.indicators.length && props.handOn}
    </section>
  );
}

/** By what was read and by what is known at once, so that nothing moves under the hand that corrects it. */
const useSectionOrder = (
  framework: Framework,
  read: Profile,
  shippedStatus: Props["shippedStatus"],
) =>
  useMemo(() => {
    const codes = framework.indicators.map(({ code }) => code);
    const differing = shippedStatus
      ? codes.filter((code) => read.indicators[code]?.status !== shippedStatus(code))
      : [];
    return sortByNeed(framework, { read }, new Set(differing));
  }, [framework, read, shippedStatus]);

/** Sections and figures that a person put right. */
const countCorrections = ({ review: { corrections, background = {}, source } }: Draft): number =>
  corrections.length + Object.values(background).filter(Boolean).length + (source ? 1 : 0);

const describeDifferences = (t: I18n["t"], count: number) =>
  count === 0 ? t("import.shipped-same") : t("import.shipped-differs", { count });

const DIRECTIONS = ["undo", "redo"] as const;
const KEYS = { undo: "Control+Z", redo: "Control+Shift+Z Control+Y" };

/** Which way through the changes a key leads. */
function directionOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent) {
  if (!ctrlKey && !metaKey) return undefined;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" ? "redo" : undefined;
}
