import { Fragment } from "react";
import { langOf } from "../i18n/words.ts";

type Props = { text: string; names: readonly string[]; lang?: string };

/** Text in the page's language with a separate `lang` on each of `names`. */
export function Quoting({ text, names: [name, ...names], lang }: Props) {
  if (name === undefined) return text;
  return text.split(name).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
    <Fragment key={at}>
      {at > 0 && <bdi lang={lang ?? langOf(name)}>{name}</bdi>}
      <Quoting text={part} names={names} {...(lang && { lang })} />
    </Fragment>
  ));
}
