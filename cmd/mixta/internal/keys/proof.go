package keys

import (
	"errors"
	"io"
	"io/fs"
	"os"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/proof"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/internal/printable"
)

// proveFile adds a signature to the proof beside a file, which it makes if there is none.
func proveFile(a *cli.App, name string, k *trust.Key) error {
	f, err := openSigned(name)
	if err != nil {
		return cli.InFile(name, err)
	}
	defer f.Close()
	to := proof.File(name)
	err = durable.Update(to, 0o600, func(old *os.File, w io.Writer) error {
		p, err := proofIn(old, to)
		if err != nil {
			return err
		}
		if p == nil {
			if p, err = proof.Make(f); err != nil {
				return cli.InFile(name, err)
			}
		}
		if _, err := f.Seek(0, io.SeekStart); err != nil {
			return err
		}
		if err := p.Sign(f, k); err != nil {
			return cli.InFile(to, err)
		}
		b, err := p.Bytes()
		if err != nil {
			return err
		}
		_, err = w.Write(b)
		return err
	})
	if err != nil {
		return err
	}
	return a.Line(textProved, name, to)
}

// proofIn reads a proof; nil if there is no file.
func proofIn(f *os.File, name string) (*proof.Proof, error) {
	if f == nil {
		return nil, nil
	}
	b, err := proof.Load(f)
	if err != nil {
		return nil, cli.InFile(name, err)
	}
	p, found := proof.Parse(b)
	if !found.OK() {
		return nil, cli.InFile(name, found.Err())
	}
	return p, nil
}

// ReadProof returns the proof beside a file; nil if there is none.
func ReadProof(name string) (*proof.Proof, error) {
	f, err := openProof(name)
	if f == nil || err != nil {
		return nil, err
	}
	defer f.Close()
	return proofIn(f, proof.File(name))
}

// openProof opens the proof beside a file; nil if there is none.
func openProof(name string) (*os.File, error) {
	f, err := openSigned(proof.File(name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return f, err
}

// loadProof returns the bytes of the proof beside a file; nil if there is none.
func loadProof(name string) ([]byte, error) {
	f, err := openProof(name)
	if f == nil || err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := proof.Load(f)
	if err != nil {
		return nil, cli.InFile(proof.File(name), err)
	}
	return b, nil
}

// proved tells whose signatures a proof has, and what it is of.
func proved(a *cli.App, name string, o proof.Outcome) (lines string) {
	name = printable.Text(proof.File(name))
	for _, s := range o.Signers {
		lines += a.Say(textSignedBy, name, s.Actor, s.Algorithm, s.Key) + "\n"
	}
	if o.OK() {
		lines += a.Say(textShows, name, o.Records, o.Withheld, o.Generalised) + "\n"
		if o.Others > 0 {
			lines += a.Say(textOthers, name, o.Others) + "\n"
		}
	}
	return lines
}

var (
	textProved = check.Text{ES: "%s: constancia firmada en %s", EN: "%s: proof signed in %s"}
	textShows  = check.Text{
		ES: "%s: válida; registros tal como se firmaron: %d; campos retenidos: %d; generalizados, cuyo valor no está firmado: %d",
		EN: "%s: valid; records as they were signed: %d; fields withheld: %d; generalised, whose values are not signed: %d"}
	textOthers = check.Text{ES: "%s: registros del archivo de los que no es: %d", EN: "%s: records of the file that it is not of: %d"}
)
