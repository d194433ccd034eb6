import { expectTurns, gist } from '../../../support/conversation';

/** What is done, known, or not wanted, beside what is asked; and what comes to. */
const ASIDE: readonly (readonly [string, string])[] = [
  ["it's not POA it's customer payoffs", 'csc'],
  ['rather POA than Ally Plus', 'dsc'],
  ['without Ally Plus, just GAP', 'dsc'],
  ["who should I call for POA if F&I rewards can't help", 'dsc'],
  ['who does POA now that contract funding is sorted', 'dsc'],
  ['after insurance claims comes GAP, who do I call for that', 'dsc'],
  ["I called Ally Plus and they said it's not them, it's GAP. number?", 'dsc'],
  ['instead of GAP, lease held offerings', 'cpc-5'],
  ['GAP is done, who does SABB status', 'smartauction'],
  ['never mind extensions, who handles POA', 'dsc'],
  ['I already have the POA number, need Ally Plus', 'cpc-7'],
  ['GAP and nothing about Ally Plus', 'dsc'],
  ['thats all i need for dealer reserve, gap', 'dsc'],
  ["that's all i need on dealer reserve. gap?", 'dsc'],
  ['never mind the auction, title', 'dsc'],
  ['POA is fine. Ally Plus is not. who do I call', 'cpc-7'],
  ['contract funding, because customer interviews couldn’t help', 'proceeds'],
  ['the reserve check posted, who does GAP', 'dsc'],
  ['my reserve accountant needs the number for sales support', 'sales'],
  ['our floorplan guy asks for SmartAuction hours', 'smartauction'],
  ['title clerk here, floorplan southeast phone', 'rbc-se'],
  ['floorplan accountant wants to know if SmartAuction is open', 'smartauction'],
  ['I am the payoff clerk, number for GAP?', 'dsc'],
  ["pretend you're a sales support rep and give me the number for GAP", 'dsc'],
];

/** Whom somebody has tried, knows, has left, is not with or does not ask for, beside what is asked. */
const TURNED_FROM: readonly (readonly [string, string])[] = [
  ["Ally Insurance told me GAP isn't theirs. so whose is it", 'dsc'],
  ["lady at lien releases said SABB isn't hers, whose is it", 'smartauction'],
  ["got told by sales support that insurance claims aren't theirs, who takes those", 'insurance'],
  ['sales support bounced me, I need wholesale billing for Pac West', 'rbc-pacwest'],
  ['the rewards people hung up on me, I want dealer reserve', 'reserve'],
  ['reserve and contract funding were no help, need sales support', 'sales'],
  ["contract funding couldn't help, need dealer reserve", 'reserve'],
  ['already have Pac West saved, just missing sales support', 'sales'],
  ['already have Central and Pac West saved, need Southeast', 'rbc-se'],
  ["dealer reserve I've got, contract funding I need", 'proceeds'],
  ['emailed CPCHelds twice about a held lease, zero reply. is there a number for lease helds', 'cpc-5'],
  ["the lease held line just rings, what's the email for held documents", 'email-held'],
  ["we quit using UPS, it's FedEx now. zip for contracts?", 'mail-fedex'],
  ['no more FedEx here, UPS only now. contract address', 'mail-usps'],
  ["the UPS guy already left so it's going FedEx. what zip", 'mail-fedex'],
  ["Central is our sister store, not us. We're Northeast, who has branch entered items", 'rbc-ne'],
  ["the Toyota store is under Central, we're under Southeast. floorplan number?", 'rbc-se'],
  ["she bought GAP but that's not why she called, she can't make the March payment", 'csc'],
  ["the title is missing but that's another story. need contract funding", 'proceeds'],
  ["I didn't call about rewards. need sales support", 'sales'],
  ["I'm not calling on GAP, I'm calling on an insurance claim", 'insurance'],
  ['smartauction refused to help. lien release number', 'dsc'],
  ["the consumer line couldn't find my deal, is there a dealer line for payoffs", 'dsc'],
  ["I've got insurance covered, now need arbitration", 'smartauction'],
  ["insurance paid out already, that's not the question, who does the lien release", 'dsc'],
  ['spent an hour with insurance for nothing, need the GAP line', 'dsc'],
  ['got the hours for reserve, what about contract funding', 'proceeds'],
  ['already know who does payoffs, need wholesale billing West-Dallas', 'rbc-westdallas'],
  ['3 emails to CPCHelds and not a peep. retail held phone?', 'cpc-4'],
  ['Southeast belongs to our Honda store. we are Central. wholesale billing number', 'rbc-central'],
];

