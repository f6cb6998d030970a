// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { ReadyQuestions } from "../../src/figure/ReadyQuestions.tsx";
import { renderPart } from "../features/charts/page.tsx";

const openQuestions = async () => {
  vi.stubGlobal("scrollTo", () => {});
  const navigate = vi.fn();
  await renderPart(<ReadyQuestions country="KEN" onDevice navigate={navigate} />);
  await userEvent.setup().click(screen.getByText("Ask the world"));
  return navigate;
};

test("the links include the kept profiles if the page includes them", async () => {
  const navigate = await openQuestions();
  const link = screen.getByText("Which countries score highest overall in 2024?");
  expect(link).toHaveAttribute("href", expect.stringContaining("from=device"));
  await userEvent.setup().click(link);
  expect(navigate.mock.lastCall?.[0]).toMatchObject({ view: "world", onDevice: true });
});

test("a question with a hash opens its section without reloading the page", async () => {
  const navigate = await openQuestions();
  const link = document.querySelector('a[href$="#register"]');
  if (link) await userEvent.setup().click(link);
  expect(navigate.mock.lastCall?.[0]).toMatchObject({ view: "measure", measure: "2.2" });
  expect(navigate.mock.lastCall?.[2]).toBe("#register");
});
