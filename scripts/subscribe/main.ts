import { runSubscribe } from './subscribe.ts';

process.exitCode = await runSubscribe(process.argv.slice(2), process.env, {
  out: (line) => console.log(line),
  error: (line) => console.error(line)
});
