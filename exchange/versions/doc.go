// Package versions makes the next version of a record, and shows how versions
// differ.
//
// [First] issues a new record, [Revise] its next version, and [Withdraw] takes it
// back; [Propose] makes a version for the actor that may issue it, which answers
// with [Accept] or [Decline]. None of them issues a version from a copy that does
// not show all of the record: others would lose what was withheld from its issuer.
// An actor with such a copy can propose a version. Whatever they issue of a joint
// record has a new token and those of the versions that it follows (see package
// merge).
//
//	next, err := versions.Revise(current, &edited, versions.Issue{By: "BO-VDSSC", At: now})
//
// Where a table of one's own says what records should be, [Update] issues whichever
// version that takes, first or next.
//
// They take records as structs (*plan.Action), and keep what a newer version of
// the model has in them. For a record that is had as JSON each has a twin, such as
// [ReviseJSON].
//
// [Resolve] makes one version out of those that package merge keeps in conflict,
// by a three-way merge if their common [Base] is available; a person chooses
// where both sides changed a member, or gives the whole content to
// [ResolveTo]. [Accept] and [Resolve] restore withheld members from the version that
// shows them.
//
// [Find] returns the versions of a record in a file, and [Bundle] makes a file of
// some, for merging into a state. [Diff], [Patch] and [History] show what changed.
package versions
