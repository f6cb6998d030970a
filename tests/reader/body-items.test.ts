import { expect, test } from "vitest";
import { readNames } from "./names.ts";

/** List items that describe or introduce their body. */
const ITEMS: readonly (readonly [item: string, names: readonly string[]])[] = [
  ["Frost Directorate", ["Frost Directorate"]],
  ["Frost Directorate: watches over the networks", ["Frost Directorate"]],
  ["Frost Directorate – the Directorate watches over the networks", ["Frost Directorate"]],
  ["Frost Directorate watches over the networks and advises the Harbour", ["Frost Directorate"]],
  ["The Frost Directorate is the authority for the networks.", ["Frost Directorate"]],
  ["Frost Directorate, which watches over the networks", ["Frost Directorate"]],
  ["Frost Directorate that watches over the networks", ["Frost Directorate"]],
  ["Frost Directorate, founded in 2012, watches over the networks", ["Frost Directorate"]],
  ["Frost Directorate responsible for the networks", ["Frost Directorate"]],
  ["Frost Directorate, in charge of the networks of the Harbour", ["Frost Directorate"]],
  ["Frost Directorate to watch over the networks", ["Frost Directorate"]],
  ["Frost Directorate with the task of watching over the networks", ["Frost Directorate"]],
  ["Frost Directorate. It watches over the networks.", ["Frost Directorate"]],
  [
    "Frost Directorate together with the Kelp Office watches over it",
    ["Frost Directorate", "Kelp Office"],
  ],
  ["For the networks, the Frost Directorate", ["Frost Directorate"]],
  ["Within the Harbour, the Frost Directorate watches over the networks", ["Frost Directorate"]],
  [
    "The role of the Frost Directorate is to coordinate, as it is responsible for the networks",
    ["Frost Directorate"],
  ],
  ["Watching over the networks", []],
  ["Ministry of Wool, Tides and the Sea", ["Ministry of Wool, Tides and the Sea"]],
  ["Tides Unit, Ministry of Wool", ["Tides Unit, Ministry of Wool"]],
  [
    "Directorate of Tides under the Ministry of Wool",
    ["Directorate of Tides under the Ministry of Wool"],
  ],
];

test.each(ITEMS)("reads the names of the bodies in a list item: %s", (item, names) => {
  const text = `The agencies responsible for cybersecurity are the following:\n- Snow Council\n- ${item}\n`;
  expect(readNames("1.3.3", text)).toEqual(["Snow Council", ...names]);
});
