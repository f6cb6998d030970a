import { expect, test } from "vitest";
import { NO_SELECTION, type Selection } from "../../src/domain/selection.ts";
import { dataFilesOf } from "../../src/url/data-files.ts";

const hrefsOf = (selection: Partial<Selection>, shown?: string) =>
  dataFilesOf({ ...NO_SELECTION, ...selection }, shown).map(({ href }) => href);

test.each<[Partial<Selection>, string | undefined, string[]]>([
  [{ country: "KEN" }, "KEN", ["KEN.csv", "KEN.json", "KEN.md"]],
  [{ country: "KEN", language: "es" }, "KEN", ["KEN.csv", "../KEN.json", "KEN.md"]],
  // The first page shows a country that its address does not name.
  [{}, "PER", ["PER.csv", "PER.json", "PER.md"]],
  [{ view: "measure", measure: "1.2.1" }, "PER", ["1.2.1.csv", "1.2.1.json", "1.2.1.md"]],
  [{ view: "world" }, "PER", ["world.csv", "world.json"]],
  [{ view: "compare", country: "KEN" }, "KEN", ["world.csv", "world.json"]],
  [{ view: "measure" }, "PER", []],
  [{ view: "method" }, "PER", []],
  [{ view: "import" }, "PER", []],
  // The published files lack profiles kept on this device.
  [{ country: "KEN", onDevice: true }, "KEN", []],
])("lists the data files of %j", (selection, shown, files) => {
  expect(hrefsOf(selection, shown)).toEqual(files);
});
