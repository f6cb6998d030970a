import fc from "fast-check";
import { expect, test } from "vitest";
import { framework } from "../../../src/dataset/framework.ts";
import { type KeptProfile, toRecord } from "../../../src/domain/kept/kept-profile.ts";
import {
  compareSession,
  type Session,
  toSessionFile,
} from "../../../src/domain/kept/session-file.ts";
import { readDataFile } from "../../../src/domain/review/data-file.ts";
import { correctStatus, draftProfile } from "../../../src/domain/review/draft.ts";
import { formatJson } from "../../../src/export/data-json.ts";
import { kept } from "../kept-sample.ts";

const session: Session = {
  savedAt: "2026-11-25T04:00:00Z",
  address: "?view=world&from=device",
  profiles: [kept],
};
const write = (change: object = {}, withWords = true) =>
  formatJson({ ...toSessionFile(session, withWords), ...change });
const read = (text: string) => readDataFile(text, framework, "mine.json");
const changesTo = (file: KeptProfile, here: readonly KeptProfile[]) =>
  compareSession(framework, { profiles: [file] }, here);

test("a session comes back as it was saved", () => {
  expect(read(write())).toEqual({ session });
});

test("without the documents' words, none of them is in the file", () => {
  // A name by itself is a fact; a sentence is the document's.
  const words = Object.values(kept.evidence.indicators)
    .flatMap(({ blocks }) => blocks)
    .filter(({ text }) => text.length > 60);
  expect(words.length).toBeGreaterThan(3);
  const bare = write({}, false);
  for (const { text } of words) expect(bare).not.toContain(JSON.stringify(text).slice(1, -1));
  expect(read(bare)).toHaveProperty("session.profiles.0.profile", kept.profile);
});

test("a session with records of the version before is read", () => {
  const { label: _label, ...record } = toRecord(kept);
  const profiles = [{ ...record, schemaVersion: 1 }];
  expect(read(write({ profiles }))).toHaveProperty("session.profiles.0.country", "ATA");
});

const record = toRecord(kept);
test.each([
  ["of a version that never was", { schemaVersion: 0 }, "schemaVersion", /Expected 1/],
  ["with a country twice", { profiles: [record, record] }, "profiles.1.country", /not two/],
  ["with a broken record", { profiles: [record, { ...record, read: 1 }] }, "profiles.1.read", /./],
  [
    "with a status there is none of",
    {
      profiles: [{ ...record, read: { ...kept.read, indicators: { "1.1.1": { status: "so" } } } }],
    },
    "profiles.0.read.indicators.1.1.1.status",
    /exists/,
  ],
  [
    "with more profiles than countries",
    { profiles: Array(401).fill({}) },
    "profiles",
    /at most 400/,
  ],
  ["with an address that is none", { address: "https://elsewhere.example/" }, "address", /query/],
  ["with a field that nobody knows", { hello: 1 }, "hello", /./],
])("a session %s is refused whole, and the place named", (_name, change, path, expected) => {
  expect(read(write(change))).toMatchObject({
    problem: "json-invalid",
    issues: expect.arrayContaining([{ path, expected: expect.stringMatching(expected) }]),
  });
});

test.each([
  ["of a version to come", write({ schemaVersion: 7 }), "json-newer"],
  [
    "with a record of a version to come",
    write({ profiles: [{ ...record, schemaVersion: 7 }] }),
    "json-newer",
  ],
  ["cut off", write().slice(0, -40), "json-broken"],
  ["nested without end", `{"a":${"[".repeat(200_000)}`, "json-deep"],
  ["something else", '{"hello": 1}', "json-unknown"],
  ["a list", "[1, 2]", "json-unknown"],
  ["null", "null", "json-unknown"],
])("a file that is %s is refused", (_name, text, problem) => {
  expect(read(text)).toMatchObject({ problem });
});

test.each(["__proto__", "constructor", "prototype"])("a key %s reaches nothing", (key) => {
  const text = write().replace('"address"', `"${key}": { "polluted": true }, "address"`);
  expect(read(text)).toMatchObject({ problem: "json-invalid", issues: [{ path: key }] });
  expect({}).not.toHaveProperty("polluted");
});

test("any text is answered, and nothing is ever thrown", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(read(text)).toHaveProperty("problem");
    }),
  );
});

test("what is not kept here is new, and what is kept alike is the same", () => {
  expect(changesTo(kept, [])).toMatchObject([{ kind: "new" }]);
  expect(changesTo({ ...kept, savedAt: "2026-11-26T00:00:00Z" }, [kept])).toMatchObject([
    { kind: "same" },
  ]);
});

test("what differs says in what: sections, label, words that would be lost", () => {
  const draft = correctStatus({ ...kept, past: [], undone: [] }, "1.4.1", "unknown");
  const other = { ...kept, review: draft.review, profile: draftProfile(draft, framework) };
  expect(changesTo(other, [kept])).toMatchObject([{ kind: "different", sections: 1 }]);
  expect(changesTo({ ...kept, label: "Mine" }, [kept])).toMatchObject([
    { kind: "different", sections: 0, isRelabelled: true },
  ]);
  const [bare] = toSession(write({}, false));
  expect(bare && changesTo(bare, [kept])).toMatchObject([{ kind: "same", losesWords: true }]);
});

const toSession = (text: string) => {
  const reading = read(text);
  return "session" in reading ? reading.session.profiles : [];
};
