/** What is read from the four files. */
export interface CrmAccount {
  name: string;
  sector: string;
  yearEstablished: string;
  /** Millions. */
  revenue: number | undefined;
  employees: number | undefined;
  country: string;
  parent: string | undefined;
}

export interface CrmAgent {
  name: string;
  manager: string;
  region: string;
}

export type CrmStage = 'Prospecting' | 'Engaging' | 'Won' | 'Lost';

export interface CrmDeal {
  id: string;
  agent: string;
  product: string;
  account: string | undefined;
  stage: CrmStage;
  engagedOn: string | undefined;
  closedOn: string | undefined;
  value: number | undefined;
}

export interface CrmSales {
  accounts: CrmAccount[];
  agents: CrmAgent[];
  /** List prices by product. */
  prices: Map<string, number>;
  deals: CrmDeal[];
  /** What was not as it should be, and what was made of it. */
  notes: string[];
  /** Lines that were left out, each with its reason. */
  refused: string[];
}
