import { audienceOf, partnersFor } from '../audience';
import type { Heard } from '../themeQuery';

const heard = (fields: Partial<Heard>): Heard => ({
  id: 'x',
  statement: 'x',
  severityLabel: '',
  isTold: false,
  isUntold: false,
  openAmount: 0,
  stakes: [],
  ...fields
});
const marlene = { id: '005M', name: 'Marlene' };
const tom = { id: '005T', name: 'Tom' };
const eva = { id: '005E', name: 'Eva' };

it('names each person who hears of it once, and not the reader', () => {
  const all = [
    heard({ rep: marlene, heardBy: 'Priya' }),
    heard({ rep: marlene, heardBy: 'Jonas' }),
    heard({ heardBy: 'Priya' }),
    heard({})
  ];
  expect(audienceOf(all, 'Jonas')).toEqual(['Marlene', 'Priya']);
  expect(audienceOf([], 'Jonas')).toEqual([]);
});

it('suggests the two reps with most at stake, each deal once', () => {
  const all = [
    heard({ dealId: 'A', rep: marlene, openAmount: 100 }),
    heard({ dealId: 'A', rep: marlene, openAmount: 100 }),
    heard({ dealId: 'B', rep: tom, openAmount: 150 }),
    heard({ dealId: 'C', rep: eva, openAmount: 0 }),
    heard({ dealId: 'D', rep: marlene, openAmount: 30 }),
    heard({ dealId: 'E', openAmount: 900 })
  ];
  expect(partnersFor(all)).toEqual([
    { ...tom, amount: 150 },
    { ...marlene, amount: 130 }
  ]);
});
