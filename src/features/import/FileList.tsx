import { memo } from "react";
import { FileState } from "./FileState.tsx";
import type { Item } from "./session.ts";
import { useSay } from "./words.tsx";

/** What can be done with a file of the list. */
export interface FileActions {
  /** Name of a country by its ISO 3166 alpha-3 code. */
  nameOf: (code: string) => string;
  /** Codes and names of all countries, sorted by name. */
  countries: readonly (readonly [code: string, name: string])[];
  onReview: (item: Item) => void;
  onReadAs: (item: Item, country: string) => void;
  onReadAgain: (item: Item) => void;
  onCancel: (item: Item) => void;
  onRemove: (item: Item) => void;
  onOpenView: (search: string) => void;
}

/** The files brought in, each with how far it is and what can be done with it. */
export function FileList({
  items,
  open,
  actions,
}: {
  items: readonly Item[];
  /** The file that is under review. */
  open: Item | undefined;
  actions: FileActions;
}) {
  const say = useSay();
  const done = items.filter(
    ({ state: { kind } }) => kind !== "waiting" && kind !== "reading",
  ).length;
  return (
    <section className="import-files" aria-labelledby="import-files">
      <h2 id="import-files">{say("files")}</h2>
      <p className="import-note">{say("files-note")}</p>
      <p className="import-progress" role="status">
        {say("files-done", { done, total: items.length })}
      </p>
      {done < items.length && items.length > 1 && (
        <progress aria-label={say("files")} value={done} max={items.length} />
      )}
      <ul>
        {items.map((item) => (
          <FileLine key={item.id} item={item} isOpen={item.id === open?.id} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

/** Drawn anew only when its own file has changed: there may be hundreds. */
const FileLine = memo(function FileLine({
  item,
  isOpen,
  actions,
}: {
  item: Item;
  isOpen: boolean;
  actions: FileActions;
}) {
  const say = useSay();
  const { file, state } = item;
  const isUnderWay = state.kind === "waiting" || state.kind === "reading";
  return (
    <li className={isOpen ? "import-file is-open" : "import-file"}>
      <bdi className="import-file-name">{file.name}</bdi>
      <FileState item={item} actions={actions} />
      <span className="import-file-end">
        {isUnderWay ? (
          <button
            type="button"
            className="button"
            aria-label={say("cancel-file", { file: file.name })}
            onClick={() => actions.onCancel(item)}
          >
            {say("cancel")}
          </button>
        ) : (
          <button
            type="button"
            className="icon-button"
            aria-label={say("remove-file", { file: file.name })}
            title={say("remove-file", { file: file.name })}
            onClick={() => actions.onRemove(item)}
          >
            ✕
          </button>
        )}
      </span>
    </li>
  );
});
