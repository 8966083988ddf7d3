/**
 * What a run remembers for the next one, in a small file that may be deleted at any time: up to when it knows the org,
 * and until when what it wrote stays right without any change, because time alone changes figures, too.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { z } from 'zod';
import { writtenRow } from './changedBack.ts';
import { digest } from './digest.ts';
import { CURRENCY_OBJECTS } from './org/probe.ts';
import { canonicalDateTime } from './plan/canonical.ts';
import { NOBODY_INVITABLE } from './plan/functionAddresses.ts';
import type { Invitable } from './plan/functionAddresses.ts';
import type { SettingRow } from './plan/rows.ts';
import type { Clock } from './plan/states.ts';
import type { SyncPlan } from './planSync.ts';
import { erasePerson } from './projection/erasePerson.ts';
import { setAsideRow } from './quarantine.ts';
import { StateLock } from './stateLock.ts';

const VERSION = 4;

const remembered = z.object({
  /** Changes before this are in the figures. */
  knownUntil: z.iso.datetime(),
  /** The same when a run last read something: runs that find nothing leave it. */
  readUntil: z.iso.datetime(),
  /** Nothing becomes wrong by itself up to this moment. */
  rightUntil: z.iso.datetime(),
  /** The last run that left a row in the org, and when. */
  runKey: z.string(),
  runRecordedAt: z.iso.datetime(),
  settings: z.string(),
  /** The objects of currencies that the org has: their rates are asked for, too. */
  currencies: z.array(z.enum(CURRENCY_OBJECTS))
});
export type Remembered = z.infer<typeof remembered>;

const content = z.object({
  version: z.literal(VERSION),
  /** Undefined until a run has ended well. */
  known: remembered.optional(),
  setAside: z.array(setAsideRow),
  /** What the last run that had something to do has changed. */
  written: z.array(writtenRow).optional(),
  /** The day of the last look for rows that are past their time. */
  prunedOn: z.string().optional()
});
export type MemoryContent = Omit<z.infer<typeof content>, 'version'>;

export class Memory {
  readonly #folder: string;
  readonly #file: string;

  /** One file for each org, by its address and the org id that every access token begins with. */
  constructor(folder: string, instanceUrl: string, accessToken: string) {
    const [orgId = ''] = accessToken.split('!');
    this.#folder = folder;
    this.#file = join(folder, `${digest(`${instanceUrl} ${orgId}`)}.json`);
  }

  /** What the org's rows were when they were last seen: a cache beside the memory. */
  get projectionFile(): string {
    return this.#file.replace(/json$/, 'sqlite');
  }

  /** One run at a time works on these files. */
  get lockFile(): string {
    return this.#file.replace(/json$/, 'lock');
  }

  /** Which change events a watch has seen. */
  get replayFile(): string {
    return this.#file.replace(/json$/, 'replay.json');
  }

  /** A file that cannot be read, or that another version wrote, is no memory. */
  async read(): Promise<MemoryContent> {
    try {
      return content.parse(JSON.parse(await readFile(this.#file, 'utf8')));
    } catch {
      return { setAside: [] };
    }
  }

  async write(values: MemoryContent): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const draft = `${this.#file}.${process.pid}`;
    await writeFile(draft, JSON.stringify({ version: VERSION, ...values }), { mode: 0o600 });
    await rename(draft, this.#file);
  }

  /**
   * Where somebody is to be erased: the rows that say something of them go out of the projection, and with them what was
   * remembered of single rows. A file that cannot be read is deleted: it is a cache, and made again.
   */
  async erase(person: string): Promise<'erased' | 'nothing' | 'in use'> {
    if (![this.#file, this.projectionFile].some((file) => existsSync(file))) {
      return 'nothing';
    }
    const lock = StateLock.take(this.lockFile);
    if (lock === undefined) {
      return 'in use';
    }
    try {
      const { known } = await this.read();
      await this.write({ ...(known && { known }), setAside: [] });
      if (existsSync(this.projectionFile) && !erasePerson(this.projectionFile, person)) {
        const parts = ['', '-wal', '-shm', '-journal'].map((end) => `${this.projectionFile}${end}`);
        await Promise.all(parts.map((part) => rm(part, { force: true })));
      }
    } finally {
      lock.release();
    }
    return 'erased';
  }

  /** What the org looked like; what it has refused stays known. */
  async forget(): Promise<void> {
    const { known, ...rest } = await this.read();
    if (known !== undefined) {
      await this.write(rest);
    }
  }
}

/** The next moment at which a meeting is over, or a day begins: clocks, windows and months move by these alone. */
export function rightUntil(plan: SyncPlan, timeZone: string): Date {
  const now = canonicalDateTime(plan.clock.now);
  const ends = plan.meetings.flatMap(({ owned: { Ends_At__c: end } }) =>
    typeof end === 'string' && canonicalDateTime(end) >= now ? Date.parse(canonicalDateTime(end)) : []
  );
  return earliestOf(plan.clock, timeZone, ends);
}

/** @param ends moments, in milliseconds, at which meetings will be over */
export function earliestOf(clock: Clock, timeZone: string, ends: readonly number[]): Date {
  const nextDay = DateTime.fromISO(clock.now, { zone: timeZone }).plus({ days: 1 }).startOf('day').toMillis();
  return new Date(ends.reduce((least, end) => Math.min(least, end), nextDay));
}

/** @param invitable left out for the setting record alone */
export const settingsDigest = (
  settings: SettingRow | undefined,
  invitable: Invitable = NOBODY_INVITABLE
): string => digest(JSON.stringify([settings ?? null, ...invitable]));
