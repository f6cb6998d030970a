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

/** What can be done with a file: its name is said by `import.<act>`, and in full by `import.<act>-file`. */
export function FileAct(props: {
  act: "again" | "review" | "snapshot-open" | "session-open";
  file: string;
  onClick: () => void;
}) {
  const { act, file, onClick } = props;
  const { t } = useI18n();
  return (
    <PlainButton label={t(`import.${act}-file`, { file })} onClick={onClick}>
      {t(`import.${act}`)}
    </PlainButton>
  );
}

/** Something to know, and what can be done about it. */
export const Notice = ({ words, children }: { words: ReactNode; children?: ReactNode }) => (
  <p className="notice">
    {words} {children}
  </p>
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
