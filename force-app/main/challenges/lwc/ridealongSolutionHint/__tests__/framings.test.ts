import { isSolution, judge } from '../problemLanguage';
import { FRAMINGS, MENDED_WITH, UNSEEN } from 'test/challenges/unseenSentences';

function measure(
  framing: (text: string) => string,
  sentences = UNSEEN
): { precision: number; recall: number } {
  const flagged = sentences.filter(({ text }) => isSolution(framing(text)));
  const right = flagged.filter((sentence) => sentence.isSolution).length;
  const all = sentences.filter((sentence) => sentence.isSolution).length;
  return { precision: right / flagged.length, recall: right / all };
}

const plain = measure((text) => text);

it('finds the solutions of shapes that are told alone', () => {
  process.stdout.write(
    `problem language, ${UNSEEN.length} further sentences: precision ${plain.precision.toFixed(3)}, recall ${plain.recall.toFixed(3)}\n`
  );
  expect(UNSEEN.length).toBeGreaterThanOrEqual(400);
  expect(plain.precision).toBeGreaterThanOrEqual(0.97);
  expect(plain.recall).toBeGreaterThanOrEqual(0.85);
});

it('finds them among those that it was mended with', () => {
  const { precision, recall } = measure((text) => text, MENDED_WITH);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.85);
});

it.each(FRAMINGS.map((framing) => [framing('...'), framing] as const))(
  'does so in %j',
  (_example, framing) => {
    const framed = measure(framing);
    expect(Math.abs(framed.precision - plain.precision)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(framed.recall - plain.recall)).toBeLessThanOrEqual(0.05);
  }
);

it('sees the wish beside the problem, and asks nobody who has told two problems', () => {
  expect(judge('They retype every list, so we should give them an import')).toMatchObject({
    isSolution: true
  });
  expect(judge('The export hangs. Orders are lost. Nobody calls back. They want an API.')).toMatchObject({
    isSolution: false,
    solutions: 1
  });
});

it('takes time in proportion to the length of a text', () => {
  const sentence = UNSEEN.map(({ text }) => text).join(' ');
  // Of this process, not of the clock: other work on the machine does not count
  const time = (text: string): number => {
    const start = process.cpuUsage();
    isSolution(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  time(sentence);
  const short = Math.max(1, time(sentence.slice(0, 5_000)));
  const hard = [
    'if we had '.repeat(4_000),
    'a-'.repeat(20_000),
    '"> '.repeat(13_000),
    'they need '.repeat(4_000)
  ];
  for (const text of [sentence.repeat(2).slice(0, 40_000), ...hard]) {
    // Eight times as long: a hundred times would be what grows with the square
    expect(time(text)).toBeLessThan(60 * short + 200);
  }
});
