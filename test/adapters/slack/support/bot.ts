import { type Bot, createResolver, type Directory } from '../../../../src/index';
import { botOver } from '../../../support/bot';
import { directory as sheet } from '../../../support/directory';

/** The real bot over the real sheet. */
export function realBot(directory: Directory = sheet): Bot {
  return botOver(createResolver(directory));
}
