import { useMemo, useRef, useState } from "react";
import type { Group, GroupInputs } from "../../domain/groups.ts";
import { createListParser, nameInFile } from "../../domain/own-group.ts";
import { MOST_MEMBERS } from "../../domain/selection.ts";
import { formatCsv } from "../../export/csv.ts";
import { formatFileName, saveFile } from "../../export/save.ts";
import { countryNameIn, groupName } from "../../figure/group-words.ts";
import { createOwnGroup, keepOwnGroups } from "../../figure/own-groups.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import "./own-group.css";

interface Props {
  groupInputs: GroupInputs;
  onUse: (group: Group) => void;
  onClose: () => void;
}

/** `text` is the list as typed, and `edited` the name of the kept group that the draft replaces. */
const EMPTY = { name: "", text: "", edited: "" };
const BUTTON = { type: "button", className: "button is-plain" } as const;

/** A dialog that turns a list of countries into a group. */
export function OwnGroupDialog({ groupInputs, onUse, onClose }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { areas, own = [] } = groupInputs;
  const [draft, setDraft] = useState(EMPTY);
  const [isKept, setKept] = useState<boolean>();
  const parse = useMemo(() => createListParser(groupInputs), [groupInputs]);
  const parsed = parse(draft.text);
  const { members } = parsed;
  const name = draft.name.trim() || groupName(createOwnGroup(members), areas, i18n);
  const group = createOwnGroup(members, name);
  const nameOf = (code: string) => countryNameIn(areas, code, i18n);
  const disabled = members.length === 0 || members.length > MOST_MEMBERS;
  const change = (next: Partial<typeof EMPTY>) => {
    setDraft({ ...draft, ...next });
    setKept(undefined);
  };
  const keep = () => {
    const others = own.filter((one) => one.name !== draft.edited && one.name !== name);
    change({ name, edited: name });
    setKept(keepOwnGroups([...others, group]));
  };
  const edit = (kept: Group) => {
    const [edited = "", text] = [kept.name, kept.members.map(nameOf).join("\n")];
    change({ edited, name: edited, text });
  };
  return (
    <ModalDialog className="own-group" aria-label={t("group.title")} onClose={onClose}>
      <div>
        <h2>{t("group.title")}</h2>
        <CloseButton onClick={onClose} />
      </div>
      <Fields {...{ draft, parsed, nameOf }} onChange={change} />
      <div>
        <button {...{ ...BUTTON, disabled }} className="button" onClick={() => onUse(group)}>
          {t("group.use")}
        </button>
        <button {...{ ...BUTTON, disabled }} onClick={keep}>
          {t("group.keep")}
        </button>
        <button {...{ ...BUTTON, disabled }} onClick={() => saveGroup(group, nameOf, i18n)}>
          {t("group.export")}
        </button>
      </div>
      <p role="status">{isKept !== undefined && t(isKept ? "group.kept" : "group.not-kept")}</p>
      <KeptGroups own={own} onEdit={edit} />
    </ModalDialog>
  );
}

interface FieldProps {
  draft: typeof EMPTY;
  parsed: ReturnType<ReturnType<typeof createListParser>>;
  nameOf: (code: string) => string;
  onChange: (next: Partial<typeof EMPTY>) => void;
}

/** The list as text, the countries recognized in it, the entries to correct, and the group's name. */
function Fields({ draft, parsed: { entries, members, unmatched }, nameOf, onChange }: FieldProps) {
  const { t, list } = useI18n();
  const field = useRef<HTMLTextAreaElement>(null);
  const remove = (removed: string) => {
    const left = entries.filter(({ code }) => code !== removed);
    onChange({ text: left.map(({ text }) => text).join("\n") });
    // The button unmounts.
    field.current?.focus();
  };
  return (
    <>
      <label>
        {t("group.list")}
        <textarea
          {...{ ref: field, rows: 5, value: draft.text, "data-autofocus": true }}
          onChange={({ target }) => onChange({ text: target.value })}
        />
      </label>
      <label>
        {t("group.open")}{" "}
        <input
          {...{ type: "file", accept: ".csv,.txt" }}
          onChange={async ({ target }) => {
            const text = await target.files?.[0]?.text();
            if (text !== undefined) onChange({ text, name: nameInFile(text) });
          }}
        />
      </label>
      <p role="status">
        {t("group.found", {
          ...{ count: members.length, unmatched: unmatched.length, entries: list(unmatched) },
          ...{ excess: Math.max(0, members.length - MOST_MEMBERS), most: MOST_MEMBERS },
        })}
      </p>
      <div className="chips">
        {members.map(nameOf).map((name, at) => (
          <button
            key={name}
            type="button"
            className="chip is-limit"
            aria-label={t("query.remove", { name })}
            onClick={() => remove(members[at] ?? "")}
          >
            {name} <span aria-hidden="true">×</span>
          </button>
        ))}
      </div>
      <label>
        {t("group.name")}
        <input
          {...{ className: "filter-text", maxLength: 60, value: draft.name }}
          onChange={({ target }) => onChange({ name: target.value })}
        />
      </label>
    </>
  );
}

/** The groups on this device, with buttons that open and delete each. */
function KeptGroups(props: { own: readonly Group[]; onEdit: (group: Group) => void }) {
  const { own, onEdit } = props;
  const { t } = useI18n();
  return own.map((group) => {
    const { name = "" } = group;
    const remove = () => keepOwnGroups(own.filter((one) => one !== group));
    return (
      <div key={name}>
        <button {...BUTTON} onClick={() => onEdit(group)}>
          {t("group.edit", { name })}
        </button>
        <button {...BUTTON} onClick={remove}>
          {t("group.delete", { name })}
        </button>
      </div>
    );
  });
}

/** Saves a group as CSV. All lines but those of members are comments, so that the parser reads the file. */
function saveGroup({ name = "", members }: Group, nameOf: FieldProps["nameOf"], i18n: I18n) {
  const { t, language } = i18n;
  const header = [{ id: "name", label: t("group.label"), value: name }];
  const columns = ["# country_code", t("app.country")].map((label) => ({ id: label, label }));
  const csv = formatCsv(
    header,
    { columns, rows: members.map((one) => [one, nameOf(one)]) },
    language,
  );
  saveFile(new Blob([csv], { type: "text/csv" }), formatFileName([name], "csv"));
}
