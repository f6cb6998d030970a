import { createDraft, type Draft } from "../../domain/draft.ts";
import { readSnapshot, SNAPSHOT_HEAD } from "../../export/read-snapshot.ts";
import type { Errand } from "../../intake/intake.ts";
import type { IntakeProblem, Reading, Stage } from "../../intake/read-file.ts";

/** Where a file stands. */
export type ItemState =
  | { kind: "waiting" }
  | { kind: "reading"; stage: Stage }
  | { kind: "cancelled" }
  | { kind: "failed"; problem: IntakeProblem | "no-view" }
  | { kind: "snapshot"; search: string }
  | { kind: "read"; draft: Draft };

/** A file that was brought in, by a number of its own: two files may have one name. */
export interface Item {
  id: number;
  file: File;
  state: ItemState;
}

/** How a file is read; perhaps as the profile of a country that a person chose. */
type Read = (file: File, onStage: (stage: Stage) => void, country?: string) => Errand;

/** Stands in a review for whoever makes it, until they give their name. */
const NOBODY = "import review";

/** The files brought in since the page was opened, in memory only: nothing here is stored or sent. */
export class ImportSession {
  items: readonly Item[] = [];
  /** Called with a snapshot that came alone: its view opens at once. */
  onSnapshot: (search: string) => void = () => {};
  readonly #listeners = new Set<() => void>();
  readonly #errands = new Map<number, Errand>();
  #next = 1;

  constructor(readonly read: Read) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): readonly Item[] => this.items;

  /** Takes files in; each is read on its own. */
  add(files: readonly File[]): void {
    const added = files.map((file): Item => {
      this.#next += 1;
      return { id: this.#next, file, state: { kind: "waiting" } };
    });
    this.#publish([...this.items, ...added]);
    for (const item of added) void this.#take(item, added.length === 1);
  }

  /** Goes on with a draft whose document is no longer here; gives its number. */
  reopen(name: string, draft: Draft): number {
    this.#next += 1;
    const item: Item = { id: this.#next, file: new File([], name), state: { kind: "read", draft } };
    this.#publish([...this.items, item]);
    return item.id;
  }

  /** Reads a file once more, perhaps as the profile of a country that a person chose. */
  readAs({ id, file }: Item, country?: string): void {
    this.#start(id, file, country);
  }

  cancel({ id }: Item): void {
    this.#errands.get(id)?.cancel();
  }

  remove({ id }: Item): void {
    this.#errands.get(id)?.cancel();
    this.#publish(this.items.filter((item) => item.id !== id));
  }

  /** Replaces a draft after a change. */
  update({ id }: Item, draft: Draft): void {
    this.#set(id, { kind: "read", draft });
  }

  async #take({ id, file }: Item, isAlone: boolean): Promise<void> {
    const head = await file
      .slice(0, SNAPSHOT_HEAD)
      .arrayBuffer()
      .catch(() => undefined);
    const snapshot = head && readSnapshot(new Uint8Array(head));
    if (!this.items.some((item) => item.id === id)) return;
    if (!snapshot) return this.#start(id, file);
    if ("problem" in snapshot) return this.#set(id, { kind: "failed", problem: "no-view" });
    this.#set(id, { kind: "snapshot", search: snapshot.search });
    if (isAlone) this.onSnapshot(snapshot.search);
  }

  #start(id: number, file: File, country?: string): void {
    this.#set(id, { kind: "waiting" });
    const errand = this.read(
      file,
      // What a thread said before it was ended may still be on its way.
      (stage) => this.#errands.get(id) === errand && this.#set(id, { kind: "reading", stage }),
      country,
    );
    this.#errands.set(id, errand);
    errand.reading.then((reading) => {
      if (this.#errands.get(id) !== errand) return;
      this.#errands.delete(id);
      this.#set(id, toState(reading));
    });
  }

  #set(id: number, state: ItemState): void {
    this.#publish(this.items.map((item) => (item.id === id ? { ...item, state } : item)));
  }

  #publish(items: readonly Item[]): void {
    this.items = items;
    for (const listener of this.#listeners) listener();
  }
}

function toState(reading: Reading | undefined): ItemState {
  if (!reading) return { kind: "cancelled" };
  if ("problem" in reading) return { kind: "failed", problem: reading.problem };
  return { kind: "read", draft: createDraft(reading.profile, reading.evidence, NOBODY) };
}
