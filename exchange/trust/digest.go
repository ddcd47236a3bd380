package trust

import (
	"crypto/sha256"
	"io"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Digest reads all bytes and returns their SHA-256.
func Digest(r io.Reader) (record.Digest, error) {
	h := sha256.New()
	if _, err := io.CopyBuffer(h, onlyReader{r}, make([]byte, 1<<18)); err != nil {
		return "", check.Errorf(textNotRead, err)
	}
	return record.DigestOf(h), nil
}

var textNotRead = check.Text{ES: "no se pudo leer el archivo: %w", EN: "cannot read the file: %w"}

// onlyReader hides a file's WriteTo, which copies in small pieces.
type onlyReader struct{ io.Reader }
