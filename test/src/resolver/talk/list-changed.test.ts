import { expectTurns, gist, told } from '../../../support/conversation';

const FLOORPLAN = 'list the floorplan offices';

test.each([
  [[FLOORPLAN, 'minus central'], 'answer rbc-ne rbc-pacwest rbc-se rbc-westdallas'],
  [[FLOORPLAN, 'ok hide the central and northeast ones'], 'answer rbc-pacwest rbc-se rbc-westdallas'],
  [[FLOORPLAN, 'just central and northeast', 'drop central'], 'answer rbc-ne'],
  [['who can i reach on saturday', 'lose the consumer hotline'], 'answer dsc'],
  [['gap, reserve and insurance', 'skip the reserve one'], 'answer dsc insurance'],
  [['which lines are open saturday', 'not the consumer help line'], 'answer dsc'],
  [['which lines are open saturday', 'not insurance'], 'answer dsc csc'],
  [['gap and insurance', 'not gap'], 'answer insurance'],
  [['all fax numbers', 'not the routeone one'], 'answer fax-dds'],
  [[FLOORPLAN, 'not pac west'], 'answer rbc-central rbc-ne rbc-se rbc-westdallas'],
  [['who is open saturday', 'no CPC'], 'answer dsc csc'],
  [['who is open saturday', 'no reserve'], 'answer dsc csc'],
  [['who is open saturday', 'no DSC'], 'answer csc'],
  [['who is open saturday', 'no DSC', 'no CSC'], 'none'],
  [['who is open at 9 pm tomorrow', 'no csc'], 'none'],
  [['gap, reserve, smartauction and csc', 'minus reserve and smartauction'], 'answer dsc csc'],
  [['cpc options', 'minus lease', "what's left"], 'answer cpc-3 cpc-4 cpc-6 cpc-7'],
  [['cpc options', 'only 4', "what's left"], 'answer cpc-3 cpc-5 cpc-6 cpc-7'],
  [['cpc options', 'not 4', 'not 5 either'], 'answer cpc-3 cpc-6 cpc-7'],
  [['cpc options', 'not 4', 'nor 5'], 'answer cpc-3 cpc-6 cpc-7'],
  [['cpc options', 'without 4', 'drop 5 too'], 'answer cpc-3 cpc-6 cpc-7'],
])('what is taken out of a list is gone: %j', expectTurns);

test.each([
  [['list the cpc menu', 'keep only those with held in the name'], 'answer cpc-4 cpc-5'],
  [['all five regional centers', 'too long. only the two with west in the name'], 'answer rbc-pacwest rbc-westdallas'],
  [['list the cpc menu', 'narrow it down to the held ones'], 'answer cpc-4 cpc-5'],
  [['all fax numbers', 'just the routeone one'], 'answer fax-econ'],
  [['list the cpc menu', 'shorter pls, just the held ones'], 'answer cpc-4 cpc-5'],
  [['gap, reserve and insurance', 'only insurance'], 'answer insurance'],
  [['who is open on saturday', 'only after 6'], 'answer csc'],
  [['which lines are open saturday', 'only those that open before 9'], 'answer csc'],
  [['who is open saturday', 'only after 11 pm'], 'none'],
  [['which regions are open tomorrow', 'only at 8:30'], 'answer rbc-se'],
  [[FLOORPLAN, 'only those open at 8:30 am'], 'answer rbc-se'],
])('what alone is kept stays: %j', expectTurns);

const WHOLE = 'answer rbc-central rbc-ne rbc-pacwest rbc-se rbc-westdallas';

test.each([
  [[FLOORPLAN, 'minus central', 'put it back'], WHOLE],
  [[FLOORPLAN, 'minus central', 'no wait, undo that'], WHOLE],
  [[FLOORPLAN, 'just the southeast', 'show me every region again'], WHOLE],
  [[FLOORPLAN, 'minus central and northeast', 'bring northeast back in'], WHOLE.replace(' rbc-central', '')],
  [['list the cpc menu', 'just the held ones', 'show the whole menu again'], 'answer cpc-3 cpc-4 cpc-5 cpc-6 cpc-7'],
  [['all regions but central', 'add central back'], WHOLE],
])('what was taken out is put back: %j', expectTurns);

test.each([
  [['gap, reserve and insurance', 'only smartauction'], 'answer smartauction'],
  [['gap, reserve and insurance', 'just give me their phones'], 'answer dsc reserve insurance'],
  [['who handles gap', 'just the fax'], 'none'],
  [['who handles gap', 'put it back in the drawer'], 'none'],
])('what is no word about the list is read by itself: %j', expectTurns);

