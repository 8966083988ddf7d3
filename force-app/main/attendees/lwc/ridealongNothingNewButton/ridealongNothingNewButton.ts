import { LightningElement, api } from 'lwc';
import nothingNew from '@salesforce/label/c.Ridealong_Form_Nothing_New';
import { ATTENDANCE, updateAttendee } from 'c/ridealongAttendees';
import { value } from 'c/ridealongShared';
import type { Field } from 'c/ridealongShared';

/** A colleague's row on a meeting. */
export interface OwnAttendance {
  Id: string;
  Attendance__c?: Field<string>;
  Debriefed_At__c?: Field<string>;
}

/** An honest "nothing new" is an answer too: one tap, for the person who owes one. Fires `done`, or `failed` with the error. */
export default class NothingNewButton extends LightningElement {
  @api attendee?: OwnAttendance;

  labels = { nothingNew };
  isSaving = false;

  get owesDebrief(): boolean {
    return this.attendee !== undefined && !value(this.attendee.Debriefed_At__c);
  }

  async handleClick(): Promise<void> {
    if (!this.attendee) {
      return;
    }
    this.isSaving = true;
    try {
      await updateAttendee(this.attendee.Id, {
        Attendance__c: ATTENDANCE.attended,
        Debriefed_At__c: new Date().toISOString(),
        Heard_Nothing_New__c: true
      });
      this.dispatchEvent(new CustomEvent('done'));
    } catch (error) {
      this.dispatchEvent(new CustomEvent('failed', { detail: error }));
    }
    this.isSaving = false;
  }
}
