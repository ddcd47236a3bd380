// Package ledger exchanges files with other actors, without a server between them,
// and keeps account of them.
//
// An [Exchange] is one actor's end of it. Its daily job takes in what has come,
// puts what is new into the state, and sends what the other side lacks:
//
//	x := &ledger.Exchange{Actor: "BO-VDSSC", Store: ledger.Folder{Dir: "archive"}, Trust: trusted, Key: key}
//	came, err := x.Inbox(ctx)
//	…
//	_, err = x.Put(ctx, records...)
//	…
//	sent, err := x.Send(ctx, ledger.Outgoing{To: "PE-DEVIDA"})
//
// State and files are in a [Store]: a [Folder], or what has them in a database.
//
// A channel carries files from one actor to another. Its files are numbered from
// 1, and each states the digest of the exact bytes of the previous one, which
// reveals missing, repeated and altered files ([Exchange.Ledger]). Each file is answered by
// a receipt ([NewReceipt]), a record like any other, which is sent back in the
// next file.
//
// [Exchange.Outbox] writes the next file of a channel: everything that the
// recipient is not known to have, that is, the changes since the last file for
// which it sent a receipt. A lost file costs only its number: its content is sent
// again. Records and fields that the recipient may not have are withheld by
// package release. No number is used twice: each is recorded beside the state, and
// in the settings of the account.
//
// [Exchange.Inbox] processes incoming files: it checks, merges and answers them.
// It opens each once, and indexes archived files by the digest of their bytes.
// With a trust file, a file is verified before any of it is parsed. A file whose
// signatures are not valid, or whose stated sender no signer speaks for, is listed
// with the reason; it is neither merged nor answered, and its receipts do not
// count. Receipts are signed by way of the files that contain them.
//
// A file may refer to records of earlier ones. If no file of a channel is
// missing, an unresolved reference is an error ([Resolve]).
package ledger
