import { Fragment } from "react";
import { langOf } from "../i18n/words.ts";

/** Text in the page's language, in which each of `names` carries its own `lang`. */
export function Quoting({ text, names }: { text: string; names: readonly string[] }) {
  const [name, ...others] = names;
  if (name === undefined) return text;
  return text.split(name).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
    <Fragment key={at}>
      {at > 0 && <bdi lang={langOf(name)}>{name}</bdi>}
      <Quoting text={part} names={others} />
    </Fragment>
  ));
}
