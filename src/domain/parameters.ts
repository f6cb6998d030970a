/** A value in the address that was ignored. */
export interface DroppedValue {
  parameter: string;
  /** An invalid value is as written in the address. A valid value is normalized, so that the notice can name it. */
  value: string;
  /** Set for a valid value beyond the maximum length of a list. */
  isExcess?: boolean;
}

/** Values from the data that are valid in an address. */
export interface Vocabulary {
  /** Codes of the profiles' indicators. */
  codes: readonly string[];
  /** Pillar ids of the profiles and of all later editions. */
  pillars: readonly string[];
  /** Slugs of the later editions. */
  editions: readonly string[];
  /** Slugs of all editions with an overall score. */
  scored: readonly string[];
}

/** A query string being parsed. */
export interface Query extends Vocabulary {
  params: URLSearchParams;
  /** Collects the values that parameters reject. */
  dropped: DroppedValue[];
}

/** Reads a value from a query string, and writes it unless it is the default. */
export interface Parameter<T> {
  defaultValue: T;
  parse: (query: Query) => T;
  format: (value: T, params: URLSearchParams) => void;
}

type IsValid = (value: string, query: Query) => boolean;

function createParameter<T>(
  name: string,
  defaultValue: T,
  parse: (query: Query) => T,
  toText: (value: T) => string,
): Parameter<T> {
  const format = (value: T, params: URLSearchParams) => {
    const text = toText(value);
    if (text !== "") params.set(name, text);
  };
  return { defaultValue, parse, format };
}

/** The first `most` distinct, valid values of a comma-separated list. Adds invalid and surplus values to `dropped`. */
function parseList(
  name: string,
  query: Query,
  isValid: IsValid,
  most = Number.POSITIVE_INFINITY,
  normalize: (value: string) => string = String,
): string[] {
  const raw = query.params.getAll(name).flatMap((value) => value.split(","));
  const values = [...new Set(raw.filter(Boolean))];
  const valid = [...new Set(values.filter((value) => isValid(value, query)).map(normalize))];
  const rejected = values.filter((value) => !isValid(value, query));
  for (const value of rejected) query.dropped.push({ parameter: name, value });
  for (const value of valid.slice(most))
    query.dropped.push({ parameter: name, value, ...(most > 1 && { isExcess: true }) });
  return valid.slice(0, most);
}

const toList = (values: readonly string[]) => values.join(",");

/** A list of values, in the order of the address. */
export const several = (
  name: string,
  isValid: IsValid,
  most: number | ((query: Query) => number),
  normalize?: (value: string) => string,
) =>
  createParameter<readonly string[]>(
    name,
    [],
    (query) =>
      parseList(name, query, isValid, typeof most === "number" ? most : most(query), normalize),
    toList,
  );

/** One value, or `undefined`. */
export const single = (name: string, isValid: IsValid, normalize?: (value: string) => string) =>
  createParameter<string | undefined>(
    name,
    undefined,
    (query) => parseList(name, query, isValid, 1, normalize)[0],
    (value) => value ?? "",
  );

/** A value that the address represents as a word, or `undefined`. */
export const keyword = <T>(name: string, words: Readonly<Record<string, T>>) =>
  createParameter<T | undefined>(
    name,
    undefined,
    (query) => words[parseList(name, query, (word) => Object.hasOwn(words, word), 1)[0] ?? ""],
    (value) => Object.keys(words).find((word) => words[word] === value) ?? "",
  );

/** One of the allowed values, or `undefined`. */
export const choice = <T extends string>(name: string, allowed: readonly T[]) =>
  keyword(name, Object.fromEntries(allowed.map((value) => [value, value])));

/** Any of the allowed values, in the order of `allowed`. */
export const subset = <T extends string>(name: string, allowed: (query: Query) => readonly T[]) =>
  createParameter<readonly T[]>(
    name,
    [],
    (query) => {
      const values = parseList(name, query, (value) => allowed(query).some((one) => one === value));
      return allowed(query).filter((one) => values.includes(one));
    },
    toList,
  );

/** Extends a parameter to read the values of older parameters, after converting them. */
export const withOlder = <T>(
  { parse, ...parameter }: Parameter<T>,
  name: string,
  older: Readonly<Record<string, (value: string) => string>>,
): Parameter<T> => ({
  ...parameter,
  parse: (query) => {
    const params = new URLSearchParams(query.params);
    for (const [old, convert] of Object.entries(older))
      for (const value of params.getAll(old)) params.append(name, convert(value));
    return parse({ ...query, params });
  },
});

/** The values of all parameters whose name is accepted, each as "name=value". */
export const qualifiers = (
  isName: (name: string) => boolean,
  isValid: (name: string, value: string, query: Query) => boolean,
): Parameter<readonly string[]> => ({
  defaultValue: [],
  parse: (query) =>
    [...new Set(query.params.keys())]
      .filter(isName)
      .flatMap((name) =>
        parseList(name, query, (value) => isValid(name, value, query)).map(
          (value) => `${name}=${value}`,
        ),
      ),
  format: (values, params) => {
    for (const one of values) {
      const [name = "", value = ""] = one.split("=");
      params.set(name, [params.get(name), value].filter(Boolean).join(","));
    }
  },
});

/** Free text. Drops text of more than `maxLength` UTF-16 code units. */
export function freeText(name: string, maxLength: number): Parameter<string> {
  const parse = ({ params, dropped }: Query) => {
    const value = params.get(name) ?? "";
    if (value.length <= maxLength) return value;
    dropped.push({ parameter: name, value });
    return "";
  };
  return createParameter(name, "", parse, String);
}

/** Uses `defaultValue` as the default instead of `undefined`. */
export const withDefault = <T>(
  { parse, format }: Parameter<T | undefined>,
  defaultValue: T,
): Parameter<T> => ({
  defaultValue,
  parse: (query) => parse(query) ?? defaultValue,
  format: (value, params) => format(value === defaultValue ? undefined : value, params),
});

type ParametersOf<T> = { [Field in keyof T]: Parameter<T[Field]> };

/** Combines parameters into a single parameter whose value is an object. */
export const record = <T extends object>(fields: ParametersOf<T>): Parameter<T> => ({
  defaultValue: mapFields(fields, ({ defaultValue }) => defaultValue),
  parse: (query) => mapFields(fields, ({ parse }) => parse(query)),
  format: (values, params) => {
    for (const field in fields) fields[field].format(values[field], params);
  },
});

// The overload is needed because `Object.fromEntries` does not keep the type of each field.
function mapFields<T extends object>(
  fields: ParametersOf<T>,
  read: <V>(parameter: Parameter<V>) => V,
): T;
function mapFields(
  fields: Readonly<Record<string, Parameter<unknown>>>,
  read: (parameter: Parameter<unknown>) => unknown,
): object {
  return Object.fromEntries(Object.entries(fields).map(([field, one]) => [field, read(one)]));
}
