import { memo, useMemo } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { type FileActions, FileState } from "./FileState.tsx";
import type { Item } from "./incoming.ts";
import { useGrowing } from "./use-growing.ts";

/** Lines drawn in one go. */
const STEP = 12;
/** With more files than this the list scrolls in itself, so that the review stays near. */
const FEW = 8;

/** The files brought in, each with how far it is and what can be done with it. */
export function FileList({
  items,
  removed,
  open,
  actions,
}: {
  items: readonly Item[];
  /** The file that was taken from the list last, as long as that can be undone. */
  removed: Item | undefined;
  /** The file that is under review. */
  open: number | undefined;
  actions: FileActions;
}) {
  const { t } = useI18n();
  const drawn = useGrowing(items.length, STEP, STEP);
  const perCountry = useMemo(() => countByCountry(items), [items]);
  const isUnderWay = items.some(isOnItsWay);
  return (
    <section className="import-files" aria-labelledby="import-files">
      <h2 id="import-files">{t("import.files")}</h2>
      <p className="import-note">{t("import.files-note")}</p>
      <div className="import-progress">
        {items.length > 0 && <Progress items={items} />}
        {isUnderWay && items.length > 1 && (
          <button type="button" className="button" onClick={actions.onCancelAll}>
            {t("import.cancel-all")}
          </button>
        )}
        <p role="status">
          {removed && (
            <>
              {t("import.removed-file", { file: removed.file.name })}{" "}
              <button
                type="button"
                id={RESTORE}
                className="button is-plain"
                onClick={actions.onRestore}
              >
                {t("import.restore")}
              </button>
            </>
          )}
        </p>
      </div>
      <ul className={items.length > FEW ? "is-long" : undefined}>
        {items.slice(0, drawn).map((item) => (
          <FileLine
            key={item.id}
            item={item}
            twins={(perCountry.get(countryOf(item)) ?? 1) - 1}
            isOpen={item.id === open}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}

/** Id of the button that puts a removed file back. */
const RESTORE = "import-restore";

/** How many are done, and how that went. */
function Progress({ items }: { items: readonly Item[] }) {
  const { t } = useI18n();
  const total = items.length;
  const done = items.filter((item) => !isOnItsWay(item)).length;
  const failed = items.filter(isLost).length;
  return (
    <>
      <p role="status">
        {t("import.files-done", { done, total })}
        {failed > 0 && ` · ${t("import.files-failed", { count: failed })}`}
      </p>
      {done < total && total > 1 && (
        <progress aria-label={t("import.files")} value={done} max={total} />
      )}
    </>
  );
}

const isOnItsWay = ({ state: { kind } }: Item) => kind === "waiting" || kind === "reading";

/** Whether nothing will come of a file; one whose country is asked for is not lost. */
const isLost = ({ state }: Item) => state.kind === "failed" && state.problem !== "no-country";

/** The country that a file was read as the profile of. */
const countryOf = ({ state }: Item) =>
  state.kind === "read" ? state.draft.read.country : undefined;

function countByCountry(items: readonly Item[]): ReadonlyMap<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const country of items.map(countryOf))
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
}

/** Drawn anew only when its own file has changed: there may be hundreds. */
const FileLine = memo(function FileLine({
  item,
  twins,
  isOpen,
  actions,
}: {
  item: Item;
  twins: number;
  isOpen: boolean;
  actions: FileActions;
}) {
  const { t } = useI18n();
  const { file } = item;
  return (
    <li className={isOpen ? "import-file is-open" : "import-file"}>
      <bdi className="import-file-name">{file.name}</bdi>
      <FileState item={item} twins={twins} actions={actions} />
      <span className="import-file-end">
        {isOnItsWay(item) ? (
          <button
            type="button"
            className="button"
            aria-label={t("import.cancel-file", { file: file.name })}
            onClick={() => actions.onCancel(item)}
          >
            {t("import.cancel")}
          </button>
        ) : (
          <button
            type="button"
            className="icon-button"
            aria-label={t("import.remove-file", { file: file.name })}
            title={t("import.remove-file", { file: file.name })}
            onClick={() => {
              actions.onRemove(item);
              // The button that was pressed is gone: the focus goes to the one that takes it back.
              requestAnimationFrame(() => document.getElementById(RESTORE)?.focus());
            }}
          >
            ✕
          </button>
        )}
      </span>
    </li>
  );
});
