// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, test, vi } from "vitest";
import { OwnGroupDialog } from "../../src/figure/narrowing/OwnGroupDialog.tsx";
import { createOwnGroup, keepOwnGroups, ownGroups } from "../../src/figure/own-groups.ts";
import { I18nProvider } from "../../src/i18n/i18n.tsx";
import { wordsOf } from "./sample.ts";

beforeAll(() => {
  // jsdom does not implement the methods of dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => {};
});

const areas = {
  KEN: { alpha2: "KE", numeric: "404", neighbours: [] },
  PER: { alpha2: "PE", numeric: "604", neighbours: [] },
};

test.each([
  ["keeps a group with a name", "Mine", ["Theirs", "Mine"]],
  ["does not keep a group without a name", " ", ["Theirs"]],
])("the button “Use” %s", async (_what, typed, kept) => {
  const own = [createOwnGroup(["KEN"], "Theirs")];
  keepOwnGroups(own);
  const onUse = vi.fn();
  render(
    <I18nProvider i18n={await wordsOf()}>
      <OwnGroupDialog
        groupInputs={{ areas, entries: [], countries: ["KEN", "PER"], own }}
        onUse={onUse}
        onClose={() => {}}
      />
    </I18nProvider>,
  );
  await userEvent.type(screen.getByRole("textbox", { name: /^Countries/ }), "Kenya, Peru");
  await userEvent.type(screen.getByRole("textbox", { name: /^Name/ }), typed);
  await userEvent.click(screen.getByRole("button", { name: "Use" }));
  expect(onUse).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: "KEN-PER" }));
  expect(ownGroups.get().map(({ name }) => name)).toEqual(kept);
});
