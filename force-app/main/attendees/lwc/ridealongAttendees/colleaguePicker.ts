import USER from '@salesforce/user/Id';
import { peoplePicker } from './peoplePicker';

/** Colleagues: the reader is not their own. */
export const COLLEAGUE_PICKER = peoplePicker([{ fieldPath: 'Id', operator: 'ne', value: USER }]);