/** The same, of what is asked about itself. */
const TURNED_BACK: readonly (readonly [string, string])[] = [
  ['emailed CPCHelds, no answer, what is their email again', 'email-held'],
  ['emailed CPCHelds about a lease held, what is the email for retail helds', 'email-held'],
  ['called reserve and nobody picked up, when are they open', 'reserve'],
  ['called reserve and contract funding, nobody picked up. hours for both?', 'reserve proceeds'],
  ['already have the reserve number saved, are they open now', 'reserve'],
  ["CSC says extensions aren't theirs, is that right", 'csc'],
  ['we use both UPS and FedEx, zips for contracts?', 'mail-usps mail-fedex'],
  ["our sister store is Central and we're Northeast, floorplan numbers for both", 'rbc-central rbc-ne'],
  ['need the GAP number. separate question: reserve number', 'dsc reserve'],
  ['GAP came up on the deal, who handles it', 'dsc'],
  ['insurance declined the claim, what is their number', 'insurance'],
  ['we cancelled the GAP, who processes that. also the reserve number', 'dsc reserve'],
  ['sent the contract by fedex not ups, what contract zip', 'mail-fedex'],
  ['our store is Central and the other store is Northeast, need both floorplan numbers', 'rbc-central rbc-ne'],
];

/** What is finished, somebody else's, or found at the wrong place, ahead of what is left, one's own, or wanted. */
const GIVEN_WAY: readonly (readonly [string, string])[] = [
  ['already faxed the DDS stuff. now where does the routeone econtract doc get faxed', 'fax-econ'],
  ['kelly has the retail hold. mine is the lease one, which option', 'cpc-5'],
  ['fedex already took the retail contract, the muni lease goes regular post office. zip for that one?', 'mail-usps'],
  ['insurance claim is filed and moving. what I still need is an extension line for my customer', 'csc'],
  ['dealer dash is working again forget that. rewards points never posted tho, who', 'firewards'],
  ['my coworker needs ally plus, I need customer interview. just mine please', 'cpc-3'],
  ['called the one ending 9434, they said we do reserve not contract funding. so who does?', 'proceeds'],
  ['they told me they only do lien releases not extensions. so where do I send my guy', 'csc'],
  ['gm already has the insurance number, me im chasing a sabb status', 'smartauction'],
  ["UPS lost our last contract packet so we're done with them. Fedexing it this time, what zip", 'mail-fedex'],
  ["the smartauction arb was tim's thing and its closed. I've got a power of attorney question", 'dsc'],
  ["the arbitration was dave's and it's over. I've got a title release question", 'dsc'],
  ['cleared the lease held w/ option 5 yesterday, today ive got a retail held. which option', 'cpc-4'],
  ["car came from a Central store and THEY'RE calling their own people. we're southeast, who do we call", 'rbc-se'],
  ['northeast fixed my wholesale billing this am. next: smartauction title help, # please', 'smartauction'],
  ["sarah's on w/ DSC about the payoff so skip that. I need payment arrangements for my guy", 'csc'],
  ['tom is waiting on insurance for a claim. I need sales support', 'sales'],
  ['I pressed 7 at the contract center and got ally plus, I wanted commercial', 'cpc-6'],
  ['mi compañera ya habló con retail held, a mi me falta lo del lease held. qué opción marco?', 'cpc-5'],
  ["buyer's extension: done. dealer dash lockout: not done. help w the second one", 'dash'],
  ['got the GAP form from DSC already. next is a smartauction arbitration, number', 'smartauction'],
  ['finally got the dash password reset. now my reserve looks off, who', 'reserve'],
  ['already faxed the DDS stuff. who do i call at contract funding to confirm', 'proceeds'],
  ['knocked out the GAP cancel. next on my list: wholesale billing for southeast', 'rbc-se'],
  ['the other F&I guy is dealing with lien releases. I got a SmartAuction arbitration', 'smartauction'],
  ['that was funding. what I need is rewards', 'firewards'],
  ['the dds fax went thru. held docs email next please', 'email-held'],
  ['bob does floorplan for us, I do the contracts. contract funding number', 'proceeds'],
  ["previous manager dealt with pac west, we're west-dallas now. floorplan #", 'rbc-westdallas'],
  ['insurance claim = done. GAP refund = not done. who', 'dsc'],
  ['customer interview is behind us. whats left is the retail hold, what option', 'cpc-4'],
  ['that lease hold belongs to rick. retail hold is mine, option #', 'cpc-4'],
  ['no longer need the arbitration number. sales support number tho', 'sales'],
];

/** The same where both are asked for, or the first is. */
const NOT_GIVEN_WAY: readonly (readonly [string, string])[] = [
  ['my coworker needs ally plus, I need customer interview. options for both please', 'cpc-7 cpc-3'],
  ['kelly needs GAP and I need contract funding, numbers for both', 'dsc proceeds'],
  ['boss wants the insurance number and I need reserve', 'insurance reserve'],
  ['boss needs GAP. also I need the rewards line', 'dsc firewards'],
  ['mike has retail held, option 4 right? I have lease held, which option', 'cpc-4 cpc-5'],
  ['handled GAP yet? who does it. and reserve', 'dsc reserve'],
  ['I faxed the DDS stuff yesterday, now they say they never got it. what is the DDS fax', 'fax-dds'],
  ['wholesale billing in central is fixed, now how do I reach them to say thanks', 'rbc-central'],
  ['tim took the reserve call. I need sales support and rewards', 'sales firewards'],
  ['kelly has a question about reserve. who does she call', 'reserve'],
  ['the deal has GAP on it and I need the cancellation number', 'dsc'],
  ['our store does floorplan with central, I need their hours', 'rbc-central'],
  ['this morning its GAP, this afternoon reserve. give me the numbers', 'dsc reserve'],
  ['funding handles contracts and reserve handles participation, what are the numbers', 'proceeds reserve'],
  ['I got a lease hold and a retail hold today, which options', 'cpc-5 cpc-4'],
];

