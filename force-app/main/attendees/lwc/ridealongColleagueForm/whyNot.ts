/** Why a user is not offered as a colleague. Imports nothing that runs: it is tried on what an org answers. */
import type { Field } from 'c/ridealongShared';

export interface FittingUser {
  Id: string;
  Name?: Field<string>;
  IsActive?: Field<boolean>;
  UserType?: Field<string>;
  Username?: Field<string>;
}

export type Why = 'isProgram' | 'hasLeft' | 'isColleague';

/** Only true of who is no candidate: an active person whom the words fit, and who is none, is a colleague already. */
export function whyNot({ IsActive, UserType, Username }: FittingUser): Why {
  const isPerson = (UserType?.value ?? 'Standard') === 'Standard';
  // Programs of the platform, named after the org's id
  if (!isPerson || Username?.value?.toLowerCase().includes('@00d')) {
    return 'isProgram';
  }
  return IsActive?.value === false ? 'hasLeft' : 'isColleague';
}
