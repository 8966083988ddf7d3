import type { OrgSnapshot } from '../plan/rows.ts';
import type { Settings } from '../plan/settings.ts';
import { askFor, EVERYTHING_MARKED, fillInputs } from '../projection/figureInputs.ts';
import { PlannedStates } from '../projection/states.ts';
import { ProjectionStore } from '../projection/store.ts';
import { contextOf } from './figureOracle.ts';

/** A projection that holds the org, with everything marked. */
export function projectionOf(org: OrgSnapshot, settings: Settings): ProjectionStore {
  const store = ProjectionStore.open(':memory:');
  store.put('User', org.users);
  store.put('Ridealong_Colleague__c', org.colleagues);
  store.put('Customer_Meeting__c', org.meetings);
  store.put('Internal_Attendee__c', org.attendees);
  store.put('Opportunity', org.opportunities);
  store.put('Challenge_Theme__c', org.themes);
  store.put('Customer_Challenge__c', org.challenges);
  store.put('Field_Time__c', org.fieldTime);
  store.mark(
    'user',
    org.users.map((row) => row.Id)
  );
  store.mark(
    'deal',
    org.opportunities.map((row) => row.Id)
  );
  store.mark(
    'theme',
    org.themes.map((row) => row.Id)
  );
  askFor(store.database, EVERYTHING_MARKED);
  fillInputs(store, contextOf(settings), { states: new PlannedStates(), rates: org });
  return store;
}
