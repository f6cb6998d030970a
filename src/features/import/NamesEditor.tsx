import { type FormEvent, type RefObject, useRef } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { PlainButton, RemoveButton } from "./Button.tsx";
import { MOST_LETTERS, TextField, tidy } from "./TextField.tsx";

/** The names found in a section: each can be typed over or removed, and others added. */
export function NamesEditor(props: {
  code: string;
  title: string;
  names: readonly string[];
  onNames: (names: readonly string[]) => void;
}) {
  const { code, title, names, onNames } = props;
  const { t } = useI18n();
  const adder = useRef<HTMLInputElement>(null);
  const remove = (at: number) => {
    onNames(names.toSpliced(at, 1));
    // The button that was pressed is gone: the focus stays in the group.
    adder.current?.focus();
  };
  return (
    <fieldset className="import-names">
      <legend>
        <span aria-hidden="true">{t("import.names")}</span>
        <span className="visually-hidden">{t("import.names-of", { code, title })}</span>
      </legend>
      {names.map((name, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a name that is typed over is the same field
        <span key={at} className="import-name">
          <TextField
            lang="en"
            dir="auto"
            aria-label={t("import.name", { number: at + 1, code })}
            value={name}
            maxLength={MOST_LETTERS}
            onPut={(text) => onNames(names.with(at, text).filter(Boolean))}
          />
          <RemoveButton label={t("import.name-remove", { name })} onClick={() => remove(at)} />
        </span>
      ))}
      <NameAdder ref={adder} code={code} onName={(name) => onNames([...names, name])} />
    </fieldset>
  );
}

function NameAdder(props: {
  ref: RefObject<HTMLInputElement | null>;
  code: string;
  onName: (name: string) => void;
}) {
  const { ref, code, onName } = props;
  const { t } = useI18n();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const name = tidy(ref.current?.value ?? "");
    if (!ref.current || !name) return;
    ref.current.value = "";
    onName(name);
  };
  return (
    <form className="import-name is-new" onSubmit={add}>
      <input
        ref={ref}
        type="text"
        lang="en"
        dir="auto"
        aria-label={t("import.name-add", { code })}
        placeholder={t("import.name-add-hint")}
        maxLength={MOST_LETTERS}
        onKeyDown={(event) => {
          // What is being typed is taken back by the field itself.
          if (event.currentTarget.value !== "") event.stopPropagation();
        }}
      />
      <PlainButton type="submit">{t("import.add")}</PlainButton>
    </form>
  );
}
