// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { ReadyQuestions } from "../../src/figure/ReadyQuestions.tsx";
import { renderPart } from "../features/charts/page.tsx";

const openQuestions = async () => {
  vi.stubGlobal("scrollTo", vi.fn());
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

test("a question closes the list, and moves the focus and the scroll position to the answer", async () => {
  const main = Object.assign(document.createElement("main"), { id: "main", tabIndex: -1 });
  document.body.append(main);
  const navigate = await openQuestions();
  expect(document.querySelector("details")).toHaveAttribute("open");
  await userEvent.setup().click(screen.getByText("Which countries score highest overall in 2024?"));
  expect(document.querySelector("details")).not.toHaveAttribute("open");
  expect(navigate).toHaveBeenCalledExactlyOnceWith(expect.anything(), "push", "");
  expect(main).toHaveFocus();
  expect(scrollTo).toHaveBeenCalledExactlyOnceWith(0, 0);
  main.remove();
});

test("a question with a hash opens its section without reloading the page", async () => {
  const navigate = await openQuestions();
  const link = document.querySelector('a[href$="#register"]');
  if (link) await userEvent.setup().click(link);
  expect(navigate.mock.lastCall?.[0]).toMatchObject({ view: "measure", measure: "2.2" });
  expect(navigate.mock.lastCall?.[2]).toBe("#register");
});
