// Package trust finds out who signed a file, and whether to trust it.
//
// # What is signed
//
// A signature is over the SHA-256 of the file's exact bytes, as the ledger writes
// it ("sha256:…"). The digest is the payload of a JWS in JSON form (RFC 7515
// §7.2) in a file of its own next to the signed one, which stays untouched;
// every signer adds a signature over the same digest. Any JOSE library can make
// or verify the signature, and any sha256sum the digest. Signing the digest
// instead of the bytes weakens nothing, because every algorithm here begins by
// hashing, and lets a file of gigabytes be verified in constant memory, at the
// speed of SHA-256.
//
//	digest, err := trust.Digest(f)
//	signatures, err = trust.Sign(signatures, digest, key)
//	verdict := trusted.Verify(digest, signatures, time.Now())
//	report, err := trusted.Read(f, signatures, time.Now(), visit)   // verify, then read
//
// No byte of a file is parsed before its signatures hold.
//
// # Why the standard library
//
// A verifier needs three algorithms of JOSE and four members of a header. The
// JOSE libraries bring all of it: keys and addresses of keys taken from the
// message, "none", encryption, compression, MACs. Most faults of JOSE came from
// there. The cryptography here is that of crypto/ed25519, crypto/ecdsa,
// crypto/rsa and crypto/x509, and the framing is in jws.go: the key, not the
// message, determines the algorithm, and anything unknown is refused. The
// vectors of project Wycheproof test it; a plain go test does not fetch them:
//
//	MIXTA_WYCHEPROOF=1 go test -run Wycheproof ./exchange/trust
//
// # Who is believed
//
// A trust file ([Trust]) lists keys, each with its actor, its validity, its
// revocation, and the issuers and kinds of record it is believed for. It may also
// list authorities of a State's own infrastructure and the holders of their
// certificates. However a key arrives, listed or certified, it is believed only if
// it is strong enough, valid and nowhere revoked (credential.go). Times are
// compared with an instant from the caller: the package reads no clock and
// fetches nothing. An actor hands out new keys in a [Rotation] signed with an old
// one.
//
// # Acts
//
// The state of a meeting's act is not stored. [ActOf] derives it (draft,
// proposed, signed by one side or by both) from the signatures over its file.
// Editing the file changes its digest and so removes all signatures.
package trust
