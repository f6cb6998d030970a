// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { CountryFigures } from "../../../src/features/scorecard/CountryFigures.tsx";
import { sampleProfile } from "../../domain/sample.ts";
import { index } from "../../figure/sample.ts";
import { renderPart } from "../charts/page.tsx";

it.each([
  [29_734_000, "29,7 millones", "de habitantes"],
  [467_000, "467 mil", "habitantes"],
  [undefined, "–", "población"],
])("chooses the label of the population by its value (%s)", async (value, figure, label) => {
  const { background, ...profile } = sampleProfile({});
  const population = { value, raw: "?" };
  await renderPart(
    <CountryFigures
      {...{ index, since: undefined }}
      profile={{ ...profile, background: { ...background, population } }}
    />,
    "es",
  );
  expect(screen.getByText(label).nextElementSibling).toHaveTextContent(figure);
});
