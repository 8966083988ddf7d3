/** What is measured: everything of an org into a new projection, as the first run of the sync does it. */
import '../../sync/smallHeap.ts';
import { join } from 'node:path';
import { fillProjection } from '../../sync/projection/fill.ts';
import { ProjectionStore } from '../../sync/projection/store.ts';
import { READ, READ_OBJECTS } from '../../sync/org/probe.ts';
import type { Capabilities } from '../../sync/org/probe.ts';
import { Transport } from '../../sync/org/transport.ts';

const [url = '', folder = ''] = process.argv.slice(2);
const transport = new Transport({
  instanceUrl: url,
  accessToken: '00D!large',
  apiVersion: '66.0',
  readOnly: false
});
const fields = Object.fromEntries(
  READ_OBJECTS.map((object) => [
    object,
    Object.keys(READ[object].row.shape).filter(
      (name) => !['CurrencyIsoCode', 'Is_Verified__c'].includes(name)
    )
  ])
) as Capabilities['fields'];
const store = ProjectionStore.open(join(folder, 'projection.sqlite'));
const rows = await fillProjection(transport, { syncUserId: '', fields, currencies: [] }, store, {
  onRead: () => {},
  onPage: undefined
});
store.close();
console.log(JSON.stringify({ rows, calls: transport.calls }));
