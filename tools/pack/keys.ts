import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** What a publisher signs with. */
export interface Signer {
  /** The public half, 32 bytes in base64. */
  key: string;
  /** The signature in base64. */
  sign(bytes: Uint8Array): string;
}

export function signerOf(secret: KeyObject): Signer {
  const { x } = createPublicKey(secret).export({ format: 'jwk' });
  return {
    key: Buffer.from(x ?? '', 'base64url').toString('base64'),
    sign: (bytes) => sign(null, bytes, secret).toString('base64'),
  };
}

/** Makes a key and writes it where none is: a key that is written over is lost to all who trust it. Only its owner may read it. */
export function makeKey(file: string): Signer {
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { flag: 'wx', mode: 0o600 });
  return signerOf(privateKey);
}

/** @throws with one line where the file holds no Ed25519 key */
export function readKey(file: string): Signer {
  const secret = createPrivateKey(readFileSync(file));
  if (secret.asymmetricKeyType !== 'ed25519') throw new Error(`${file} holds a key of another kind than Ed25519`);
  return signerOf(secret);
}

/** SHA-256 of the key in groups of four: what the settings show before a reader trusts it. */
export const fingerprintOf = (key: string): string =>
  (createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').match(/.{4}/g) ?? []).join(' ');
