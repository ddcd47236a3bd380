// Package trust says who signed a file, and whether that is to be believed.
//
// # What is signed
//
// The SHA-256 of the file's exact bytes, as the ledger writes it ("sha256:…").
// It is the payload of a JWS in its JSON form (RFC 7515 §7.2.1), which stands
// beside the file: the file itself is touched by nobody, a signature is added
// by each signer, and all of them sign the one digest. Any JOSE library can
// make or verify the signature, and any sha256sum the rest. To sign the digest
// and not the bytes costs nothing in strength (every algorithm here begins by
// hashing) and lets a file of gigabytes be verified in constant memory, at the
// speed of SHA-256.
//
//	digest, err := trust.Digest(f)
//	signatures, err = trust.Sign(signatures, digest, key)
//	verdict := believed.Verify(digest, signatures, time.Now())
//	report, err := believed.Read(f, signatures, time.Now(), visit)   // verified, then read
//
// No byte of a file is parsed before its signatures hold.
//
// # Why the standard library
//
// Of JOSE a verifier needs three algorithms and three members of a header. The
// libraries bring the whole of it: keys and addresses of keys taken from the
// message, "none", encryption, compression, MACs. Most of what went wrong with
// JOSE went wrong there. So the cryptography is that of crypto/ed25519,
// crypto/ecdsa, crypto/rsa and crypto/x509, and the framing is the file jws.go:
// the algorithm is the key's, never the message's; what is not known is
// refused. It is held to the vectors of project Wycheproof, which a plain go
// test does not fetch:
//
//	MIXTA_WYCHEPROOF=1 go test -run Wycheproof ./exchange/trust
//
// # Who is believed
//
// A file of trust ([Trust]) lists the keys, each of one actor, with its days and
// its revocation, and says for which issuers and kinds the actor is believed.
// Certificates of a state's own infrastructure are believed by the authority
// that issued them. Times are compared with an instant that the caller gives:
// nothing here looks at a clock, and nothing is fetched. A state hands out new
// keys by a [Rotation] that an old key has signed.
//
// # Acts
//
// The act of a meeting has no state of its own: [ActOf] tells draft, proposed,
// signed by one side or by both from the signatures over its file. Whoever edits
// the file has another digest, and with it no signature.
package trust
