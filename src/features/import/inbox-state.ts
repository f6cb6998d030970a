import type { Session } from "../../domain/kept/session-file.ts";
import type { DataIssue } from "../../domain/parsing.ts";
import { change, createDraft, type Draft, type Edit, NOBODY } from "../../domain/review/draft.ts";
import type { Review } from "../../domain/review/review.ts";
import type { Snapshot } from "../../export/read-snapshot.ts";
import type { IntakeProblem, Outcome } from "../../intake/read-file.ts";

type ItemState =
  | { kind: "waiting" | "reading" | "cancelled" }
  | { kind: "failed"; problem: IntakeProblem; issues?: readonly DataIssue[] }
  | { kind: "snapshot"; snapshot: Snapshot }
  | { kind: "read"; draft: Draft }
  | { kind: "session"; session: Session }
  /** A review without its document, and the file that it was applied to. */
  | { kind: "review"; review: Review; appliedTo?: string };

export interface Job {
  country?: string | undefined;
  /** The draft to replace; it stays visible until then. */
  before?: Draft | undefined;
  isAlone?: boolean;
}

export interface Item {
  id: number;
  file: File;
  state: ItemState;
  job?: Job | undefined;
  /** Whether it was removed last and can be restored. */
  isRemoved?: boolean;
}

export type ReadItem = Item & { state: Extract<ItemState, { kind: "read" }> };

export interface InboxState {
  items: readonly Item[];
  openId?: number;
  nextId: number;
}

export const EMPTY_INBOX: InboxState = { items: [], nextId: 1 };

export type Action =
  | { type: "add"; files: readonly File[] }
  | { type: "reopen"; name: string; draft: Draft }
  | { type: "open"; id: number }
  | { type: "queue"; id: number; job: Job }
  | { type: "start"; job: Job }
  /** Without an outcome the job was cancelled. */
  | { type: "settle"; job: Job; outcome: Outcome | undefined }
  | { type: "edit"; id: number; edit: Edit }
  | { type: "remove"; id: number }
  | { type: "restore" };

export function reduceInbox(inbox: InboxState, action: Action): InboxState {
  const { items } = inbox;
  switch (action.type) {
    case "add": {
      const isAlone = action.files.length === 1;
      const added = action.files.map(
        (file): NewItem => ({ file, state: { kind: "waiting" }, job: { isAlone } }),
      );
      return append({ ...inbox, items: items.filter(isListed) }, added);
    }
    case "reopen": {
      const { name, draft } = action;
      return append(inbox, [{ file: new File([], name), state: { kind: "read", draft } }]);
    }
    case "open":
      return { ...inbox, openId: action.id };
    case "queue": {
      const state: Partial<Item> = action.job.before ? {} : { state: { kind: "waiting" } };
      return { ...inbox, items: patch(items, action.id, { ...state, job: action.job }) };
    }
    case "start": {
      const item = items.find(({ job }) => job === action.job);
      if (!item || action.job.before) return inbox;
      return { ...inbox, items: patch(items, item.id, { state: { kind: "reading" } }) };
    }
    case "settle": {
      const item = items.find(({ job }) => job === action.job);
      if (!item) return inbox;
      const state = toState(action.outcome, action.job.before);
      return { ...inbox, items: applyReviews(patch(items, item.id, { state, job: undefined })) };
    }
    case "edit":
      return { ...inbox, items: editDraft(items, action.id, action.edit) };
    case "remove":
      return { ...inbox, items: patch(items.filter(isListed), action.id, { isRemoved: true }) };
    case "restore":
      return { ...inbox, items: items.map((item) => ({ ...item, isRemoved: false })) };
  }
}

type NewItem = Omit<Item, "id">;

const append = ({ nextId, ...inbox }: InboxState, added: readonly NewItem[]) => ({
  ...inbox,
  items: [...inbox.items, ...added.map((item, at) => ({ ...item, id: nextId + at }))],
  nextId: nextId + added.length,
});

const patch = (items: readonly Item[], id: number, part: Partial<Item>) =>
  items.map((item) => (item.id === id ? { ...item, ...part } : item));

const editDraft = (items: readonly Item[], id: number, edit: Edit) =>
  items.map((item) =>
    item.id === id && isRead(item)
      ? { ...item, state: { ...item.state, draft: edit(item.state.draft) } }
      : item,
  );

/** Applies each review without a document to the profile of its country, as a change that can be undone. */
const applyReviews = (items: readonly Item[]): readonly Item[] =>
  items.filter(isListed).reduce((all, { id, state }) => {
    if (state.kind !== "review" || state.appliedTo !== undefined) return all;
    const { review } = state;
    const target = all.find((item) => isListed(item) && countryOf(item) === review.country);
    if (!target) return all;
    const edited = editDraft(all, target.id, (draft) => change(draft, review));
    return patch(edited, id, { state: { ...state, appliedTo: target.file.name } });
  }, items);

function toState(outcome: Outcome | undefined, before: Draft | undefined): ItemState {
  if (!outcome) return before ? { kind: "read", draft: before } : { kind: "cancelled" };
  if ("problem" in outcome) return { kind: "failed", ...outcome };
  if ("session" in outcome) return { kind: "session", ...outcome };
  if ("snapshot" in outcome) return { kind: "snapshot", ...outcome };
  if ("review" in outcome) return { kind: "review", ...outcome };
  const draft = createDraft(outcome.profile, outcome.evidence, NOBODY);
  const { country } = outcome.profile;
  const hasChanges = before !== undefined && before.past.length > 0;
  return { kind: "read", draft: hasChanges ? change(draft, { ...before.review, country }) : draft };
}

export const isListed = ({ isRemoved }: Item): boolean => !isRemoved;

export const isRead = (item: Item): item is ReadItem =>
  item.state.kind === "read" && !item.isRemoved;

export const isPending = ({ state: { kind } }: Item) => kind === "waiting" || kind === "reading";

export const countryOf = ({ state }: Item): string | undefined =>
  state.kind === "read" ? state.draft.read.country : undefined;
