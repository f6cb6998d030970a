// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { expect, it, test, vi } from "vitest";
import { NO_FILTER } from "../../src/domain/filter.ts";
import { OUTCOMES } from "../../src/domain/selection.ts";
import { DroppedNotice } from "../../src/figure/DroppedNotice.tsx";
import { EditionChoice } from "../../src/figure/EditionChoice.tsx";
import { EmbedNote } from "../../src/figure/EmbedNote.tsx";
import { UnfilteredNote } from "../../src/figure/UnfilteredNote.tsx";
import { ViewTitle } from "../../src/figure/ViewTitle.tsx";
import { renderPart } from "../features/charts/page.tsx";

const UNFILTERED =
  "Filters by status and text narrow the list of measures only. Charts, gaps and counts include all measures of the pillars shown.";
const dropped = (...values: readonly string[]) => (
  <DroppedNotice dropped={values.map((value) => ({ parameter: "in", value }))} />
);
const embed = (filters: readonly string[], source?: string | false) => (
  <EmbedNote filters={filters} {...(source !== undefined && { source })} />
);
const unfiltered = (filter: object) => <UnfilteredNote filter={{ ...NO_FILTER, ...filter }} />;

test.each<[string, ReactElement, string]>([
  ["no notice if no value was ignored", dropped(), ""],
  [
    "a value that was ignored",
    dropped("africa"),
    "A value in the address could not be used and was left out: in=africa",
  ],
  [
    "an ignored value of 40 characters in full, and a longer one shortened",
    dropped("a".repeat(40), "b".repeat(41)),
    `2 values in the address could not be used and were left out: in=${"a".repeat(40)} and in=${"b".repeat(39)}…`,
  ],
  [
    "ignored values without splitting characters of two UTF-16 units",
    dropped("😀".repeat(40), "😀".repeat(41)),
    `2 values in the address could not be used and were left out: in=${"😀".repeat(40)} and in=${"😀".repeat(39)}…`,
  ],
  [
    "an ignored value without its directional control",
    dropped("a\u202eb"),
    "A value in the address could not be used and was left out: in=ab",
  ],
  [
    "only the first ten of the values that were ignored",
    dropped(..."abcdefghijkl"),
    "12 values in the address could not be used and were left out: in=a, in=b, in=c, in=d, in=e, in=f, in=g, in=h, in=i, in=j and …",
  ],
  ["no notice if the text filter is blank", unfiltered({ text: " " }), ""],
  ["no notice if only pillars are filtered", unfiltered({ pillars: ["legal"] }), ""],
  ["what a filter by status affects", unfiltered({ statuses: ["exists"] }), UNFILTERED],
  ["what a filter by text affects", unfiltered({ text: " law" }), UNFILTERED],
  ["nothing below an embed without filters or a source", embed([]), ""],
  [
    "the filters of an embed",
    embed(["Pillars: Legal", "Text: “x”"], false),
    "Filtered by Pillars: Legal · Text: “x”",
  ],
  ["the source of an embed", embed([], "ITU, 2015"), "ITU, 2015"],
])("shows %s", async (_, notice, text) => {
  await renderPart(notice);
  expect(document.body.textContent).toBe(text);
});

test.each([
  [
    "the open measure, the given words and the app’s name",
    "1.2.1",
    "CIRT · GCI 2020 · Legal measures",
  ],
  [
    "only the given words and the app’s name if no measure is open",
    undefined,
    "GCI 2020 · Legal measures",
  ],
])("the document title contains %s", async (_, indicator, start) => {
  const words = ["GCI 2020", undefined, "Legal measures"];
  await renderPart(<ViewTitle {...{ indicator, words }} />);
  expect(document.title).toBe(`${start} · Cyberwellness Atlas`);
});

it("offers the profiles and the outcomes as editions only if they have a label", async () => {
  const onChoose = vi.fn();
  const editions = [
    { slug: "gci-2020", short: "GCI 2020" },
    { slug: "gci-2024", short: "GCI 2024" },
  ];
  const choice = (more: object) => (
    <EditionChoice label="Edition" chosen={undefined} {...{ editions, onChoose, ...more }} />
  );
  const labels = () => screen.getAllByRole("button").map(({ textContent }) => textContent);
  const { rerender } = await renderPart(choice({ chosen: "gci-2024" }));
  expect(labels()).toEqual(["GCI 2020", "GCI 2024"]);
  expect(screen.getByRole("button", { pressed: true })).toHaveTextContent("GCI 2024");
  rerender(choice({ profiles: "Profiles", outcomes: "Since then" }));
  expect(labels()).toEqual(["Profiles", "GCI 2020", "GCI 2024", "Since then"]);
  for (const button of screen.getAllByRole("button")) await userEvent.click(button);
  expect(onChoose.mock.calls).toEqual([[undefined], ["gci-2020"], ["gci-2024"], [OUTCOMES]]);
});
