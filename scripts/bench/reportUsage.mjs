/** Loaded into a measured process: leaves what it has used where USAGE_FILE says. */
import { subscribe } from 'node:diagnostics_channel';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

// The local org's clock is put forward between runs; the machine of the run goes with it.
const ahead = Number(process.env.CLOCK_AHEAD ?? 0);
const now = Date.now.bind(Date);
Date.now = () => now() + ahead;

/** As they come over the wire, with headers: of connections that are closed, too. */
const sockets = [];
subscribe('net.client.socket', ({ socket }) => sockets.push(socket));

/** What programs that it has started and seen the end of have used: Linux tells in hundredths of a second. */
function secondsOfChildren() {
  const file = '/proc/self/stat';
  const fields = existsSync(file) ? readFileSync(file, 'utf8').split(') ').at(-1).split(' ') : [];
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / 100;
}

process.on('exit', () => {
  if (!process.env.USAGE_FILE) {
    return;
  }
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env.USAGE_FILE,
    JSON.stringify({
      cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 + secondsOfChildren(),
      memoryMb: maxRSS / 1024,
      megabytesRead: sockets.reduce((sum, { bytesRead }) => sum + bytesRead, 0) / 1e6
    })
  );
});
