import { useRef } from "react";
import { useSay } from "./words.tsx";

/** Longest name that a profile may hold. */
const MOST_LETTERS = 300;

/** The names found in a section: each can be typed over or removed, and others added. */
export function NamesEditor({
  code,
  title,
  names,
  onNames,
}: {
  code: string;
  title: string;
  names: readonly string[];
  onNames: (names: readonly string[]) => void;
}) {
  const say = useSay();
  const adder = useRef<HTMLInputElement>(null);
  const put = (at: number, text: string) => {
    const name = text.trim().replace(/\s+/g, " ");
    if (name !== names[at]) onNames(names.map((one, i) => (i === at ? name : one)).filter(Boolean));
  };
  const remove = (at: number) => {
    onNames(names.toSpliced(at, 1));
    // The button that was pressed is gone: the focus stays in the group.
    adder.current?.focus();
  };
  return (
    <fieldset className="import-names">
      <legend>
        <span aria-hidden="true">{say("names")}</span>
        <span className="visually-hidden">{say("names-of", { code, title })}</span>
      </legend>
      {names.map((name, at) => (
        <span key={name} className="import-name">
          <input
            type="text"
            lang="en"
            dir="auto"
            aria-label={say("name", { number: at + 1, code })}
            defaultValue={name}
            maxLength={MOST_LETTERS}
            onBlur={({ target }) => put(at, target.value)}
            onKeyDown={({ key, currentTarget }) => {
              if (key === "Enter") put(at, currentTarget.value);
              if (key === "Escape") currentTarget.value = name;
            }}
          />
          <button
            type="button"
            className="icon-button"
            aria-label={say("name-remove", { name })}
            onClick={() => remove(at)}
          >
            ✕
          </button>
        </span>
      ))}
      <form
        className="import-name is-new"
        onSubmit={(event) => {
          event.preventDefault();
          const input = adder.current;
          const name = input?.value.trim().replace(/\s+/g, " ");
          if (!input || !name) return;
          input.value = "";
          onNames([...names, name]);
        }}
      >
        <input
          ref={adder}
          type="text"
          lang="en"
          dir="auto"
          aria-label={say("name-add", { code })}
          placeholder={say("name-add-hint")}
          maxLength={MOST_LETTERS}
        />
        <button type="submit" className="button is-plain">
          {say("add")}
        </button>
      </form>
    </fieldset>
  );
}
