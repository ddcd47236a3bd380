// Package pack puts files of records, their signatures and proofs, and the photographs
// and documents that their records name by digest, into one container, to be
// sealed as a whole.
//
//	sealed, err := trust.Sealing(stick, recipient)
//	packing := &pack.Packing{}
//	err = packing.Records("bo-7.json")               // and bo-7.json.jws beside it
//	err = packing.Folder("photos")                   // those that a record names
//	report, err := packing.Judge()
//	err = errors.Join(packing.Write(sealed), sealed.Close())
//
//	plain, err := trust.Opening(stick, secrets)
//	opened, report, err := pack.Unpack(plain, "bo-7")
//	verdicts, err := opened.Verify(trusted, time.Now())
//	err = opened.Keep()
//
// # The container
//
// It is a tar archive with one spelling: a manifest, then the parts in its order, called
// 1, 2, 3 …, then zeros up to one of few lengths. What a part was called, its
// kind, its size and its digest are in the manifest alone. Every header follows from the
// manifest, byte by byte: a reader compares it and parses none. A ZIP archive states
// each entry twice, at its place and in a directory at the end, which can differ, has
// to be sought in, and compresses: entries that unpack to terabytes, lengths that tell
// of the content. Here nothing is compressed, photographs already are; both sides stream;
// and without this program, "age -d" and "tar x" open it.
//
// # What vouches for a part
//
// The manifest is not signed, and whoever knows a recipient's public key can seal. A
// file of records needs signatures or a proof. An attachment needs a record that names
// its digest, or signatures of its own: what nobody vouches for is refused, and so
// an attachment of a record that was withheld cannot go with the copy. One that a record
// names and that is not there is a warning: it may stay with whoever holds it.
package pack
