import { clean, LONGEST_QUESTION } from '../../../../src/language/words/clean';
import { withoutMail } from '../../../../src/language/words/letter';

test('a gap is one space, or the one line break in it, however long', () => {
  expect(clean(`option${' '.repeat(9_900)}X`)).toBe('option x');
  expect(clean(`who\t \r\n \n handles\u2003\u00a0 gap`)).toBe('who\nhandles gap');
});

test('letters that stand for many make no text longer than the longest question', () => {
  expect(clean('\uFDFA'.repeat(LONGEST_QUESTION))).toHaveLength(LONGEST_QUESTION);
});

test('a closing and a forward mark are left out with or without their sign', () => {
  for (const closing of ['Thanks', 'thanks ,', 'Best regards -  ']) {
    expect(withoutMail(`who handles it\n${closing}\nSam`)).toBe('who handles it');
  }
  for (const mark of ['Begin forwarded message:', 'begin forwarded message  ']) {
    expect(withoutMail(`who handles it\n${mark}`)).toBe('who handles it');
  }
});
