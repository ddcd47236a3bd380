// Package merge joins files that systems have exchanged, with no server and no
// clock to decide between them.
//
// A version of a record is its vector and its content. One version is above
// another where its vector is newer or, with equal vectors, where the other is a
// redacted copy of it: it differs only in members that it lists as withheld or
// generalised. A withdrawal is a version like any other; one that erases is above
// all versions of the record, for ever. [Join] keeps the maximal elements of this
// order among all versions in all files, so files may be merged in any order and
// grouping, and repeatedly: the result is the same bytes. If one version is left,
// it is current; if several are left, all are kept under conflicts until package
// versions resolves them. A proposal is kept until the record has a version that
// is not older.
//
// Two redacted copies of one version that withhold different members are both
// kept, the fuller one live and the other in conflicts, until a copy with all
// members of both arrives. They are not joined into a third: nobody issued such a
// record, and the laws above would not hold for a forked version. Of (a1, –), (–,
// b2), (a1, b1) and (a2, b2), the first two would be absorbed by the others in
// one order of files, and make (a1, b2) in another.
//
// That order does not depend on whether a version should have been issued: an
// order that depended on the issuer of a version, or on what it hides, would not
// be transitive, and the result would depend on the order of the files. [Join]
// reports a version whose issuer may not issue it, and one that removes what was
// withheld from its issuer, and names the inputs with such versions in
// Result.Unfit; the result then must not replace a state. An issuer may withhold
// a member that its marking lets the issuer have: nothing in the version shows
// whether the issuer had it. A member whose marking excludes the issuer must be
// neither left out nor changed by it. Versions passed on by an owner, or already
// in the keeper's state, are not judged.
//
// Only an actor counts its own versions. [Join] likewise leaves out an input that
// counts more versions of the keeper than the keeper has issued, according to the
// state and the keeper's own files.
//
// Records are passed on as raw bytes, one per line, including members of newer
// versions of the model. Of two spellings of one content (RFC 8785) the one with
// the smaller bytes is kept. Only ids and versions are held in memory. The
// package treats all kinds of record alike, except withdrawals and receipts.
//
// # What a vector does not prove
//
// A vector says which versions a new one was made from, and nothing shows that
// its issuer has seen them. A keeper refuses a version that counts more of the
// keeper's own than there are (merge.counter). It cannot refuse one that counts
// what the keeper has issued and not sent yet: an issuer that guesses the counter
// replaces, in silence, a change to a joint record that it has never seen.
//
// We considered that a version carry the digest of each version it was made from,
// as git does. It would stop that guess, and show a fork or a rewritten version
// even behind a newer one. It does not hold here:
//
//   - The recipient of a released copy does not have the bytes that were digested.
//     A digest of all members would let it try values for a withheld one. A salted
//     digest per member, as in RFC 9901, prevents that, and puts a salt beside each
//     member and a digest in place of each withheld one, in every copy: a parcel
//     would be twice as long.
//   - A generalised value is not the one digested, so the copies that matter most
//     could not be compared.
//   - What a newer version of the model adds must be digested by systems that do
//     not know it. The canonical form would be fixed for ever, in every language.
//   - Only a holder of the parent can compare. A keeper has the newest version
//     alone, and a third party's version in between it may never have had.
//
// Proof that a version was seen needs no digest of its content. The plan, for the
// version of the model that binds signatures to records: each version states,
// beside the counter of each actor, a random token of 128 bits, chosen by that
// actor when it issued the version with that counter. A later version copies the
// tokens as it copies the counters; a resolution takes each with the higher
// counter. A keeper compares its own token with the one it issued: equal counter
// and other token is a version that was not seen, or a fork, and is refused. The
// current state suffices for that, through any number of parties in between;
// redaction does not touch tokens, a three-way merge does not read them, and they
// tell nothing of what is withheld. An optional member is a minor version, and the
// check binds from the first version that a keeper issues with a token, whatever
// its partners write: one that drops tokens cannot follow that version.
//
// It is not in this version of the model: every system that issues versions has to
// copy the tokens, and the order of versions with equal vectors has to state what
// a copy without them is. Until then, send what you issue on joint records before
// the other side can have reason to change them.
package merge
