import { useState } from "react";
import { type Citation, formatBibtex, formatCsl, formatRis } from "../../domain/citation.ts";
import { formatFileName, saveFile } from "../../export/save.ts";
import { today } from "../../i18n/formatters.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { PlainButton } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { useIsHydrated } from "../../ui/hooks.ts";
import { Select } from "../../ui/Select.tsx";
import "./cite.css";

const formatPlain = ({ issued, accessed, ...words }: Citation, { t, date }: I18n) => {
  const [released = "none", seen = "none"] = [issued, accessed].map((one) => one && date(one.raw));
  // The message adds a full stop after the note.
  const note = words.note.replace(/[.。]$/, "");
  return t("cite.text", { ...words, note, released, seen });
};

const FORMATS = {
  plain: { extension: "txt", format: formatPlain },
  bibtex: { extension: "bib", format: formatBibtex },
  ris: { extension: "ris", format: formatRis },
  csl: { extension: "json", format: formatCsl },
} as const;
const IDS = ["plain", "bibtex", "ris", "csl"] as const;

/** A citation in a choice of formats, to copy or save. Takes focus if a button opened it. */
export function Citations(props: { citation: Citation; isOpened?: boolean }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [chosen, setChosen] = useState<(typeof IDS)[number]>("plain");
  const [file, setFile] = useState("");
  const { extension, format } = FORMATS[chosen];
  // Prerendered pages have no date of access.
  const accessed = useIsHydrated() ? { raw: today() } : undefined;
  const text = format({ ...props.citation, accessed }, i18n);
  const name = formatFileName(props.citation.id, extension);
  const save = () => {
    saveFile(new Blob([text]), name);
    setFile(name);
  };
  const options = IDS.map((id) => ({ id, label: t(`cite.${id}`) }));
  const label = t("cite.citation");
  return (
    <fieldset className="cite" ref={props.isOpened ? focusFormat : null}>
      <legend className="visually-hidden">{label}</legend>
      <Select
        label={t("cite.format")}
        groups={[{ options }]}
        {...{ chosen }}
        onChoose={setChosen}
      />
      <textarea
        readOnly
        // Plain citations are in the page's language.
        dir={chosen === "plain" ? undefined : "ltr"}
        aria-label={label}
        value={text}
        rows={9}
      />
      <CopyButton label={t("cite.copy")} text={text} />
      <PlainButton onClick={save}>{t("cite.save")}</PlainButton>
      <p role="status">{file === name && t("snapshot.saved", { file })}</p>
    </fieldset>
  );
}

const focusFormat = (group: HTMLElement | null) => group?.querySelector("select")?.focus();
