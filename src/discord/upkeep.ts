import { type REST, Routes } from "discord.js";
import { z } from "zod";
import type { Keeper } from "../library/types.js";
import { faultOf, type Log } from "./log.js";

/** After the start, and then so often (ms), what has been left or forgotten for long enough is deleted. */
const FIRST = 10_000;
const EVERY = 24 * 60 * 60 * 1_000;

/** The most servers that Discord lists at once. */
const PAGE = 200;
const Page = z.array(z.object({ id: z.string().regex(/^\d{1,20}$/) }));

/** Ids of all the servers in which the bot is, as Discord lists them: without intents, no event tells when it leaves one. */
export async function serversOf(rest: Pick<REST, "get">): Promise<ReadonlySet<string>> {
  const servers = new Set<string>();
  let after = "0";
  for (;;) {
    const query = new URLSearchParams({ limit: String(PAGE), after });
    const page = Page.parse(await rest.get(Routes.userGuilds(), { query }));
    for (const { id } of page) servers.add(id);
    const last = page.at(-1);
    if (page.length < PAGE || !last || last.id === after) return servers;
    after = last.id;
  }
}

/** Keeps the library free of what is to be deleted, now and then; returns what ends it. Keeps no process alive. */
export function startUpkeep(rest: Pick<REST, "get">, library: Pick<Keeper, "clear">, log: Log): () => void {
  const clear = () => {
    // Where the servers can't be listed nothing is deleted: the next time will do.
    library
      .clear(() => serversOf(rest))
      .catch((error: unknown) => {
        log.warn(faultOf(error), "the library could not be cleared of what has been left");
      });
  };
  const first = setTimeout(clear, FIRST).unref();
  const regular = setInterval(clear, EVERY).unref();
  return () => {
    clearTimeout(first);
    clearInterval(regular);
  };
}
