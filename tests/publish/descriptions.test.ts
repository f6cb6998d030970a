import { createHash } from "node:crypto";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { releaseOf } from "../../src/publish/api/api-files.ts";
import type { DataPackage } from "../../src/publish/api/datapackage.ts";
import { openApi } from "../../src/publish/api/openapi.ts";
import DATA_PACKAGE from "./data-package.schema.json" with { type: "json" };
import { publication } from "./published.ts";

const { files, tables } = publication;
const API = "api/v1/";
const paths = [...files.keys()]
  .filter((path) => path.startsWith(API))
  .map((path) => path.slice(API.length));
const text = (path: string) => String(files.get(API + path));
const read = (path: string) => JSON.parse(text(path));
const dataPackage: DataPackage = read("datapackage.json");
const sha256 = (path: string) =>
  createHash("sha256")
    .update(files.get(API + path) ?? "")
    .digest("hex");
const rowsOf = (name: string) => csvParse(text(`${name}.csv`).replace(/^\uFEFF/, ""));

describe("latest.json", () => {
  const listed: Record<string, unknown>[] = read("latest.json").files;

  test("lists each file of the whole dataset with its size and checksum", () => {
    const unlisted = paths.filter(
      (path) => !path.includes("/") && !listed.some((one) => one.path === path),
    );
    expect(unlisted).toEqual(["latest.json", "latest.csv", "SHA256SUMS"]);
    for (const { path, bytes, sha256: sum } of listed)
      expect([bytes, sum], String(path)).toEqual([
        Buffer.byteLength(files.get(`${API}${path}`) ?? ""),
        sha256(String(path)),
      ]);
  });

  test("has a title for each file, and the number of rows of each table", () => {
    expect(listed.filter(({ title, path }) => !title || title === path)).toEqual([]);
    expect(listed.filter(({ rows }) => rows !== "not-applicable")).toHaveLength(2 * tables.length);
  });

  test("has the release date only if the data match the release", () => {
    const releases = publication.releases.slice(0, 1);
    const [{ version, date } = { version: "", date: "" }] = releases;
    const released = { ...publication, releases, version, dataset: "0123abcd" };
    expect(releaseOf(released)).toEqual({ version, date, dataset: "0123abcd" });
    const changed = { ...released, version: `${version}+0123abcd` };
    expect(releaseOf(changed)).toEqual({ version: changed.version, dataset: "0123abcd" });
    expect(read("latest.json")).toMatchObject(releaseOf(publication));
  });
});

test("the tables of countries, measures and editions name the file of each row that has a file", () => {
  const links = ["countries", "measures", "editions"].flatMap((name) =>
    read(`${name}.json`)[name].map((row: { api_file: string }) => row.api_file),
  );
  const without = links.filter((link) => link === "not-applicable");
  expect(links.filter((link) => !paths.includes(link))).toEqual(without);
  const subjects = paths.filter((path) => /^(countries|measures|editions)\/.*json$/.test(path));
  expect([...links.filter((link) => link !== "not-applicable")].sort()).toEqual(subjects.sort());
});

test("a list is an array in JSON, and a missing list is a code", () => {
  const [first] = read("countries/PER.json").cells;
  expect(first).toMatchObject({ instruments: expect.arrayContaining(["Penal Code"]), flags: [] });
  const cells: { instruments: unknown }[] = read("cells.json").cells;
  expect(new Set(cells.map(({ instruments }) => typeof instruments))).toEqual(
    new Set(["object", "string"]),
  );
});

