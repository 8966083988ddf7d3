/** Listening, with a server of answers: what rings, what does not, and what is done when it is refused. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { listen } from './changeEvents.ts';
import { CHANNELS } from './channels.ts';
import { ReplayIds } from './replayIds.ts';

const ME = '005000000000999AAA';
const OTHER = '005000000000001AAA';
const [EVENTS = ''] = CHANNELS;
let folder: string;
let files = 0;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ridealong-listen-'));
});
after(() => rm(folder, { recursive: true, force: true }));

type Asked = Record<string, unknown> & { channel: string };

/** Answers handshakes and subscriptions, and gives out what it was told in turn; then it tells to stop. */
class Org {
  readonly asked: Asked[] = [];
  readonly news: object[][] = [];
  /** Why a subscription is refused. */
  refuses: (asked: Asked) => string | undefined = () => undefined;
  hasSession = true;
  rings = 0;
  gaps = 0;
  renewals = 0;
  pauses: number[] = [];
  readonly replayIds = new ReplayIds(join(folder, String(files++), 'replay.json'));
  readonly #stop = new AbortController();

  readonly #fetch: typeof fetch = (_, init) => {
    const [asked] = JSON.parse(init?.body as string) as [Asked];
    this.asked.push(asked);
    return Promise.resolve(Response.json(this.#answer(asked)));
  };

  #answer(asked: Asked): object[] {
    const { channel, subscription } = asked;
    if (!this.hasSession) {
      return [{ channel, successful: false, error: '401::Authentication invalid' }];
    }
    if (channel === '/meta/subscribe') {
      const error = this.refuses(asked);
      return [{ channel, subscription, successful: error === undefined, error }];
    }
    if (channel === '/meta/connect') {
      const news = this.news.shift();
      if (news === undefined) {
        this.#stop.abort();
      }
      return [...(news ?? []), { channel, successful: true }];
    }
    return [{ channel, successful: true, clientId: 'c1' }];
  }

  async listen(): Promise<void> {
    await listen({
      session: () => ({ instanceUrl: 'https://org.example', accessToken: 'token' }),
      renew: () => {
        this.renewals++;
        this.hasSession = true;
        return Promise.resolve({ instanceUrl: 'https://org.example', accessToken: 'new' });
      },
      syncUserId: ME,
      replayIds: this.replayIds,
      ring: () => this.rings++,
      gap: () => this.gaps++,
      say: () => {},
      signal: this.#stop.signal,
      fetch: this.#fetch,
      pause: (millis) => {
        this.pauses.push(millis);
        if (this.pauses.length > 2) {
          this.#stop.abort();
        }
        return Promise.resolve();
      }
    });
  }

  replayAskedOf(channel: string): unknown[] {
    return this.asked
      .filter(({ subscription }) => subscription === channel)
      .map(({ ext }) => (ext as { replay: Record<string, unknown> }).replay[channel]);
  }
}

const change = (commitUser: string, replayId: number, changeType = 'UPDATE'): object => ({
  channel: EVENTS,
  data: { payload: { ChangeEventHeader: { commitUser, changeType } }, event: { replayId } }
});

describe('listening to change events', () => {
  it('rings when it begins and for what others change, not for what the sync has written', async () => {
    const org = new Org();
    org.news.push([change(OTHER, 5)], [change(ME, 6)], [], [change(ME, 7), change(OTHER, 8)]);
    await org.listen();
    assert.equal(org.rings, 3);
  });

  it('tells of gaps of every user, and of nothing else', async () => {
    const org = new Org();
    org.news.push(
      [change(OTHER, 5), change(ME, 6, 'GAP_UPDATE')],
      [change(ME, 7)],
      [change(OTHER, 8, 'GAP_OVERFLOW')]
    );
    await org.listen();
    assert.deepEqual([org.gaps, org.rings], [2, 3]);
  });

  it('goes on after the last event that it has seen, also as another process', async () => {
    const org = new Org();
    org.news.push([change(OTHER, 5)], [change(OTHER, 9)]);
    await org.listen();
    assert.deepEqual(org.replayAskedOf(EVENTS), [-1]);
    const next = new Org();
    await next.replayIds.keep([...(await org.replayIds.read())]);
    await next.listen();
    assert.deepEqual(next.replayAskedOf(EVENTS), [9]);
  });

  it('takes what comes when the org no longer knows the last event, and rings for what was missed', async () => {
    const org = new Org();
    await org.replayIds.keep([[EVENTS, 4]]);
    org.refuses = ({ ext }) =>
      (ext as { replay: Record<string, number> }).replay[EVENTS] === 4
        ? '400::The replayId {4} you provided was invalid.'
        : undefined;
    await org.listen();
    assert.deepEqual(org.replayAskedOf(EVENTS), [4, -1]);
    assert.equal(org.rings, 1);
  });

  it('hears what is chosen in Setup, and asks again in an hour when nothing is', async () => {
    const some = new Org();
    some.refuses = ({ subscription }) => (subscription === EVENTS ? undefined : '400::does not exist');
    await some.listen();
    assert.equal(some.rings, 1);
    const none = new Org();
    none.refuses = () => '403::Subscription denied';
    await none.listen();
    assert.equal(none.rings, 0);
    assert.deepEqual(none.pauses, [3_600_000, 3_600_000, 3_600_000]);
  });

  it('logs in again when the session has ended, and waits longer each time that something fails', async () => {
    const org = new Org();
    org.hasSession = false;
    await org.listen();
    assert.deepEqual([org.renewals, org.rings], [1, 1]);
    const broken = new Org();
    broken.refuses = () => {
      throw new Error('reset');
    };
    await broken.listen();
    assert.deepEqual(broken.pauses, [1000, 2000, 4000]);
  });
});
