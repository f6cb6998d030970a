// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { computeRows } from "../../../src/domain/scorecard.ts";
import { GlanceStrip } from "../../../src/features/scorecard/GlanceStrip.tsx";
import { Scorecard } from "../../../src/features/scorecard/Scorecard.tsx";
import { framework, sampleProfile } from "../../domain/sample.ts";
import { renderPart } from "../charts/page.tsx";

it("states that nothing was asked about a pillar whose sections are all missing", async () => {
  const profile = sampleProfile({ "1.1.1": "missing", "1.1.2": "missing", "1.2.1": "exists" });
  const rows = computeRows(framework, profile);
  const onOpen = () => {};
  await renderPart(
    <Scorecard {...{ rows, onOpen }} listed={rows} since={undefined} peers={undefined} />,
  );
  const countOf = (pillar: string) =>
    screen.getByRole("heading", { name: pillar }).parentElement?.querySelector(".pillar-count");
  expect(countOf("Legal measures")).toHaveTextContent(/^Nothing was asked$/);
  expect(countOf("Technical measures")).toHaveTextContent(/^1 of 3 in place$/);
});

it("states that nothing was asked if the selected pillar has no sections", async () => {
  const profile = sampleProfile({ "1.1.1": "missing", "1.1.2": "missing" });
  const rows = computeRows(framework, profile).slice(0, 2);
  await renderPart(<GlanceStrip {...{ rows }} listed={rows} onOpen={() => {}} />);
  expect(document.querySelector(".glance-count")).toHaveTextContent(
    "Nothing was asked (2 not in the document)",
  );
});

const MARKS = ["1.1.1", "1.1.2", "1.2.1"] as const;

/** Presses keys in the strip, and returns the position of the focused mark. */
async function pressed(keys: string, direction = "ltr"): Promise<number> {
  document.dir = direction;
  const profile = sampleProfile(Object.fromEntries(MARKS.map((code) => [code, "exists"])));
  const rows = computeRows(framework, profile).slice(0, MARKS.length);
  await renderPart(<GlanceStrip {...{ rows }} listed={rows} onOpen={() => {}} />);
  await userEvent.tab();
  await userEvent.keyboard(keys);
  document.documentElement.removeAttribute("dir");
  const marks = screen.getAllByRole("button");
  expect(marks.filter(({ tabIndex }) => tabIndex === 0)).toEqual([document.activeElement]);
  return marks.findIndex(({ tabIndex }) => tabIndex === 0);
}

it.each([
  ["{ArrowRight}", "ltr", 1],
  ["{ArrowLeft}", "rtl", 1],
  ["{ArrowRight>5}", "ltr", 2],
  ["{End}", "ltr", 2],
  ["{End}{ArrowLeft}", "ltr", 1],
  ["{End}{Home}", "ltr", 0],
  ["{ArrowLeft}", "ltr", 0],
  ["{Alt>}{ArrowRight}{/Alt}", "ltr", 0],
  ["{Control>}{End}{/Control}", "ltr", 0],
  ["{Meta>}{ArrowRight}{/Meta}", "ltr", 0],
  ["{Shift>}{ArrowRight}{/Shift}", "ltr", 0],
])("keys move focus in the strip only without modifiers: %s (%s)", async (keys, direction, at) => {
  expect(await pressed(keys, direction)).toBe(at);
});