describe("openapi.json", () => {
  const openapi = read("openapi.json");

  test("is valid OpenAPI 3.1, and the validator rejects an invalid description", async () => {
    // The validator does not resolve references to other files. A later test checks them.
    const description = JSON.parse(
      text("openapi.json").replaceAll(/"\$ref":"schema\/[^"]+"/g, '"type":"object"'),
    );
    expect(await new Validator().validate(description)).toEqual({ valid: true });
    const invalid = await new Validator().validate({ ...description, info: {} });
    expect(invalid.valid).toBe(false);
  });

  test("has a path for each file, and a file for each path", () => {
    const known = Object.keys(openapi.paths).map((path) => ({
      path,
      form: new RegExp(
        `^${path
          .slice(1)
          .replaceAll(".", "\\.")
          .replaceAll(/\{\w+\}/g, "[^/]+")}$`,
      ),
    }));
    expect(paths.filter((path) => !known.some(({ form }) => form.test(path)))).toEqual([]);
    // A dataset without releases has no files for the release paths.
    const unused = known.filter(({ form }) => !paths.some((path) => form.test(path)));
    expect(unused.filter(({ path }) => !path.startsWith("/releases/"))).toEqual([]);
  });

  test("has examples from the published rows", () => {
    const { example } =
      openapi.paths["/countries/{country}.json"].get.responses[200].content["application/json"];
    const { cells, ...rest } = read(example.self);
    expect(example).toMatchObject({
      self: "countries/AFG.json",
      cells: cells.slice(0, 1),
      version: rest.version,
    });
    const csv = openapi.paths["/scores.csv"].get.responses[200].content["text/csv"].example;
    expect(text("scores.csv")).toMatch(csv);
    expect(csv.split("\n")).toHaveLength(3);
  });

  test("keeps the line breaks of a cell in an example", () => {
    const kind = { name: "a", path: "a", tables: [], main: "cells" };
    const rows = 'name\n"one ""1""\ntwo"\n';
    const { paths } = JSON.parse(
      openApi(
        [kind],
        [
          [`${API}a.csv`, `${rows}three\n`],
          [`${API}a.json`, "{}"],
        ],
      ),
    );
    expect(paths["/a.csv"].get.responses[200].content["text/csv"].example).toBe(rows);
  });

  test("refers to existing schemas, and lists the codes of a path parameter", () => {
    const refs = [...text("openapi.json").matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, path = ""]) => path,
    );
    expect(refs.length).toBeGreaterThan(10);
    expect(refs.filter((path) => !paths.includes(path))).toEqual([]);
    const [{ schema }] = openapi.paths["/editions/{edition}.csv"].get.parameters;
    expect(schema.enum).toContain("gci-2024");
  });
});

describe("datapackage.json", () => {
  test("is a valid description of Data Package 2", () => {
    const validate = new Ajv2020({ strictTypes: false }).compile(DATA_PACKAGE);
    validate(read("datapackage.json"));
    expect(validate.errors).toBeNull();
    expect(
      validate({ ...read("datapackage.json"), resources: [{ name: "A b", path: "/x.csv" }] }),
    ).toBe(false);
  });

  test.each(dataPackage.resources)("has the size and hash of $path", ({ path, bytes, hash }) => {
    expect({ bytes, hash }).toEqual({
      bytes: Buffer.byteLength(files.get(API + path) ?? ""),
      hash: `sha256:${sha256(path)}`,
    });
  });

  test.each(dataPackage.resources)(
    "$name has the columns, types and values that it describes",
    ({ name, schema }) => {
      const rows = rowsOf(name);
      expect(schema.fields.map((field) => field.name)).toEqual(rows.columns);
      const wrong = schema.fields.flatMap(
        ({ name: column, type, constraints, categories, missingValues }) => {
          const { pattern = "" } = { pattern: "", ...constraints };
          const isValue = (value: string) =>
            (type === "string" || /^-?\d+(\.\d+)?$/.test(value)) &&
            (type !== "integer" || /^-?\d+$/.test(value)) &&
            new RegExp(pattern).test(value) &&
            (!categories || categories.some((one) => one.value === value));
          const found = rows
            .map((row) => row[column] ?? "")
            .find(
              (value) =>
                !missingValues.some((one) => one.value === value) &&
                (value === "" || !isValue(value)),
            );
          return found === undefined ? [] : [`${column}: ${found}`];
        },
      );
      expect(wrong).toEqual([]);
      const unexplained = schema.fields.filter(
        ({ description, missingValues, categories = [] }) =>
          !description || [...missingValues, ...categories].some(({ label }) => !label),
      );
      expect(unexplained).toEqual([]);
    },
  );

  test("has keys that identify rows, and references to existing rows", () => {
    const keysOf = (name: string, fields: readonly string[]) =>
      rowsOf(name).map((row) => fields.map((field) => row[field]).join("\t"));
    for (const { name, schema } of dataPackage.resources) {
      const keys = keysOf(name, schema.primaryKey);
      expect(new Set(keys).size, name).toBe(keys.length);
      for (const { fields, reference } of schema.foreignKeys) {
        const known = new Set(keysOf(reference.resource, reference.fields));
        expect(
          keysOf(name, fields).filter((key) => !known.has(key)),
          name,
        ).toEqual([]);
      }
    }
    const [cells] = dataPackage.resources;
    expect(cells?.schema.foreignKeys.map(({ reference }) => reference.resource)).toContain(
      "countries",
    );
  });

  test("licenses only the atlas's own work", () => {
    const licensed = dataPackage.resources
      .filter((one) => "licenses" in one)
      .map(({ name }) => name);
    expect(licensed).toContain("cells");
    for (const name of ["scores", "laws", "register", "internet-users", "groups"]) {
      expect(licensed).not.toContain(name);
      expect(dataPackage.resources.find((one) => one.name === name)).toHaveProperty("sources");
    }
  });
});

