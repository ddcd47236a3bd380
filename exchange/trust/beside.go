package trust

import (
	"errors"
	"io"
	"io/fs"
	"os"
)

// Beside is where the signatures of a file stand.
func Beside(file string) string { return file + ".jws" }

// ReadBeside returns the signatures that stand beside a file; nil where there
// are none. What is no regular file, as a folder or a pipe, has none.
func ReadBeside(file string) ([]byte, error) {
	info, err := os.Stat(Beside(file))
	if errors.Is(err, fs.ErrNotExist) || err == nil && !info.Mode().IsRegular() {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	f, err := os.Open(Beside(file))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, mostBytes+1)) // more is refused by who reads them
}
