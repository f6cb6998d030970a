import type { TableKind } from "../../../domain/editions/table-kind.ts";
import type { I18n, MessageArguments, MessageId } from "../../../i18n/i18n.tsx";

type Kind = TableKind["id"];

type NameIn<Namespace extends string> = {
  [Id in MessageId]: Id extends `world.${Namespace}.${infer Name}` ? Name : never;
}[MessageId];

/** Names of the messages that every kind of table has. */
type KindName = NameIn<"status"> & NameIn<"score"> & NameIn<"outcome">;

/** Names of the messages on the coverage column, also of overall scores. */
export type CoverageName = KindName & NameIn<"overall">;

/** Returns a function that formats the messages of one kind of table by their names. */
export const createKindMessages =
  (kind: Kind, { t }: I18n) =>
  <Name extends KindName>(name: Name, ...values: MessageArguments<`world.${Kind}.${Name}`>) =>
    t(`world.${kind}.${name}`, ...values);
