// Package commit has two sides state what they plan, or what came of it, before
// either has seen what the other states.
//
//	Bolivia                       Peru
//	Commit ── commitment ─▶
//	        ◀─ commitment ── Commit
//	Open   ── opening, file ─▶
//	        ◀─ opening, file ── Open
//	Judge, Compare                Judge, Compare
//
// A commitment is a digest over the file that its sender will show, what it is about
// and 32 random bytes. It shows nothing: an hour is one of few, and without the
// random bytes each could be tried. It binds: there is no second file with the same
// digest. And it is its sender's own: who sends the other's digest as its own cannot
// open it. Nobody opens before it has the other's commitment; [Kept.Open] refuses.
//
// [Judge] finds what was changed, opened late or not at all. [Compare] says how far two
// operations are the same and simultaneous, as planned or as they were.
//
// # What it does not stop
//
// A side can refuse to open what it no longer likes, and commit to a file that is
// false; both show. Who committed first shows nothing but that, and when: the
// instants are what the senders state, and receipts for the files say when they
// came. A side that keeps its random bytes badly has shown its file.
package commit
