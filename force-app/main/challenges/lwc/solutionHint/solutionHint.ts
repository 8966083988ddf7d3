import { LightningElement, api } from 'lwc';
import move from '@salesforce/label/c.Challenges_Hint_Move';
import notToday from '@salesforce/label/c.Challenges_Hint_Not_Today';
import question from '@salesforce/label/c.Challenges_Hint_Question';
import { today } from 'c/dates';
import { isSolution } from 'c/problemLanguage';

const MUTED_ON = 'ridealong.hints.muted';

/** A gentle question when a text names a solution. Never blocks; can be switched off for the day. Fires `move`. */
export default class SolutionHint extends LightningElement {
  /** What is being typed. */
  @api text = '';

  labels = { move, notToday, question };
  isMuted = mutedOn() === today();

  get isShown(): boolean {
    return !this.isMuted && isSolution(this.text);
  }

  handleMove(): void {
    this.dispatchEvent(new CustomEvent('move'));
  }
  handleMute(): void {
    this.isMuted = true;
    try {
      window.localStorage.setItem(MUTED_ON, today());
    } catch {
      // Where nothing is kept the hint comes back with the next form.
    }
  }
}

function mutedOn(): string | null {
  try {
    return window.localStorage.getItem(MUTED_ON);
  } catch {
    return null;
  }
}
