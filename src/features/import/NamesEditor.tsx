import { useI18n } from "../../i18n/i18n.tsx";
import { focusLater, RemoveButton } from "./Button.tsx";
import { MOST_LETTERS, TextField } from "./TextField.tsx";

/** The names found in a section: each can be typed over or removed, and others added. */
export function NamesEditor(props: {
  code: string;
  title: string;
  names: readonly string[];
  onNames: (names: readonly string[]) => void;
}) {
  const { code, title, names, onNames } = props;
  const { t } = useI18n();
  const adder = `import-add-${code}`;
  const field = { lang: "en", dir: "auto", maxLength: MOST_LETTERS };
  const remove = (at: number) => {
    onNames(names.toSpliced(at, 1));
    focusLater(adder);
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
            {...field}
            aria-label={t("import.name", { number: at + 1, code })}
            value={name}
            onPut={(text) => onNames(names.with(at, text).filter(Boolean))}
          />
          <RemoveButton label={t("import.name-remove", { name })} onClick={() => remove(at)} />
        </span>
      ))}
      <span className="import-name">
        <TextField
          {...field}
          id={adder}
          aria-label={t("import.name-add", { code })}
          placeholder={t("import.name-add-hint")}
          value=""
          onPut={(text) => onNames([...names, text])}
        />
      </span>
    </fieldset>
  );
}
