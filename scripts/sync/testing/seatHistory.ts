/** What happens to addresses that stand for a function, and to the seats that they open. */
import { aRelation, idOf, user } from './builders.ts';
import type { ModelRow } from './modelRows.ts';
import type { ModelRun } from './modelRun.ts';

/** Whom to invite for a function: two contacts, a lead and a room, of which settings name some. */
export const ADDRESSES = [
  'Product: product@example.com\nEngineering: it@example.com, Workshop',
  'Engineering: IT@example.com\nProduct: product@example.com',
  'Product: product@example.com',
  null
] as const;
export const HOLDERS = [
  { object: 'Contact', Id: idOf('003', 71), Email: 'product@example.com' },
  { object: 'Contact', Id: idOf('003', 72), Email: 'it@example.com' },
  { object: 'Lead', Id: idOf('00Q', 73), Email: 'product@example.com' },
  { object: 'Calendar', Id: idOf('023', 74), Name: 'Workshop' }
] as const;

export function aboutSeats(
  org: ModelRun,
  { row, choice, other }: { row: number; choice: number; other: number },
  pick: (object: string) => ModelRow | undefined
): void {
  const { rows } = org.server;
  const holder = HOLDERS[other % HOLDERS.length] ?? HOLDERS[0];
  const coming = rows.list('Event').filter((event) => String(event['StartDateTime']) > rows.stamp);
  const on = coming[row % Math.max(1, coming.length)];
  const invited = rows.list('EventRelation').filter(({ RelationId }) => RelationId === holder.Id);
  switch (choice % 7) {
    case 0:
    case 1:
      if (on !== undefined) {
        const relation = aRelation(1, on.Id, holder.Id, { Status: choice % 14 === 8 ? 'Declined' : 'New' });
        org.put('EventRelation', { ...relation, ...stamps(org), Id: rows.newId('EventRelation') });
      }
      break;
    case 2:
      rows.delete('EventRelation', invited[row % Math.max(1, invited.length)]?.Id ?? '');
      break;
    case 3:
    case 4: {
      const asked = rows.list('Customer_Meeting__c').filter((meeting) => meeting['Seat_State__c'] !== null);
      const meeting = asked[row % Math.max(1, asked.length)] ?? pick('Customer_Meeting__c');
      const openTo = ['Product', 'Engineering', null][other % 3] ?? null;
      const isOpen = choice % 2 === 0;
      const seat = { Open_To_Colleagues__c: isOpen, Open_To_Function__c: isOpen ? openTo : null };
      org.edit('Customer_Meeting__c', meeting?.Id ?? '', seat, user(1));
      break;
    }
    default:
      // Addresses alone are not asked about: something that is makes the run look.
      org.put(holder.object, {
        ...holder,
        ...(choice % 7 === 5 && { Email: 'gone@example.com', Name: 'Gone' })
      });
      org.edit('User', user(999), { Title: 'something else' }, user(1));
  }
}

export const stamps = (org: ModelRun): object => ({
  CreatedDate: org.server.rows.stamp,
  LastModifiedDate: org.server.rows.stamp,
  SystemModstamp: org.server.rows.stamp
});
