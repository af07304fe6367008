import { SERVERS } from "../../../src/engines/servers.ts";

/** A real server that tests may write tables into. */
export interface Service {
  readonly id: string;
  /** Undefined where none was started: `test/services/with ID COMMAND` starts one. */
  readonly url: string | undefined;
}

/** Servers that tests can be run on. */
const TESTED = ["postgres", "trino", "spark"];

export const SERVICES: readonly Service[] = SERVERS.filter(({ id }) => TESTED.includes(id)).map(({ id }) => {
  return { id, url: process.env[`ASSAY_TEST_${id.toUpperCase()}_URL`] };
});

/**
 * Services that this run has. Tests of the others count as skipped; `.ci/run` starts each of them, and says
 * which ones it was told to leave out.
 */
export function startedServices(): readonly { readonly id: string; readonly url: string }[] {
  return SERVICES.flatMap(({ id, url }) => (url === undefined ? [] : [{ id, url }]));
}
