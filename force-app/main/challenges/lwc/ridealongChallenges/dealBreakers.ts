/** How many of a deal's problems are deal breakers, for those who may see the deal: beside what it is worth, wherever that stands. */
import one from '@salesforce/label/c.Ridealong_Deal_Breakers_One';
import other from '@salesforce/label/c.Ridealong_Deal_Breakers_Other';
import type { DealExtra, DealNode } from 'c/ridealongAttendees';
import { plural, value } from 'c/ridealongShared';
import type { Field } from 'c/ridealongShared';

type Counted = DealNode & { Ridealong_Deal_Breakers__c?: Field<number> };

/** For the selection of a deal. */
export const DEAL_BREAKER_FIELDS = `
        Ridealong_Deal_Breakers__c @optional { value }`;

/** Nothing of a deal that is over: what stood in its way stands there no more. */
export const DEAL_BREAKERS: DealExtra = {
  words: (deal: Counted | null | undefined) => {
    const count = value(deal?.Ridealong_Deal_Breakers__c);
    return count && !value(deal?.IsClosed) ? plural(count, { one, other }) : '';
  }
};
