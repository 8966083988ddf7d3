/**
 * What customers said is hard, one problem each, in the words of people at work. Never a feature: what they would
 * build is kept apart, under `idea`.
 * Longer than files are elsewhere: data.
 */
import type { Area } from './themes.ts';

export interface Challenge {
  key: string;
  deal: string;
  /** Where it was heard; left out when the rep heard it on the phone. */
  visit?: string;
  heardBy: string;
  saidBy?: string;
  statement: string;
  words?: string;
  cost?: string;
  workaround?: string;
  idea?: string;
  severity?: 'Deal Breaker' | 'Painful' | 'Nuisance';
  area: Area;
  theme?: string;
  /** For what was not heard on a visit. */
  daysAgo?: number;
  told?: { daysAgo: number; by: string; note: string };
}

export const CHALLENGES: readonly Challenge[] = [
  // Orders are typed twice
  {
    key: 'reuter-invoices',
    deal: 'sonnwald-returns',
    visit: 'sonnwald-clerks',
    heardBy: 'priya',
    saidBy: 'pohl',
    statement: 'Their clerk types every return twice: once for us, once for the hospital.',
    words:
      'I have two screens and one pair of hands. The second time I do it in my sleep, and that is when I get it wrong.',
    cost: 'Two clerks, half of every day; about thirty wrong numbers a month.',
    workaround: 'A ruler on the paper, so as not to slip a line.',
    severity: 'Deal Breaker',
    area: 'Integration',
    theme: 'typed-twice',
    idea: 'Read the delivery note with the camera.'
  },
  {
    key: 'yildirim-night',
    deal: 'sonnwald-portal',
    visit: 'sonnwald-quarter',
    heardBy: 'anselm',
    saidBy: 'yildirim',
    statement: 'Orders from clinics arrive at night and lie there until somebody copies them over.',
    words: 'At six in the morning Gudrun has ninety mails. By ten she has ninety orders.',
    cost: 'Four hours before the first parcel leaves.',
    severity: 'Painful',
    area: 'Integration',
    theme: 'typed-twice'
  },
  {
    key: 'bonfanti-kiln',
    deal: 'castelvento-orders',
    visit: 'castelvento-plant',
    heardBy: 'tadeusz',
    saidBy: 'bonfanti',
    statement: 'Every order is printed, stamped, and typed again for the kiln.',
    words: 'The stamp is the interface.',
    cost: 'One wrong digit is eleven pallets in the wrong blue.',
    workaround: 'Two people read the order aloud to each other.',
    severity: 'Painful',
    area: 'Integration',
    theme: 'typed-twice',
    told: {
      daysAgo: 11,
      by: 'giacomo',
      note: 'Told Loris on the phone that we are on it. He laughed, then asked when.'
    }
  },
  {
    key: 'gauvain-shops',
    deal: 'vauquelin-edi',
    visit: 'vauquelin-lost',
    heardBy: 'anselm',
    saidBy: 'gauvain',
    statement: 'Eighty shops send orders in eighty layouts, and people retype them all.',
    words: 'I did not need you to read all eighty. I needed you to read one, and mean it.',
    cost: 'Three temporary typists in every sale.',
    severity: 'Deal Breaker',
    area: 'Integration',
    theme: 'typed-twice',
    told: {
      daysAgo: 6,
      by: 'aurelie',
      note: 'Sent Théo the decision, with the date. He wants to talk in spring.'
    }
  },
  {
    key: 'arrieta-kitchen',
    deal: 'quintalba-wholesale',
    visit: 'quintalba-flow',
    heardBy: 'yasmin',
    saidBy: 'arrieta',
    statement: 'Chefs send voice messages, and somebody has to listen to them and type.',
    words: '“Forty of the small ones, like last time.” Which ones? Which time?',
    cost: 'Two hours every evening, and the wrong ladles.',
    workaround: 'She knows most chefs by their voice.',
    severity: 'Painful',
    area: 'Integration',
    theme: 'typed-twice'
  },
  {
    key: 'tuohy-schools',
    deal: 'carraig-orders',
    heardBy: 'siobhan',
    saidBy: 'deasy',
    statement: 'Schools order on a form, and the form is copied into the order desk by hand.',
    words: 'Four hundred schools. They all order on Sunday evening.',
    cost: 'Róisín works Sundays.',
    severity: 'Painful',
    area: 'Integration',
    theme: 'typed-twice',
    daysAgo: 52,
    told: { daysAgo: 15, by: 'siobhan', note: 'Róisín knows. She asked to be the first to try.' }
  },
  {
    key: 'kuusela-goods-in',
    deal: 'rautavesi-docks',
    visit: 'rautavesi-lost',
    heardBy: 'milan',
    saidBy: 'kuusela',
    statement: 'What the lorry brings is written down at the dock and typed again upstairs.',
    cost: 'Goods stand an hour before they exist.',
    workaround: 'The forklift driver phones ahead.',
    severity: 'Nuisance',
    area: 'Integration',
    theme: 'goods-in'
  },

  // Nobody knows where a returned item is
  {
    key: 'pohl-book',
    deal: 'sonnwald-returns',
    visit: 'sonnwald-clerks',
    heardBy: 'priya',
    saidBy: 'pohl',
    statement: 'When a clinic calls about a pump it sent back, nobody can say where it is.',
    words: 'I tell them I will call back. Then I go and look. With my feet.',
    cost: 'Twenty calls a day, ten minutes each; clinics stop lending.',
    workaround: 'An exercise book, in pencil.',
    severity: 'Deal Breaker',
    area: 'Product',
    theme: 'where-is-it',
    idea: 'A timeline for each item, like a parcel has.'
  },
  {
    key: 'prigent-bags',
    deal: 'vauquelin-retours',
    visit: 'vauquelin-trial',
    heardBy: 'priya',
    saidBy: 'prigent',
    statement:
      'Mattresses come back in bags without a name, and the refund waits until it is guessed whose it was.',
    words: 'We smell them. I am not joking. Lavender means Lyon.',
    cost: 'Eleven a day; refunds take nineteen days, and the reviews say so.',
    workaround: 'A shelf called “orphans”.',
    severity: 'Deal Breaker',
    area: 'Product',
    theme: 'where-is-it'
  },
  {
    key: 'deasy-crates',
    deal: 'carraig-crates',
    visit: 'carraig-count',
    heardBy: 'priya',
    saidBy: 'deasy',
    statement: 'Eleven hundred crates are out there, and each shop says it has none.',
    words: 'They grow legs. Green plastic legs.',
    cost: '€ 6.40 a crate, every year again.',
    workaround: 'They count at Christmas and write off the rest.',
    severity: 'Painful',
    area: 'Product',
    theme: 'where-is-it'
  },
  {
    key: 'hallander-lane',
    deal: 'osterlunda-returns',
    visit: 'osterlunda-stocktake',
    heardBy: 'dag',
    saidBy: 'hallander',
    statement: 'A chair that came back is in the building, but for two weeks not in the stock.',
    words: 'We buy new ones while the old ones stand behind me.',
    cost: '90,000 kronor of chairs, any day.',
    severity: 'Painful',
    area: 'Product',
    theme: 'where-is-it'
  },
  {
    key: 'tunnicliffe-frames',
    deal: 'larkmeadow-returns',
    visit: 'larkmeadow-houses',
    heardBy: 'emeka',
    saidBy: 'tunnicliffe',
    statement: 'Walking frames go back to the lender, and nobody can prove that they did.',
    words: 'We paid for the same frame three times. It is a very expensive frame now.',
    cost: '£ 14,000 in fees last year.',
    workaround: 'Photos of frames in the boot of a car.',
    severity: 'Painful',
    area: 'Product',
    theme: 'where-is-it',
    told: {
      daysAgo: 9,
      by: 'siobhan',
      note: 'Showed Gareth the carrier list as a stopgap. Good enough until spring, he says.'
    }
  },
  {
    key: 'akesson-where',
    deal: 'osterlunda-returns',
    visit: 'osterlunda-service',
    heardBy: 'dag',
    saidBy: 'akesson',
    statement: 'Dealers ask what happened to their return, and each answer takes three phone calls.',
    cost: 'One person does nothing else on Mondays.',
    severity: 'Nuisance',
    area: 'Product',
    theme: 'where-is-it'
  },

  // Nothing works without a signal
  {
    key: 'olochlainn-bars',
    deal: 'carraig-routes',
    visit: 'carraig-dawn',
    heardBy: 'saoirse',
    saidBy: 'olochlainn',
    statement: 'Half of the milk route has no signal, and the driver cannot tick off a single shop.',
    words: 'At five in the morning there is me, the milk and a spinning circle.',
    cost: 'Forty shops are confirmed from memory.',
    workaround: 'A biro, and the back of the docket.',
    severity: 'Deal Breaker',
    area: 'Product',
    theme: 'no-signal'
  },
  {
    key: 'fossli-hitra',
    deal: 'fjellmark-service',
    visit: 'fjellmark-technicians',
    heardBy: 'saoirse',
    saidBy: 'fossli',
    statement: 'On the fish farms the technician stands next to the machine and cannot open its history.',
    words: 'I drive back to the ferry to read what I wrote last year.',
    cost: 'An hour each way, in winter two.',
    workaround: 'Screenshots, made the night before.',
    severity: 'Deal Breaker',
    area: 'Product',
    theme: 'no-signal',
    idea: 'Take the day along when leaving the house.'
  },
  {
    key: 'petrovic-tunnel',
    deal: 'brennhagen-mobile',
    visit: 'brennhagen-road',
    heardBy: 'saoirse',
    saidBy: 'petrovic',
    statement: 'In the Tauern tunnel the delivery list is gone, and stays gone until Villach.',
    words: 'My drivers write it on the windscreen. With soap.',
    severity: 'Painful',
    area: 'Product',
    theme: 'no-signal'
  },
  {
    key: 'rintanen-cold',
    deal: 'rautavesi-cold',
    visit: 'rautavesi-lost',
    heardBy: 'callum',
    saidBy: 'kuusela',
    statement: 'Behind the steel doors of the cold store nothing can be booked out.',
    words: 'They come out to type and go back in to freeze.',
    cost: 'Every pallet is walked twice.',
    severity: 'Deal Breaker',
    area: 'Product',
    theme: 'no-signal',
    told: {
      daysAgo: 4,
      by: 'ingrid',
      note: 'Called Päivi. Vans first, cold stores later: she would rather hear that than nothing.'
    }
  },
  {
    key: 'malinowski-cellar',
    deal: 'tannhof-night',
    visit: 'tannhof-night-shift',
    heardBy: 'petra',
    saidBy: 'malinowski',
    statement: 'The store is in the cellar, and in the cellar there is no network.',
    workaround: 'One shouts up the stairs, one types.',
    severity: 'Nuisance',
    area: 'Product',
    theme: 'no-signal'
  },

  // Damage claims drown in e-mail
  {
    key: 'zoli-photos',
    deal: 'castelvento-breakage',
    visit: 'castelvento-broken',
    heardBy: 'noemie',
    saidBy: 'zoli',
    statement: 'Photos of broken tiles arrive in three inboxes, and the claim is decided on the wrong ones.',
    words: 'I have four thousand photos of broken things. My daughter thinks I am sad.',
    cost: 'One container written off: € 38,000.',
    workaround: 'Her own phone.',
    severity: 'Deal Breaker',
    area: 'Service',
    theme: 'claims-by-mail'
  },
  {
    key: 'stoegner-deadline',
    deal: 'brennhagen-dispatch',
    visit: 'brennhagen-live',
    heardBy: 'yasmin',
    saidBy: 'stoegner',
    statement: 'The seven days for a damage claim run out while the mail goes round.',
    words: 'We win the argument and lose the week.',
    cost: 'One claim in five is too late.',
    severity: 'Painful',
    area: 'Service',
    theme: 'claims-by-mail'
  },
  {
    key: 'marescalchi-port',
    deal: 'castelvento-export',
    visit: 'castelvento-broken',
    heardBy: 'noemie',
    saidBy: 'marescalchi',
    statement: 'Between factory, port and customer nobody can say where a tile broke.',
    words: 'Everybody says: not here.',
    cost: 'They pay half of everything, to keep the peace.',
    severity: 'Painful',
    area: 'Service',
    theme: 'claims-by-mail',
    idea: 'A seal with a number at each handover.'
  },
  {
    key: 'sodhi-warranty',
    deal: 'kestrelford-warranty',
    heardBy: 'siobhan',
    saidBy: 'sodhi',
    statement: 'A warranty case is eleven mails, and the tenth asks what was in the second.',
    severity: 'Nuisance',
    area: 'Service',
    theme: 'claims-by-mail',
    daysAgo: 21
  },

  // Nobody answers at night
  {
    key: 'thomsen-two',
    deal: 'tannhof-night',
    visit: 'tannhof-night-shift',
    heardBy: 'petra',
    saidBy: 'thomsen',
    statement: 'When an order fails at two in the morning, the nurse is alone with it.',
    words: 'I have thirty-one people asleep, one awake who is frightened, and your error message.',
    cost: 'The morning shift starts without incontinence pads.',
    workaround: 'She calls the other home and borrows.',
    severity: 'Deal Breaker',
    area: 'Service',
    theme: 'night'
  },
  {
    key: 'moyo-weekend',
    deal: 'larkmeadow-night',
    heardBy: 'siobhan',
    saidBy: 'moyo',
    statement: 'From Friday evening to Monday they are on their own.',
    words: 'Old age does not close at the weekend.',
    severity: 'Painful',
    area: 'Service',
    theme: 'night',
    daysAgo: 34
  },
  {
    key: 'rusek-shift',
    deal: 'lakowo-plants',
    visit: 'lakowo-close',
    heardBy: 'yasmin',
    saidBy: 'rusek',
    statement: 'The night shift writes its questions on a board and works around them until morning.',
    cost: 'One machine in three stands for an hour a night.',
    severity: 'Painful',
    area: 'Service',
    theme: 'night'
  },
  {
    key: 'petrovic-hub',
    deal: 'brennhagen-dispatch',
    heardBy: 'tobias',
    saidBy: 'petrovic',
    statement: 'The hub works from ten at night to five; our phone does exactly the opposite.',
    words: 'You are awake when I sleep. That is not a partnership, that is a marriage.',
    severity: 'Nuisance',
    area: 'Service',
    theme: 'night',
    daysAgo: 70
  },

  // They pay for seats nobody sits on
  {
    key: 'claussen-seats',
    deal: 'tannhof-supply',
    visit: 'tannhof-draft',
    heardBy: 'marlene',
    saidBy: 'claussen',
    statement: 'Half of the nurses order once a month, and each costs as much as one who orders daily.',
    words: 'I pay for two hundred chairs and see eighty people.',
    cost: '€ 11,500 a year for people who are not there.',
    severity: 'Deal Breaker',
    area: 'Pricing and Contract',
    theme: 'empty-seats',
    idea: 'Pay by order, not by head.'
  },
  {
    key: 'oldroyd-season',
    deal: 'kestrelford-spares',
    visit: 'kestrelford-terms',
    heardBy: 'callum',
    saidBy: 'oldroyd',
    statement: 'They need forty seats in spring and twelve in autumn, and pay for forty.',
    cost: '£ 9,200 in a quiet half-year.',
    severity: 'Painful',
    area: 'Pricing and Contract',
    theme: 'empty-seats'
  },
  {
    key: 'terpstra-sites',
    deal: 'zwarteveld-sites',
    heardBy: 'callum',
    saidBy: 'terpstra',
    statement: 'Every building site needs a login for three months, and then the person is gone.',
    words: 'I have forty users called Kampen.',
    severity: 'Nuisance',
    area: 'Pricing and Contract',
    theme: 'empty-seats',
    daysAgo: 13
  },

  // Our quotes take three days
  {
    key: 'koutna-quote',
    deal: 'dubina-spares',
    visit: 'dubina-counter',
    heardBy: 'tadeusz',
    saidBy: 'vavra',
    statement: 'A brewery stands still, asks us what it costs, and waits until Thursday.',
    words: 'Beer does not wait until Thursday.',
    cost: 'He buys from the one who answers first.',
    severity: 'Deal Breaker',
    area: 'Selling Tools',
    theme: 'slow-quotes'
  },
  {
    key: 'krogh-catalogue',
    deal: 'skovmarken-catalogue',
    visit: 'skovmarken-day',
    heardBy: 'delphine',
    saidBy: 'krogh',
    statement: 'By the time our quote came, their buyer had forgotten the question.',
    severity: 'Painful',
    area: 'Selling Tools',
    theme: 'slow-quotes'
  },
  {
    key: 'voss-discounts',
    deal: 'sonnwald-portal',
    heardBy: 'marlene',
    statement: 'I need four signatures for a price the customer has had for three years.',
    words: 'By the third signature I have stopped selling and started apologising.',
    cost: 'A day and a half for each renewal.',
    workaround: 'I collect them in the canteen.',
    severity: 'Painful',
    area: 'Selling Tools',
    theme: 'slow-quotes',
    daysAgo: 10
  },
  {
    key: 'kearney-copy',
    deal: 'carraig-routes',
    heardBy: 'siobhan',
    statement: 'Every quote begins by copying an old one and hunting for what must not stay in.',
    cost: 'One customer has read another customer’s price.',
    severity: 'Painful',
    area: 'Selling Tools',
    theme: 'slow-quotes',
    daysAgo: 27
  },

  // Month end grinds to a halt
  {
    key: 'szczepanska-cooks',
    deal: 'lakowo-plants',
    visit: 'lakowo-close',
    heardBy: 'yasmin',
    saidBy: 'szczepanska',
    statement: 'On the last day of the month nobody can book anything until her report is through.',
    words: 'I start it, I drive home, I cook, I come back. It is still counting.',
    cost: 'Three plants stop booking from four to nine.',
    workaround: 'She runs it at night, from her kitchen.',
    severity: 'Deal Breaker',
    area: 'Product',
    theme: 'month-end',
    told: { daysAgo: 24, by: 'wojciech', note: 'Grażyna tried it herself: eleven minutes. She sent a cake.' }
  },
  {
    key: 'cabanelles-close',
    deal: 'quintalba-credit',
    visit: 'quintalba-warehouse',
    heardBy: 'rafael',
    saidBy: 'cabanelles',
    statement: 'From the 28th on, the picking list takes minutes to open.',
    words: 'The lads play cards until it comes.',
    cost: 'Two lorries leave late, every month.',
    severity: 'Painful',
    area: 'Product',
    theme: 'month-end',
    told: {
      daysAgo: 22,
      by: 'giacomo',
      note: 'Called Jordi. Too late for the deal, but he was glad somebody called.'
    }
  },
  {
    key: 'ehinger-close',
    deal: 'sonnwald-orders',
    visit: 'sonnwald-signing',
    heardBy: 'margarethe',
    saidBy: 'ehinger',
    statement: 'The monthly closing takes until the fifth, because the last two days cannot be trusted.',
    severity: 'Nuisance',
    area: 'Product',
    theme: 'month-end',
    told: { daysAgo: 19, by: 'marlene', note: 'Mr Ehinger will look at the next closing.' }
  },

  // Temporary staff see far too much
  {
    key: 'aigner-temps',
    deal: 'brennhagen-claims',
    visit: 'brennhagen-hub',
    heardBy: 'saoirse',
    saidBy: 'aigner',
    statement: 'A temp who unloads for one night can see every customer’s prices.',
    words: 'Our competitor hires the same temps.',
    severity: 'Deal Breaker',
    area: 'Product',
    theme: 'too-many-rights',
    told: { daysAgo: 36, by: 'tobias', note: 'Shown live in Linz. Signed the week after.' }
  },
  {
    key: 'dabek-cleaners',
    deal: 'lakowo-quality',
    visit: 'lakowo-quality-desk',
    heardBy: 'yasmin',
    saidBy: 'dabek',
    statement: 'At the shared terminal everybody works as whoever logged in first.',
    words: 'Last week the cleaner approved a pallet.',
    workaround: 'A note on the screen: LOG OUT!',
    severity: 'Painful',
    area: 'Product',
    theme: 'too-many-rights',
    told: { daysAgo: 49, by: 'wojciech', note: 'In use in hall 3 since.' }
  },
  {
    key: 'moyo-agency',
    deal: 'larkmeadow-returns',
    visit: 'larkmeadow-houses',
    heardBy: 'emeka',
    saidBy: 'moyo',
    statement: 'Agency nurses keep their access for months after their last shift.',
    cost: 'The inspector wrote it down.',
    severity: 'Painful',
    area: 'Product',
    theme: 'too-many-rights',
    told: { daysAgo: 30, by: 'siobhan', note: 'Patience showed the inspector. Crossed off.' }
  },

  // Nobody understands our invoices
  {
    key: 'roelofs-lines',
    deal: 'zwarteveld-pallets',
    visit: 'zwarteveld-live',
    heardBy: 'emeka',
    saidBy: 'roelofs',
    statement: 'Our invoice has nineteen lines, and she can explain two of them to her director.',
    words: 'I pay it when I am tired.',
    cost: 'Half a day a month, and a grudge.',
    severity: 'Painful',
    area: 'Pricing and Contract',
    theme: 'invoices',
    told: {
      daysAgo: 28,
      by: 'callum',
      note: 'Said no, and why. Sent the page; she said at least it is honest.'
    }
  },
  {
    key: 'claussen-split',
    deal: 'tannhof-supply',
    visit: 'tannhof-draft',
    heardBy: 'marlene',
    saidBy: 'claussen',
    statement: 'One invoice for fourteen homes: splitting it takes her two days.',
    workaround: 'Scissors. Really: scissors.',
    severity: 'Painful',
    area: 'Pricing and Contract',
    theme: 'invoices'
  },
  {
    key: 'arrieta-credit',
    deal: 'quintalba-credit',
    heardBy: 'giacomo',
    saidBy: 'arrieta',
    statement: 'Credit notes do not say which delivery they are for.',
    cost: 'She lets them expire.',
    severity: 'Nuisance',
    area: 'Pricing and Contract',
    theme: 'invoices',
    daysAgo: 81
  },

  // New people need weeks to learn it
  {
    key: 'pugh-newcomers',
    deal: 'kestrelford-spares',
    visit: 'kestrelford-desk',
    heardBy: 'dag',
    saidBy: 'pugh',
    statement: 'A new colleague at the desk needs six weeks before she lets him take a call.',
    words: 'By then he has found another job.',
    cost: 'Three newcomers left in a year.',
    severity: 'Painful',
    area: 'Service',
    theme: 'weeks-to-learn'
  },
  {
    key: 'tunnicliffe-names',
    deal: 'larkmeadow-ordering',
    visit: 'larkmeadow-live',
    heardBy: 'emeka',
    saidBy: 'tunnicliffe',
    statement: 'Agency staff order the wrong size because they have ten minutes to learn the list.',
    cost: 'A cupboard of XL gloves.',
    severity: 'Nuisance',
    area: 'Service',
    theme: 'weeks-to-learn',
    told: { daysAgo: 7, by: 'siobhan', note: 'No academy, but Emeka comes on day one. Fair enough, he said.' }
  },
  {
    key: 'soegaard-interns',
    deal: 'skovmarken-orders',
    visit: 'skovmarken-day',
    heardBy: 'lukas',
    saidBy: 'soegaard',
    statement: 'Only two people dare to change a price, and both are on holiday in July.',
    severity: 'Nuisance',
    area: 'Service',
    theme: 'weeks-to-learn'
  },

  // Nobody finds the right spare part
  {
    key: 'pugh-hands',
    deal: 'kestrelford-spares',
    visit: 'kestrelford-desk',
    heardBy: 'noemie',
    saidBy: 'pugh',
    statement: 'Customers know what the part looks like, never what it is called.',
    words: '“It is about so big.” I can hear them holding up their fingers.',
    cost: 'Every fifth parcel is the wrong seal.',
    workaround: 'A shoe box of old seals, to hold against the phone camera.',
    severity: 'Deal Breaker',
    area: 'Product',
    theme: 'right-part',
    idea: 'Search by drawing or by photo.'
  },
  {
    key: 'koutna-wall',
    deal: 'dubina-spares',
    visit: 'dubina-counter',
    heardBy: 'tadeusz',
    saidBy: 'koutna',
    statement: 'For machines built before 1995 the parts list is a drawing on her wall.',
    words: 'When I retire, the wall retires.',
    severity: 'Painful',
    area: 'Product',
    theme: 'right-part'
  },
  {
    key: 'arseth-variants',
    deal: 'fjellmark-service',
    visit: 'fjellmark-technicians',
    heardBy: 'saoirse',
    saidBy: 'hauge',
    statement: 'Three gaskets have the same name and two of them leak.',
    cost: 'A second ferry.',
    severity: 'Painful',
    area: 'Product',
    theme: 'right-part'
  },

  // The delivery day is a guess
  {
    key: 'wijngaarden-crane',
    deal: 'zwarteveld-sites',
    visit: 'zwarteveld-site',
    heardBy: 'noemie',
    saidBy: 'wijngaarden',
    statement: 'The crane is booked by the hour, and the timber comes “Tuesday or so”.',
    words: 'A crane that waits costs more than the timber.',
    cost: '€ 190 an hour, standing.',
    severity: 'Deal Breaker',
    area: 'Delivery',
    theme: 'delivery-day'
  },
  {
    key: 'lacombe-home',
    deal: 'vauquelin-retours',
    visit: 'vauquelin-trial',
    heardBy: 'priya',
    saidBy: 'lacombe',
    statement: 'People take a day off for the mattress, and it comes the day after.',
    cost: 'One delivery in seven is made twice.',
    severity: 'Painful',
    area: 'Delivery',
    theme: 'delivery-day'
  },
  {
    key: 'claussen-fridge',
    deal: 'tannhof-supply',
    heardBy: 'marlene',
    saidBy: 'thomsen',
    statement: 'Chilled food stands in the hall when nobody knew that it would come.',
    words: 'Forty yoghurts and a wheelchair. Guess who won.',
    severity: 'Painful',
    area: 'Delivery',
    theme: 'delivery-day',
    daysAgo: 5
  },

  // The warehouse does not read English
  {
    key: 'rintanen-words',
    deal: 'rautavesi-docks',
    heardBy: 'ingrid',
    saidBy: 'rintanen',
    statement: 'His dockers come from five countries and none of them reads our error messages.',
    words: 'They press the green one. Always the green one.',
    severity: 'Painful',
    area: 'Product',
    theme: 'other-languages',
    daysAgo: 44
  },
  {
    key: 'rusek-ukrainian',
    deal: 'lakowo-plants',
    heardBy: 'wojciech',
    saidBy: 'rusek',
    statement: 'Half of the new people read Ukrainian, and the screen is in English.',
    workaround: 'Stickers next to the buttons.',
    severity: 'Painful',
    area: 'Product',
    theme: 'other-languages',
    daysAgo: 18
  },

  // Not triaged yet
  {
    key: 'pohl-gloves',
    deal: 'sonnwald-returns',
    visit: 'sonnwald-clerks',
    heardBy: 'dag',
    saidBy: 'pohl',
    statement: 'With gloves on she cannot hit a single button.',
    words: 'Glove off, click, glove on. Four hundred times.',
    severity: 'Nuisance',
    area: 'Product'
  },
  {
    key: 'ehinger-audit',
    deal: 'sonnwald-returns',
    visit: 'sonnwald-quarter',
    heardBy: 'anselm',
    saidBy: 'ehinger',
    statement: 'The auditor wants to know who changed a price, and all he gets is the new price.',
    cost: 'Two days with the auditor, every year.',
    severity: 'Painful',
    area: 'Product'
  },
  {
    key: 'petrovic-tablet',
    deal: 'brennhagen-mobile',
    visit: 'brennhagen-road',
    heardBy: 'saoirse',
    saidBy: 'petrovic',
    statement: 'At every customer the driver signs in again, in the rain, with cold fingers.',
    words: 'My password has a capital letter. In the rain!',
    severity: 'Painful',
    area: 'Product'
  },
  {
    key: 'gauvain-trust',
    deal: 'vauquelin-retours',
    visit: 'vauquelin-trial',
    heardBy: 'priya',
    saidBy: 'gauvain',
    statement: 'After each of our updates something small has moved, and his people call him.',
    cost: 'Forty calls on an update Monday.',
    severity: 'Nuisance',
    area: 'Service'
  },
  {
    key: 'marescalchi-customs',
    deal: 'castelvento-export',
    heardBy: 'giacomo',
    saidBy: 'marescalchi',
    statement: 'For each country she fills in the same customs paper, forty times a day.',
    words: 'I could do Japan blind.',
    severity: 'Painful',
    area: 'Other',
    daysAgo: 3
  },
  {
    key: 'tuohy-price',
    deal: 'carraig-routes',
    heardBy: 'siobhan',
    saidBy: 'tuohy',
    statement: 'The milk price changes on Friday, and the orders for Monday still carry the old one.',
    cost: '€ 700 a week, corrected by hand.',
    severity: 'Painful',
    area: 'Product',
    daysAgo: 2
  },
  {
    key: 'thomsen-rounds',
    deal: 'tannhof-supply',
    heardBy: 'marlene',
    saidBy: 'thomsen',
    statement: 'Ward managers count cupboards every Sunday, and the order is wrong by Tuesday.',
    words: 'We count what was there. Nobody counts what will be needed.',
    severity: 'Painful',
    area: 'Product',
    daysAgo: 0
  },
  {
    key: 'hallander-labels',
    deal: 'osterlunda-returns',
    visit: 'osterlunda-service',
    heardBy: 'dag',
    saidBy: 'akesson',
    statement: 'Labels fall off in the cold, and then it is a box without a past.',
    severity: 'Nuisance',
    area: 'Other'
  },
  {
    key: 'kuusela-two',
    deal: 'rautavesi-yard',
    heardBy: 'ingrid',
    saidBy: 'kuusela',
    statement: 'Lorries queue on the public road because the yard does not know who is early.',
    cost: 'A fine from the city of Tampere, twice.',
    severity: 'Deal Breaker',
    area: 'Delivery',
    daysAgo: 8
  },
  {
    key: 'sodhi-erp',
    deal: 'kestrelford-warranty',
    visit: 'kestrelford-desk',
    heardBy: 'noemie',
    saidBy: 'sodhi',
    statement: 'Their serial numbers have two leading zeros, and we eat one of them.',
    workaround: 'He types a letter in front, and they take it out again later.',
    severity: 'Nuisance',
    area: 'Integration'
  },
  {
    key: 'dabek-photo',
    deal: 'lakowo-portal',
    heardBy: 'wojciech',
    saidBy: 'dabek',
    statement: 'Customers ask on the phone how far their boxes are, and she walks to the hall to look.',
    severity: 'Nuisance',
    area: 'Service',
    daysAgo: 12
  },
  {
    key: 'arseth-backorder',
    deal: 'fjellmark-wholesale',
    heardBy: 'ingrid',
    saidBy: 'arseth',
    statement: 'She learns that a part is out of stock when the technician stands before the machine.',
    words: 'Then it is three hundred kilometres too late.',
    severity: 'Painful',
    area: 'Product',
    daysAgo: 6
  },
  {
    key: 'arrieta-terrace',
    deal: 'quintalba-wholesale',
    visit: 'quintalba-flow',
    heardBy: 'yasmin',
    saidBy: 'arrieta',
    statement:
      'In May four hundred hotels open in the same week, and the warehouse learns it from the lorries.',
    cost: 'Overtime for three weeks; the good glasses are gone by Wednesday.',
    area: 'Delivery'
  }
];
