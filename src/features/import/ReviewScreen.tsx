import { type KeyboardEvent, type ReactNode, useMemo, useState } from "react";
import { type Draft, draftProfile, sortByNeed, undo } from "../../domain/draft.ts";
import type { Framework } from "../../domain/framework.ts";
import type { Profile } from "../../domain/profile.ts";
import { computeDifferences } from "../../domain/profile-differences.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { ReviewHeader } from "./ReviewHeader.tsx";
import { SectionList } from "./SectionList.tsx";
import { useSay } from "./words.tsx";

interface Props {
  framework: Framework;
  file: string;
  draft: Draft;
  /** The shipped facts on the country; undefined where there are none, or they are not here yet. */
  shipped: Profile | undefined;
  /** Codes and names of all countries, sorted by name. */
  countries: readonly (readonly [code: string, name: string])[];
  onDraft: (draft: Draft) => void;
  /** Undefined where the document is not at hand to be read anew. */
  onCountry: ((country: string) => void) | undefined;
  /** Keeping and handing on. */
  actions: ReactNode;
  handOn: ReactNode;
}

/** What was read from one document, section by section beside its own words, for a person to put right. */
export function ReviewScreen(props: Props) {
  const { framework, draft, shipped, onDraft, actions } = props;
  const { t, local } = useI18n();
  const say = useSay();
  const [undone, setUndone] = useState("");
  const profile = useMemo(() => draftProfile(draft), [draft]);
  const differences = useMemo(
    () => (shipped ? computeDifferences(framework, profile, shipped) : undefined),
    [framework, profile, shipped],
  );
  // By what was read, so that nothing moves under the hand that corrects it.
  const order = useMemo(() => {
    const asRead = shipped ? computeDifferences(framework, draft.read, shipped) : new Map();
    return sortByNeed(framework, { read: draft.read }, new Set(asRead.keys()));
  }, [framework, draft.read, shipped]);
  const takeBack = () => {
    if (draft.past.length === 0) return;
    onDraft(undo(draft));
    setUndone(say("undone"));
  };
  const change = (next: Draft) => {
    setUndone("");
    onDraft(next);
  };
  const list = { framework, draft, profile, differences, onDraft: change };
  const general = profile.flags.filter(({ indicator }) => indicator === undefined);
  return (
    <section
      className="import-review"
      aria-labelledby="import-review"
      onKeyDown={(event) => {
        if (!isUndo(event)) return;
        event.preventDefault();
        takeBack();
      }}
    >
      <ReviewHeader {...props} profile={profile} publisher={local(framework.publisherShort)} />
      {general.map(({ code, raw }) => (
        <p key={code} className="notice">
          {t(`flag.${code}`, { raw: raw ?? "" })}
        </p>
      ))}
      <div className="import-bar">
        <p role="status">
          {say("corrected-count", { count: draft.review.corrections.length })}
          {differences && ` · ${describeDifferences(say, differences.size)}`}
          {undone && ` · ${undone}`}
        </p>
        <button
          type="button"
          className="button"
          aria-disabled={draft.past.length === 0}
          aria-keyshortcuts="Control+Z"
          title={say("undo-keys")}
          onClick={takeBack}
        >
          {say("undo")}
        </button>
        {actions}
      </div>
      {order.first.length > 0 && (
        <SectionList
          {...list}
          title={say("first", { count: order.first.length })}
          note={say("first-why")}
          codes={order.first}
        />
      )}
      <SectionList {...list} title={say("rest", { count: order.rest.length })} codes={order.rest} />
      {props.handOn}
    </section>
  );
}

const describeDifferences = (say: ReturnType<typeof useSay>, count: number) =>
  count === 0 ? say("shipped-same") : say("shipped-differs", { count });

/** A text field undoes its own typing. */
function isUndo({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() !== "z" || !(ctrlKey || metaKey) || shiftKey) return false;
  return !(target instanceof HTMLInputElement && target.type === "text");
}
