import { useRef, useState } from "react";
import { useSay } from "./words.tsx";

/** The forms that the file picker offers; whatever else is dropped gets its own answer. */
const ACCEPTED =
  ".txt,.md,.markdown,.html,.htm,.pdf,.docx,.png,.svg,.csv,.json,text/plain,application/pdf";

/** How documents come in: by choosing, by pasting, and (anywhere on the page) by dropping. */
export function Intake({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <section className="import-intake" aria-label={say("title")}>
      <p className="import-drop-here">{say("drop-here")}</p>
      <button
        type="button"
        className="button is-primary"
        onClick={() => picker.current?.click()}
        data-autofocus
      >
        {say("choose")}
      </button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label={say("choose")}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again after it was changed.
          target.value = "";
        }}
      />
      <PasteForm onFiles={onFiles} />
    </section>
  );
}

function PasteForm({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const say = useSay();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [number, setNumber] = useState(1);
  const submit = () => {
    onFiles([new File([text], say("pasted", { number }), { type: "text/plain" })]);
    setNumber(number + 1);
    setText("");
    setOpen(false);
  };
  return (
    <>
      <button
        type="button"
        className="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {say("paste")}
      </button>
      {isOpen && (
        <form
          className="import-paste"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== "") submit();
          }}
        >
          <label>
            {say("paste-label")}
            <textarea
              rows={8}
              value={text}
              spellCheck={false}
              onChange={({ target }) => setText(target.value)}
            />
          </label>
          <button type="submit" className="button" disabled={text.trim() === ""}>
            {say("paste-read")}
          </button>
        </form>
      )}
    </>
  );
}
