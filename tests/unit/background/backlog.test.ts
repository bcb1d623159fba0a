import { describe, expect, it } from 'vitest';
import { createBacklog } from '../../../src/background/backlog.ts';

const pause = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the backlog of a tab', () => {
  it('is settled where there is none', async () => {
    expect(await createBacklog().settled(1)).toBeUndefined();
  });

  it('begins once the reply at hand is on its way', async () => {
    const done: string[] = [];
    const backlog = createBacklog();
    backlog.add(1, async () => done.push('task'));
    await Promise.resolve();
    done.push('reply');
    await backlog.settled(1);
    expect(done).toEqual(['reply', 'task']);
  });

  it('is done in order, each tab by itself', async () => {
    const done: string[] = [];
    const backlog = createBacklog();
    backlog.add(1, async () => {
      await pause(20);
      done.push('one');
    });
    backlog.add(1, async () => done.push('two'));
    backlog.add(2, async () => done.push('other'));
    await backlog.settled(2);
    expect(done).toEqual(['other']);
    await backlog.settled(1);
    expect(done).toEqual(['other', 'one', 'two']);
  });

  it('goes on after a task that failed, and tells only those who waited for that', async () => {
    const done: string[] = [];
    const backlog = createBacklog();
    backlog.add(1, () => Promise.reject(new Error('no room')));
    await expect(backlog.settled(1)).rejects.toThrow('no room');
    expect(await backlog.settled(1)).toBeUndefined();
    backlog.add(1, () => Promise.reject(new Error('no room')));
    backlog.add(1, async () => done.push('next'));
    await backlog.settled(1);
    expect(done).toEqual(['next']);
  });
});
