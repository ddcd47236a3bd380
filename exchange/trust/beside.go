package trust

import (
	"errors"
	"io/fs"
	"os"
	"time"

	"github.com/comision-mixta/mixta/record"
)

// Beside is where the signatures of a file stand.
func Beside(file string) string { return file + ".jws" }

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
	signatures, err := os.ReadFile(Beside(name))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return Verdict{}, err
	}
	return t.Verify(digest, signatures, at(digest)), nil
}
