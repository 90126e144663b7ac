import type { Asker } from "../types.js";
import { FetchRefused } from "./refused.js";

export interface Limits {
  /** Fetches that a server may start in a minute. */
  readonly perMinute: number;
  /** Time in ms, from anywhere; it only has to move on. */
  readonly now: () => number;
}

const MINUTE = 60_000;

/** Lets one fetch a user go at a time, and a few a minute for each server. */
export function createLimiter({ perMinute, now }: Limits) {
  const busy = new Set<string>();
  const started = new Map<string, number[]>();

  // In direct messages the user's own count is taken.
  const placeOf = ({ user, server }: Asker) => (server === null ? `user ${user}` : `server ${server}`);

  /** Forgets what is older than a minute, so that memory stays in step with the traffic. */
  function forget(time: number): void {
    for (const [place, times] of started) {
      const recent = times.filter((at) => at > time - MINUTE);
      if (recent.length > 0) started.set(place, recent);
      else started.delete(place);
    }
  }

  return {
    /**
     * Lets a fetch begin. Returns what is called when it has ended.
     * @throws {FetchRefused} where the user's last one is still going, or the server has had its share
     */
    enter(asker: Asker): () => void {
      const { user } = asker;
      if (busy.has(user))
        throw new FetchRefused("busy", "One page at a time: wait until your last one is read.");
      const time = now();
      forget(time);
      const place = placeOf(asker);
      const times = started.get(place) ?? [];
      if (times.length >= perMinute)
        throw new FetchRefused("too-often", "That is enough for a minute: try again in a little while.");
      started.set(place, [...times, time]);
      busy.add(user);
      return () => void busy.delete(user);
    },
  };
}
