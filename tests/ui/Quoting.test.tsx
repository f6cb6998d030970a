// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Quoting } from "../../src/ui/Quoting.tsx";

test("marks the language of each name in a sentence and keeps the text", () => {
  const text = "El perfil señala a Plan Digital de Chile y Data Law como marco.";
  const { container } = render(
    <Quoting text={text} names={["Plan Digital de Chile", "Data Law", "Not quoted"]} />,
  );
  expect(container).toHaveTextContent(text);
  expect(screen.getByText("Plan Digital de Chile")).toHaveAttribute("lang", "und");
  expect(screen.getByText("Data Law")).toHaveAttribute("lang", "en");
  expect(container.querySelectorAll("bdi")).toHaveLength(2);
});