test.each([
  [['gap, reserve and insurance', 'phone for the bottom one'], 'answer insurance'],
  [['gap, reserve and insurance', 'hours on 2'], 'answer reserve'],
  [['gap, reserve and insurance', 'has #1 gone home'], 'answer dsc'],
  [['reserve and contract funding', "who's home and who isn't"], 'answer reserve proceeds'],
  [['reserve and contract funding', 'whoever is still open, phone again'], 'answer reserve proceeds'],
  [['dds fax', 'can i talk to a person there'], 'answer cpc-main'],
  [['payoff', 'customer', "and if it's me calling"], 'answer dsc'],
  [['smartauction', 'gap', 'tomorrow 3pm then, my time (pacific)'], 'answer dsc'],
  [['dsc vs csc', 'central floorplan + retail helds, gotta call both'], 'answer rbc-central cpc-4'],
])('rows of a list are told apart by place, by who is there and by who asks: %j', expectTurns);

test.each([
  ['csc', 'what city is it in', 'address'],
  ['ally plus', 'which digit was it', 'menu_option'],
  ['rbc pac west', "their clock's pacific i assume", 'hours'],
  ['sales support', 'do they keep my clock or eastern', 'hours'],
  ['sales support', "i'm in honolulu, 4:30 in the afternoon. worth a try?", 'open_now'],
  ['smartauction', 'ya cerraron?', 'open_now'],
  ['smartauction', 'trabajan los sabados?', 'hours'],
  ['smartauction', 'mañana desde que hora', 'hours'],
  ['dsc', 'whats thier nubmer agian', 'phone'],
  ['dsc', 'n tehy aroudn sundya?', 'hours'],
])('behind "%s" a fact is asked by "%s"', async (before, words, facet) => {
  expect(await told([before, words])).toMatchObject({ outcome: 'answer', findings: [{ facet }] });
});

test('what is told of somebody asks nothing', async () => {
  expect(await gist(['gap phone', "she's being so sweet about it lol"])).toBe('none');
});

test.each([
  [['dds fax', 'sorry, routeone', 'nah i was right the first time'], 'answer fax-dds'],
  [['floorplan southeast', 'no wait pac west', 'argh no i had it right the first time. their hrs'], 'answer rbc-se'],
  [['gap', 'floorplan southeast', 'pac west', 'nvm i was right before, hours?'], 'answer rbc-se'],
  [['central rbc hours', 'northeast', 'back to the one i had, their fax'], 'none'],
])('whoever was right before goes back to that: %j', expectTurns);

test('"no" before a name takes it out of a list, and a unit takes its rows with it', async () => {
  const open = await gist(['who is open now']);
  expect(open).toMatch(/ cpc-main.* csg.* insurance/);
  expect(await gist(['who is open now', 'no insurance'])).toBe(open.replace(' insurance', ''));
  expect(await gist(['who is open now', 'no cpc'])).toBe(open.replace(/ cpc-main.* csg/, ''));
  expect(await gist(['who is open now', 'minus cpc and insurance'])).toBe(
    open.replace(/ cpc-main.* csg| insurance/g, ''),
  );
  expect(await gist(['who is open now', 'no, insurance'])).toBe('answer insurance');
});

test('a list that is made shorter is still of its moment', async () => {
  const resolution = await told(['who is open past 7 pm et', 'no cpc']);
  expect(resolution).toMatchObject({ findings: [{ when: { minute: 19 * 60 } }, { when: { minute: 19 * 60 } }] });
});

test('what alone is kept of it too', async () => {
  const resolution = await told(['who is open at 9 pm tomorrow', 'only csc']);
  expect(resolution).toMatchObject({ findings: [{ record: { id: 'csc' }, when: { minute: 21 * 60 } }] });
});

test.each([
  [['west dallas floorplan', 'what time do they open there. im eastern'], 'rbc-westdallas', 'ET'],
  [['southeast floorplan hours', 'my time is central'], 'rbc-se', 'CT'],
  [['csc hours', 'what about in seattle'], 'csc', 'PT'],
])('the clock of whoever asks is no region: %j', async (turns, id, label) => {
  expect(await told(turns)).toMatchObject({ findings: [{ record: { id }, clock: { label } }] });
});

test.each([['our store burned down last night lol. their fax'], ['i have a guy here with papers, their fax']])(
  'a line of those shown is asked for behind whatever is told: %j',
  async asked => {
    const reason = { kind: 'no_line', facet: 'fax', record: { id: 'rbc-se' } };
    expect(await told(['floorplan southeast', asked])).toMatchObject({ outcome: 'none', reason });
    const called = await told(['floorplan southeast', asked.replace('fax', 'number')]);
    expect(called).toMatchObject({ outcome: 'answer', findings: [{ record: { id: 'rbc-se' }, facet: 'phone' }] });
  },
);

test.each([
  'Chase billed us twice for the same car. whats their number',
  'my insurance company is Geico, their phone number?',
  'Santander is at it again, their fax?',
  'A roofer is here, their hours?',
  'The elevator is stuck. their number?',
])('but not of another company that is told of: %j', async asked => {
  expect(await gist(['floorplan southeast', asked])).toBe('none');
});

