import { createRoot } from "react-dom/client";
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from "recharts";
import profile from "../../../data/countries/PER.json";
import framework from "../../../data/framework.json";
import { RowList } from "./RowList.tsx";

const STATUSES = ["exists", "partial", "absent", "unknown", "missing"] as const;
const WIDTH = 380;
const statuses: Record<string, { status: string }> = profile.indicators;
const statusOf = (code: string) => statuses[code]?.status;

const byPillar = framework.pillars.map(({ id, short }) => {
  const measures = framework.indicators.filter(({ pillar }) => pillar === id);
  const count = (status: string) => measures.filter(({ code }) => statusOf(code) === status).length;
  const counts = Object.fromEntries(STATUSES.map((status) => [status, count(status)]));
  return { label: short, share: count("exists") / measures.length, ...counts };
});
const byMeasure = framework.indicators.map(({ title }, at) => ({
  label: title,
  share: at / 21,
}));

/** One labelled row per datum, with a stacked bar of the values under `keys`. */
function StackedBars({
  data,
  keys,
  height,
}: {
  data: object[];
  keys: readonly string[];
  height: number;
}) {
  return (
    <BarChart layout="vertical" data={data} width={WIDTH} height={height}>
      <CartesianGrid horizontal={false} />
      <XAxis type="number" />
      <YAxis type="category" dataKey="label" width={130} interval={0} />
      {keys.map((key) => (
        <Bar key={key} dataKey={key} stackId="all" isAnimationActive={false} />
      ))}
    </BarChart>
  );
}

/** The scorecard's rows and three charts like those of the scorecard, drawn with Recharts as in its documentation. */
function Charts() {
  return (
    <>
      <RowList />
      <StackedBars data={byPillar} keys={["share"]} height={220} />
      <StackedBars data={byPillar} keys={STATUSES} height={200} />
      <StackedBars data={byMeasure} keys={["share"]} height={520} />
    </>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Charts />);
