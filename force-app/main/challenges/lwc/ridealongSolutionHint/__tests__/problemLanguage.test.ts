import { isSolution } from '../problemLanguage';
import { HELD_BACK, WRITTEN_FROM } from 'test/challenges/sentences';
import type { Sentence } from 'test/challenges/sentences';

interface Measure {
  precision: number;
  recall: number;
  falseAlarms: string[];
  missed: string[];
}

function measure(sentences: Sentence[]): Measure {
  const flagged = sentences.filter(({ text }) => isSolution(text));
  const right = flagged.filter((sentence) => sentence.isSolution);
  const solutions = sentences.filter((sentence) => sentence.isSolution);
  return {
    precision: right.length / flagged.length,
    recall: right.length / solutions.length,
    falseAlarms: flagged.filter((sentence) => !sentence.isSolution).map(({ text }) => text),
    missed: solutions.filter((sentence) => !flagged.includes(sentence)).map(({ text }) => text)
  };
}

it('is measured with at least 200 sentences, half of them hard, none of them twice', () => {
  const all = [...HELD_BACK, ...WRITTEN_FROM];
  expect(all.length).toBeGreaterThanOrEqual(200);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  expect(all.filter(({ isHard }) => isHard)).toHaveLength(all.length / 2);
  expect(all.filter((sentence) => sentence.isSolution)).toHaveLength(all.length / 2);
});

it('finds the solutions among sentences that the rules were not written from', () => {
  const { precision, recall, falseAlarms, missed } = measure(HELD_BACK);
  process.stdout.write(
    `problem language, ${HELD_BACK.length} sentences held back: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} ` +
      `(${falseAlarms.length} false alarms, ${missed.length} missed)\n`
  );
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(recall).toBeGreaterThanOrEqual(0.8);
});

it('finds them among those that the rules were written from', () => {
  const { precision, recall } = measure(WRITTEN_FROM);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});

it.each([
  '',
  '   ',
  '🤯🤯🤯',
  'הלקוח מקליד הכול פעמיים',
  'Sie tippen alles doppelt',
  'x'.repeat(10_000),
  '(((((',
  '\n\n'
])('has nothing to say about %j', (text) => {
  expect(isSolution(text)).toBe(false);
});

it.each([
  'Wir wollen ein Dashboard',
  'Bestellung per Telefon',
  'Eine App für Fahrer',
  'Der Export hängt jeden Montag',
  'Digitale Unterschrift am Tor',
  'Sie tippen alles doppelt',
  'Keine Ahnung, wo die Palette steht',
  "Nous avons besoin d'une application",
  'Export automatique vers Excel',
  'Les chauffeurs attendent deux heures',
  'Necesitan un portal para clientes',
  'Lista de precios compartida',
  'Los pedidos llegan tarde',
  'Serve una app per gli autisti',
  'Firma digitale',
  'Precisam de um relatório semanal',
  'Zij willen een koppeling met SAP',
  'Elektronische handtekening',
  'Klient chce nowy raport',
  'De vill ha en app',
  'Клиент хочет отчёт',
  '客户想要一个报告'
])('knows no language but English: %j', (text) => {
  expect(isSolution(text)).toBe(false);
});

it('takes a pasted mail for a problem when somebody tells one in it, and does not choke on it', () => {
  const mail = `${HELD_BACK.map(({ text }) => text).join(' ')} `.repeat(5).slice(0, 10_000);
  expect(isSolution(mail)).toBe(false);
});
