import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { createLocalOrgServer } from './createLocalOrgServer.ts';
import { explainPortInUse, isPortInUse } from './portInUse.ts';
import { serverOrg } from '../../testing/serverOrg.ts';

test('a second local org on the same port hears who has it and which is free', async () => {
  const first = createLocalOrgServer(await serverOrg(), { log: () => undefined });
  const { port } = await first.listen(0);
  const second = createLocalOrgServer(await serverOrg(), { log: () => undefined });
  await assert.rejects(second.listen(port), (error) => isPortInUse(error));
  const message = await explainPortInUse(port);
  await first.close();
  assert.match(
    message,
    new RegExp(
      `^Port ${port} is in use by another local org\\. Stop it, or start with --port \\d+, which is free\\.$`
    )
  );
  assert.ok(Number(/--port (\d+)/.exec(message)?.[1]) > port);
});

test('another web server is named as far as it says', async () => {
  const other = createServer((_request, response) => {
    response.setHeader('Server', 'Testing/1');
    response.end('hello');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const message = await explainPortInUse(port);
  await new Promise((resolve) => other.close(resolve));
  assert.match(message, /another web server \(Testing\/1\)/);
});
