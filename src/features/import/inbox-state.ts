import type { Session } from "../../domain/kept/session-file.ts";
import type { DataIssue } from "../../domain/parsing.ts";
import type { Place } from "../../domain/review/data-file.ts";
import { change, createDraft, type Draft, type Edit } from "../../domain/review/draft.ts";
import type { Review } from "../../domain/review/review.ts";
import type { Snapshot } from "../../export/read-snapshot.ts";
import type { IntakeProblem, Outcome } from "../../intake/read-file.ts";

type ItemState =
  | { kind: "waiting" | "reading" | "cancelled" }
  | { kind: "failed"; problem: IntakeProblem; issues?: readonly DataIssue[]; place?: Place }
  | { kind: "snapshot"; snapshot: Snapshot }
  /** `problem` is set if another reading of the document failed. */
  | { kind: "read"; draft: Draft; problem?: IntakeProblem }
  | { kind: "session"; session: Session }
  /** A review without its document. `appliedTo` is the name of the file to whose draft it was applied. */
  | { kind: "review"; review: Review; appliedTo?: string };

export interface Job {
  country?: string | undefined;
  isAlone?: boolean;
}

export interface Item {
  id: number;
  file: File;
  state: ItemState;
  job?: Job | undefined;
  /** The country chosen for the last reading, if any. */
  asked?: string | undefined;
  /** Whether the file was removed. Only the file removed last remains in the list, so that it can be restored. */
  isRemoved?: boolean;
}

export type ReadItem = Item & { state: Extract<ItemState, { kind: "read" }> };

export interface InboxState {
  items: readonly Item[];
  openId?: number;
  nextId: number;
}

export const EMPTY_INBOX: InboxState = { items: [], nextId: 1 };

export const patch = (items: readonly Item[], id: number, part: Partial<Item>) =>
  items.map((item) => (item.id === id ? { ...item, ...part } : item));

export const editDraft = (items: readonly Item[], id: number, edit: Edit) =>
  items.map((item) =>
    item.id === id && isRead(item)
      ? { ...item, state: { ...item.state, draft: edit(item.state.draft) } }
      : item,
  );

/** Applies each review without a document to the profile of its country, as a change that can be undone. */
export const applyReviews = (items: readonly Item[]): readonly Item[] =>
  items.filter(isListed).reduce((all, { id, state }) => {
    if (state.kind !== "review" || state.appliedTo !== undefined) return all;
    const { review } = state;
    const target = all.find((item) => isListed(item) && countryOf(item) === review.country);
    if (!target) return all;
    const edited = editDraft(all, target.id, (draft) => change(draft, review));
    return patch(edited, id, { state: { ...state, appliedTo: target.file.name } });
  }, items);

/** `before` is the draft from an earlier reading, if any. */
export function toState(outcome: Outcome | undefined, before: Draft | undefined): ItemState {
  if (!outcome) return before ? { kind: "read", draft: before } : { kind: "cancelled" };
  if ("problem" in outcome)
    return before
      ? { kind: "read", draft: before, problem: outcome.problem }
      : { kind: "failed", ...outcome };
  if ("session" in outcome) return { kind: "session", ...outcome };
  if ("snapshot" in outcome) return { kind: "snapshot", ...outcome };
  if ("review" in outcome) return { kind: "review", ...outcome };
  const draft = { ...createDraft(outcome.profile, outcome.evidence), keptAt: before?.keptAt };
  const { country } = outcome.profile;
  const hasChanges = before !== undefined && before.past.length > 0;
  return { kind: "read", draft: hasChanges ? change(draft, { ...before.review, country }) : draft };
}

export const isListed = ({ isRemoved }: Item): boolean => !isRemoved;

export const isRead = (item: Item): item is ReadItem =>
  item.state.kind === "read" && !item.isRemoved;

export const isPending = ({ job }: Item) => job !== undefined;

export const countryOf = ({ state }: Item): string | undefined =>
  state.kind === "read" ? state.draft.read.country : undefined;
