import { databricks } from "./databricks.ts";
import type { Server } from "./engine.ts";
import { postgres } from "./postgres.ts";
import { spark } from "./spark.ts";
import { trino } from "./trino.ts";

/** Every kind of server whose tables can be checked. A new one is one file and one line here. */
export const SERVERS: readonly Server[] = [postgres, trino, spark, databricks];
