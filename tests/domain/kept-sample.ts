import { readFileSync } from "node:fs";
import { framework } from "../../src/dataset/framework.ts";
import type { KeptProfile } from "../../src/domain/kept/kept-profile.ts";
import { correctStatus, createDraft, draftProfile } from "../../src/domain/review/draft.ts";
import { readProfile } from "../../src/reader/read-profile.ts";

const { profile, evidence } = readProfile(readFileSync("docs/example/ATA.txt", "utf8"), framework);
if (!profile || !evidence) throw new Error("the example is a profile");
const draft = correctStatus(createDraft(profile, evidence, "A Penguin"), "1.2.1", "partial");

/** A kept profile of Antarctica, with one correction and a label. */
export const kept: KeptProfile = {
  country: "ATA",
  alpha2: "AQ",
  savedAt: "2026-11-25T03:09:10.123Z",
  file: "ATA.txt",
  label: "From the winter station",
  read: draft.read,
  review: draft.review,
  evidence,
  profile: draftProfile(draft, framework),
  isStored: true,
};
