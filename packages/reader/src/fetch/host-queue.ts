/**
 * Requests in, the same requests out one after the other for each host, with a pause between them, and a few hosts side by side.
 */

export interface HostQueue {
  /** Runs the task when it is the host's turn; `pause` milliseconds must pass after it before the next one of that host begins. */
  readonly run: <T>(host: string, pause: number, task: () => Promise<T>) => Promise<T>;
}

export interface QueueOptions {
  /** Hosts that are served at the same time. */
  readonly hosts: number;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

export function makeHostQueue({ hosts, now, sleep }: QueueOptions): HostQueue {
  /** For each host when its next task may begin, known when the one before it has ended. */
  const turns = new Map<string, Promise<number>>();
  const slots = makeSlots(hosts);
  return {
    async run(host, pause, task) {
      const turn = turns.get(host) ?? Promise.resolve(0);
      const result = turn.then(async (notBefore) => {
        const wait = notBefore - now().getTime();
        if (wait > 0) await sleep(wait);
        return await slots(task);
      });
      const after = () => now().getTime() + pause;
      turns.set(host, result.then(after, after));
      return await result;
    },
  };
}

/** A function that runs tasks, so many at a time, in the order in which they come. */
function makeSlots(free: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let left = free;
  return async (task) => {
    if (left > 0) left--;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) left++;
      else next();
    }
  };
}
