/** `ridealong-sync watch`: stays with the org, run after run. Each run leaves its word as a run of `sync` does. */
import { API_VERSION } from '../config.ts';
import type { ExitCode } from '../exitCode.ts';
import type { SyncOptions } from '../options.ts';
import { ApiBudget } from '../org/apiBudget.ts';
import type { Connection, Session } from '../org/connection.ts';
import { endOfRun } from '../org/orgError.ts';
import { whoAmI } from '../org/probe.ts';
import { Memory } from '../memory.ts';
import { Transport } from '../org/transport.ts';
import { exitCodeOf, leaveReport, logOf, printOutcome, syncOnce } from '../reportedRun.ts';
import type { RunReport } from '../reportedRun.ts';
import type { SyncOutcome } from '../runTypes.ts';
import { Bell } from './bell.ts';
import { CatchUp } from './catchUp.ts';
import { listen } from './changeEvents.ts';
import { ReplayIds } from './replayIds.ts';
import { watch } from './watch.ts';

const EVERY_SECONDS = 60;
const PAUSES = { gatherMillis: 1000, leastMillis: 5000 };

export async function watchOrg(
  connection: Connection,
  options: SyncOptions,
  signal: AbortSignal
): Promise<ExitCode> {
  const watcher = new OrgWatcher(connection, options, signal);
  const bell = new Bell(PAUSES);
  const over = new AbortController();
  void watcher.listen(() => bell.ring(), AbortSignal.any([signal, over.signal]));
  try {
    return await watch({
      run: () => watcher.run(),
      rest: (millis) => bell.rest(millis, signal),
      everyMillis: (options.every ?? EVERY_SECONDS) * 1000,
      signal
    });
  } finally {
    over.abort();
  }
}

class OrgWatcher {
  readonly #options: SyncOptions;
  readonly #signal: AbortSignal;
  readonly #renew: (() => Promise<Session>) | undefined;
  readonly #catchUp = new CatchUp();
  #session: Session;

  constructor({ session, renew }: Connection, options: SyncOptions, signal: AbortSignal) {
    this.#session = session;
    this.#renew = renew && (async () => (this.#session = await renew()));
    this.#options = options;
    this.#signal = signal;
  }

  /** With calls and a budget of its own, and whatever went wrong as an exit code. */
  async run(): Promise<ExitCode> {
    const options = this.#options;
    const budget = new ApiBudget(options);
    const transport = this.#transport(budget, this.#signal);
    const report: RunReport = { startedAt: new Date(), budget, options, transport };
    const exitCode = await this.#exitCodeOf(report, transport);
    await leaveReport(report, exitCode);
    return exitCode;
  }

  /** Change events end a rest early. Whatever goes wrong with them is said, and leaves the runs alone. */
  async listen(ring: () => void, signal: AbortSignal): Promise<void> {
    const say = logOf(this.#options).message;
    const { instanceUrl, accessToken } = this.#session;
    try {
      await listen({
        session: () => this.#session,
        renew: this.#renew,
        syncUserId: await whoAmI(this.#transport(new ApiBudget(), signal)),
        replayIds: new ReplayIds(new Memory(this.#options.state ?? '', instanceUrl, accessToken).replayFile),
        ring,
        gap: () => {
          this.#catchUp.ask();
          say('A gap event: a run soon reads everything.');
        },
        say,
        signal
      });
    } catch (error) {
      say(`No change events: ${endOfRun(error, 'Listening').message}`);
    }
  }

  #transport(budget: ApiBudget, signal: AbortSignal): Transport {
    return new Transport({
      ...this.#session,
      renew: this.#renew,
      signal,
      budget,
      onRetry: logOf(this.#options).message,
      apiVersion: API_VERSION,
      readOnly: false
    });
  }

  async #exitCodeOf(report: RunReport, transport: Transport): Promise<ExitCode> {
    try {
      const { accessToken } = this.#session;
      const outcome = await this.#catchUp.once((whole) =>
        syncOnce(transport, accessToken, this.#options, whole)
      );
      report.outcome = outcome;
      if (hasNews(outcome)) {
        printOutcome(outcome, this.#options);
      }
      return exitCodeOf(outcome);
    } catch (error) {
      const end = endOfRun(error, 'Syncing');
      console.error(`${end.message}\n${end.actions}`);
      return end.exitCode;
    }
  }
}

/** A run a minute that says that nothing has changed would hide those that did something. */
const hasNews = ({ rowsWritten, rowsDeleted, problems }: SyncOutcome): boolean =>
  rowsWritten + rowsDeleted + problems.length > 0;
