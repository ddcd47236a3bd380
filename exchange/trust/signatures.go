package trust

import (
	"errors"
	"io"
	"io/fs"
	"os"
)

// SignatureFile returns the name of the file that holds a file's signatures.
func SignatureFile(file string) string { return file + ".jws" }

// ReadSignatures returns the contents of a file's signature file, or nil if there
// is none. A folder or a pipe of that name does not count.
func ReadSignatures(file string) ([]byte, error) {
	info, err := os.Stat(SignatureFile(file))
	if errors.Is(err, fs.ErrNotExist) || err == nil && !info.Mode().IsRegular() {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	f, err := os.Open(SignatureFile(file))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, mostBytes+1)) // parseSignatures refuses more
}
