// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { beforeAll, expect, test, vi } from "vitest";
import { CLOSES_OUTSIDE } from "../../src/ui/closes-outside.ts";
import { ModalDialog } from "../../src/ui/ModalDialog.tsx";

beforeAll(() => {
  // jsdom does not implement the methods of dialogs. As in a browser, `close` queues its event.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      setTimeout(() => this.dispatchEvent(new Event("close")));
    },
  });
});

/** Waits for the events of a dialog, which are queued as tasks. */
const runTasks = () => act(() => new Promise((resolve) => setTimeout(resolve)));

test("stays open in StrictMode, which mounts it twice, and calls onClose once when it closes", async () => {
  const onClose = vi.fn();
  render(
    <StrictMode>
      <ModalDialog onClose={onClose}>Words</ModalDialog>
    </StrictMode>,
  );
  await runTasks();
  const dialog = screen.getByRole<HTMLDialogElement>("dialog");
  expect(dialog.open).toBe(true);
  expect(onClose).not.toHaveBeenCalled();

  dialog.close();
  await runTasks();
  expect(onClose).toHaveBeenCalledOnce();
});

test("closes on a click on the backdrop, unless the pointer was pressed inside", async () => {
  const onClose = vi.fn();
  render(
    <ModalDialog onClose={onClose} {...CLOSES_OUTSIDE}>
      <input aria-label="Words" />
    </ModalDialog>,
  );
  const user = userEvent.setup();
  const dialog = screen.getByRole("dialog");
  await user.pointer([
    { keys: "[MouseLeft>]", target: screen.getByLabelText("Words") },
    { keys: "[/MouseLeft]", target: dialog },
  ]);
  await runTasks();
  expect(onClose).not.toHaveBeenCalled();
  await user.click(dialog);
  await runTasks();
  expect(onClose).toHaveBeenCalledOnce();
});
