// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { KeptProfile } from "../../../src/domain/kept/kept-profile.ts";
import { NO_SELECTION } from "../../../src/domain/selection.ts";
import { PageContext } from "../../../src/features/import/page-context.tsx";
import { keptStore } from "../../../src/features/import/page-state.ts";
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

const merge = (profile: KeptProfile) =>
  render(
    <I18nProvider i18n={i18n}>
      <PageContext value={page}>
        <SessionMerge
          file="session.json"
          session={{ savedAt: kept.savedAt, address: "", profiles: [profile] }}
        />
      </PageContext>
    </I18nProvider>,
  );

test("reports a profile of a session as kept only after it is stored, and allows a retry", async () => {
  merge(kept);
  const user = userEvent.setup();
  const status = screen.getByRole("status");
  storeKept.mockResolvedValueOnce("full");
  await user.click(screen.getByRole("button", { name: "Keep 1 profile on this device" }));
  expect(status).toHaveTextContent(/^The storage of this browser is full/);
  storeKept.mockResolvedValueOnce(undefined);
  await user.click(screen.getByRole("button", { name: "Keep 1 profile on this device" }));
  expect(status).toHaveTextContent("Kept on this device: Antarctica.");
});

test("takes a profile's alpha-2 code from its country, not from the file", async () => {
  keptStore.set({ ...keptStore.get(), entries: {} });
  merge({ ...kept, alpha2: "GB" });
  storeKept.mockResolvedValueOnce(undefined);
  await userEvent.click(screen.getByRole("button", { name: "Keep 1 profile on this device" }));
  expect(storeKept.mock.lastCall).toMatchObject([[{ country: "ATA", alpha2: "AQ" }], {}]);
});
