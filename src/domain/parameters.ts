/** A value in the address that was ignored. */
export interface DroppedValue {
  parameter: string;
  value: string;
}

/** A query string being parsed. */
export interface Query {
  params: URLSearchParams;
  /** Measure codes and pillar ids of the framework. */
  codes: readonly string[];
  pillars: readonly string[];
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

const write = (params: URLSearchParams, name: string, value: string) => {
  if (value !== "") params.set(name, value);
};

/** Up to `most` distinct values, separated by commas, in the order of the address. */
export const several = (
  name: string,
  isValid: IsValid,
  most = Number.POSITIVE_INFINITY,
  normalize: (value: string) => string = String,
): Parameter<readonly string[]> => ({
  defaultValue: [],
  parse: (query) => {
    const raw = query.params.getAll(name).flatMap((value) => value.split(","));
    const values = [...new Set(raw.filter(Boolean))];
    const valid = [...new Set(values.filter((value) => isValid(value, query)).map(normalize))];
    const rejected = values.filter((value) => !isValid(value, query));
    for (const value of [...rejected, ...valid.slice(most)])
      query.dropped.push({ parameter: name, value });
    return valid.slice(0, most);
  },
  format: (values, params) => write(params, name, values.join(",")),
});

/** One value, or `undefined`. */
export function single(
  name: string,
  isValid: IsValid,
  normalize?: (value: string) => string,
): Parameter<string | undefined> {
  const values = several(name, isValid, 1, normalize);
  return {
    defaultValue: undefined,
    parse: (query) => values.parse(query)[0],
    format: (value, params) => write(params, name, value ?? ""),
  };
}

/** A value that is written as a word. */
export function keyword<T>(
  name: string,
  words: Readonly<Record<string, T>>,
): Parameter<T | undefined> {
  const word = single(name, (value) => Object.hasOwn(words, value));
  return {
    defaultValue: undefined,
    parse: (query) => words[word.parse(query) ?? ""],
    format: (value, params) =>
      word.format(
        Object.keys(words).find((key) => words[key] === value),
        params,
      ),
  };
}

/** One of the allowed values, or `undefined`. */
export const choice = <T extends string>(name: string, allowed: readonly T[]) =>
  keyword(name, Object.fromEntries(allowed.map((value) => [value, value])));

/** Replaces the default `undefined`. */
export const withDefault = <T>(
  parameter: Parameter<T | undefined>,
  defaultValue: T,
): Parameter<T> => ({
  defaultValue,
  parse: (query) => parameter.parse(query) ?? defaultValue,
  format: (value, params) => {
    if (value !== defaultValue) parameter.format(value, params);
  },
});

/** Any of the allowed values, in the order of `allowed`. */
export function subset<T extends string>(
  name: string,
  allowed: readonly T[] | ((query: Query) => readonly T[]),
): Parameter<readonly T[]> {
  const allowedIn = (query: Query) => (typeof allowed === "function" ? allowed(query) : allowed);
  const values = several(name, (value, query) => allowedIn(query).some((one) => one === value));
  return {
    ...values,
    defaultValue: [],
    parse: (query) => {
      const chosen = values.parse(query);
      return allowedIn(query).filter((one) => chosen.includes(one));
    },
  };
}

/** Free text; text over `maxLength` UTF-16 units is dropped. */
export const freeText = (name: string, maxLength: number): Parameter<string> => ({
  defaultValue: "",
  parse: ({ params, dropped }) => {
    const value = params.get(name) ?? "";
    if (value.length <= maxLength) return value;
    dropped.push({ parameter: name, value });
    return "";
  },
  format: (value, params) => write(params, name, value),
});

type ParametersOf<T> = { [Field in keyof T]: Parameter<T[Field]> };

/** Composes parameters into one for an object of their values. */
export const record = <T extends object>(fields: ParametersOf<T>): Parameter<T> => ({
  defaultValue: mapFields(fields, ({ defaultValue }) => defaultValue),
  parse: (query) => mapFields(fields, ({ parse }) => parse(query)),
  format: (values, params) => {
    for (const field in fields) fields[field].format(values[field], params);
  },
});

// An overload, since `Object.fromEntries` does not keep the type of each field.
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
