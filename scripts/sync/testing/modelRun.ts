/** A model org and the means to run the sync against it while things happen in it. */
import { ApiBudget } from '../org/apiBudget.ts';
import { Transport } from '../org/transport.ts';
import type { TransportOptions } from '../org/transport.ts';
import type { FieldValue } from '../plan/canonical.ts';
import { idOf, NOW, SYNC_USER, user } from './builders.ts';
import { ModelRows } from './modelRows.ts';
import type { ModelRow } from './modelRows.ts';
import { ModelServer } from './modelServer.ts';

const SETTING = {
  Id: idOf('m00', 1),
  DeveloperName: 'Default',
  Count_Accepted_As_Attended__c: false,
  Reporting_Time_Zone__c: 'Europe/Berlin',
  Weight_Deal_Breaker__c: 3,
  Weight_Painful__c: 2,
  Weight_Nuisance__c: 1,
  Keep_Field_Time_Months__c: null,
  Keep_Meetings_Months__c: null,
  Keep_Sync_Runs_Days__c: null,
  Mirror_Days_Ahead__c: 30,
  Function_Addresses__c: null
};

export class ModelRun {
  readonly server: ModelServer;

  constructor(server: ModelServer) {
    this.server = server;
  }

  put(object: string, row: object): void {
    this.server.rows.put(object, row);
  }

  row(object: string, id: string): ModelRow {
    const row = this.server.rows.table(object).get(id);
    if (row === undefined) {
      throw new Error(`There is no ${object} ${id}.`);
    }
    return row;
  }

  edit(object: string, id: string, fields: Record<string, FieldValue>, userId: string): void {
    this.server.rows.update(object, { Id: id, ...fields }, userId);
  }

  /** Something happens right before the nth request from now is answered. */
  at(moment: number, happen: () => void): void {
    const number = this.server.requests.length + moment;
    this.server.interfere = (request) => {
      if (request.number === number) {
        happen();
      }
    };
  }

  transport(options: Partial<TransportOptions> = {}): Transport {
    return new Transport({
      instanceUrl: 'https://model.my.salesforce.com',
      accessToken: '00D000000000001!token',
      apiVersion: '66.0',
      readOnly: false,
      fetch: this.server.fetch,
      sleep: () => Promise.resolve(),
      random: () => 0.5,
      budget: new ApiBudget(),
      ...options
    });
  }
}

export function modelOrg(now = NOW): ModelRun {
  const rows = new ModelRows(now);
  // What tests put into the org stands there since yesterday.
  rows.now -= 86_400_000;
  rows.put('Ridealong_Setting__mdt', SETTING);
  for (const n of [1, 2, 3, 4, 999]) {
    rows.put('User', { Id: user(n), IsActive: true });
  }
  rows.now += 86_400_000;
  return new ModelRun(new ModelServer(rows, SYNC_USER));
}
