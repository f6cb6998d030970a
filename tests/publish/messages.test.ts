import { expect, test } from "vitest";
import { localizedMessage } from "../../src/publish/messages.ts";

test("the error about a missing message names its id and the file to add it to", () => {
  expect(() => localizedMessage("dictionary.column.invented")).toThrow(
    /^src\/i18n\/en\.json: dictionary\.column\.invented: expected this message\. Add it /,
  );
});
