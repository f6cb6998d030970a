import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as v from "valibot";
import { type CountriesTopology, computeGeography } from "../build/geography.ts";
import { parseWith } from "../domain/parsing.ts";
import { formatJson } from "../export/data-json.ts";
import { dataFolder, readDataFile, writeAtomically } from "./data-folder.ts";

// `npm run geography`: writes data/geography.json anew from the topology of the `world-atlas` package.

const AreasSchema = v.array(v.looseObject({ alpha3: v.string(), numeric: v.string() }));
const areas = parseWith(AreasSchema, readDataFile("areas.json"), "areas.json");
const alpha3Of = new Map(areas.map(({ alpha3, numeric }) => [numeric, alpha3]));

const resolve = createRequire(import.meta.url).resolve;
const topology = (scale: string): CountriesTopology =>
  JSON.parse(readFileSync(resolve(`world-atlas/countries-${scale}.json`), "utf8"));

const geography = computeGeography(topology("50m"), topology("110m"), alpha3Of);
writeAtomically(join(dataFolder, "geography.json"), formatJson(geography));