test.each(['mil gracias me salvaste', 'nvm she just walked in and told me'])('"%s" asks nothing', async words => {
  expect(await gist(['gap phone', words])).toBe('help');
});

const TWO = 'gap and dealer reserve numbers';

test.each([
  [['title', 'remove a lien from a title'], 'answer dsc'],
  [['floorplan number', 'remove a unit from my floorplan in the southeast, who do i call'], 'answer rbc-se'],
  [[TWO, 'drop me the gap number'], 'answer dsc'],
  [['title', 'skip auction, title release'], 'answer dsc'],
  [['payoff', 'skip a payment, customer line?'], 'answer csc'],
  [['floorplan number', 'ok lose the rest, just northeast'], 'answer rbc-ne'],
  [['payoff', 'just capital one dealer services number'], 'none'],
  [[TWO, 'just gm financial dealer reserve'], 'none'],
  [[TWO, 'just the cpc number'], 'answer cpc-main'],
  [['payoff', 'keep it short, customer payoffs number'], 'answer csc'],
  [['list the cpc menu', 'just the held ones', 'undo a payment extension, who do i call'], 'answer csc'],
  [['list the cpc menu', 'just the held ones', 'show me the full list of faxes'], 'answer fax-dds fax-econ'],
])('a sentence that asks for something else changes no list: %j', expectTurns);

test.each([
  [['floorplan number', 'drop the first one'], WHOLE.replace(' rbc-central', '')],
  [['floorplan number', 'only the first two'], 'answer rbc-central rbc-ne'],
  [['floorplan number', 'minus central', 'put it back'], WHOLE],
  [['floorplan number', 'just central', 'the leftovers'], WHOLE.replace(' rbc-central', '')],
  [['list the cpc menu', 'without option 3'], 'answer cpc-4 cpc-5 cpc-6 cpc-7'],
])('a list is changed by place and key, and a choice is put back too: %j', expectTurns);

test.each([
  [['dealer reserve number', 'is dsc open saturday or sunday'], 'answer dsc'],
  [['dealer reserve number', 'is dsc open or not'], 'answer dsc'],
  [['dealer reserve number', 'is it dsc or csc'], 'answer dsc csc'],
  [['floorplan number', 'is 5 too late for the northeast'], 'answer rbc-ne'],
  [['floorplan number', 'number for 2 trucks in the southeast'], 'answer rbc-se'],
  [['payoff', 'number for 1 of our customers'], 'answer csc'],
  [['gap number', 'dealer reserve number', 'back to the 877 one'], 'none'],
  [['gap number', 'dealer reserve number', 'what was the underwriting number again'], 'none'],
  [['gap number', 'customer payoff number', 'back to the 888 one'], 'choices dsc csc'],
  [['routeone fax', 'held documents email', 'what was the fax again'], 'answer fax-econ'],
  [['fax for routeone', 'that fax is busy, can i call'], 'answer cpc-main'],
  [['what is my warranty effective date'], 'none'],
])('what another row is asked is not told of the one that was shown: %j', expectTurns);

test.each([
  [['all regional centers', 'just the two on eastern time'], 'answer rbc-ne rbc-se'],
  [['all regional centers', 'central time ones only'], 'answer rbc-central rbc-pacwest rbc-westdallas'],
  [['all the phone numbers on the sheet', 'too long. just the regional ones'], WHOLE],
  [['all mailing addresses', 'contracts only'], 'answer mail-fedex mail-usps'],
  [['insurance claims', 'dealer reserve', 'sabb status', 'phone for the middle one'], 'answer reserve'],
  [['payoff number', 'give me both then, dealer n customer'], 'answer dsc csc'],
  [['southeast rbc phone', 'not 800-257-5023?'], 'answer rbc-se rbc-ne'],
  [['dealer service center number', 'you sure? i have 888-925-2559 written down'], 'answer dsc csc'],
  [['smartauction number', 'been ringing forever'], 'answer smartauction'],
  [['sabb status', 'got voicemail. did they leave?'], 'answer smartauction'],
])('a list is changed by hours, and a number put up is held against the one shown: %j', expectTurns);

test.each([
  [['central floorplan', 'what about 530 eastern'], { kind: 'clock', minute: 17 * 60 + 30 }],
  [['smartauction open rn?', 'what about 630 tonight'], { kind: 'clock', minute: 18 * 60 + 30 }],
])('an hour without its colon is one: %j', async (turns, when) => {
  expect(await told(turns)).toMatchObject({ findings: [{ when }] });
});

test.each([
  [['dsc phone', 'its 888 right?'], 'answer dsc'],
  [['dsc phone', 'so 888 not 877?'], 'answer dsc'],
])('the beginning of a number is no hour: %j', expectTurns);
