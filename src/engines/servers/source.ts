import { type Static, Type } from "typebox";
import { SERVERS } from "../servers.ts";
import { CONNECTION_NAME } from "./connection.ts";

/** A table of a server, as settings name it. The password is in the environment, never here. */
export const ServerSourceSchema = Type.Object(
  {
    engine: Type.Enum(
      SERVERS.map(({ id }) => id),
      { description: "Which kind of server holds the table" },
    ),
    connection: Type.String({
      pattern: CONNECTION_NAME,
      description:
        "Variable of the environment that holds the server's URL: its name begins with `ASSAY_` or ends with `WAREHOUSE_URL`",
    }),
    table: Type.String({
      minLength: 1,
      description: "The table as the server's SQL writes it, parts with dots between: `public.flights`",
    }),
  },
  { additionalProperties: false },
);

export type ServerSource = Static<typeof ServerSourceSchema>;

export function isServerSource(source: unknown): source is ServerSource {
  return typeof source === "object" && source !== null && "engine" in source;
}

/** Names of the environment's variables that settings say hold URLs of servers. */
export function connectionNames(sources: readonly unknown[]): readonly string[] {
  return [...new Set(sources.filter(isServerSource).map(({ connection }) => connection))];
}
