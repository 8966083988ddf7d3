/**
 * Customers and the people who work there. Names, places of business and numbers are invented.
 * Longer than files are elsewhere: data.
 */

export interface CustomerContact {
  key: string;
  salutation: 'Mr.' | 'Ms.' | 'Dr.';
  firstName: string;
  lastName: string;
  title: string;
}

export interface Customer {
  key: string;
  name: string;
  industry: string;
  city: string;
  country: string;
  employees: number;
  revenue: number;
  owner: string;
  /** Part of e-mail addresses and web pages; `.example` belongs to nobody. */
  domain: string;
  description: string;
  contacts: readonly CustomerContact[];
}

export const CUSTOMERS: readonly Customer[] = [
  {
    key: 'sonnwald',
    name: 'Sonnwald Medizintechnik GmbH',
    industry: 'Healthcare',
    city: 'Freiburg',
    country: 'Germany',
    employees: 640,
    revenue: 118_000_000,
    owner: 'marlene',
    domain: 'sonnwald.example',
    description: 'Makes infusion pumps and lends them to clinics. Every second parcel comes back.',
    contacts: [
      {
        key: 'reuter',
        salutation: 'Dr.',
        firstName: 'Annegret',
        lastName: 'Reuter',
        title: 'Head of Order Management'
      },
      { key: 'yildirim', salutation: 'Mr.', firstName: 'Cem', lastName: 'Yıldırım', title: 'IT Lead' },
      {
        key: 'pohl',
        salutation: 'Ms.',
        firstName: 'Gudrun',
        lastName: 'Pohl',
        title: 'Team Lead, Returns Desk'
      },
      {
        key: 'ehinger',
        salutation: 'Mr.',
        firstName: 'Matthias',
        lastName: 'Ehinger',
        title: 'Chief Financial Officer'
      }
    ]
  },
  {
    key: 'tannhof',
    name: 'Tannhof Seniorenresidenzen gGmbH',
    industry: 'Healthcare',
    city: 'Lübeck',
    country: 'Germany',
    employees: 1_150,
    revenue: 64_500_000,
    owner: 'marlene',
    domain: 'tannhof.example',
    description:
      'Fourteen care homes between Lübeck and Rostock. Orders are written on the ward, at night as well.',
    contacts: [
      {
        key: 'claussen',
        salutation: 'Ms.',
        firstName: 'Hedwig',
        lastName: 'Claussen',
        title: 'Head of Purchasing'
      },
      {
        key: 'malinowski',
        salutation: 'Mr.',
        firstName: 'Piotr',
        lastName: 'Malinowski',
        title: 'Facility Manager'
      },
      {
        key: 'thomsen',
        salutation: 'Ms.',
        firstName: 'Svea',
        lastName: 'Thomsen',
        title: 'Director of Nursing'
      }
    ]
  },
  {
    key: 'brennhagen',
    name: 'Brennhagen Logistik AG',
    industry: 'Transportation',
    city: 'Linz',
    country: 'Austria',
    employees: 2_300,
    revenue: 310_000_000,
    owner: 'tobias',
    domain: 'brennhagen.example',
    description: 'Parcels and pallets over the Alps, 180 lorries of their own.',
    contacts: [
      {
        key: 'stoegner',
        salutation: 'Ms.',
        firstName: 'Walburga',
        lastName: 'Stögner',
        title: 'Chief Operating Officer'
      },
      {
        key: 'petrovic',
        salutation: 'Mr.',
        firstName: 'Dejan',
        lastName: 'Petrović',
        title: 'Dispatch Lead'
      },
      { key: 'aigner', salutation: 'Ms.', firstName: 'Rosalie', lastName: 'Aigner', title: 'Head of IT' }
    ]
  },
  {
    key: 'kestrelford',
    name: 'Kestrelford Hydraulics Ltd',
    industry: 'Machinery',
    city: 'Sheffield',
    country: 'United Kingdom',
    employees: 870,
    revenue: 142_700_000,
    owner: 'siobhan',
    domain: 'kestrelford.example',
    description: 'Pumps and cylinders. The money is in spare parts, some for machines from 1974.',
    contacts: [
      {
        key: 'oldroyd',
        salutation: 'Ms.',
        firstName: 'Harriet',
        lastName: 'Oldroyd',
        title: 'Aftermarket Director'
      },
      { key: 'sodhi', salutation: 'Mr.', firstName: 'Nikhil', lastName: 'Sodhi', title: 'ERP Manager' },
      { key: 'pugh', salutation: 'Ms.', firstName: 'Bronwen', lastName: 'Pugh', title: 'Spare Parts Desk' }
    ]
  },
  {
    key: 'larkmeadow',
    name: 'Larkmeadow Care Group Ltd',
    industry: 'Healthcare',
    city: 'Shrewsbury',
    country: 'United Kingdom',
    employees: 930,
    revenue: 41_300_000,
    owner: 'siobhan',
    domain: 'larkmeadow.example',
    description: 'Eleven homes, each with its own way of doing things.',
    contacts: [
      {
        key: 'moyo',
        salutation: 'Ms.',
        firstName: 'Patience',
        lastName: 'Moyo-Clarke',
        title: 'Operations Director'
      },
      {
        key: 'tunnicliffe',
        salutation: 'Mr.',
        firstName: 'Gareth',
        lastName: 'Tunnicliffe',
        title: 'Purchasing Manager'
      }
    ]
  },
  {
    key: 'carraig',
    name: 'Béal Carraig Dairy Co-operative',
    industry: 'Food & Beverage',
    city: 'Mallow',
    country: 'Ireland',
    employees: 410,
    revenue: 88_900_000,
    owner: 'siobhan',
    domain: 'bealcarraig.example',
    description: 'Milk and butter for shops and schools, out of the yard before five in the morning.',
    contacts: [
      {
        key: 'olochlainn',
        salutation: 'Mr.',
        firstName: 'Éamon',
        lastName: 'Ó Lochlainn',
        title: 'Transport Manager'
      },
      { key: 'deasy', salutation: 'Ms.', firstName: 'Róisín', lastName: 'Deasy', title: 'Customer Accounts' },
      { key: 'tuohy', salutation: 'Ms.', firstName: 'Fidelma', lastName: 'Tuohy', title: 'General Manager' }
    ]
  },
  {
    key: 'vauquelin',
    name: 'Maison Vauquelin Literie SAS',
    industry: 'Manufacturing',
    city: 'Troyes',
    country: 'France',
    employees: 520,
    revenue: 73_400_000,
    owner: 'aurelie',
    domain: 'vauquelin.example',
    description: 'Mattresses, sold on a hundred nights of trial. One in nine comes back.',
    contacts: [
      {
        key: 'lacombe',
        salutation: 'Ms.',
        firstName: 'Bérengère',
        lastName: 'Lacombe',
        title: 'Directrice Service Client'
      },
      { key: 'gauvain', salutation: 'Mr.', firstName: 'Théo', lastName: 'Gauvain', title: 'DSI' },
      {
        key: 'prigent',
        salutation: 'Ms.',
        firstName: 'Solène',
        lastName: 'Prigent',
        title: 'Responsable Logistique'
      }
    ]
  },
  {
    key: 'castelvento',
    name: 'Castelvento Ceramiche S.p.A.',
    industry: 'Manufacturing',
    city: 'Faenza',
    country: 'Italy',
    employees: 380,
    revenue: 57_800_000,
    owner: 'giacomo',
    domain: 'castelvento.example',
    description:
      'Tiles to forty countries. What breaks on the way is their daily bread and their daily quarrel.',
    contacts: [
      {
        key: 'marescalchi',
        salutation: 'Ms.',
        firstName: 'Ottavia',
        lastName: 'Marescalchi',
        title: 'Export Manager'
      },
      {
        key: 'bonfanti',
        salutation: 'Mr.',
        firstName: 'Loris',
        lastName: 'Bonfanti',
        title: 'Responsabile IT'
      },
      { key: 'zoli', salutation: 'Ms.', firstName: 'Nives', lastName: 'Zoli', title: 'Claims Office' }
    ]
  },
  {
    key: 'quintalba',
    name: 'Quintalba Distribución S.L.',
    industry: 'Retail',
    city: 'Zaragoza',
    country: 'Spain',
    employees: 290,
    revenue: 96_200_000,
    owner: 'giacomo',
    domain: 'quintalba.example',
    description: 'Wholesale of kitchen goods to hotels and restaurants.',
    contacts: [
      {
        key: 'arrieta',
        salutation: 'Ms.',
        firstName: 'Inmaculada',
        lastName: 'Arrieta',
        title: 'Directora Comercial'
      },
      {
        key: 'cabanelles',
        salutation: 'Mr.',
        firstName: 'Jordi',
        lastName: 'Cabanelles',
        title: 'Jefe de Almacén'
      }
    ]
  },
  {
    key: 'fjellmark',
    name: 'Fjellmark Kjøleteknikk AS',
    industry: 'Engineering',
    city: 'Trondheim',
    country: 'Norway',
    employees: 260,
    revenue: 49_600_000,
    owner: 'ingrid',
    domain: 'fjellmark.example',
    description: 'Cooling for fish farms and supermarkets. Technicians drive six hours to a customer.',
    contacts: [
      { key: 'hauge', salutation: 'Mr.', firstName: 'Torbjørn', lastName: 'Hauge', title: 'Service Manager' },
      {
        key: 'arseth',
        salutation: 'Ms.',
        firstName: 'Liv-Marit',
        lastName: 'Årseth',
        title: 'Head of Purchasing'
      },
      { key: 'fossli', salutation: 'Mr.', firstName: 'Kåre', lastName: 'Fossli', title: 'Lead Technician' }
    ]
  },
  {
    key: 'osterlunda',
    name: 'Österlunda Möbelgrossist AB',
    industry: 'Retail',
    city: 'Jönköping',
    country: 'Sweden',
    employees: 175,
    revenue: 38_700_000,
    owner: 'ingrid',
    domain: 'osterlunda.example',
    description: 'Office furniture for dealers all over Sweden.',
    contacts: [
      {
        key: 'akesson',
        salutation: 'Ms.',
        firstName: 'Britt-Inger',
        lastName: 'Åkesson',
        title: 'Customer Service Manager'
      },
      {
        key: 'hallander',
        salutation: 'Mr.',
        firstName: 'Sixten',
        lastName: 'Hallander',
        title: 'Warehouse Manager'
      }
    ]
  },
  {
    key: 'rautavesi',
    name: 'Rautavesi Logistiikka Oy',
    industry: 'Transportation',
    city: 'Tampere',
    country: 'Finland',
    employees: 745,
    revenue: 127_400_000,
    owner: 'ingrid',
    domain: 'rautavesi.example',
    description: 'Warehouses and docks for forest and food companies.',
    contacts: [
      {
        key: 'kuusela',
        salutation: 'Ms.',
        firstName: 'Päivi',
        lastName: 'Kuusela-Niemi',
        title: 'Director of Operations'
      },
      {
        key: 'rintanen',
        salutation: 'Mr.',
        firstName: 'Aleksi',
        lastName: 'Rintanen',
        title: 'Dock Supervisor'
      }
    ]
  },
  {
    key: 'skovmarken',
    name: 'Skovmarken Grossist A/S',
    industry: 'Retail',
    city: 'Vejle',
    country: 'Denmark',
    employees: 210,
    revenue: 52_100_000,
    owner: 'ingrid',
    domain: 'skovmarken.example',
    description: 'Garden and forestry tools, a catalogue of 60,000 lines.',
    contacts: [
      {
        key: 'soegaard',
        salutation: 'Ms.',
        firstName: 'Mette',
        lastName: 'Søgaard-Lund',
        title: 'Category Manager'
      },
      { key: 'krogh', salutation: 'Mr.', firstName: 'Rasmus', lastName: 'Krogh', title: 'Head of Sales' }
    ]
  },
  {
    key: 'zwarteveld',
    name: 'Zwarteveld Bouwmaterialen B.V.',
    industry: 'Construction',
    city: 'Zwolle',
    country: 'Netherlands',
    employees: 330,
    revenue: 104_800_000,
    owner: 'aurelie',
    domain: 'zwarteveld.example',
    description: 'Bricks, sand and timber to building sites. Looked after by Henk until he left.',
    contacts: [
      {
        key: 'terpstra',
        salutation: 'Ms.',
        firstName: 'Annemiek',
        lastName: 'Terpstra',
        title: 'Managing Director'
      },
      {
        key: 'wijngaarden',
        salutation: 'Mr.',
        firstName: 'Joost',
        lastName: 'Wijngaarden',
        title: 'Site Logistics'
      },
      { key: 'roelofs', salutation: 'Ms.', firstName: 'Fenna', lastName: 'Roelofs', title: 'Finance' }
    ]
  },
  {
    key: 'lakowo',
    name: 'Łąkowo Opakowania Sp. z o.o.',
    industry: 'Manufacturing',
    city: 'Bydgoszcz',
    country: 'Poland',
    employees: 1_020,
    revenue: 81_500_000,
    owner: 'wojciech',
    domain: 'lakowo.example',
    description: 'Cardboard boxes, three plants, work around the clock.',
    contacts: [
      {
        key: 'szczepanska',
        salutation: 'Ms.',
        firstName: 'Grażyna',
        lastName: 'Szczepańska',
        title: 'Finance Director'
      },
      { key: 'rusek', salutation: 'Mr.', firstName: 'Bartłomiej', lastName: 'Rusek', title: 'Plant Manager' },
      { key: 'dabek', salutation: 'Ms.', firstName: 'Żaneta', lastName: 'Dąbek', title: 'Quality Desk' }
    ]
  },
  {
    key: 'dubina',
    name: 'Horní Dubina Strojírny a.s.',
    industry: 'Machinery',
    city: 'Hradec Králové',
    country: 'Czechia',
    employees: 455,
    revenue: 60_300_000,
    owner: 'wojciech',
    domain: 'dubina.example',
    description: 'Machines for breweries, and service for every machine they ever built.',
    contacts: [
      { key: 'vavra', salutation: 'Mr.', firstName: 'Zdeněk', lastName: 'Vávra', title: 'Service Director' },
      {
        key: 'koutna',
        salutation: 'Ms.',
        firstName: 'Ludmila',
        lastName: 'Koutná',
        title: 'Spare Parts Counter'
      }
    ]
  }
];
