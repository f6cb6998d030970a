// @vitest-environment jsdom
import { screen } from "@testing-library/react";
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
