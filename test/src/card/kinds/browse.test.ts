import { browse, type Card, cardText, type Directory } from '../../../../src';
import { directory } from '../../../support/directory';
import { at } from '../cards';

const NOW = { at: at('2026-11-18T15:00:00-05:00'), zone: 'America/Chicago' };

const titles = (card: Card): string[] => card.parts.flatMap(part => (part.kind === 'entry' ? [part.title] : []));

describe('the directory, read through', () => {
  test('shows every record once, by unit, with its state', () => {
    const card = browse(directory, { ...NOW, pageSize: 100 });
    expect(titles(card)).toHaveLength(directory.records.length);
    expect(card.page).toEqual({ number: 1, of: 1 });
    const text = cardText(card).split('\n');
    expect(text[0]).toBe('Ally dealer services: 26 entries');
    expect(text.indexOf('Customer Service Center (CSC)')).toBeGreaterThan(text.indexOf('Dealer Service Center (DSC)'));
    expect(text).toContain(
      'Existing Consumer Accounts · Dealer Service Center (DSC): 888-919-2559 · Open now until 6:30 PM ET, 5:30 PM your time',
    );
  });

  test('is read page by page, nothing lost and nothing twice', () => {
    const pages = [1, 2, 3, 4].map(page => browse(directory, { ...NOW, page, pageSize: 8 }));
    expect(pages.map(({ page }) => page)).toEqual([1, 2, 3, 4].map(number => ({ number, of: 4 })));
    expect(pages.flatMap(titles)).toEqual(titles(browse(directory, { ...NOW, pageSize: 100 })));
  });

  test.each([
    [0, 1],
    [-3, 1],
    [99, 4],
    [2.7, 2],
    [Number.NaN, 1],
  ])('page %p is page %p', (page, number) => {
    expect(browse(directory, { ...NOW, page, pageSize: 8 }).page).toEqual({ number, of: 4 });
  });

  test('shows only what a search found', () => {
    const card = browse(directory, { ...NOW, found: ['dsc', 'gone'], pageSize: 50 });
    expect(titles(card)).toEqual(['Existing Consumer Accounts · Dealer Service Center (DSC)']);
    expect(cardText(card)).toContain('1 entry found');
  });

  test('says when nothing is found, and what to try', () => {
    const card = browse(directory, { ...NOW, found: [], pageSize: 50 });
    expect(cardText(card)).toContain('0 entries found');
    expect(cardText(card)).toContain('Try a topic, an office or a number');
    expect(card.page).toEqual({ number: 1, of: 1 });
  });

  test('leaves out other regions where one is chosen', () => {
    const regions = titles(browse(directory, { ...NOW, region: 'Northeast', pageSize: 50 })).filter(title =>
      title.includes('Regional'),
    );
    expect(regions).toEqual(['SmartCash (related to Floorplan) · Regional Business Centers, Northeast']);
  });

  test('of ten thousand records is one page long', () => {
    const records = Array.from({ length: 10_000 }, (_, index) => ({
      ...directory.records[index % 26],
      id: `r${index}`,
    }));
    const large = { ...directory, records } as Directory;
    const card = browse(large, { ...NOW, page: 400, pageSize: 25 });
    expect(titles(card)).toHaveLength(25);
    expect(card.page).toEqual({ number: 400, of: 400 });
  });
});
