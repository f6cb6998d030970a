import { expect, test } from "vitest";
import { fitEmbed, formatEmbedCode } from "../../src/domain/embed.ts";
import { EMBEDS } from "../../src/domain/figures.ts";
import { NO_SELECTION, type Selection } from "../../src/domain/selection.ts";

const LATEST = "ice-2034";
const place = (selection: Partial<Selection>) =>
  fitEmbed({ ...NO_SELECTION, ...selection }, LATEST);

test.each<[Partial<Selection>, Partial<Selection>]>([
  [{ embed: "map" }, { view: "world", part: "map" }],
  [
    { embed: "countries", view: "compare" },
    { view: "world", part: "countries" },
  ],
  [
    { embed: "matrix", part: "map" },
    { view: "world", part: "matrix" },
  ],
  [{ embed: "matrix", view: "compare" }, { view: "compare" }],
  [{ embed: "pillar-bars" }, { view: "compare" }],
  [{ embed: "scorecard", view: "world" }, { view: "scorecard" }],
  [{ embed: "scorecard", edition: "ice-2030" }, { edition: "ice-2030" }],
  [{ embed: "coverage", edition: "ice-2030" }, { edition: undefined }],
  [{ embed: "edition", edition: "ice-2030" }, { edition: "ice-2030" }],
  [{ embed: "edition" }, { edition: LATEST }],
  [{ embed: "scorecard", onDevice: true }, { onDevice: false }],
  [{ embed: "scorecard", indicator: "1.2.1" }, { indicator: undefined }],
])("fits the selection to the embed: %j", (written, expected) => {
  expect(place(written)).toEqual({ ...NO_SELECTION, ...written, ...expected });
});

test("does not change a selection that already fits", () => {
  for (const embed of EMBEDS) expect(fitEmbed(place({ embed }), LATEST)).toEqual(place({ embed }));
});

test("escapes the address and the title in the embed code", () => {
  const page = "https://example.org/KEN.html?q=a";
  expect(formatEmbedCode({ page, embed: "map", title: `"><script>'`, height: 420 })).toBe(
    `<iframe src="https://example.org/KEN.html?q=a&amp;embed=map" title="&quot;&gt;&lt;script&gt;'" width="100%" height="420" loading="lazy" style="border:0"></iframe>`,
  );
});
