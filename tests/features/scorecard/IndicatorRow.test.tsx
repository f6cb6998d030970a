// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { statusAnswer } from "../../../src/domain/answers.ts";
import { computeRows } from "../../../src/domain/scorecard.ts";
import { tallyAnswers } from "../../../src/domain/tally.ts";
import { IndicatorRow } from "../../../src/features/scorecard/IndicatorRow.tsx";
import { finding, framework, sampleProfile } from "../../domain/sample.ts";
import { renderPart } from "../charts/page.tsx";

const CONTACT = { kind: "phone", value: "116 111" } as const;
const LONG =
  "An act on the use of computers and of the networks between them, as amended by two later acts";

/** The names shown on the screen. `scorecard.css` hides the other names, except in print. */
async function namesShown(names: readonly string[]) {
  const instruments = names.map((name) => ({ name, kind: "law" as const }));
  const profile = sampleProfile({ "1.1.1": finding("exists", { instruments }) });
  const row = computeRows(framework, profile)[0];
  if (!row) throw new Error("no row");
  await renderPart(
    <IndicatorRow {...{ row }} scores={undefined} peers={undefined} asked={1} onOpen={() => {}} />,
  );
  expect([...document.querySelectorAll("bdi")].map((one) => one.textContent)).toEqual(names);
  return [...document.querySelectorAll(":not(.is-hidden) > bdi")].map((one) => one.textContent);
}

it.each([
  ["affirmed without a name", finding("exists"), true],
  ["affirmed with a contact", finding("exists", { contacts: [CONTACT] }), true],
  ["named", finding("exists", { instruments: [{ name: "A", kind: "law" }] }), false],
  ["absent", finding("absent"), false],
])("states “affirmed without a name” only where it applies: %s", async (_what, one, isStated) => {
  const row = computeRows(framework, sampleProfile({ "1.1.1": one }))[0];
  if (!row) throw new Error("no row");
  await renderPart(
    <IndicatorRow {...{ row }} scores={undefined} peers={undefined} asked={1} onOpen={() => {}} />,
  );
  expect(screen.queryByText("affirmed without a name") !== null).toBe(isStated);
});

it("marks a draft", async () => {
  const instruments = [{ name: "A bill", kind: "law", draft: true } as const];
  const profile = sampleProfile({ "1.1.1": finding("partial", { instruments }) });
  const row = computeRows(framework, profile)[0];
  if (!row) throw new Error("no row");
  await renderPart(
    <IndicatorRow {...{ row }} scores={undefined} peers={undefined} asked={1} onOpen={() => {}} />,
  );
  expect(screen.getByText("A bill").parentElement).toHaveTextContent(/^A bill \(draft\)$/);
});

it("explains a total that leaves out documents without the section", async () => {
  const row = computeRows(framework, sampleProfile({}))[0];
  if (!row) throw new Error("no row");
  const peers = tallyAnswers(
    (["exists", "unknown", "missing"] as const).map((status) => statusAnswer(status)),
  );
  await renderPart(
    <IndicatorRow {...{ row, peers }} scores={undefined} asked={3} onOpen={() => {}} />,
  );
  expect(
    screen.getByTitle(
      "in place in 1 of 2 countries, not known in 1; 1 document has no such section",
    ),
  ).toHaveTextContent("1 of 2");
});

it.each([
  ["three short names", ["A", "B", "C"], ["A", "B", "C"], undefined],
  ["three of five short names", ["A", "B", "C", "D", "E"], ["A", "B", "C"], "2 more"],
  ["two short names before a long one", ["A", "B", LONG], ["A", "B"], "1 more"],
  ["one of several long names", [LONG, `${LONG} 2`, "C"], [LONG], "2 more"],
  ["equal names", ["A", "A"], ["A", "A"], undefined],
  ["a single name of any length", [LONG + LONG], [LONG + LONG], undefined],
])("shows %s", async (_what, names, shown, more) => {
  expect(await namesShown(names)).toEqual(shown);
  expect(screen.queryByText(/more$/)?.textContent).toBe(more);
});
