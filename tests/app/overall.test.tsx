// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { openPage } from "./open-page.tsx";

vi.setConfig({ testTimeout: 40_000 });

const editionsIn = (part: HTMLElement) =>
  within(part)
    .getAllByRole("term")
    .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);

test("shows the scale and rank of each overall score, and marks editions without a score", async () => {
  openPage("country=CAN");
  const title = await screen.findByText("GCI overall score");
  expect(editionsIn(title.parentElement ?? title)).toEqual([
    "GCI 2014: no score",
    "GCI 2017: 81.8 of 100rank 10 of 195",
    "GCI 2018: 89.2 of 100rank 9 of 194",
    "GCI 2020: 97.7 of 100rank 13 of 194",
    "GCI 2024: 93.2 of 100rank 55 of 194",
  ]);
});

test("shows a source for each overall score, and states that editions differ in questions and weights", async () => {
  openPage("country=TON", {}, "es");
  await userEvent.click(await screen.findByRole("button", { name: "Puestos y fuentes" }));
  const dialog = await screen.findByRole("dialog", {
    name: "Puntuaciones totales en el Índice Mundial de Ciberseguridad",
  });
  const years = ["2014", "2017", "2018", "2020", "2024"];
  expect(editionsIn(dialog)).toEqual(
    years.map((year) => expect.stringMatching(`GCI ${year}: .*Cybersecurity Index ${year}, `)),
  );
  expect(editionsIn(dialog)[0]).toMatch(/^GCI 2014: \d+ de 34puesto \d+ de 194Puntos por las 17/);
  expect(dialog).toHaveTextContent("Cada edición tuvo sus propias preguntas y ponderaciones.");
  await userEvent.click(within(dialog).getByRole("button", { name: "Cerrar" }));
  expect(dialog).not.toBeInTheDocument();
});

test("omits the sources and scales of later editions that did not ask about the measure", async () => {
  openPage("country=CHL&indicator=2.1");
  const section = (await screen.findByText("Since then")).parentElement;
  await waitFor(() => expect(section).toHaveTextContent("GCI 2024"));
  expect(section).not.toHaveTextContent("A score of 0");
  expect(section).not.toHaveTextContent("Global Cybersecurity Index");
});

const registerOf = async (country: string) => {
  openPage(`country=${country}&indicator=2.2`);
  const title = await screen.findByText("Treaty register, 14 March 2015");
  return title.parentElement ?? title;
};

test("shows the entries of the treaty register, and marks one that differs from the profile", async () => {
  const register = await registerOf("CMR");
  expect(editionsIn(register)).toEqual([
    "Convention: signed 25 September 1990, a party since 11 January 1993",
    "Protocol: signed 5 October 2001, not a party by March 2015Differs from what the profile says.",
  ]);
  expect(within(register).getByRole("link")).toHaveTextContent("United Nations Treaty Collection");
});

test("states that the treaty register has no entry for an area that is not a state", async () => {
  const register = await registerOf("HKG");
  expect(register).toHaveTextContent("The register lists states; it has no entry for Hong Kong.");
  expect(register).not.toHaveTextContent("Differs");
});

test("hides the treaty register for other measures", async () => {
  openPage("country=CMR&indicator=2.3");
  await screen.findByText("Since then");
  expect(screen.queryByText(/Treaty register/)).toBeNull();
});

test.each([
  ["country=TON", ["0.5 or more", "Below 0.5", "0"]],
  ["country=TON&status=zero", ["0"]],
])("the legend has only the classes of the listed scores: %s", async (address, expected) => {
  openPage(address);
  const figure = await screen.findByRole("figure", { name: "GCI 2024 by measure" });
  const legend = figure.querySelectorAll<HTMLElement>(".chart-legend li");
  expect([...legend].map(({ textContent }) => textContent)).toEqual(expected);
});
