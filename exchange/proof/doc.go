// Package proof makes signatures that stay valid on copies from which something is
// withheld.
//
//	p, err := proof.Make(file)                       // of the whole file
//	err = p.Sign(key)
//	…
//	narrowed, err := p.Narrow(file)                  // and while the copy is made:
//	account, err := release.Copy(ctx, w, file, policy, narrowed.Add)
//	copied, err := narrowed.Proof()
//	…
//	outcome, report, err := proof.Read(trusted, copy, signatures, copied, at, visit)
//
// # What is signed
//
// Every value of every record gets a digest of its own with a salt, as in SD-JWT (RFC
// 9901); digests of values are combined to those of fields, these to those of
// records, and these in a binary tree to one root. The root is signed. All salts
// follow from one random seed by HMAC-SHA256, each from the one above it: whoever has
// the seed of a field can compute the salts below it, and no others. The proof of a
// whole file is that seed; the proof of a copy has the seeds of what is shown and the
// digests of what is not. It can be narrowed again, without any key.
//
// # Who could do what
//
// A recipient could try all values of a withheld field: each has a salt of 32 bytes.
// It could count: a withheld record, and a reference cut from a list, cannot be told from
// the decoys that fill both up to a power of two, at least 64 and 8. Which fields of a
// released record are withheld is no secret: it says so itself, in absent.
//
// A courier, or whoever makes a copy, could change, add or exchange something: the
// root is then another one. It could withhold in silence: a digest may stand
// only for a field that absent has as withheld, and for a position, an accuracy
// or a reference of a field that it has as generalised. What a record cannot do without,
// whether it is an exercise, and the marking of a field that is shown can never be
// withheld. It could take a whole record away, as from any file.
//
// # What it does not stop
//
// A generalised position is not signed: it is told as such. Two recipients who
// compare their copies find the same root and the same digests: they see that both are of
// one file, and which record is which. Who makes copies is not known by the proof: the
// envelope of a copy is signed by its sender, as that of any file.
package proof
