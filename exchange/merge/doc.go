// Package merge joins files that systems have exchanged, with no server and no
// clock to decide between them.
//
// A version of a record is its vector, with the tokens that it states, and its
// content. One version is above another where its vector is newer and it states the
// other's tokens of equal counters or, with equal vectors and tokens, where the
// other is a redacted copy of it: it differs only in members that it lists as
// withheld or generalised. A withdrawal is a version like any other; one that erases is above
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
// Result.Exclude; the result then must not replace a state. An issuer may withhold
// a member that its marking lets the issuer have: nothing in the version shows
// whether the issuer had it. A member whose marking excludes the issuer must be
// neither left out nor changed by it. Versions passed on by an owner, or already
// in the keeper's state, are not judged.
//
// Only an actor counts its own versions. [Join] likewise leaves out an input that
// counts more versions of the keeper than the keeper has issued, or counts the last
// of them without stating its token. The state and the keeper's own files show both.
//
// Records are passed on as raw bytes, one per line, including members of newer
// versions of the model. Of two spellings of one content (RFC 8785) the one with
// the smaller bytes is kept. Only ids and versions are held in memory. The
// package treats all kinds of record alike, except withdrawals and receipts.
//
// Which of n versions surpass others takes work that grows no faster than n log n
// for versions issued as they should be, of which an actor has one that is current.
// For others it grows with the square of their number, so a merge takes at most
// 2,000 copies of one record from inputs of others; what has more is left out
// (merge.many).
//
// # Tokens
//
// A vector says which versions a new one was made from, and nothing in it shows
// that its issuer has seen them: an issuer that guesses a counter would replace, in
// silence, a change to a joint record that was not sent to it yet. So each version
// of a joint record states, under seen, a random token of 128 bits beside its
// issuer's counter. A later version copies the tokens as it copies the counters; a
// resolution takes each with the higher counter.
//
// A version follows one with the same counter of an actor only if it states the
// same token of it ([record.Stamp]). Else the two are concurrent, and no merge loses
// either. Only that actor can issue what follows two tokens of one counter. A keeper
// does more: it refuses the version (merge.unseen), since its issuer claims what is
// not so. The issuer takes in the version that it had not seen, resolves the
// conflict and sends the result. Where it is the keeper who has restored an old
// copy and counted anew, the keeper merges its own later files first.
//
// A version without a token can be followed by any, so that records issued before
// there were tokens, and those of systems that know none, are exchanged as before.
// From the first version that a keeper issues with a token, a partner that drops
// tokens cannot follow that version. Redaction does not touch tokens, and they tell
// nothing of what is withheld. A copy that lacks tokens or has others is not a redacted
// copy but a fork.
//
// A digest of each parent version, as git has it, would show that a version was
// seen, too, and does not hold here: who has a redacted or generalised copy does not
// have the bytes that were digested, a digest of withheld members lets one try
// values for them, and what a newer version of the model adds would have to be
// digested by systems that do not know it.
package merge
