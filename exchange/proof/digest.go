package proof

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"slices"
	"strconv"

	"github.com/comision-mixta/mixta/record"
)

// digest is that of a part of a file.
type digest [sha256.Size]byte

// seed is what the salt of a part follows from, and the seeds of its own parts.
type seed [sha256.Size]byte

// Each digest begins with what it is of, so that none passes for another.
const (
	ofLeaf byte = iota
	ofNode
	ofObject
	ofList
	ofDecoy
	ofField
	ofRecord
	ofRoot
)

func hash(of byte, parts ...[]byte) (d digest) {
	h := sha256.New()
	h.Write([]byte{of})
	for _, p := range parts {
		h.Write(p)
	}
	h.Sum(d[:0])
	return d
}

// below returns the seed of a part.
func (s *seed) below(label string) (out seed) {
	h := hmac.New(sha256.New, s[:])
	h.Write([]byte(label))
	h.Sum(out[:0])
	return out
}

// whole returns the digest of a part of which all is known.
func (s *seed) whole(n *node) digest {
	switch n.form {
	case list:
		places, size := s.places(len(n.items))
		all := make([][]byte, 0, size)
		for p := range size {
			below := s.below(strconv.Itoa(p))
			d := hash(ofDecoy, below[:])
			if len(places) > 0 && places[0] == p {
				d = below.whole(n.items[len(n.items)-len(places)])
				places = places[1:]
			}
			all = append(all, d[:])
		}
		return hash(ofList, all...)
	case object, field:
		parts := make([]digest, len(n.items))
		for i, item := range n.items {
			below := s.below(n.names[i])
			parts[i] = below.whole(item)
		}
		return n.combine(parts)
	}
	return hash(ofLeaf, s[:], []byte(n.text))
}

// combine returns the digest of an object or a field from those of its items.
func (n *node) combine(parts []digest) digest {
	all := make([][]byte, 0, 2*len(parts))
	if n.form == field {
		for i := range parts {
			all = append(all, parts[i][:])
		}
		return hash(ofField, all...)
	}
	for i := range parts {
		name := sha256.Sum256([]byte(n.names[i]))
		all = append(all, name[:], parts[i][:])
	}
	return hash(ofObject, all...)
}

// places returns where the items of a list stand among decoys, and how many places
// there are: a power of two that is more than the items, at least leastPlaces.
func (s *seed) places(items int) (at []int, size int) {
	size = leastPlaces
	for size <= items {
		size *= 2
	}
	keys := make([]seed, size)
	at = make([]int, size)
	for p := range size {
		keys[p], at[p] = s.below("place "+strconv.Itoa(p)), p
	}
	slices.SortFunc(at, func(a, b int) int { return slices.Compare(keys[a][:], keys[b][:]) })
	at = at[:items]
	slices.Sort(at)
	return at, size
}

// leastPlaces is the least number of places in a list.
const leastPlaces = 8

// ofRecordIn returns the digest of a record, in a section of a file.
func ofRecordIn(section, kind string, d digest) digest {
	where := sha256.Sum256([]byte(section + "\n" + kind))
	return hash(ofRecord, where[:], d[:])
}

// rootOf returns what is signed for a tree of that depth.
func rootOf(depth int, top digest) record.Digest {
	d := hash(ofRoot, []byte("mixta-proof-1\n"), []byte{byte(depth)}, top[:])
	return record.Digest("sha256:" + hex.EncodeToString(d[:]))
}

var encoding = base64.RawURLEncoding.Strict()

func text(b []byte) string { return encoding.EncodeToString(b) }

// bytesOf returns 32 bytes in base64url; false if the text is none, or another spelling.
func bytesOf(s string) (b [sha256.Size]byte, ok bool) {
	out, err := encoding.DecodeString(s)
	if err != nil || len(out) != len(b) {
		return b, false
	}
	return [sha256.Size]byte(out), true
}
