import { useState } from "react";
import { createRoot } from "react-dom/client";
import profile from "../../../data/countries/PER.json";
import framework from "../../../data/framework.json";

const statuses: Record<string, { status: string }> = profile.indicators;

/** The floor of the benchmark: React and nothing else prints the same rows, filters them and opens a dialog. */
function Floor() {
  const [pillar, setPillar] = useState<string>();
  const [open, setOpen] = useState<string>();
  const rows = framework.indicators.filter((row) => !pillar || row.pillar === pillar);
  return (
    <main>
      <h1>{profile.country}</h1>
      {framework.pillars.map(({ id, short }) => (
        <button key={id} type="button" onClick={() => setPillar(pillar === id ? undefined : id)}>
          {short.en}
        </button>
      ))}
      <ul>
        {rows.map(({ code, title }) => (
          <li key={code}>
            <button type="button" data-row={code} onClick={() => setOpen(code)}>
              {code} {title.en} {statuses[code]?.status}
            </button>
          </li>
        ))}
      </ul>
      {open && (
        <dialog open>
          <h2>{open}</h2>
          <button type="button" onClick={() => setOpen(undefined)}>
            Close
          </button>
        </dialog>
      )}
    </main>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Floor />);
