import { LightningElement, api } from 'lwc';
import move from '@salesforce/label/c.Ridealong_Hint_Move';
import notToday from '@salesforce/label/c.Ridealong_Hint_Not_Today';
import question from '@salesforce/label/c.Ridealong_Hint_Question';
import { HintTeller } from 'c/ridealongChallenges';
import { today } from 'c/ridealongShared';
import { isSolution } from './problemLanguage';

const MUTED_ON = 'ridealong.hints.muted';

/**
 * A gentle question when a text names a solution. Never blocks; can be switched off for the day. Fires `move`, `mute`,
 * and `hint` with whether there is one.
 */
export default class SolutionHint extends LightningElement {
  /** What is being typed. */
  @api text = '';

  labels = { move, notToday };
  isMuted = mutedOn() === today();
  teller = new HintTeller(this);

  renderedCallback(): void {
    this.teller.tell(this.isShown);
  }

  /** A live region is heard only if it was there before its words. */
  get question(): string {
    return this.isShown ? question : '';
  }
  get rowClass(): string {
    return this.isShown ? 'row' : '';
  }
  get isShown(): boolean {
    return !this.isMuted && namesASolution(this.text);
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
    this.dispatchEvent(new CustomEvent('mute'));
  }
}

let judged = { text: '', isSolution: false };

/** Each text once, however often the template asks. */
function namesASolution(text: string): boolean {
  if (judged.text !== text) {
    judged = { text, isSolution: isSolution(text) };
  }
  return judged.isSolution;
}

function mutedOn(): string | null {
  try {
    return window.localStorage.getItem(MUTED_ON);
  } catch {
    return null;
  }
}
