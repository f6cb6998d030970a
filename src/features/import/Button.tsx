import type { ComponentProps, ReactNode } from "react";
import { useI18n } from "../../i18n/i18n.tsx";

interface Look extends ComponentProps<"button"> {
  /** Says in full what its words say only beside others. */
  label?: string | undefined;
  isPrimary?: boolean;
}

export const Button = ({ label, isPrimary, ...button }: Look) => (
  <button
    type="button"
    className={isPrimary ? "button is-primary" : "button"}
    aria-label={label}
    {...button}
  />
);

/** A button in running text. */
export const PlainButton = (button: Look) => <Button className="button is-plain" {...button} />;

/** A button that says `import.<act>`, and in full, with what it is done to, `import.<act>-of`. */
export function Act({ act, of, onAct }: { act: ActName; of: string; onAct: () => void }) {
  const { t } = useI18n();
  return (
    <PlainButton label={t(`import.${act}-of`, { of })} onClick={onAct}>
      {t(`import.${act}`)}
    </PlainButton>
  );
}

type FileAct = "again" | "review" | "snapshot-open" | "session-open";
type KeptAct = "kept-review" | "kept-download" | "kept-download-review" | "kept-remove";
export type ActName = FileAct | KeptAct | "set-aside-download" | "set-aside-remove";

/** Something to know, and what can be done about it. */
export const Notice = ({ words, children }: { words: ReactNode; children?: ReactNode }) => (
  <p className="notice">
    {words} {children}
  </p>
);

/** Something to be ticked. */
export const Check = (props: {
  checked: boolean;
  onCheck: (isChecked: boolean) => void;
  className?: string;
  children: ReactNode;
}) => (
  <label className={props.className}>
    <input
      type="checkbox"
      checked={props.checked}
      onChange={({ target }) => props.onCheck(target.checked)}
    />{" "}
    {props.children}
  </label>
);

/** Says that something was removed, and takes it back. */
export function Undo(props: { id: string; name: string; words: string; onUndo: () => void }) {
  const { id, name, words, onUndo } = props;
  const { t } = useI18n();
  return (
    <p className="import-undo" role="status">
      {name && (
        <>
          {words}{" "}
          <PlainButton id={id} onClick={onUndo}>
            {t("import.undo-removal", { name })}
          </PlainButton>
        </>
      )}
    </p>
  );
}

/** The button that was pressed is gone: the focus goes to the one that takes it back. */
export const focusLater = (id: string) =>
  requestAnimationFrame(() => document.getElementById(id)?.focus());

/** Takes a thing from its list. */
export const RemoveButton = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <button type="button" className="icon-button" aria-label={label} title={label} onClick={onClick}>
    ✕
  </button>
);
