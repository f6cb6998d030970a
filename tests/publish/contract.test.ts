import { Ajv2020 } from "ajv/dist/2020.js";
import { csvParseRows } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { type Contract, findBreaks, type Schemas } from "./contract/breaks.ts";
import { API, contractOf, readContract } from "./contract/contract.ts";
import { publication } from "./published.ts";

const { files } = publication;
const now = contractOf({ files });
const frozen = readContract();
const read = (path: string) => JSON.parse(String(files.get(path)));
/** The JSON files that name their schema. */
const documents = [...files.keys()]
  .filter((path) => path.startsWith(API) && path.endsWith(".json"))
  .map((path) => ({ path, content: read(path) }))
  .filter(({ content }) => content.describedby !== undefined);

const BASE = `https://atlas.example/${API}`;

/** Creates a function that returns the errors of a file, or "" for a valid file. */
function validatorOf(schemas: Schemas) {
  const ajv = new Ajv2020({ strictTypes: false });
  for (const [name, schema] of Object.entries(schemas))
    ajv.addSchema(schema, `${BASE}schema/${name}.json`);
  return (content: { describedby: string }): string => {
    const validate = ajv.getSchema(BASE + content.describedby);
    if (!validate) return `no schema ${content.describedby}`;
    return validate(content) ? "" : ajv.errorsText(validate.errors);
  };
}

/** The schemas with any text allowed in place of codes. */
const withOpenCodes = (schemas: Schemas): Schemas =>
  JSON.parse(
    JSON.stringify(schemas, (_key, value) =>
      Array.isArray(value?.enum) ? { type: "string" } : value,
    ),
  );

const faultsOf = (validate: ReturnType<typeof validatorOf>) =>
  documents.flatMap(({ path, content }) => {
    const errors = validate(content);
    return errors ? [`${path}: ${errors}`] : [];
  });

test("every JSON file matches its schema", () => {
  expect(documents.length).toBeGreaterThan(200);
  expect(faultsOf(validatorOf(now.schemas))).toEqual([]);
});

test("every JSON file matches the frozen schema of version 1", () => {
  expect(faultsOf(validatorOf(withOpenCodes(frozen.schemas)))).toEqual([]);
});

test("no path, field or code of version 1 is removed or retyped (docs/api.md)", () => {
  expect(frozen.paths.length).toBeGreaterThan(400);
  expect(findBreaks(frozen, now)).toEqual([]);
});

test("the columns of the CSV files of version 1 keep their names and order", () => {
  const tables = Object.entries(frozen.schemas).filter(([name]) => files.has(`${API}${name}.csv`));
  expect(tables.length).toBeGreaterThan(10);
  for (const [name, schema] of tables) {
    const [header = []] = csvParseRows(
      String(files.get(`${API}${name}.csv`)).replace(/^\uFEFF/, ""),
    );
    const [row] = Object.values(JSON.parse(JSON.stringify(schema)).$defs);
    const { required } = JSON.parse(JSON.stringify(row));
    expect(
      header.filter((column) => required.includes(column)),
      name,
    ).toEqual(required);
  }
});

test("the frozen schemas have every field and code (npm run contract)", () => {
  expect(findBreaks({ ...now, paths: [] }, frozen)).toEqual([]);
});

describe("the check for breaking changes", () => {
  /** The contract with one text replaced in all schemas. */
  const change = (from: string, to: string): Contract => {
    const text = JSON.stringify(now.schemas);
    expect(text).toContain(from);
    return { ...now, schemas: JSON.parse(text.replaceAll(from, to)) };
  };
  test.each([
    ["a removed field", '"second_reading"', '"checked"', /required: lacks second_reading/],
    ["a retyped field", '"type":"number"', '"type":"string"', /"string" instead of "number"/],
    ["a removed code", '"partial",', "", /lacks partial/],
    ["a removed missing value", '"not-scored"', '"none"', /lacks not-scored/],
    ["a removed table", '"#/$defs/cells"', '"#/$defs/x"', /\$ref/],
    ["a stricter condition", '"minLength":1', '"minLength":2', /minLength/],
    ["a new condition", '"type":"integer"', '"type":"integer","minimum":9', /minimum: added/],
  ])("reports %s", (_name, from, to, expected) => {
    expect(findBreaks(frozen, change(from, to)).join("\n")).toMatch(expected);
  });

  test("reports a removed path", () => {
    const paths = now.paths.filter((path) => path !== `${API}countries/KEN.json`);
    expect(findBreaks(frozen, { ...now, paths })).toEqual([`${API}countries/KEN.json: removed`]);
  });

  test("the frozen schema rejects a file without a required field", () => {
    const content = read(`${API}countries/KEN.json`);
    delete content.cells[0].status;
    expect(validatorOf(frozen.schemas)(content)).toContain("'status'");
  });

  test("accepts a new field, code or path", () => {
    const more = change('"partial",', '"partial","planned",');
    expect(findBreaks(frozen, { ...more, paths: [...now.paths, "api/v1/new.json"] })).toEqual([]);
    const content = read(`${API}countries/KEN.json`);
    content.cells[0].added = 1;
    content.added = [];
    expect(validatorOf(frozen.schemas)(content)).toBe("");
  });
});

test("no file is larger than 20 MB", () => {
  const large = [...files].filter(([, content]) => Buffer.byteLength(content) > 20e6);
  expect(large.map(([path]) => path)).toEqual([]);
});
