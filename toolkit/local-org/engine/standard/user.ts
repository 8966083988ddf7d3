import type { RowWork } from '../save/rowWork.ts';
import { saveError } from '../save/saveErrors.ts';
import { derivePersonName } from './person.ts';

export function deriveUser(work: RowWork): void {
  derivePersonName(work);
  const { record } = work;
  record['UserType'] ??= 'Standard';
  // Must be unique; the platform makes one when none is given.
  record['CommunityNickname'] ??=
    typeof record['Username'] === 'string' ? record['Username'].slice(0, 40) : null;
}

/** User names have the form of an e-mail address: User object, `Username`. */
export function checkUser(work: RowWork): void {
  const { Username: username } = work.record;
  if (typeof username === 'string' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(username)) {
    work.errors.push(
      saveError(
        'INVALID_EMAIL_ADDRESS',
        'Username: Your Username needs to be in an email format, such as name@company.com',
        ['Username']
      )
    );
  }
}
