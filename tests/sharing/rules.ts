import { VALIDATE } from '../../tools/couch/setup.ts';

const rules = new Function(`return (${VALIDATE})`)() as (doc: object, before: unknown, user: { roles: string[] }) => void;

/** Why CouchDB refuses a document of one with these roles, by the rules that `npm run couch:setup` installs; null where it takes it. */
export function refusedBy(doc: object, roles: string[]): string | null {
  try {
    rules(doc, null, { roles });
    return null;
  } catch (refused) {
    return (refused as { forbidden: string }).forbidden;
  }
}
