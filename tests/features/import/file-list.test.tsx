// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { FileList } from "../../../src/features/import/FileList.tsx";
import type { Item } from "../../../src/features/import/inbox-state.ts";
import { kept } from "../../domain/kept-sample.ts";
import { renderOnPage } from "./render-on-page.tsx";

test("reports a document that cannot be read again, and still offers its review", async () => {
  const { read, review, evidence } = kept;
  const draft = { read, review, evidence, past: [], undone: [] };
  const item: Item = {
    ...{ id: 1, file: new File(["text"], "ATA.txt") },
    state: { kind: "read", draft, problem: "unreadable" },
  };
  await renderOnPage(<FileList items={[item]} removed={undefined} openId={1} />);
  expect(screen.getByRole("alert")).toHaveTextContent("The file could not be opened");
  expect(screen.getByRole("button", { name: /^Review/ })).toBeVisible();
});
