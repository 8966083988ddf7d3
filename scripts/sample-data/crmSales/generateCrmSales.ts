import { generatePeople } from '../generatePeople.ts';
import { seededRandom } from '../random.ts';
import type { SampleRecord, Step } from '../sampleRecord.ts';
import { shareRecords } from '../shareRecords.ts';
import { contactRecords, crmCalendar } from './crmCalendar.ts';
import { crmPeople } from './crmPeople.ts';
import { accountRecords, opportunityRecords } from './mapCrmSales.ts';
import type { CrmSales } from './crmTypes.ts';

/** The data set is the same each time, and so is what is invented around it. */
const SEED = 2017;

export function generateCrmSales(data: CrmSales, today: string, usernameSuffix = ''): Step[] {
  const people = crmPeople(data);
  const calendar = crmCalendar(data, people, today, seededRandom(SEED));
  return [
    ...generatePeople({ people, usernameSuffix }),
    create('Account', 'accounts', accountRecords(data)),
    create('Contact', 'contacts', contactRecords(data)),
    create('Opportunity', 'opportunities', opportunityRecords(data, today)),
    create('OpportunityShare', 'access to deals', shareRecords(calendar.deals, people)),
    create('OpportunityContactRole', 'contact roles', calendar.roles),
    create('Event', 'events', calendar.events),
    create('EventRelation', 'invitations', calendar.invitations),
    create('Customer_Meeting__c', 'meetings', calendar.meetings),
    create('Internal_Attendee__c', 'attendees', calendar.attendees),
    create('Ridealong_Visit_Note__c', 'visit notes', calendar.notes)
  ];
}

function create(object: string, label: string, records: SampleRecord[]): Step {
  return { operation: 'create', object, label, records };
}
