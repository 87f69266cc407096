import { expect, test } from 'vitest';
import { makeHostQueue } from './host-queue.js';

const settle = () => new Promise((done) => setImmediate(done));

/** A queue whose pauses are told and cost no time, and tasks that end when they are told to. */
function stage(hosts: number) {
  const events: string[] = [];
  const queue = makeHostQueue({
    hosts,
    now: () => new Date(0),
    sleep: async (milliseconds) => {
      events.push(`pause ${milliseconds}`);
    },
  });
  const ends = new Map<string, () => void>();
  const start = (name: string, host: string, pause = 0) =>
    queue.run(host, pause, async () => {
      events.push(`${name} begins`);
      await new Promise<void>((end) => ends.set(name, end));
      events.push(`${name} ends`);
    });
  const end = async (name: string) => {
    ends.get(name)?.();
    await settle();
  };
  return { events, start, end };
}

test('serves one request of a host at a time, with a pause between', async () => {
  const { events, start, end } = stage(4);
  const all = [start('a', 'x', 7), start('b', 'x', 7)];
  await settle();
  expect(events).toEqual(['a begins']);
  await end('a');
  expect(events).toEqual(['a begins', 'a ends', 'pause 7', 'b begins']);
  await end('b');
  await Promise.all(all);
});

test('serves several hosts side by side, but not more than it may', async () => {
  const { events, start, end } = stage(2);
  const all = [start('a', 'x'), start('b', 'y'), start('c', 'z')];
  await settle();
  expect(events).toEqual(['a begins', 'b begins']);
  await end('b');
  expect(events.slice(2, 3)).toEqual(['b ends']);
  expect(events).toContain('c begins');
  await end('a');
  await end('c');
  await Promise.all(all);
});

test('goes on after a request that failed', async () => {
  const queue = makeHostQueue({ hosts: 1, now: () => new Date(0), sleep: async () => {} });
  await expect(queue.run('x', 0, async () => Promise.reject(new Error('reset')))).rejects.toThrow('reset');
  expect(await queue.run('x', 0, async () => 'served')).toBe('served');
});
