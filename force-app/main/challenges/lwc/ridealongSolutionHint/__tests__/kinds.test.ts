/** Kinds of sentences by their grammar, each with trades of its own: what is asked for on the left, what merely happens on the right. */
import { clausesOf } from '../clauses';
import { saysThatSomethingHappens } from '../finiteVerb';
import { likeness, traitsOf } from '../likeness';
import { isBaseForm } from '../orders';
import { isSolution } from '../problemLanguage';

it.each([
  ['Stamp ticket and time on the pass', 'Stamp collectors turn up before nine'],
  ['Tie lockers to badges', 'Ties slip off the pallet'],
  ['Reassign swimmers whose coach is ill', 'Swimmers whose coach is ill stay at home'],
  ['Text the ferry crew when a bus runs late', 'Text messages to the ferry crew arrive late'],
  ['Ask riders once whether a helmet is needed', 'Ask riders and you hear about the helmet'],
  ['Mark what is missing from the toolbox', 'Something is missing from the toolbox every week'],
  ['Lend skis by code, not by name', 'Skis lent by name come back late'],
  [
    'Find out from the shore whether a berth is free',
    'Nobody can tell from the shore whether a berth is free'
  ],
  ['Make sure every cabin has a key', 'Every second cabin has no key'],
  ['Prioritise repairs by berth', 'Repairs by the berth take a month']
])('an order: %j, and no order: %j', (order, statement) => {
  expect(isSolution(order)).toBe(true);
  expect(isSolution(statement)).toBe(false);
});

it.each([
  ['One ticket for bus and ferry, whoever sells it', 'Whoever sells the ticket forgets the ferry'],
  ['A list of lost skis', 'Lost skis lie in a shed'],
  ['A warning when somebody books what is not there', 'Somebody books what is not there'],
  ['A box that confirms the guest was told', 'The guest was told by a box on the form'],
  ['A camera above the slope that recognises passes', 'The camera above the slope recognises no pass'],
  ['A counter at the pier, updated by the crew', 'The counter at the pier was updated by nobody'],
  ['Skis by size, so that people can choose', 'Skis differ in size and people choose wrong'],
  ['Lifts with a code that the office can reset', 'Lifts that break in March stand until May'],
  ['No more than two taps to the timetable', 'It takes five taps to reach the timetable'],
  ['Not a new pass, just a bigger photo', 'The photo on the pass is too small']
])('the name of a thing: %j, and what happens: %j', (name, statement) => {
  expect(isSolution(name)).toBe(true);
  expect(isSolution(statement)).toBe(false);
});

it.each([
  ['As a skipper I want to see the wind at the pier', 'As a skipper I wait two hours at the pier'],
  ['They were keen to have the timetable on the pier', 'They were keen on skiing and nobody taught them'],
  ['Posting the timetable online would help', 'Posting the timetable takes a whole morning'],
  ['The ability to book a berth is very important to them', 'The ability to swim is rare among their guests'],
  ['What if the lift opened an hour earlier?', 'What if the lift breaks again?'],
  ['Are you planning a timetable for the blind?', 'Are you ashamed of the timetable?'],
  ['The pass must not show a photo', 'The pass does not show a photo'],
  ['I am wondering if the pass could open the lift', 'I am wondering why the pass is late'],
  ['Printing the pass at home is what they need', 'Printing the pass at home is what nobody manages'],
  ['Two lifts on one pass, please', 'Two lifts and one pass between them']
])('a wish: %j, and none: %j', (wish, statement) => {
  expect(isSolution(wish)).toBe(true);
  expect(isSolution(statement)).toBe(false);
});

it.each([
  'A tourist waited for a bus that had gone',
  'The swan built its nest on the pier',
  'The mill grinds what comes first',
  'Weather data arrive as a screenshot',
  'Rules that clash with others turn into chores',
  'Switching lifts empties the battery',
  'Children born before 2010 are refused',
  'Tickets of guests need the stamp of the host'
])('something happens: %j', (clause) => {
  expect(saysThatSomethingHappens(clause)).toBe(true);
});

it.each([
  'A message with the reason, and what to do about it',
  'A date for new skis, sent to each guest',
  'Something between a whistle and a phone call',
  'A feed by berth',
  'Anything ordered at the bar',
  'A search by lift and valley',
  'A card with the day it will run',
  'Slots that guests book themselves'
])('nothing happens: %j', (clause) => {
  expect(saysThatSomethingHappens(clause)).toBe(false);
});

it.each([
  'The form asks for a stamp',
  'The copier wants a code',
  'The gate demands a badge',
  'Our log asks for the hours'
])('what a thing asks for is asked of people: %j', (clause) => {
  expect(isSolution(clause)).toBe(false);
});

it('does not take an order or a gerund for somebody who says something', () => {
  expect(clausesOf('Merge claims that share a plate')[0]?.text).toBe('Merge claims that share a plate');
  expect(clausesOf('Letting guides say how long it takes will be useful')[0]?.text).toContain(
    'Letting guides'
  );
});

it.each([
  'Lose a key and pay forty euros',
  'Take a number, take a seat, take a nap',
  'Try to find the pier',
  'Need two people for one lift'
])('orders nothing of us: %j', (clause) => {
  expect(isBaseForm(clause) && isSolution(clause)).toBe(false);
});

it('knows a clause by its words, by what kinds of words follow each other, by its beginning and its length', () => {
  const traits = traitsOf('Show the wind at two piers');
  expect(traits).toEqual(
    expect.arrayContaining(['wwind', 'fshow', 'gshow the', 'l6', '1the', '2the A', '2two Ns', 's4 V the A'])
  );
});

it.each([
  ['Please let the crew see the wind', 'The crew never sees the wind'],
  ['An option to hide the wind would be useful', 'He was hidden by the wind and nobody knew'],
  ['Could there be a map of the piers?', 'They had no map of the piers and got lost']
])('is more like a wish: %j than %j', (wish, statement) => {
  expect(likeness(wish)).toBeGreaterThan(0.85);
  expect(likeness(statement)).toBeLessThan(0.1);
});

it('knows nothing of no words at all', () => {
  expect(likeness('')).toBeGreaterThanOrEqual(0);
  expect(likeness('')).toBeLessThan(0.85);
});

it.each([
  'They need an app since parcels are counted by two people',
  'They need an app because drivers wait at the gate',
  'We need a dashboard since nobody sees the stock',
  'They need a second ramp because trucks queue',
  'They would like an export whenever the list is long'
])('a wish with its reason: %j', (wish) => {
  expect(isSolution(wish)).toBe(true);
});

it.each([
  'They wait since the app is slow',
  'They count parcels twice because nobody trusts the list',
  'The portal has been down since Monday',
  'They call twice a day because nobody tells them'
])('a reason, and no wish: %j', (statement) => {
  expect(isSolution(statement)).toBe(false);
});
