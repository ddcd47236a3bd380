// Package deconflict finds the notices of activity that come too close to each
// other in time and space, before their senders meet on the ground.
//
// [Conflicts] compares the notices of both sides by the [Separation] agreed for
// each pair of domains. An [Answer] is all that a sender gets: that there is a
// conflict, and whom to call.
package deconflict
