// Package ledger keeps account of the files that two systems exchange without
// a server between them.
//
// A channel carries files from one actor to another. Its files are numbered from
// 1, and each gives the digest of the exact bytes of the one before, so that
// whoever has the others notices a file that is missing, repeated or altered
// ([Check]). Each file is answered by a receipt ([NewReceipt]), a record like any
// other, which travels back in the next file.
//
// [Outbox] writes the next file of a channel: all that the recipient is not known
// to have, which is what changed since the last file that it receipted. A file
// that is lost costs nothing but its number: its content goes again. Of records
// and fields that the recipient may not have, the file holds the copy that package
// release makes. No number is given out twice: [Sent.Record] notes each beside the
// state, and in the settings of the account.
//
// [Inbox] takes in the files that came: it checks, merges and answers them. It
// opens each once; what an archived file holds it remembers by the digest of its
// bytes. With a trust file ([Belief]), a file is verified before any of it is
// parsed. One whose signatures do not hold, or whose stated sender no signer
// speaks for, is listed with the reason; it is neither merged nor answered, and
// the receipts in it do not count. Receipts travel in signed files: that is how
// they are signed.
//
// A file may refer to records of earlier ones. Where none of a channel is
// missing, a reference that nothing resolves is an error ([Resolve]).
package ledger
