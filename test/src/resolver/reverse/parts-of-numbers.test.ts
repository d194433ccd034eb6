import { expectTurns } from '../../../support/conversation';

/** Digits that are a part of a number, or of something else, and what others say of a number. */

test.each([
  ['VIN ends in 4541', 'none'],
  ['my stock is 38118', 'none'],
  ["numbers that don't start with 800", 'none'],
  ['which phone number starts with 866', 'none'],
  ['which fax starts with 877', 'answer fax-dds'],
])('digits are sought at the end that is said, and those of something else nowhere: "%s"', expectTurns);

test.each([
  ['all i got is 855, which ally numbers start like that', 'choices cpc-main csg proceeds reserve'],
  ["torn post-it, all that's left is 877. which could it be", 'choices fax-dds sales smartauction'],
])('of a number only what is left of it is said: "%s"', expectTurns);

test.each([
  ['google says smartauction is 877-273-5527, good to dial?', 'answer smartauction'],
  [
    'memo from corporate says ally insurance switched to 833-555-0119 effective today. just verify it',
    'answer insurance',
  ],
])('who says what of a number does not hide the row that it is said of: "%s"', expectTurns);

test.each([
  ['number on our whiteboard smudged, ends 8477', 'answer sales'],
  ['paper ripped, all thats left is 4622', 'answer insurance'],
  ['every number beginning 877', 'choices fax-dds sales smartauction'],
  ['my VIN sticker is torn, ends 8477', 'none'],
  ['the check is ripped, number 8477', 'none'],
])('what can still be read of a number is looked up, and of a check or a car nothing: "%s"', expectTurns);
