import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { broken, change } from '../testing/brokenProject.ts';
import { dataModel } from './dataModel.ts';

let page: string;

before(async () => {
  page = dataModel(await broken());
});

function has(...lines: string[]): void {
  for (const line of lines) {
    assert.ok(page.split('\n').includes(line), `There is no line\n${line}\nin\n${page}`);
  }
}

test('draws masters with a full line, lookups with a dotted one', () => {
  has(
    '    Visit__c ||--o{ Guest__c : Visit__c',
    '    User ||..o{ Guest__c : Person__c',
    '    Account |o..o{ Visit__c : Account__c',
    '    Visit__c |o..o{ Problem__c : Visit__c'
  );
});

test('says what an object is for and how it is shared', () => {
  has(
    '### Visit (`Visit__c`)',
    'All about Visit__c.',
    'Sharing: everybody may read, its owner may edit. Feature: `bookings`.',
    'Sharing: as its master. Feature: `bookings`.',
    '- `Open_Visits_Have_A_Day`: Enter the day.'
  );
});

test('says of each field what it is and who writes it', () => {
  has(
    '| Visit | `Name` | Text (80) | people, sync | The name of the record. |',
    '| Guest Number | `Name` | Auto number G-{0000} | Salesforce | The name of the record. |',
    '| Day | `Day__c` | Date | people | About Day. |',
    '| Kind | `Kind__c` | Picklist: On Site, Phone | people | About Kind. |',
    '| Team | `Team__c` | Picklist: Product, IT | people | About Team. |',
    '| Notes | `Notes__c` | Long text (2000) | people | About Notes. |',
    '| Status | `Status__c` | Text formula | formula | About Status. |',
    '| Coming | `Coming__c` | count of Guest__c where State__c equals Coming | roll-up | About Coming. |',
    '| State | `State__c` | Picklist: Coming, Absent | people, flow | About State. |',
    '| Guest Key | `Guest_Key__c` | Text (40), unique, external id | admins, flow, sync | About Guest Key. |',
    '| Person | `Person__c` | Lookup to User | people, sync | About Person. |',
    '| Trips Visits | `Trips_Visits__c` | Number (4, 0) | sync | About Trips Visits. |',
    '| Trips Problems | `Trips_Problems__c` | Number (4, 0) | nobody | About Trips Problems. |'
  );
});

test('shows settings with their records, and who may do what', () => {
  has(
    '| Days | `Days__c` | Number (3, 0) | 30 | About Days. |',
    '| Object | Admin | Rep | Sync |',
    '| `Problem__c` | CRE | CRE | - |',
    '| `Opportunity` | R | R | CRE |',
    '- **Rep** (`Trips_Rep`): For Trips_Rep.'
  );
});

test('an id of a standard object kept as text is drawn too', async () => {
  const key = 'force-app/main/bookings/objects/Visit__c/fields/Event_Id__c.field-meta.xml';
  const context = await broken({
    [key]:
      '<CustomField xmlns="http://soap.sforce.com/2006/04/metadata"><fullName>Event_Id__c</fullName><label>Event</label><length>18</length><type>Text</type></CustomField>',
    'force-app/main/default/permissionsets/Trips_Rep.permissionset-meta.xml': change(
      '<field>Visit__c.Day__c<',
      '<field>Visit__c.Event_Id__c<'
    )
  });
  const text = dataModel(context);
  assert.ok(text.includes('    Event ||..o| Visit__c : Event_Id__c\n'));
  assert.ok(text.includes('| Event | `Event_Id__c` | Text (18) | people |  |'));
  assert.ok(text.includes('| Day | `Day__c` | Date | admins | About Day. |'));
});
