/** How severities and decisions look. Values that an org has added look plain: their word is said all the same. */
import type { Tone } from 'c/ridealongStatePill';

export interface Look {
  tone: Tone;
  iconName?: string;
}

const PLAIN: Look = { tone: 'plain' };

const SEVERITY: Record<string, Look> = {
  'Deal Breaker': { tone: 'bad', iconName: 'utility:error' },
  Painful: { tone: 'warning', iconName: 'utility:warning' }
};

const DECISION_LOOKS: Record<string, Look> = {
  New: { tone: 'open' },
  Considering: { tone: 'open', iconName: 'utility:clock' },
  'Will Act': { tone: 'good', iconName: 'utility:right' },
  'Will Not Act': { tone: 'plain', iconName: 'utility:ban' },
  Done: { tone: 'good', iconName: 'utility:check' }
};

export const severityLook = (value: string | undefined): Look => SEVERITY[value ?? ''] ?? PLAIN;

export const decisionLook = (value: string | undefined): Look => DECISION_LOOKS[value ?? ''] ?? PLAIN;
