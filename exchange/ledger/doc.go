// Package ledger keeps account of the files that two systems exchange without
// a server between them.
//
// A channel is the row of files that one actor sends another. Its files are
// numbered from 1, and each names the digest of the exact bytes of the one
// before, so that a file that is missing, comes again or was altered is
// noticed by whoever has the rest ([Check]). Each file is answered by a receipt
// ([NewReceipt]), a record like any other, which travels back in the next file.
//
// [Outbox] writes the next file of a channel: all that the recipient is not
// known to have, which is what changed since the last file that was receipted.
// A file that is lost costs nothing but its number: what it held goes again. Of
// records and members that the recipient may not have, the copy goes that
// package release makes.
//
// [Inbox] takes in what came: it checks, merges and answers. With a file of
// trust ([Belief]) a file is verified before a byte of it is read; one whose
// signatures do not hold, or that says that another sent it, is listed with the
// reason, and neither merged, answered nor believed in what it receipts. Receipts
// travel in signed files: that is how they are signed.
package ledger
