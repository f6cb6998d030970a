import { useState } from "react";
import profile from "../../../data/countries/PER.json";
import framework from "../../../data/framework.json";

interface Facts {
  status: string;
  instruments: readonly { name: string }[];
  contacts: readonly { value: string }[];
}

const findings: Record<string, Facts> = profile.indicators;
const namesOf = (code: string) => findings[code]?.instruments.map(({ name }) => name).join(" · ");

/** The scorecard's rows rendered with plain React, with a filter by pillar and a modal dialog for the facts of a row. */
export function RowList() {
  const [pillar, setPillar] = useState<string>();
  const [open, setOpen] = useState<string>();
  const rows = framework.indicators.filter((row) => !pillar || row.pillar === pillar);
  return (
    <main>
      <h1>{profile.country}</h1>
      {framework.pillars.map(({ id, short }) => (
        <button key={id} type="button" onClick={() => setPillar(pillar === id ? undefined : id)}>
          {short}
        </button>
      ))}
      <ul>
        {rows.map(({ code, title }) => (
          <li key={code}>
            <button type="button" data-row={code} onClick={() => setOpen(code)}>
              <span>{code}</span> <b>{title}</b> <i>{findings[code]?.status}</i>{" "}
              <small>{namesOf(code)}</small>
            </button>
          </li>
        ))}
      </ul>
      {open !== undefined && <Drawer code={open} onClose={() => setOpen(undefined)} />}
    </main>
  );
}

function Drawer({ code, onClose }: { code: string; onClose: () => void }) {
  const measure = framework.indicators.find((one) => one.code === code);
  const { status, instruments, contacts } = findings[code] ?? {};
  return (
    <dialog ref={(dialog) => dialog?.showModal()}>
      <h2>{measure?.title}</h2>
      <p>{measure?.question}</p>
      <p>{status}</p>
      <ul>
        {instruments?.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
        {contacts?.map(({ value }) => (
          <li key={value}>{value}</li>
        ))}
      </ul>
      <p>
        {profile.source.title}, {profile.source.publisher}
      </p>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}
