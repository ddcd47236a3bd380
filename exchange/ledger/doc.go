// Package ledger keeps account of the files that two systems exchange without
// a server between them.
//
// A channel carries files from one actor to another. Its files are numbered from
// 1, and each states the digest of the exact bytes of the previous one, which
// reveals missing, repeated and altered files ([Check]). Each file is answered by
// a receipt ([NewReceipt]), a record like any other, which is sent back in the
// next file.
//
// [Outbox] writes the next file of a channel: everything that the recipient is
// not known to have, that is, the changes since the last file for which it sent a
// receipt. A lost file costs only its number: its content is sent again. Records
// and fields that the recipient may not have are withheld by package release. No
// number is used twice: [Sent.Record] records each beside the state, and in the
// settings of the account.
//
// [Inbox] processes incoming files: it checks, merges and answers them. It opens
// each once, and indexes archived files by the digest of their bytes. With a
// trust file ([Belief]), a file is verified before any of it is parsed. A file
// whose signatures are not valid, or whose stated sender no signer speaks for, is
// listed with the reason; it is neither merged nor answered, and its receipts do
// not count. Receipts are signed by way of the files that contain them.
//
// A file may refer to records of earlier ones. If no file of a channel is
// missing, an unresolved reference is an error ([Resolve]).
package ledger
