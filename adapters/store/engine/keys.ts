import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './folder';

const KEY_BYTES = 32;

/** What the key is good for: hiding who asked, and sealing secrets. */
export interface Keys {
  /** The pseudonym that is stored for an id: the same id gives the same one, and none leads back. */
  pseudonym(id: string): string;
  /** One pseudonym for each key, the current first: what `forget` has to look for after a change of key. */
  pseudonyms(id: string): readonly string[];
  seal(name: string, value: string): string;
  /** Throws where no key fits or the sealed text was changed or moved to another name. */
  open(name: string, sealed: string): string;
}

/** Derives both uses from each master key (32 bytes, base64); the first is current, the others are still read. */
export function keysFrom(masters: readonly string[]): Keys {
  const derived = masters.map(master => ({ hide: derive(master, 'pseudonym'), seal: derive(master, 'vault') }));
  const [current] = derived;
  if (current === undefined) throw new Error('At least one key is needed');
  const hide = (key: Buffer, id: string) => createHmac('sha256', key).update(id).digest('base64url').slice(0, 27);
  return {
    pseudonym: id => hide(current.hide, id),
    pseudonyms: id => derived.map(key => hide(key.hide, id)),
    seal: (name, value) => encrypt(current.seal, name, value),
    open: (name, sealed) => {
      for (const key of derived) {
        const value = decrypt(key.seal, name, sealed);
        if (value !== undefined) return value;
      }
      throw new Error('No key opens this secret: was TOKEN_KEY changed without keeping the old one after a comma?');
    },
  };
}

/** Where the key of a store in a file stands. */
export const keyFileOf = (storeFile: string): string => `${storeFile}.key`;

/** What stands in a key file is no key. */
class NoKey extends Error {
  override name = 'NoKey';
  readonly cure =
    'Put a backup of it in its place. Where there is none, delete it: a new one is made, under which nobody is found who was known before, and workspaces have to install the app again.';
}

/**
 * Reads the key file beside the store, or makes it, readable by its owner only. Throws `NoKey` for one that was emptied or
 * cut off: under it everybody could open what is sealed.
 */
export function keyFile(storeFile: string): string {
  const file = keyFileOf(storeFile);
  if (!existsSync(file)) makeKey(file);
  const key = readFileSync(file, 'utf8').trim();
  if (Buffer.from(key, 'base64').length !== KEY_BYTES) throw new NoKey(`what stands in ${file} is no key`);
  return key;
}

function makeKey(file: string): void {
  makeFolder(dirname(file));
  const made = openSync(file, 'wx', 0o600);
  try {
    writeFileSync(made, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { flush: true });
  } catch (error) {
    // A full disk leaves a part of it.
    rmSync(file);
    throw error;
  } finally {
    closeSync(made);
  }
}

const derive = (master: string, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(master, 'base64'), '', `contacts-bot ${use}`, 32));

/** AES-256-GCM; the name is authenticated along, so that a sealed text opens under its own name only. */
function encrypt(key: Buffer, name: string, value: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name));
  const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

function decrypt(key: Buffer, name: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length < 28) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(name));
  decipher.setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
