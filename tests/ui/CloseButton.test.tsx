// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { useState } from "react";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { CloseButton } from "../../src/ui/CloseButton.tsx";
import { CLOSES_OUTSIDE } from "../../src/ui/closes-outside.ts";
import { ModalDialog } from "../../src/ui/ModalDialog.tsx";
import { renderPart } from "../features/charts/page.tsx";

beforeAll(() => {
  // jsdom does not implement the methods of dialogs.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      if (!this.open) return;
      this.open = false;
      fireEvent(this, new Event("close"));
    },
  });
});

const handleClick = vi.fn();
beforeEach(() => handleClick.mockClear());

function Page() {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <button type="button" onClick={handleClick}>
        Behind
      </button>
      {isOpen && (
        <ModalDialog onClose={close} {...CLOSES_OUTSIDE}>
          <CloseButton onClick={close} />
        </ModalDialog>
      )}
    </>
  );
}

/** Presses an element. A double click has `detail` 1 and 2, even if the second press hits another element. */
function press(element: Element, detail: number) {
  fireEvent.pointerDown(element);
  fireEvent.click(element, { detail });
}
const button = (name: string) => screen.getByRole("button", { name });

test("a double click that opens a dialog does not close it, but a later click on the backdrop does", async () => {
  await renderPart(<Page />);
  press(button("Open"), 1);
  const dialog = screen.getByRole("dialog");
  press(dialog, 2);
  expect(dialog).toBeInTheDocument();
  press(dialog, 1);
  expect(dialog).not.toBeInTheDocument();
});

test("a double click that closes a dialog does not click the element behind it", async () => {
  await renderPart(<Page />);
  press(button("Open"), 1);
  press(button("Close"), 1);
  press(button("Behind"), 2);
  expect(handleClick).not.toHaveBeenCalled();
  press(button("Behind"), 1);
  expect(handleClick).toHaveBeenCalledOnce();
});
