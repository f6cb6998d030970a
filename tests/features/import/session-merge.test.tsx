// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { NO_SELECTION } from "../../../src/domain/selection.ts";
import { PageContext } from "../../../src/features/import/page-context.tsx";
import { SessionMerge } from "../../../src/features/import/SessionMerge.tsx";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n, I18nProvider } from "../../../src/i18n/i18n.tsx";
import type { KeepFailure } from "../../../src/keep/kept-store.ts";
import { kept } from "../../domain/kept-sample.ts";

const { storeKept } = vi.hoisted(() => ({
  storeKept: vi.fn<() => Promise<KeepFailure | undefined>>(),
}));
vi.mock("../../../src/keep/kept-store.ts", async (load) => ({
  ...(await load<object>()),
  storeKept,
}));

const i18n = createI18n("en", await loadMessages("en"));
const page = {
  selection: NO_SELECTION,
  open: () => {},
  nameOf: () => "Antarctica",
  alpha2Of: () => "AQ",
  countries: [],
};

// jsdom does not implement `scrollIntoView`.
Element.prototype.scrollIntoView = () => {};

test("reports a profile of a session as kept only if it was stored, and keeps it again", async () => {
  const session = { savedAt: kept.savedAt, address: "", profiles: [kept] };
  render(
    <I18nProvider i18n={i18n}>
      <PageContext value={page}>
        <SessionMerge file="session.json" session={session} />
      </PageContext>
    </I18nProvider>,
  );
  const user = userEvent.setup();
  const status = screen.getByRole("status");
  storeKept.mockResolvedValueOnce("full");
  await user.click(screen.getByRole("button", { name: "Keep 1 profile on this device" }));
  expect(status).toHaveTextContent(/^The storage of this browser is full/);
  storeKept.mockResolvedValueOnce(undefined);
  await user.click(screen.getByRole("button", { name: "Keep 1 profile on this device" }));
  expect(status).toHaveTextContent("Kept on this device: Antarctica.");
});
