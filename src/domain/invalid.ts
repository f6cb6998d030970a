import { InvalidDataError, WHOLE_FILE } from "./parsing.ts";

/** Creates an error with a single issue. */
export const invalid = (file: string, expected: string, path = WHOLE_FILE): InvalidDataError =>
  new InvalidDataError(file, [{ path, expected: `expected ${expected}` }]);

/** Runs `parse`, prefixing the paths of its issues with `path`. */
export function within<T>(path: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    const issues = error.issues.map((issue) => ({
      ...issue,
      path: issue.path === WHOLE_FILE ? path : `${path}.${issue.path}`,
    }));
    throw new InvalidDataError(error.file, issues);
  }
}
