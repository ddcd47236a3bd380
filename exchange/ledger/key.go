package ledger

import (
	"crypto/rand"
	"os"
	"path/filepath"
	"runtime"

	"github.com/comision-mixta/mixta/internal/durable"
)

// AccountKey returns a key for [Belief] that the user's account alone can read.
// It is made when it is first asked for, in the folder for the account's own
// settings; nil where there is none, or others can read what is in it.
func AccountKey() []byte {
	const size = 32
	dir, err := os.UserConfigDir()
	if err != nil {
		return nil
	}
	name := filepath.Join(dir, "mixta", "index.key")
	info, err := os.Lstat(name)
	if err == nil && (!info.Mode().IsRegular() || info.Mode().Perm()&0o077 != 0 && runtime.GOOS != "windows") {
		return nil
	}
	if err == nil && info.Size() == size {
		key, err := os.ReadFile(name)
		if err != nil || len(key) != size {
			return nil
		}
		return key
	}
	key := make([]byte, size)
	rand.Read(key) // never fails
	if os.MkdirAll(filepath.Dir(name), 0o700) != nil || durable.Write(name, 0o600, durable.Bytes(key)) != nil {
		return nil
	}
	return key
}
