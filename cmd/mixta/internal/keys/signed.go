package keys

import (
	"bytes"
	"io"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// mostSigned bounds a signed file that is read whole.
const mostSigned = 512 << 20

// ReadSigned returns a file that is none of records, if its signatures hold by a
// trust file as of an instant ("": now). If they do not, it prints why.
func ReadSigned(a *cli.App, name, trusted, at string) ([]byte, trust.Outcome, error) {
	when, given := record.Instant(at).Time()
	if !given {
		when = time.Now()
	}
	t, err := ReadTrust(a, trusted)
	if err != nil {
		return nil, trust.Outcome{}, err
	}
	b, sig, err := loadSigned(name, mostSigned)
	if err == nil && len(b) > mostSigned {
		err = check.Errorf(textSignedLong, mostSigned>>20)
	}
	if err != nil {
		return nil, trust.Outcome{}, cli.InFile(name, err)
	}
	digest, err := trust.Digest(bytes.NewReader(b))
	if err != nil {
		return nil, trust.Outcome{}, err
	}
	v := t.Verify(digest, sig, when)
	if !v.OK() {
		t.Diagnose(&v, bytes.NewReader(b), sig, when)
		return nil, v, a.PrintReport(trust.SignatureFile(name), v.Report)
	}
	return b, v, nil
}

// loadSigned returns the bytes of a file, one more than most if it has more, and those of
// its signatures.
func loadSigned(name string, most int64) (b, signatures []byte, err error) {
	f, err := openSigned(name)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	if b, err = io.ReadAll(io.LimitReader(f, most+1)); err != nil {
		return nil, nil, err
	}
	signatures, err = trust.ReadSignatures(name)
	return b, signatures, err
}

var textSignedLong = check.Text{ES: "no debe tener más de %d MiB", EN: "must not have more than %d MiB"}
