/**
 * The pipeline: every stage, two quarters back and two ahead. `closesIn` counts days from today.
 * Longer than files are elsewhere: data.
 */

export const STAGES = [
  'Prospecting',
  'Qualification',
  'Needs Analysis',
  'Value Proposition',
  'Id. Decision Makers',
  'Perception Analysis',
  'Proposal/Price Quote',
  'Negotiation/Review',
  'Closed Won',
  'Closed Lost'
] as const;

export type Stage = (typeof STAGES)[number];

export type ContactRole =
  | 'Decision Maker'
  | 'Economic Buyer'
  | 'Business User'
  | 'Technical Buyer'
  | 'Influencer'
  | 'Evaluator';

export interface Deal {
  key: string;
  customer: string;
  name: string;
  stage: Stage;
  amount: number;
  closesIn: number;
  type: 'New Customer' | 'Existing Customer - Upgrade';
  /** Left out: the owner of the customer. */
  owner?: string;
  nextStep?: string;
  /** First one is the primary contact. */
  roles: readonly (readonly [contact: string, role: ContactRole])[];
}

export const DEALS: readonly Deal[] = [
  {
    key: 'sonnwald-returns',
    customer: 'sonnwald',
    name: 'Sonnwald: returns desk for both plants',
    stage: 'Proposal/Price Quote',
    amount: 184_500,
    closesIn: 24,
    type: 'Existing Customer - Upgrade',
    nextStep: 'Plant tour with IT, then final offer',
    roles: [
      ['reuter', 'Decision Maker'],
      ['pohl', 'Business User'],
      ['yildirim', 'Technical Buyer'],
      ['ehinger', 'Economic Buyer']
    ]
  },
  {
    key: 'sonnwald-portal',
    customer: 'sonnwald',
    name: 'Sonnwald: clinics order themselves',
    stage: 'Needs Analysis',
    amount: 96_200,
    closesIn: 88,
    type: 'Existing Customer - Upgrade',
    nextStep: 'Visit two clinics together',
    roles: [
      ['reuter', 'Decision Maker'],
      ['yildirim', 'Technical Buyer']
    ]
  },
  {
    key: 'sonnwald-orders',
    customer: 'sonnwald',
    name: 'Sonnwald: order desk',
    stage: 'Closed Won',
    amount: 241_800,
    closesIn: -96,
    type: 'New Customer',
    roles: [
      ['ehinger', 'Economic Buyer'],
      ['reuter', 'Decision Maker']
    ]
  },
  {
    key: 'tannhof-supply',
    customer: 'tannhof',
    name: 'Tannhof: supplies for fourteen homes',
    stage: 'Negotiation/Review',
    amount: 72_400,
    closesIn: 9,
    type: 'New Customer',
    nextStep: 'Answer the works council',
    roles: [
      ['claussen', 'Decision Maker'],
      ['thomsen', 'Business User']
    ]
  },
  {
    key: 'tannhof-night',
    customer: 'tannhof',
    name: 'Tannhof: help at night',
    stage: 'Qualification',
    amount: 31_750,
    closesIn: 130,
    type: 'New Customer',
    roles: [
      ['thomsen', 'Influencer'],
      ['malinowski', 'Evaluator']
    ]
  },
  {
    key: 'tannhof-pilot',
    customer: 'tannhof',
    name: 'Tannhof: pilot in Travemünde',
    stage: 'Closed Lost',
    amount: 18_900,
    closesIn: -61,
    type: 'New Customer',
    roles: [['malinowski', 'Decision Maker']]
  },
  {
    key: 'brennhagen-dispatch',
    customer: 'brennhagen',
    name: 'Brennhagen: dispatch in three hubs',
    stage: 'Value Proposition',
    amount: 158_300,
    closesIn: 47,
    type: 'Existing Customer - Upgrade',
    nextStep: 'Numbers from the Linz hub',
    roles: [
      ['stoegner', 'Economic Buyer'],
      ['petrovic', 'Business User']
    ]
  },
  {
    key: 'brennhagen-mobile',
    customer: 'brennhagen',
    name: 'Brennhagen: drivers on the phone',
    stage: 'Perception Analysis',
    amount: 64_900,
    closesIn: 72,
    type: 'Existing Customer - Upgrade',
    roles: [
      ['petrovic', 'Influencer'],
      ['aigner', 'Technical Buyer']
    ]
  },
  {
    key: 'brennhagen-claims',
    customer: 'brennhagen',
    name: 'Brennhagen: damage claims',
    stage: 'Closed Won',
    amount: 112_600,
    closesIn: -33,
    type: 'New Customer',
    roles: [
      ['stoegner', 'Decision Maker'],
      ['aigner', 'Technical Buyer']
    ]
  },
  {
    key: 'kestrelford-spares',
    customer: 'kestrelford',
    name: 'Kestrelford: spare parts desk',
    stage: 'Negotiation/Review',
    amount: 203_700,
    closesIn: 18,
    type: 'New Customer',
    nextStep: 'Call with their chief executive',
    roles: [
      ['oldroyd', 'Decision Maker'],
      ['pugh', 'Business User'],
      ['sodhi', 'Technical Buyer']
    ]
  },
  {
    key: 'kestrelford-warranty',
    customer: 'kestrelford',
    name: 'Kestrelford: warranty cases',
    stage: 'Id. Decision Makers',
    amount: 87_350,
    closesIn: 64,
    type: 'New Customer',
    roles: [['sodhi', 'Technical Buyer']]
  },
  {
    key: 'kestrelford-dealers',
    customer: 'kestrelford',
    name: 'Kestrelford: dealer portal',
    stage: 'Closed Lost',
    amount: 139_000,
    closesIn: -120,
    type: 'New Customer',
    roles: [['oldroyd', 'Decision Maker']]
  },
  {
    key: 'larkmeadow-ordering',
    customer: 'larkmeadow',
    name: 'Larkmeadow: one order list',
    stage: 'Prospecting',
    amount: 44_100,
    closesIn: 150,
    type: 'Existing Customer - Upgrade',
    roles: [['tunnicliffe', 'Evaluator']]
  },
  {
    key: 'larkmeadow-returns',
    customer: 'larkmeadow',
    name: 'Larkmeadow: returns of aids',
    stage: 'Closed Won',
    amount: 58_250,
    closesIn: -15,
    type: 'New Customer',
    roles: [
      ['moyo', 'Decision Maker'],
      ['tunnicliffe', 'Business User']
    ]
  },
  {
    key: 'larkmeadow-night',
    customer: 'larkmeadow',
    name: 'Larkmeadow: night cover',
    stage: 'Perception Analysis',
    amount: 37_200,
    closesIn: 44,
    type: 'Existing Customer - Upgrade',
    roles: [['moyo', 'Decision Maker']]
  },
  {
    key: 'carraig-routes',
    customer: 'carraig',
    name: 'Béal Carraig: milk routes',
    stage: 'Proposal/Price Quote',
    amount: 88_600,
    closesIn: 36,
    type: 'Existing Customer - Upgrade',
    nextStep: 'Ride the Mallow route again',
    roles: [
      ['olochlainn', 'Business User'],
      ['tuohy', 'Decision Maker']
    ]
  },
  {
    key: 'carraig-crates',
    customer: 'carraig',
    name: 'Béal Carraig: crates that never come back',
    stage: 'Prospecting',
    amount: 26_400,
    closesIn: 170,
    type: 'Existing Customer - Upgrade',
    roles: [['deasy', 'Influencer']]
  },
  {
    key: 'carraig-orders',
    customer: 'carraig',
    name: 'Béal Carraig: order desk',
    stage: 'Closed Won',
    amount: 73_900,
    closesIn: -64,
    type: 'New Customer',
    roles: [
      ['tuohy', 'Decision Maker'],
      ['deasy', 'Business User']
    ]
  },
  {
    key: 'vauquelin-retours',
    customer: 'vauquelin',
    name: 'Vauquelin: retours, cent nuits',
    stage: 'Proposal/Price Quote',
    amount: 121_400,
    closesIn: 33,
    type: 'New Customer',
    nextStep: 'Result of the trial run',
    roles: [
      ['lacombe', 'Decision Maker'],
      ['prigent', 'Business User'],
      ['gauvain', 'Technical Buyer']
    ]
  },
  {
    key: 'vauquelin-hotels',
    customer: 'vauquelin',
    name: 'Vauquelin: hôtels',
    stage: 'Needs Analysis',
    amount: 53_600,
    closesIn: 95,
    type: 'New Customer',
    roles: [['lacombe', 'Influencer']]
  },
  {
    key: 'vauquelin-edi',
    customer: 'vauquelin',
    name: 'Vauquelin: commandes des magasins',
    stage: 'Closed Lost',
    amount: 77_000,
    closesIn: -45,
    type: 'New Customer',
    roles: [['gauvain', 'Technical Buyer']]
  },
  {
    key: 'castelvento-breakage',
    customer: 'castelvento',
    name: 'Castelvento: breakage claims',
    stage: 'Value Proposition',
    amount: 93_800,
    closesIn: 58,
    type: 'Existing Customer - Upgrade',
    roles: [
      ['zoli', 'Business User'],
      ['marescalchi', 'Decision Maker']
    ]
  },
  {
    key: 'castelvento-export',
    customer: 'castelvento',
    name: 'Castelvento: export orders',
    stage: 'Qualification',
    amount: 140_250,
    closesIn: 110,
    type: 'Existing Customer - Upgrade',
    roles: [['marescalchi', 'Decision Maker']]
  },
  {
    key: 'castelvento-orders',
    customer: 'castelvento',
    name: 'Castelvento: order desk',
    stage: 'Closed Won',
    amount: 168_000,
    closesIn: -140,
    type: 'New Customer',
    roles: [
      ['bonfanti', 'Technical Buyer'],
      ['marescalchi', 'Decision Maker']
    ]
  },
  {
    key: 'quintalba-wholesale',
    customer: 'quintalba',
    name: 'Quintalba: wholesale orders',
    stage: 'Perception Analysis',
    amount: 81_900,
    closesIn: 40,
    type: 'New Customer',
    roles: [
      ['arrieta', 'Decision Maker'],
      ['cabanelles', 'Business User']
    ]
  },
  {
    key: 'quintalba-drivers',
    customer: 'quintalba',
    name: 'Quintalba: drivers',
    stage: 'Prospecting',
    amount: 29_300,
    closesIn: 165,
    type: 'New Customer',
    roles: [['cabanelles', 'Evaluator']]
  },
  {
    key: 'quintalba-credit',
    customer: 'quintalba',
    name: 'Quintalba: credit notes',
    stage: 'Closed Lost',
    amount: 47_600,
    closesIn: -70,
    type: 'New Customer',
    roles: [['arrieta', 'Economic Buyer']]
  },
  {
    key: 'fjellmark-service',
    customer: 'fjellmark',
    name: 'Fjellmark: service vans',
    stage: 'Proposal/Price Quote',
    amount: 134_700,
    closesIn: 29,
    type: 'Existing Customer - Upgrade',
    nextStep: 'Walk through the offer with Torbjørn',
    roles: [
      ['hauge', 'Decision Maker'],
      ['fossli', 'Business User'],
      ['arseth', 'Economic Buyer']
    ]
  },
  {
    key: 'fjellmark-parts',
    customer: 'fjellmark',
    name: 'Fjellmark: parts on stock',
    stage: 'Closed Won',
    amount: 99_450,
    closesIn: -78,
    type: 'New Customer',
    roles: [['arseth', 'Decision Maker']]
  },
  {
    key: 'fjellmark-wholesale',
    customer: 'fjellmark',
    name: 'Fjellmark: dealers on the coast',
    stage: 'Prospecting',
    amount: 23_700,
    closesIn: 155,
    type: 'Existing Customer - Upgrade',
    roles: [['hauge', 'Influencer']]
  },
  {
    key: 'osterlunda-returns',
    customer: 'osterlunda',
    name: 'Österlunda: returns lane',
    stage: 'Id. Decision Makers',
    amount: 66_300,
    closesIn: 69,
    type: 'Existing Customer - Upgrade',
    roles: [
      ['akesson', 'Influencer'],
      ['hallander', 'Business User']
    ]
  },
  {
    key: 'osterlunda-dealers',
    customer: 'osterlunda',
    name: 'Österlunda: dealers order online',
    stage: 'Qualification',
    amount: 48_750,
    closesIn: 120,
    type: 'Existing Customer - Upgrade',
    roles: [['akesson', 'Decision Maker']]
  },
  {
    key: 'osterlunda-spares',
    customer: 'osterlunda',
    name: 'Österlunda: spare castors and screws',
    stage: 'Closed Won',
    amount: 55_150,
    closesIn: -128,
    type: 'New Customer',
    roles: [['hallander', 'Decision Maker']]
  },
  {
    key: 'rautavesi-docks',
    customer: 'rautavesi',
    name: 'Rautavesi: docks',
    stage: 'Negotiation/Review',
    amount: 176_900,
    closesIn: 12,
    type: 'New Customer',
    nextStep: 'Signature in Tampere',
    roles: [
      ['kuusela', 'Decision Maker'],
      ['rintanen', 'Business User']
    ]
  },
  {
    key: 'rautavesi-yard',
    customer: 'rautavesi',
    name: 'Rautavesi: yard',
    stage: 'Id. Decision Makers',
    amount: 101_300,
    closesIn: 76,
    type: 'New Customer',
    roles: [['rintanen', 'Influencer']]
  },
  {
    key: 'rautavesi-cold',
    customer: 'rautavesi',
    name: 'Rautavesi: cold storage',
    stage: 'Closed Lost',
    amount: 52_200,
    closesIn: -88,
    type: 'New Customer',
    roles: [['kuusela', 'Economic Buyer']]
  },
  {
    key: 'skovmarken-catalogue',
    customer: 'skovmarken',
    name: 'Skovmarken: the catalogue',
    stage: 'Needs Analysis',
    amount: 71_050,
    closesIn: 82,
    type: 'Existing Customer - Upgrade',
    roles: [
      ['soegaard', 'Decision Maker'],
      ['krogh', 'Influencer']
    ]
  },
  {
    key: 'skovmarken-orders',
    customer: 'skovmarken',
    name: 'Skovmarken: order desk',
    stage: 'Closed Won',
    amount: 39_900,
    closesIn: -22,
    type: 'New Customer',
    roles: [['krogh', 'Decision Maker']]
  },
  {
    key: 'zwarteveld-sites',
    customer: 'zwarteveld',
    name: 'Zwarteveld: deliveries to sites',
    stage: 'Proposal/Price Quote',
    amount: 109_600,
    closesIn: 21,
    type: 'Existing Customer - Upgrade',
    owner: 'henk',
    nextStep: 'Who takes over from Henk?',
    roles: [
      ['terpstra', 'Decision Maker'],
      ['wijngaarden', 'Business User']
    ]
  },
  {
    key: 'zwarteveld-pallets',
    customer: 'zwarteveld',
    name: 'Zwarteveld: pallet returns',
    stage: 'Closed Won',
    amount: 84_300,
    closesIn: -53,
    type: 'New Customer',
    owner: 'henk',
    roles: [
      ['wijngaarden', 'Decision Maker'],
      ['roelofs', 'Economic Buyer']
    ]
  },
  {
    key: 'zwarteveld-orders',
    customer: 'zwarteveld',
    name: 'Zwarteveld: phone orders',
    stage: 'Closed Lost',
    amount: 66_700,
    closesIn: -99,
    type: 'New Customer',
    roles: [['roelofs', 'Evaluator']]
  },
  {
    key: 'lakowo-plants',
    customer: 'lakowo',
    name: 'Łąkowo: all three plants',
    stage: 'Value Proposition',
    amount: 147_200,
    closesIn: 51,
    type: 'Existing Customer - Upgrade',
    roles: [
      ['rusek', 'Decision Maker'],
      ['szczepanska', 'Economic Buyer']
    ]
  },
  {
    key: 'lakowo-quality',
    customer: 'lakowo',
    name: 'Łąkowo: quality desk',
    stage: 'Closed Won',
    amount: 62_850,
    closesIn: -110,
    type: 'New Customer',
    roles: [
      ['dabek', 'Business User'],
      ['rusek', 'Decision Maker']
    ]
  },
  {
    key: 'lakowo-portal',
    customer: 'lakowo',
    name: 'Łąkowo: customers track their boxes',
    stage: 'Prospecting',
    amount: 34_800,
    closesIn: 140,
    type: 'Existing Customer - Upgrade',
    roles: [['dabek', 'Influencer']]
  },
  {
    key: 'dubina-spares',
    customer: 'dubina',
    name: 'Horní Dubina: spare parts',
    stage: 'Qualification',
    amount: 118_900,
    closesIn: 99,
    type: 'New Customer',
    roles: [
      ['koutna', 'Business User'],
      ['vavra', 'Decision Maker']
    ]
  },
  {
    key: 'dubina-portal',
    customer: 'dubina',
    name: 'Horní Dubina: breweries report faults',
    stage: 'Id. Decision Makers',
    amount: 58_400,
    closesIn: 61,
    type: 'New Customer',
    roles: [['vavra', 'Influencer']]
  },
  {
    key: 'dubina-service',
    customer: 'dubina',
    name: 'Horní Dubina: service contracts',
    stage: 'Closed Lost',
    amount: 91_500,
    closesIn: -150,
    type: 'New Customer',
    roles: [['vavra', 'Decision Maker']]
  }
];
