import { createRoot } from "react-dom/client";
import areas from "../../../data/areas.json";
import framework from "../../../data/framework.json";

const STATUSES = ["exists", "partial", "absent", "unknown"] as const;
const ROWS = 193;
const names = new Intl.DisplayNames("en-GB", { type: "region" });

/** Countries with real names and invented statuses. */
const countries = Object.values(areas)
  .slice(0, ROWS)
  .map(({ alpha2 }, row) => ({
    name: names.of(alpha2) ?? alpha2,
    statuses: framework.indicators.map(
      (_, column) => STATUSES[(row * 7 + column * 3) % STATUSES.length],
    ),
  }));

/** World's table rendered with plain React: names, statuses, and how many measures are in place. */
function World() {
  return (
    <table>
      <thead>
        <tr>
          <th>Country</th>
          {framework.indicators.map(({ code, title }) => (
            <th key={code}>{title}</th>
          ))}
          <th>In place</th>
        </tr>
      </thead>
      <tbody>
        {countries.map(({ name, statuses }) => (
          <tr key={name}>
            <th>{name}</th>
            {framework.indicators.map(({ code }, column) => (
              <td key={code}>{statuses[column]}</td>
            ))}
            <td>{statuses.filter((status) => status === "exists").length} of 21</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<World />);
