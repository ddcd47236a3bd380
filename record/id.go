package record

import (
	"crypto/rand"
	"crypto/sha1"
	"encoding/hex"
	"time"
)

// ID identifies a record: a UUID (RFC 9562) in lower case.
// es: ID identifica un registro: un UUID (RFC 9562) en minúsculas.
//
//mixta:form ^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$
type ID string

// NewID mints an id that sorts by its time of creation (UUID version 7).
func NewID() ID {
	b := random()
	ms := time.Now().UnixMilli()
	for i := range 6 {
		b[i] = byte(ms >> (40 - 8*i))
	}
	return format(b, 7)
}

// NewSecretID mints an id that does not reveal when it was made (UUID version
// 4): for intelligence and operations.
func NewSecretID() ID { return format(random(), 4) }

// LocalID returns the id for a record of a kind ("action") that one actor's system
// knows by a key of its own (UUID version 5 of actor, kind and key): the same id
// each time, and another for each kind. The kind of an envelope is "file".
func LocalID(by Actor, kind, key string) ID {
	h := sha1.New()
	h.Write(localSpace[:])
	h.Write([]byte(string(by) + "\n" + kind + " " + key))
	var b [16]byte
	copy(b[:], h.Sum(nil))
	return format(b, 5)
}

// localSpace is the namespace of LocalID, itself a random UUID.
var localSpace = [16]byte{0x8e, 0x1f, 0x6b, 0x52, 0x7c, 0x0d, 0x4a, 0x93, 0xb4, 0x5e, 0x2d, 0x90, 0x11, 0xc7, 0x6f, 0x3a}

// UUID is the 16 bytes of an id: what is kept of a record's id, or of a
// reference, where many must be kept.
type UUID [16]byte

// ParseUUID returns the bytes of an id or reference; false if it is not a UUID.
func ParseUUID(id string) (u UUID, ok bool) {
	if len(id) != 36 || id[8] != '-' || id[13] != '-' || id[18] != '-' || id[23] != '-' {
		return u, false
	}
	var digits [32]byte
	n := copy(digits[:], id[:8])
	n += copy(digits[n:], id[9:13])
	n += copy(digits[n:], id[14:18])
	n += copy(digits[n:], id[19:23])
	copy(digits[n:], id[24:])
	_, err := hex.Decode(u[:], digits[:])
	return u, err == nil
}

// UUIDOf is [ParseUUID] of an id or reference of any kind; zeros, which no
// record has, if it is not a UUID.
func UUIDOf[T ~string](id T) UUID {
	u, _ := ParseUUID(string(id))
	return u
}

func random() (b [16]byte) {
	rand.Read(b[:]) // never fails
	return b
}

func format(b [16]byte, version byte) ID {
	b[6] = b[6]&0x0f | version<<4
	b[8] = b[8]&0x3f | 0x80
	return UUID(b).ID()
}

// ID writes the bytes as an id.
func (u UUID) ID() ID {
	s := hex.EncodeToString(u[:])
	return ID(s[:8] + "-" + s[8:12] + "-" + s[12:16] + "-" + s[16:20] + "-" + s[20:])
}
