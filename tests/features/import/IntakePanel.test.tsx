// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { IntakePanel } from "../../../src/features/import/IntakePanel.tsx";
import { renderPart } from "../charts/page.tsx";

it("requires pasted text, with a validation message in the language of the page", async () => {
  await renderPart(<IntakePanel />, "es");
  await userEvent.click(screen.getByRole("button", { name: "Pegar texto" }));
  const field = screen.getByRole("textbox");
  await userEvent.click(screen.getByRole("button", { name: "Leer este texto" }));
  expect(field).toHaveProperty(
    "validationMessage",
    "Texto del perfil, desde el título hasta la última sección",
  );
  await userEvent.type(field, "Perú");
  expect(field).toBeValid();
});
