import { createResolver } from '../../../../src/index';
import { directory } from '../../../support/directory';
import { idsOf } from '../../../support/shown';

const resolver = createResolver(directory);
const asked = (text: string, moment = '2026-11-18T16:15:00-05:00') =>
  resolver.resolve({ text, conversation: 'turn-verbs', at: Date.parse(moment) });
const ids = (text: string, moment?: string) => idsOf(asked(text, moment));
const kindOfWhen = (text: string) => {
  const resolution = asked(text);
  return 'findings' in resolution ? resolution.findings[0]?.when?.kind : undefined;
};

const ENDS = [
  ['close up', 'closes up'],
  ['shut down', 'shuts down'],
  ['leave', 'leaves'],
  ['quit', 'quits'],
  ['stop', 'stops'],
  ['end', 'ends'],
  ['finish', 'finishes'],
  ['finish up', 'finishes up'],
  ['wrap up', 'wraps up'],
  ['wrap it up', 'wraps it up'],
  ['lock up', 'locks up'],
  ['knock off', 'knocks off'],
  ['go home', 'goes home'],
  ['go dark', 'goes dark'],
  ['clock out', 'clocks out'],
  ['punch out', 'punches out'],
  ['sign off', 'signs off'],
  ['hang it up', 'hangs it up'],
  ['call it a day', 'calls it a day'],
  ['call it quits', 'calls it quits'],
  ['pack up', 'packs up'],
  ['head home', 'heads home'],
] as const;
const BEGINNINGS = [
  ['open up', 'opens up'],
  ['start', 'starts'],
  ['begin', 'begins'],
  ['get in', 'gets in'],
  ['get going', 'gets going'],
  ['come in', 'comes in'],
] as const;

describe.each(ENDS)('who will "%s" closes', (base, third) => {
  test.each([
    ['first', `who ${third} first`, 'who closes first'],
    ['last', `who ${third} last`, 'who closes last'],
    ['within the hour', `who ${third} within the hour`, 'who closes within the hour'],
    ['before a time', `who ${third} before 6`, 'who closes before 6'],
    ['at a time', `who ${third} at 5`, 'who closes at 5'],
    ['between two', `who ${third} between 5 and 6`, 'who closes between 5 and 6'],
    ['not at a time', `who doesnt ${base} at 5`, 'who doesnt close at 5'],
    [
      'as an exception',
      `all lines except the centers that ${base} at 5`,
      'all lines except the centers that close at 5',
    ],
    ['beside another condition', `who opens at 8 and ${third} at 5`, 'who opens at 8 and closes at 5'],
  ])('%s', (_frame, text, plain) => {
    expect(ids(text)).not.toEqual([]);
    expect(ids(text)).toEqual(ids(plain));
  });

  test('when they do is asked for', () => {
    expect(ids(`when does DSC ${base}`)).toEqual(['dsc']);
    expect(kindOfWhen(`when does DSC ${base}`)).toBe('left');
    expect(kindOfWhen(`how long till DSC ${third}`)).toBe('left');
  });
});

describe.each(BEGINNINGS)('who will "%s" opens', (base, third) => {
  const early = '2026-11-18T08:10:00-05:00';
  test.each([
    ['first', `who ${third} first`, 'who opens first'],
    ['last', `who ${third} last`, 'who opens last'],
    ['earliest', `which line ${third} earliest`, 'which line opens earliest'],
    ['within the hour', `who ${third} within the hour`, 'who opens within the hour'],
    ['before a time', `who ${third} before 9`, 'who opens before 9'],
    ['at a time', `who ${third} at 9`, 'who opens at 9'],
    ['not until', `who doesnt ${base} until 9`, 'who doesnt open until 9'],
  ])('%s', (_frame, text, plain) => {
    expect(ids(text, early)).not.toEqual([]);
    expect(ids(text, early)).toEqual(ids(plain, early));
  });

  test('when they do is asked for', () => {
    expect(kindOfWhen(`when does DSC ${base}`)).toBe('next');
    expect(kindOfWhen(`how long till DSC ${third}`)).toBe('next');
  });
});

test.each([
  'who finishes the job within the hour',
  'who leaves a voicemail before 5',
  'who signs off on a contract',
  'who hangs up on people',
])('of what is done to something nothing closes: %s', text => {
  expect(ids(text)).toEqual([]);
});

test('when coverage begins is no matter of hours', () => {
  expect(ids('when does coverage begin on GAP')).toEqual([]);
});
