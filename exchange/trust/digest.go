package trust

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"

	"github.com/comision-mixta/mixta/record"
)

// Digest reads all bytes and returns their SHA-256.
func Digest(r io.Reader) (record.Digest, error) {
	h := sha256.New()
	if _, err := io.CopyBuffer(h, onlyReader{r}, make([]byte, 1<<18)); err != nil {
		return "", fmt.Errorf("trust: the file could not be read: %w", err)
	}
	return written(h), nil
}

func written(h hash.Hash) record.Digest {
	return record.Digest("sha256:" + hex.EncodeToString(h.Sum(nil)))
}

// onlyReader hides that a file can write itself to a writer, which it does in
// small pieces.
type onlyReader struct{ io.Reader }
