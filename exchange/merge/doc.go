// Package merge joins files that systems have exchanged, with no server and no
// clock to decide between them.
//
// A version of a record is its vector and its content. One version is above
// another where its vector is newer or, with equal vectors, where the other is
// a redacted copy of it: it differs only in members that it lists as withheld
// or generalised. A withdrawal is a version like any other; one that erases is
// above all versions of the record, for ever. [Join] keeps, of all versions in
// all files, those that none is above. It is the set of maximal elements of an
// order, so files may be merged in any order and grouping, and again: the
// result is the same bytes. Where one version is left, it holds; where several
// are left, all are kept under conflicts until package versions resolves them.
// Proposals are kept until a version that is not older stands beside them.
//
// Two redacted copies of one version that withhold different members are both
// kept, the fuller one live and the other in conflicts, until a copy comes that
// has all of both. They are not joined into a third: it would be a record that
// nobody issued, and the laws above would not hold where a version is forked.
// Of (a1, –), (–, b2), (a1, b1) and (a2, b2), the first two would be absorbed by
// the others in one order of files, and make (a1, b2) in another.
//
// Whether a version should have been issued is no part of that order: an order
// that depended on who issued a version, or on what it hides, would not be
// transitive, and merging would depend on the order of the files. [Join]
// reports a version whose issuer may not issue it, and one that takes away what
// was withheld from its issuer, and names in Result.Unfit the inputs that hold
// them; the result then must not replace a state. An issuer may withhold a
// member that its marking lets the issuer have: nothing in the version tells
// whether the issuer had it. What the marking keeps from the issuer, the issuer
// can neither leave out nor change. What an owner passes on, and what a state at
// home has already, is not judged.
//
// Only an actor counts its own versions. [Join] leaves out, likewise, an input that
// counts more versions of the keeper's than the keeper has issued: the state, and
// the keeper's own files, show how many these are.
//
// Records travel as their bytes, on one line each, so that what a newer version
// of the model has in them is passed on. Of two spellings of one content (RFC
// 8785) the one with the smaller bytes is kept. Only ids and versions are held in
// memory. The package knows no kind of record by its name, except withdrawals and
// receipts.
package merge
