package trust

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"time"

	"github.com/comision-mixta/mixta/record"
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

// VerifyFile verifies a file by the signatures that stand beside it. Of the
// file nothing but its digest is taken. The instant for which the keys are
// judged may depend on the digest: a file that was received long ago is judged
// for that day.
func (t *Trust) VerifyFile(name string, at func(record.Digest) time.Time) (Verdict, error) {
	f, err := os.Open(name)
	if err != nil {
		return Verdict{}, err
	}
	defer f.Close()
	digest, err := Digest(f)
	if err != nil {
		return Verdict{}, err
	}
	signatures, err := ReadBeside(name)
	if err != nil {
		return Verdict{}, err
	}
	return t.Verify(digest, signatures, at(digest)), nil
}
