package ledger

import (
	"crypto/rand"
	"os"
	"path/filepath"
	"runtime"

	"github.com/comision-mixta/mixta/internal/durable"
)

// Settings returns the folder for the settings of the user's account; "" if there
// is none.
func Settings() string {
	dir, err := os.UserConfigDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "mixta")
}

// key returns the key of the index, made on first use; nil if there is no place
// for it, or others can read it.
func (x *Exchange) key() []byte {
	if x.Settings == "" {
		return nil
	}
	const size = 32
	name := filepath.Join(x.Settings, "index.key")
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
	if os.MkdirAll(x.Settings, 0o700) != nil || durable.Write(name, 0o600, durable.Bytes(key)) != nil {
		return nil
	}
	return key
}
