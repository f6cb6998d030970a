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
const write = (change: object = {}, withEvidence = true) =>
  formatJson({ ...toSessionFile(session, withEvidence), ...change });
const read = (text: string) => readDataFile(text, framework, "mine.json");
const changesTo = (file: KeptProfile, here: readonly KeptProfile[]) =>
  compareSession(framework, { profiles: [file] }, here);

test("round-trips a session", () => {
  expect(read(write())).toEqual({ session });
});

test.each(["", "KEN.html", "es/world.html?in=africa", "1.2.1.html", "ar/1.2.1.html?from=device"])(
  "reads a session saved on the page %j",
  (address) => {
    expect(read(write({ address }))).toHaveProperty("session.address", address);
  },
);

test("saves a session without the documents' text", () => {
  // Short texts may also be names, which the session keeps as facts.
  const words = Object.values(kept.evidence.indicators)
    .flatMap(({ blocks }) => blocks)
    .filter(({ text }) => text.length > 60);
  expect(words.length).toBeGreaterThan(3);
  const bare = write({}, false);
  for (const { text } of words) expect(bare).not.toContain(JSON.stringify(text).slice(1, -1));
  expect(read(bare)).toHaveProperty("session.profiles.0.profile", kept.profile);
});

test("reads a session with records of version 1", () => {
  const { label: _label, ...record } = toRecord(kept);
  const profiles = [{ ...record, schemaVersion: 1 }];
  expect(read(write({ profiles }))).toHaveProperty("session.profiles.0.country", "ATA");
});

const record = toRecord(kept);
test.each([
  ["of an unknown version", { schemaVersion: 0 }, "schemaVersion", /Expected 1/],
  [
    "with a duplicate country",
    { profiles: [record, record] },
    "profiles.1.country",
    /^expected one profile of ATA, not two$/,
  ],
  [
    "with an invalid record",
    { profiles: [record, { ...record, read: 1 }] },
    "profiles.1.read",
    /./,
  ],
  [
    "with an unknown status",
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
  [
    "with thousands of flags",
    {
      profiles: [
        { ...record, read: { ...kept.read, flags: Array(5000).fill({ code: "date-unreadable" }) } },
      ],
    },
    "profiles.0.read.flags",
    /<=200/,
  ],
  ["with a string as a record", { profiles: ["ATA"] }, "profiles.0", /Object/],
  ["with null as a record", { profiles: [null] }, "profiles.0", /Object/],
  ["with an array as a record", { profiles: [[1]] }, "profiles.0.schemaVersion", /missing/],
  ["with a string as its version", { schemaVersion: "9" }, "schemaVersion", /Expected 1/],
  ["with an object as its list of profiles", { profiles: { 0: record } }, "profiles", /Array/],
  ["with an invalid address", { address: "https://elsewhere.example/" }, "address", /page/],
  ["with an unknown field", { hello: 1 }, "hello", /./],
])("rejects a session %s and names the path", (_name, change, path, expected) => {
  const reading = read(write(change));
  expect(reading).toHaveProperty("problem", "json-invalid");
  const issues = "issues" in reading ? reading.issues : [];
  expect(issues).toContainEqual({ path, expected: expect.stringMatching(expected) });
});

test.each([
  ["of a future version", write({ schemaVersion: 7 }), "json-newer"],
  [
    "with a record of a future version",
    write({ profiles: [record, { ...record, schemaVersion: 7 }] }),
    "json-newer",
  ],
  ["that is truncated", write().slice(0, -40), "json-broken"],
  ["that is nested too deeply", `{"a":${"[".repeat(200_000)}`, "json-deep"],
  ["with other data", '{"hello": 1}', "json-unknown"],
  ["with an array", "[1, 2]", "json-unknown"],
  ["with null", "null", "json-unknown"],
])("rejects a file %s", (_name, text, problem) => {
  expect(read(text)).toMatchObject({ problem });
});

test.each(["__proto__", "constructor", "prototype"])("rejects the key %s", (key) => {
  const text = write().replace('"address"', `"${key}": { "polluted": true }, "address"`);
  expect(read(text)).toMatchObject({ problem: "json-invalid", issues: [{ path: key }] });
  expect({}).not.toHaveProperty("polluted");
});

test("returns a problem for arbitrary strings and JSON", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(read(text)).toHaveProperty("problem");
    }),
  );
});

const none = { sections: 0, isRelabelled: false, losesWords: false };

test("detects new and identical profiles", () => {
  const other = { ...kept, country: "CHL" };
  expect(changesTo(kept, [other])).toEqual([{ profile: kept, kind: "new", ...none }]);
  const later = { ...kept, savedAt: "2026-11-26T00:00:00Z" };
  expect(changesTo(later, [other, kept])).toEqual([{ profile: later, kind: "same", ...none }]);
});

test("ignores the order of keys but not that of array items", () => {
  const turned: unknown = JSON.parse(JSON.stringify(toRecord(kept)), (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toReversed())
      : value,
  );
  const [profile] = toSession(write({ profiles: [turned] }));
  expect(profile && changesTo(profile, [kept])).toMatchObject([{ kind: "same" }]);
  const [section] = Object.entries(kept.evidence.indicators).filter(
    ([, { blocks }]) => blocks.length > 1,
  );
  if (!section) throw new Error("no section has several blocks");
  const [code, passage] = section;
  const blocks = { ...passage, blocks: passage.blocks.toReversed() };
  const indicators = { ...kept.evidence.indicators, [code]: blocks };
  const shuffled = { ...kept, evidence: { ...kept.evidence, indicators } };
  expect(changesTo(shuffled, [kept])).toMatchObject([{ kind: "different" }]);
});

test("reports no loss of text if the file has the text or the kept profile lacks it", () => {
  const bare = { ...kept, evidence: { ...kept.evidence, indicators: {} } };
  expect(changesTo(kept, [bare])).toMatchObject([{ kind: "different", losesWords: false }]);
  expect(changesTo(bare, [bare])).toMatchObject([{ kind: "same", losesWords: false }]);
});

test("reports different sections, different labels and lost text", () => {
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
