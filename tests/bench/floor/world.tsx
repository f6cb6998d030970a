import { createRoot } from "react-dom/client";
import areas from "../../../data/areas.json";
import framework from "../../../data/framework.json";

const STATUSES = ["exists", "partial", "absent", "unknown"];
const ROWS = 193;
const countries = Object.keys(areas).slice(0, ROWS);

/** A table of 193 countries by 21 measures, printed by React alone. */
function World() {
  return (
    <table>
      <thead>
        <tr>
          <th>Country</th>
          {framework.indicators.map(({ code, title }) => (
            <th key={code}>{title.en}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {countries.map((country, row) => (
          <tr key={country}>
            <th>{country}</th>
            {framework.indicators.map(({ code }, column) => (
              <td key={code}>{STATUSES[(row * 7 + column * 3) % STATUSES.length]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<World />);
