import { expectTurns } from '../../../support/conversation';

test.each([
  ['chatgpt told me lease helds is option 9 on 855-720-2559, true?', 'answer cpc-5'],
  ['hr thinks DSC is some discount card. what is it at ally', 'answer dsc'],
  ['google says CPC is cost per click. what is the Ally one', 'answer cpc-main'],
  ['chatgpt is down, who do i call', 'none'],
  ["google says CPC is cost per click. what's the number", 'answer cpc-main'],
  ["HR says PTO is paid time off. what's the fax for DDS", 'answer fax-dds'],
  ["HR says POA is a form. what's the fax for DDS", 'answer fax-dds'],
  ["siri says GAP means insurance. what's the number for ally insurance", 'answer insurance'],
])('what somebody says who knows nothing of the sheet is held against it: "%s"', expectTurns);
