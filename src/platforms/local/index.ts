import type { Platform } from "../../model/context.ts";
import { present } from "../text.ts";

/** A person's machine, or a CI system without a platform of its own: the report files are the delivery. */
export const local: Platform = {
  id: "local",
  commentLimit: 1_000_000,
  detect: () => true,
  context: async (env) => ({
    platform: "local",
    event: "manual",
    head: {},
    actor: present(env.USER) ?? present(env.USERNAME),
  }),
  publish: async () => [],
};
