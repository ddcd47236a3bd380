package release

import (
	"crypto/sha256"
	"encoding/binary"

	"github.com/comision-mixta/mixta/record"
)

// keySize is the length of a key.
const keySize = 17

// key is an id in tables: 16 bytes, and whether they are those of an id or, for what an
// invalid record has for one, a digest. Valid ids are in the order of their keys.
type key [keySize]byte

func keyOf(id record.ID) (k key) {
	if u, ok := record.ParseUUID(string(id)); ok && u.ID() == id {
		copy(k[1:], u[:])
		return k
	}
	k[0] = 1
	d := sha256.Sum256([]byte(id))
	copy(k[1:], d[:])
	return k
}

// Rows of the tables.
const (
	idSize  = keySize + 5 + 1 // id, record, its flags
	refSize = keySize + 5 + 4 // id that is referred to, record that refers, number of the reference
)

// appendNumber appends the number of a record.
func appendNumber(b []byte, n int) []byte {
	return append(b, byte(n>>32), byte(n>>24), byte(n>>16), byte(n>>8), byte(n))
}

func number(b []byte) int { return int(b[0])<<32 | int(binary.BigEndian.Uint32(b[1:])) }

func count32(b []byte) int { return int(binary.BigEndian.Uint32(b)) }

func appendCount(b []byte, n int) []byte { return binary.BigEndian.AppendUint32(b, uint32(n)) }
