import { ATTENDANCE, SOURCE } from '../attendance';
import { backTo } from '../takingBack';
import type { Stood, TakenBackBy } from '../takingBack';

const DAY = '2026-03-02';
const OTHER_DAY = '2026-03-03';
const { accepted, declined, invited, removed, requested, attended } = ATTENDANCE;

const stood = (attendance: string, more: Partial<Stood> = {}): Stood => ({ attendance, ...more });

it.each<[string, TakenBackBy, Stood, string, string | undefined]>([
  ['an owner goes back to what stood', 'owner', stood(invited), removed, invited],
  ['an owner goes back to a no', 'owner', stood(declined, { source: SOURCE.asked }), removed, declined],
  [
    'an owner takes back the no of somebody who asked',
    'owner',
    stood(accepted, { source: SOURCE.asked }),
    declined,
    accepted
  ],
  ['an owner goes back to a question', 'owner', stood(requested), declined, requested],
  ['a colleague goes back to what stood', 'colleague', stood(invited), declined, invited],
  ['a colleague takes a question off', 'colleague', stood(declined), requested, removed],
  [
    'who asked and said no asks again',
    'colleague',
    stood(accepted, { source: SOURCE.asked }),
    declined,
    requested
  ],
  [
    'who was tagged and said no has a yes again',
    'colleague',
    stood(accepted, { source: SOURCE.tagged }),
    declined,
    accepted
  ],
  [
    'who asked and went goes back to the yes',
    'colleague',
    stood(accepted, { source: SOURCE.asked }),
    attended,
    accepted
  ],
  ['a tagger asks again whom they took off', 'tagger', stood(accepted), removed, invited],
  ['a tagger takes nothing else back', 'tagger', stood(accepted), attended, undefined],
  ['nothing is taken back where nothing changes', 'owner', stood(declined), declined, undefined]
])('%s', (_what, by, before, said, back) => {
  expect(backTo(before, { by, said, day: DAY })).toBe(back);
});

it.each<[string, string | undefined, string | undefined, string]>([
  ['a yes to the same day stands', DAY, DAY, accepted],
  ['a yes to another day is asked for again', OTHER_DAY, DAY, invited],
  ['a yes to a day that is not known stands', undefined, DAY, accepted],
  ['a yes stands where the meeting has no day', DAY, undefined, accepted]
])('%s', (_what, saidYesTo, day, back) => {
  expect(backTo(stood(accepted, { saidYesTo }), { by: 'owner', said: removed, day })).toBe(back);
});

it('asks for nothing again but a yes', () => {
  const before = stood(declined, { saidYesTo: OTHER_DAY });
  expect(backTo(before, { by: 'owner', said: removed, day: DAY })).toBe(declined);
});

it('has nothing to ask for again who is asked by now', () => {
  const before = stood(accepted, { saidYesTo: OTHER_DAY });
  expect(backTo(before, { by: 'owner', said: invited, day: DAY })).toBeUndefined();
});