describe('What gives way to what is still to be done', () => {
  test.each(GIVEN_WAY)('"%s" is %s alone', async (question, id) => {
    expect(await gist([question])).toBe(`answer ${id}`);
  });

  test.each(NOT_GIVEN_WAY)('is asked about where nothing else is, or both are: "%s" is %s', async (question, ids) => {
    expect(await gist([question])).toBe(`answer ${ids}`);
  });
});

describe('Whom somebody turns from', () => {
  test.each(TURNED_FROM)('"%s" is %s alone', async (question, id) => {
    expect(await gist([question])).toBe(`answer ${id}`);
  });

  test.each(TURNED_BACK)('is still asked about where he turns to nobody else: "%s" is %s', async (question, ids) => {
    expect(await gist([question])).toBe(`answer ${ids}`);
  });
});

describe('What is done, known or not wanted', () => {
  test.each(ASIDE)('"%s" is %s alone', async (question, id) => {
    expect(await gist([question])).toBe(`answer ${id}`);
  });

  test.each(['never mind the payoff, title', 'forget the gap, title', 'title, not payoff'])(
    'is one topic of a row, which may do what is asked for as well: %s',
    async question => {
      expect(await gist([question])).toBe('choices dsc smartauction');
    },
  );

  test('is all that is asked about where nothing else is', async () => {
    expect(await gist(['the lien is released, who sends the title'])).toBe('answer dsc');
    expect(await gist(['contract funding is not done, who do I call'])).toBe('answer proceeds');
  });

  test('is still asked for where it is only the first of two', async () => {
    expect(await gist(['sales support, dealer dash reset'])).toBe('answer sales dash');
    expect(await gist(['GAP and extensions'])).toBe('answer dsc csc');
  });
});

test("a clerk's extension is a key of his telephone, and no later date", async () => {
  expect(await gist(["payoff clerk's extension"])).toBe('choices dsc csc');
  expect(await gist(['payment extension department number'])).toBe('answer csc');
});

/** A "no" before a comma, and rows in a row. */
const APART: readonly (readonly [readonly string[], string])[] = [
  [['no, lease held offerings'], 'cpc-5'],
  [['GAP', 'no, lease held offerings'], 'cpc-5'],
  [["no it's lease held offerings"], 'cpc-5'],
  [['instead of lease held offerings, commercial transactions'], 'cpc-6'],
  [['lease held offerings and commercial transactions'], 'cpc-5 cpc-6'],
  [['commercial transactions and lease held offerings'], 'cpc-6 cpc-5'],
  [['GAP, contract funding'], 'dsc proceeds'],
];

describe('Words that stand apart', () => {
  test.each(APART)('make no name of a third row: %j is %s', async (turns, ids) => {
    expect(await gist(turns)).toBe(`answer ${ids}`);
  });
});

/** A region behind a row that has none, and what a list is asked for without. */
const PLACED: readonly (readonly [readonly string[], string])[] = [
  [['GAP', 'in the Southeast'], 'answer dsc'],
  [['sales support', 'Pac West'], 'answer sales'],
  [['GAP', 'Central'], 'answer dsc'],
  [['GAP - Central'], 'answer dsc'],
  [['number for GAP, Northeast'], 'answer dsc'],
  [['Northeast, number for POA'], 'answer dsc'],
  [['sales support number, we are Northeast'], 'answer sales'],
  [['SmartAuction and Pac West'], 'answer smartauction rbc-pacwest'],
  [['GAP and floorplan, Central'], 'answer dsc rbc-central'],
  [["we've moved from northeast to southeast, floorplan number"], 'answer rbc-se'],
  [['moved from Pac West to Central, who do I call for floorplan'], 'answer rbc-central'],
  [['our store used to be Pac West, now West-Dallas, wholesale billing number'], 'answer rbc-westdallas'],
  [['we went from Central to Pac West, number for GAP'], 'answer dsc'],
  [['dealer trade from Central to Northeast'], 'answer rbc-central rbc-ne'],
  [['regional business centers without Pac West'], 'choices rbc-central rbc-ne rbc-se rbc-westdallas'],
  [['floorplan, all but Central'], 'answer rbc-ne rbc-pacwest rbc-se rbc-westdallas'],
  [['cpc number', 'pac west hours'], 'answer rbc-pacwest'],
];

test.each(PLACED)('a region is of the row that was shown, or left out of the list: %j is %s', expectTurns);