describe("croissant.json", () => {
  const dataset = read("croissant.json");
  const { distribution, recordSet } = dataset;
  const fields: Record<string, unknown>[] = recordSet.flatMap(({ field }: { field: [] }) => field);

  test("has the properties that Croissant 1.1 requires", () => {
    expect(dataset).toMatchObject({
      "@type": "sc:Dataset",
      conformsTo: "http://mlcommons.org/croissant/1.1",
      name: expect.stringMatching(/./),
      description: expect.stringMatching(/./),
      license: expect.stringMatching(/^https:/),
      url: expect.stringMatching(/./),
      creator: { name: expect.stringMatching(/./) },
      version: publication.version,
    });
    for (const file of distribution)
      expect(file).toEqual({
        "@type": "cr:FileObject",
        "@id": file.name,
        name: expect.stringMatching(/\.csv$/),
        description: expect.stringMatching(/./),
        contentUrl: file.name,
        contentSize: expect.stringMatching(/^\d+ B$/),
        encodingFormat: "text/csv",
        sha256: sha256(file.name),
      });
  });

  test("uses only terms that its context or schema.org defines", () => {
    const known = new Set(Object.keys(dataset["@context"]));
    const schemaOrg = [
      "name",
      "description",
      "keywords",
      "url",
      "version",
      "datePublished",
      "isBasedOn",
      "license",
      "creator",
      "inLanguage",
      "distribution",
      "contentUrl",
      "contentSize",
      "encodingFormat",
      "sha256",
    ];
    const unknown = new Set<string>();
    JSON.stringify({ ...dataset, "@context": {} }, (key, value) => {
      if (/^[a-z]/i.test(key) && !known.has(key) && !schemaOrg.includes(key)) unknown.add(key);
      return value;
    });
    expect([...unknown]).toEqual([]);
  });

  test("has unique ids, and references to existing ids", () => {
    const ids = [...distribution, ...recordSet, ...fields].map((one) => one["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...text("croissant.json").matchAll(/\{"@id":"([^"]+)"\}/g)].map(
      ([, id]) => id,
    );
    expect(references.length).toBeGreaterThan(fields.length);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
    expect(fields.filter(({ references }) => references).length).toBeGreaterThan(5);
  });

  test("has a field for each column of a file, with a type that fits all its values", () => {
    for (const { name, field } of recordSet) {
      const rows = rowsOf(name);
      expect(
        field.map(
          ({ source }: { source: { extract: { column: string } } }) => source.extract.column,
        ),
      ).toEqual(rows.columns);
      for (const { name: column, dataType } of field) {
        expect(["sc:Text", "sc:Integer", "sc:Float"]).toContain(dataType);
        const isNumber = dataType !== "sc:Text";
        expect(
          isNumber ? rows.filter((row) => !/^[\d.]+$/.test(row[column] ?? "")) : [],
          `${name}/${column}`,
        ).toEqual([]);
      }
    }
    expect(fields.filter(({ dataType }) => dataType === "sc:Integer").length).toBeGreaterThan(0);
  });

  test("explains the codes for missing values", () => {
    const field = fields.find((one) => one["@id"] === "cells/gci_2024_score");
    expect(field?.description).toMatch(/“not-scored”: \w/);
  });
});
