// Runs in CouchDB, before a document is written, and in the style of its oldest engines (ES5):
// https://docs.couchdb.org/en/stable/ddocs/ddocs.html#validate-document-update-functions
// It keeps out who may only read and what no reader would take. Readers check all of it again: a server may lie.
// biome-ignore lint/correctness/noUnusedVariables: CouchDB calls it.
function validate(doc, _before, user) {
  function refuse(why) {
    throw { forbidden: why };
  }
  function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
  if (user.roles.indexOf('_admin') >= 0) return;
  if (user.roles.indexOf('pledgemark-writer') < 0) refuse('Only who has the role pledgemark-writer may write here.');
  var kind = doc._id.split(':')[0];
  if (kind !== 'entry' && kind !== 'judgement') refuse('Only entries and words on links are kept here.');
  // A revision that lost is removed without a word.
  if (doc._deleted) return;
  if (doc.format !== 'pledgemark-shared/1') refuse('The format is not pledgemark-shared/1.');
  if (doc.kind !== kind) refuse('The kind is not the one that the name says.');
  if (typeof doc.by !== 'string' || doc.by.length > 200) refuse('It does not say who made it.');
  if (typeof doc.at !== 'string' || !/^\d{4}-\d{2}-\d{2}T/.test(doc.at)) refuse('It does not say when it was made.');
  if (!isObject(doc.value) || !isObject(doc.wrote) || !isObject(doc.others)) refuse('Its fields are not there.');
  if (doc.gone !== null && !isObject(doc.gone)) refuse('It does not say whether it was removed.');
  if (!Array.isArray(doc.via)) refuse('Its marks are not there.');
  if (doc._attachments) refuse('Nothing can be attached.');
}
