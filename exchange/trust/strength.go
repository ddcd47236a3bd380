package trust

import (
	"bytes"
	"crypto"
	"crypto/ed25519"
	"crypto/rsa"
	"encoding/hex"
	"slices"

	"github.com/comision-mixta/mixta/check"
)

// strongRSA is the least size of an RSA key that is believed, in bits: the
// strength of 128 bits that Ed25519 and P-256 have (NIST SP 800-57).
const strongRSA = 3072

// weakness returns the rule that a public key is too weak for, with its
// arguments; nil if it may sign. A trust file that lists a weak key serves for
// its other keys.
func weakness(public crypto.PublicKey) (*check.Rule, []any) {
	switch k := public.(type) {
	case ed25519.PublicKey:
		if smallOrder(k) {
			return &smallOrderKey, nil
		}
	case *rsa.PublicKey:
		if n := k.N.BitLen(); n < strongRSA {
			return &shortKey, []any{strongRSA, n}
		}
	}
	return nil, nil
}

// strong returns the error of a key that is too weak to be added or signed with.
func strong(public crypto.PublicKey) error {
	r, args := weakness(public)
	if r == nil {
		return nil
	}
	f := check.Finding{Rule: r, Args: args}
	return check.Errorf(check.Text{ES: "%s", EN: "%s"}, check.Text{ES: f.Message(check.ES), EN: f.Message(check.EN)})
}

// smallOrder reports whether an Ed25519 key is one of the points of order 1, 2,
// 4 or 8, in whichever encoding. Anyone can sign for such a key.
func smallOrder(k ed25519.PublicKey) bool {
	y := bytes.Clone(k)
	y[31] &= 0x7f // the sign of x
	return slices.ContainsFunc(smallOrderY, func(s string) bool { return hex.EncodeToString(y) == s })
}

// smallOrderY are the y coordinates of these points, little-endian, with the
// encodings that are not reduced modulo p.
var smallOrderY = []string{
	"0100000000000000000000000000000000000000000000000000000000000000", // 1: order 1
	"ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", // p−1: order 2
	"0000000000000000000000000000000000000000000000000000000000000000", // 0: order 4
	"26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05", // order 8
	"c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a", // order 8
	"edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", // p: 0
	"eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", // p+1: 1
}
