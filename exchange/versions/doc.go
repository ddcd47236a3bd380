// Package versions makes the next version of a record, and shows how versions
// differ.
//
// [Revise] and [Withdraw] issue a version, [Propose] suggests one to the actor
// that may issue it, which answers by [Accept] or [Decline]. Each refuses to
// issue a version from a copy that does not show all of the record: it would
// take from others what was withheld from its issuer. An actor that has such a
// copy proposes.
//
// [Resolve] makes one version of those that package merge keeps in conflict, by
// a three-way merge where their common [Base] is at hand; a person chooses where
// both sides changed a member. [Accept] and [Resolve] take what was withheld
// from the version that shows it.
//
// [Find] takes the versions of a record from a file, and [Single] makes a file
// of one, to be merged into a state. [Diff], [Patch] and [History] show what
// changed. Records are handled as their bytes, so that what a newer version of
// the model has in them is kept.
package versions
