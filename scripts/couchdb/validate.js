function (doc, _old, user, security) {
  // The `validate_doc_update` of a team's database: who is no member of it writes nothing, and
  // whoever writes, writes sealed documents alone.
  var members = (security.members && security.members.names) || [];
  var admin = user.roles.indexOf('_admin') !== -1;
  if (!admin && members.indexOf(user.name) === -1) throw { forbidden: 'Members only.' };
  if (doc._id.indexOf('_design/') === 0) {
    if (!admin) throw { forbidden: 'Design documents are the administrator’s.' };
    return;
  }
  for (var field in doc) {
    if (field.charAt(0) !== '_' && field !== 'sealed')
      throw { forbidden: 'Sealed documents only.' };
  }
  if (doc._attachments) throw { forbidden: 'No attachments.' };
  // The grave of a revision that lost a conflict has nothing in it.
  if (doc._deleted && doc.sealed === undefined) return;
  if (typeof doc.sealed !== 'string') throw { forbidden: 'Sealed documents only.' };
  if (doc.sealed.length > 1000000) throw { forbidden: 'One document of at most 1 MB.' };
}
