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
// are, all stand in conflicts, and [Resolve] makes one of them. Proposals are
// kept until a version that is not older stands beside them.
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
// transitive, and merging would depend on the order of the files. [Join] tells
// of a version by who may not issue it, and of one that takes away what was
// withheld from its issuer, and names in Result.Unfit the inputs that hold
// them; the result then must not take the place of a state. A member that its
// issuer may have had is his to withhold: nothing in the version tells that he
// did not have it. What a marking keeps from him he can neither leave out nor
// change. Not judged is what an owner passes on himself, nor what a state at
// home has already. [Revise] and the like refuse to make such versions: who has
// a redacted copy of another's version proposes. [Accept] and [Resolve] take
// what was withheld from the version that has it.
//
// Records travel as their bytes, on one line each, so that what a newer version
// of the model has in them is passed on. Of two spellings of one content (RFC
// 8785 tells) the one with the smaller bytes is kept. Memory is needed for ids
// and versions only.
//
// [Revise], [Propose], [Accept], [Decline] and [Withdraw] make versions;
// [Diff], [Patch] and [History] show what changed. Nothing here knows a kind of
// record by its name, but for withdrawals and receipts.
package merge
