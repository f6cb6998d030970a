// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { framework } from "../../../src/app/framework.ts";
import { correctStatus, createDraft, draftProfile } from "../../../src/domain/draft.ts";
import { ReviewScreen } from "../../../src/features/import/ReviewScreen.tsx";
import { ImportWordsProvider } from "../../../src/features/import/words.tsx";
import { loadFullCatalogue } from "../../../src/i18n/catalogues.ts";
import { createI18n, I18nProvider } from "../../../src/i18n/i18n.tsx";
import { loadImportWords } from "../../../src/i18n/import-words.ts";
import { readProfile } from "../../../src/reader/read-profile.ts";

const { profile, evidence } = readProfile(readFileSync("docs/example/ATA.txt", "utf8"), framework);
if (!profile || !evidence) throw new Error("the example is a profile");
const draft = createDraft(profile, evidence, "A Penguin");
const shipped = draftProfile(correctStatus(draft, "1.2.1", "absent"));
const i18n = createI18n("en", await loadFullCatalogue("en"));
const say = await loadImportWords("en");

function Review() {
  const [present, setPresent] = useState(draft);
  return (
    <I18nProvider i18n={i18n}>
      <ImportWordsProvider say={say}>
        <ReviewScreen
          framework={framework}
          file="ATA.txt"
          draft={present}
          shipped={shipped}
          countries={[["ATA", "Antarctica"]]}
          onDraft={setPresent}
          onCountry={() => {}}
          actions={null}
          handOn={null}
        />
      </ImportWordsProvider>
    </I18nProvider>
  );
}

const section = (name: RegExp) => screen.getByRole("article", { name });
const choice = (name: string) => within(section(/1\.2\.1/)).getByRole("radio", { name });

test("shows each section with its status, its reason and the words that decided", () => {
  render(<Review />);
  expect(screen.getAllByRole("article")).toHaveLength(21);
  expect(choice("In place")).toBeChecked();
  expect(section(/1\.2\.1/)).toHaveTextContent("The profile names ICECERT in answer to this");
  const words = within(section(/1\.2\.1/)).getByRole("region", { name: /words on 1\.2\.1/ });
  expect(words.querySelector("mark")).not.toBeEmptyDOMElement();
});

test("says where the shipped data differs, and puts that first", () => {
  render(<Review />);
  const first = screen.getByRole("region", { name: /Look at these first/ });
  expect(within(first).getByRole("article", { name: /1\.2\.1/ })).toHaveTextContent(
    "The shipped data says: Not in place.",
  );
  expect(screen.getByRole("status")).toHaveTextContent("1 section differs from the shipped data");
});

test("corrects a status, says so, and undoes it by key", async () => {
  render(<Review />);
  const user = userEvent.setup();
  await user.click(choice("Not in place"));
  expect(section(/1\.2\.1/)).toHaveTextContent("Corrected read as: In place");
  expect(screen.getByRole("status")).toHaveTextContent("1 section corrected");
  await user.keyboard("{Control>}z{/Control}");
  expect(choice("In place")).toBeChecked();
  expect(screen.getByRole("status")).toHaveTextContent("The last change is undone.");
});

test("types over a name, adds one and removes one", async () => {
  render(<Review />);
  const user = userEvent.setup();
  const cirt = within(section(/1\.2\.1/));
  const name = cirt.getByRole("textbox", { name: "Name 1 under 1.2.1" });
  await user.clear(name);
  await user.type(name, "Floe Team{Enter}");
  expect(section(/1\.2\.1/)).toHaveTextContent("names as read: ICECERT");
  await user.type(cirt.getByRole("textbox", { name: /Add a name/ }), "Second Team{Enter}");
  await user.click(cirt.getByRole("button", { name: "Remove: Floe Team" }));
  expect(cirt.getByRole("textbox", { name: "Name 1 under 1.2.1" })).toHaveValue("Second Team");
});
