// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { TextField } from "../../../src/features/import/controls.tsx";

test("the error of a field disappears if its value is replaced, for example by undo", async () => {
  const field = (value: string) => (
    <TextField aria-label="Number" value={value} validate={() => "Wrong"} onCommit={() => {}} />
  );
  const { rerender } = render(field("1"));
  await userEvent.type(screen.getByRole("textbox"), "x{Enter}");
  expect(screen.getByRole("alert")).toHaveTextContent("Wrong");
  rerender(field("2"));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByRole("textbox")).toHaveValue("2");
});
