import { edited, problemsOf } from './small-sheet';

/** One mistake in the sheet: what stands there, what is written instead, and what is said of it. */
type Slip = readonly [title: string, from: string, to: string, message: RegExp, cure: RegExp];

/**
 * Tests that each is named with its own line and its cure, and nothing else is. `elsewhere` has the slips whose line is that
 * of the entry, or of the other of two places: the edited line plus this.
 */
export function testSlips(slips: readonly Slip[], elsewhere: Readonly<Record<string, number>> = {}): void {
  test.each(slips)('%s has one problem, its line and its cure', (title, from, to, message, cure) => {
    const { text, line } = edited([from, to]);
    const problems = problemsOf(text);
    expect(problems).toEqual([expect.stringMatching(message)]);
    expect(problems).toEqual([expect.stringMatching(cure)]);
    expect(Number.parseInt(problems[0] ?? '', 10)).toBe(line + (elsewhere[title] ?? 0));
  });
}
