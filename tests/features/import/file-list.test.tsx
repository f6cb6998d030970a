// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { framework } from "../../../src/dataset/framework.ts";
import type { CountryIndex } from "../../../src/domain/country-index.ts";
import { encodeStatuses } from "../../../src/domain/status-letters.ts";
import { FileList } from "../../../src/features/import/FileList.tsx";
import type { Item } from "../../../src/features/import/inbox-state.ts";
import { inbox } from "../../../src/features/import/page-inbox.ts";
import { kept } from "../../domain/kept-sample.ts";
import { index } from "../../figure/sample.ts";
import { renderOnPage } from "./render-on-page.tsx";

const { read, review, evidence, profile, alpha2 } = kept;
const draft = { read, review, evidence, past: [], undone: [] };
const FILE = { id: 1, file: new File(["text"], "ATA.txt") };
const renderList = (item: Item, countries: CountryIndex["countries"] = {}) =>
  renderOnPage(
    <FileList items={[item]} removed={undefined} openId={1} index={{ ...index, countries }} />,
  );

test("reports a document that cannot be read again, and still offers its review", async () => {
  await renderList({ ...FILE, state: { kind: "read", draft, problem: "unreadable" } });
  expect(screen.getByRole("alert")).toHaveTextContent("The file could not be opened");
  expect(screen.getByRole("button", { name: /^Review/ })).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Read again/ })).toBeNull();
});

test("shows that a document is being read again, and offers to cancel it", async () => {
  const state = { kind: "read", draft, problem: "no-thread" } as const;
  await renderList({ ...FILE, state, job: { country: "PER" } });
  expect(screen.getByRole("progressbar", { name: "ATA.txt" })).toBeVisible();
  expect(screen.getByRole("listitem")).toHaveTextContent(/^ATA.txt Extracting the textCancel$/);
  expect(screen.getByText("0 of 1 done")).toBeVisible();
});

test.each<Item["state"]>([
  { kind: "read", draft, problem: "no-thread" },
  { kind: "failed", problem: "no-thread" },
  { kind: "cancelled" },
])("offers to read the document again as the chosen country: $kind", async (state) => {
  const item: Item = { ...FILE, state, asked: "PER" };
  const readAs = vi.spyOn(inbox, "readAs").mockReturnValue();
  await renderList(item);
  await userEvent.click(screen.getByRole("button", { name: "Read again: ATA.txt" }));
  expect(readAs).toHaveBeenCalledWith(item, "PER");
});

test("counts a section that differs from the published status as a section to check", async () => {
  const item: Item = { ...FILE, state: { kind: "read", draft } };
  const countOf = (line: HTMLElement) =>
    Number(/(\d+) sections to check/.exec(line.textContent)?.[1]);
  const { unmount } = await renderList(item);
  const uncertain = countOf(screen.getByRole("listitem"));
  unmount();
  const statuses = encodeStatuses(profile, framework);
  await renderList(item, { ATA: { alpha2, statuses, profile: "" } });
  expect(countOf(screen.getByRole("listitem"))).toBe(uncertain + 1);
});

test.each([
  [
    "without the position of the error",
    { line: 0, column: 0 },
    "The file is not valid JSON: it may",
  ],
  [
    "with the position of the error",
    { line: 2, column: 6 },
    "not valid JSON from line 2, column 6: it may",
  ],
])("reports invalid JSON %s", async (_, place, expected) => {
  await renderList({ ...FILE, state: { kind: "failed", problem: "json-broken", place } });
  expect(screen.getByRole("alert")).toHaveTextContent(expected);
});

test("shows the details of invalid fields from left to right, because they are in English", async () => {
  const issues = [{ path: "schemaVersion", expected: "expected this field, which is missing" }];
  await renderList({ ...FILE, state: { kind: "failed", problem: "json-invalid", issues } });
  const details = screen.getByText("schemaVersion: expected this field, which is missing");
  expect(details).toHaveAttribute("lang", "en");
  expect(details).toHaveAttribute("dir", "ltr");
});
