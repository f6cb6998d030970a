import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { validityMessage } from "../../ui/validity-message.ts";
import { focusLater } from "./controls.tsx";
import { inbox } from "./page-inbox.ts";

/** File types that the picker offers. Other types can still be dropped, but are rejected with a reason. */
const ACCEPTED =
  ".txt,.md,.markdown,.html,.htm,.pdf,.docx,.png,.svg,.csv,.json,text/plain,application/pdf";

const PASTE_ID = "import-paste";

/** Number of texts pasted so far. Module-level, because the added files also outlive this component. */
let pastedTexts = 0;

export function IntakePanel() {
  const { t } = useI18n();
  const picker = useRef<HTMLInputElement>(null);
  const [isPasting, setPasting] = useState(false);
  const addText = (pasted: string) => {
    pastedTexts += 1;
    const name = t("import.pasted", { number: pastedTexts });
    inbox.add([new File([pasted], name, { type: "text/plain" })]);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    addText(String(new FormData(event.currentTarget).get("text")));
    setPasting(false);
    focusLater(PASTE_ID);
  };
  usePastedText(addText);
  return (
    <section className="import-intake" aria-label={t("import.title")}>
      <p className="import-drop-here">{t("import.drop-here")}</p>
      <Button isPrimary onClick={() => picker.current?.click()}>
        {t("import.choose")}
      </Button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label={t("import.choose")}
        onChange={({ target }) => {
          inbox.add([...(target.files ?? [])]);
          // Allows choosing the same file again after it has changed.
          target.value = "";
        }}
      />
      <Button id={PASTE_ID} aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
        {t("import.paste")}
      </Button>
      {isPasting && (
        <form className="import-paste" onSubmit={submit}>
          <label>
            {t("import.paste-label")}
            <textarea
              {...validityMessage(t("import.paste-label"))}
              name="text"
              rows={8}
              dir="auto"
              required
              spellCheck={false}
            />
          </label>
          <Button type="submit">{t("import.paste-read")}</Button>
        </form>
      )}
    </section>
  );
}

/** Handles text pasted outside of form fields. `DropTarget` handles pasted files. */
function usePastedText(onText: (text: string) => void) {
  const handlePaste = useEffectEvent(({ target, clipboardData }: ClipboardEvent) => {
    const isField = target instanceof Element && target.matches("input, textarea, select");
    const { files, types } = clipboardData ?? {};
    const text = clipboardData?.getData("text/plain") ?? "";
    const isText = files?.length === 0 || types?.includes("text/html");
    if (!isField && isText && text.trim() !== "") onText(text);
  });
  useEffect(() => {
    const controller = new AbortController();
    addEventListener("paste", (event) => handlePaste(event), { signal: controller.signal });
    return () => controller.abort();
  }, []);
}
