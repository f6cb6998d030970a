import { useMemo, useRef, useState } from "react";
import type { Group, GroupInputs } from "../../domain/groups.ts";
import { createListParser, readGroupFile } from "../../domain/own-group.ts";
import { MAX_MEMBERS } from "../../domain/selection.ts";
import { formatCsv } from "../../export/csv.ts";
import { formatFileName, saveFile } from "../../export/save.ts";
import { readTextFile } from "../../formats/text-file.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { Button, PlainButton } from "../../ui/Button.tsx";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { RemoveChip } from "../../ui/RemoveChip.tsx";
import { countryNameIn, groupName } from "../group-words.ts";
import { createOwnGroup, deleteOwnGroup, keepOwnGroups } from "../own-groups.ts";
import "./own-group.css";

interface Props {
  groupInputs: GroupInputs;
  onUse: (group: Group) => void;
  onClose: () => void;
}

/** `text` is the list as typed, and `edited` is the name of the kept group that the draft replaces. */
const EMPTY = { name: "", text: "", edited: "" };

/** A dialog that turns a list of countries into a group. */
export function OwnGroupDialog({ groupInputs, onUse, onClose }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { areas, own = [] } = groupInputs;
  const [draft, setDraft] = useState(EMPTY);
  const [notice, setNotice] = useState<"kept" | "not-kept" | "not-deleted">();
  const parse = useMemo(() => createListParser(groupInputs), [groupInputs]);
  const parsed = useMemo(() => parse(draft.text), [parse, draft.text]);
  const { members } = parsed;
  const name = groupName(createOwnGroup(members, draft.name.trim()), areas, i18n);
  const group = createOwnGroup(members, name);
  const nameOf = (code: string) => countryNameIn(areas, code, i18n);
  const change = (next: Partial<typeof EMPTY>) => {
    setDraft({ ...draft, ...next });
    setNotice(undefined);
  };
  const keep = () => {
    // The id of a group consists of its country codes, so the same countries cannot have two names.
    const others = own
      .filter((one) => one.name !== draft.edited && one.name !== name)
      .filter(({ id }) => id !== group.id);
    change({ name, edited: name });
    setNotice(keepOwnGroups([...others, group]) ? "kept" : "not-kept");
  };
  const use = () => {
    // The address contains only the codes of the countries, so the name is kept on this device.
    if (draft.name.trim() !== "") keep();
    onUse(group);
  };
  const disabled = members.length === 0 || members.length > MAX_MEMBERS;
  return (
    // A click on the dialog's padding or backdrop must not discard the list.
    <ModalDialog className="own-group" aria-label={t("group.title")} onClose={onClose}>
      <div>
        <h2>{t("group.title")}</h2>
        <CloseButton onClick={onClose} />
      </div>
      <Fields {...{ draft, parsed, nameOf }} onChange={change} />
      <div>
        <Button disabled={disabled} onClick={use}>
          {t("group.use")}
        </Button>
        <PlainButton disabled={disabled} onClick={keep}>
          {t("group.keep")}
        </PlainButton>
        <PlainButton disabled={disabled} onClick={() => saveGroup(group, nameOf, i18n)}>
          {t("group.export")}
        </PlainButton>
      </div>
      <p role="status">{notice && t(`group.${notice}`)}</p>
      <KeptGroups
        {...{ own, nameOf }}
        onChange={change}
        onDelete={(deleted) => {
          if (!deleteOwnGroup(deleted)) setNotice("not-deleted");
        }}
      />
    </ModalDialog>
  );
}

type KeptProps = Pick<FieldProps, "nameOf" | "onChange"> & {
  own: readonly Group[];
  onDelete: (group: Group) => void;
};

/** The groups kept on this device, each with buttons that edit and delete it. */
function KeptGroups({ own, nameOf, onChange, onDelete }: KeptProps) {
  const { t } = useI18n();
  return own.map((kept) => {
    const { name = "", members } = kept;
    const text = members.map(nameOf).join("\n");
    return (
      <div key={name}>
        <PlainButton onClick={() => onChange({ edited: name, name, text })}>
          {t("group.edit", { name })}
        </PlainButton>
        <PlainButton
          onClick={({ currentTarget }) => {
            // The focused button unmounts. The list stays in the form, so that the user can save it again.
            currentTarget.closest("dialog")?.querySelector("textarea")?.focus();
            onChange({ edited: "", name, text });
            onDelete(kept);
          }}
        >
          {t("group.delete", { name })}
        </PlainButton>
      </div>
    );
  });
}

interface FieldProps {
  draft: typeof EMPTY;
  parsed: ReturnType<ReturnType<typeof createListParser>>;
  nameOf: (code: string) => string;
  onChange: (next: Partial<typeof EMPTY>) => void;
}

/** Fields for the list and the name, with the recognized countries and the entries to correct. */
function Fields({ draft, parsed: { entries, members, unmatched }, nameOf, onChange }: FieldProps) {
  const { t, list } = useI18n();
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const remove = (removed: string) => {
    const left = entries.filter(({ code }) => code !== removed);
    onChange({ text: left.map(({ text }) => text).join("\n") });
    // The focused button unmounts, so focus would be lost.
    field.current?.focus();
  };
  return (
    <>
      <label>
        {t("group.list")}
        <textarea
          data-autofocus
          ref={field}
          rows={5}
          aria-invalid={unmatched.length > 0}
          aria-describedby="group-found"
          value={draft.text}
          onChange={({ target }) => onChange({ text: target.value })}
        />
      </label>
      <div>
        <Button onClick={() => picker.current?.click()}>{t("group.open")}</Button>
        {/* Hidden, because its built-in button is in the browser's language, not in the page's. */}
        <input
          ref={picker}
          type="file"
          hidden
          accept=".csv,.txt"
          aria-label={t("group.open")}
          onChange={async ({ target }) => {
            const [file] = target.files ?? [];
            const text = file && (await readTextFile(file).catch(() => undefined));
            // The content of a file is a new draft. It does not replace the kept group that was being edited.
            if (text !== undefined) onChange({ ...readGroupFile(text), edited: "" });
            setUnreadable(file !== undefined && text === undefined);
            // Allows choosing the same file again after it has changed.
            target.value = "";
          }}
        />
        {isUnreadable && <p role="alert">{t("import.problem.unreadable")}</p>}
      </div>
      <p id="group-found" role="status">
        {t("group.found", {
          ...{ count: members.length, unmatched: unmatched.length, entries: list(unmatched) },
          ...{ excess: Math.max(0, members.length - MAX_MEMBERS), most: MAX_MEMBERS },
        })}
      </p>
      <div className="chips">
        {members.map((code) => (
          <RemoveChip key={code} name={nameOf(code)} onRemove={() => remove(code)} />
        ))}
      </div>
      <label>
        {t("group.name")}
        <input
          className="filter-text"
          maxLength={60}
          value={draft.name}
          onChange={({ target }) => onChange({ name: target.value })}
        />
      </label>
    </>
  );
}

/** Saves the members of a group as CSV. All other lines are comments, so that `readGroupFile` can read the file. */
function saveGroup({ name = "", members }: Group, nameOf: FieldProps["nameOf"], i18n: I18n) {
  const { t, language } = i18n;
  const header = [{ id: "name", label: t("group.label"), value: name }];
  const columns = ["# country_code", t("app.country")].map((label) => ({ id: label, label }));
  const rows = members.map((code) => [code, nameOf(code)]);
  const csv = formatCsv(header, { columns, rows }, language);
  saveFile(new Blob([csv], { type: "text/csv" }), formatFileName([name], "csv"));
}
