/** Loaded into a measured process: leaves what it has used where USAGE_FILE says. */
import { writeFileSync } from 'node:fs';

// The local org's clock is put forward between runs; the machine of the run goes with it.
const ahead = Number(process.env.CLOCK_AHEAD ?? 0);
const now = Date.now.bind(Date);
Date.now = () => now() + ahead;

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env.USAGE_FILE,
    JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, memoryMb: maxRSS / 1024 })
  );
});
