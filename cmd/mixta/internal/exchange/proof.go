package exchange

import (
	"fmt"
	"io"
	"os"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/keys"
	"github.com/comision-mixta/mixta/exchange/proof"
)

// narrowing begins the proof of a copy, if there is one beside the file that it is
// made from; else it is nil.
func narrowing(name string) (*proof.Narrowing, error) {
	if name == "-" {
		return nil, nil
	}
	p, err := keys.ReadProof(name)
	if p == nil || err != nil {
		return nil, err
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, cli.InFile(name, err)
	}
	defer f.Close()
	n, err := p.Narrow(f)
	if err != nil {
		return nil, cli.InFile(proof.File(name), err)
	}
	return n, nil
}

// noOlder refuses to put a copy without a proof beside the proof of an older one.
func noOlder(n *proof.Narrowing, out string) error {
	if n != nil || out == "-" {
		return nil
	}
	if _, err := os.Lstat(proof.File(out)); err == nil {
		return cli.InFile(proof.File(out), check.Errorf(textOlderProof))
	}
	return nil
}

// proofFor writes the proof of a copy beside it. Call it before the copy is in its
// place.
func proofFor(a *cli.App, n *proof.Narrowing, out string) error {
	if n == nil {
		return nil
	}
	if out == "-" {
		_, err := fmt.Fprintln(a.Err, a.Say(textNoProof))
		return err
	}
	p, err := n.Proof()
	if err != nil {
		return err
	}
	b, err := p.Bytes()
	if err != nil {
		return err
	}
	return a.Output(proof.File(out), 0o600, func(w io.Writer) error {
		_, err := w.Write(b)
		return err
	})
}

var (
	textNoProof    = check.Text{ES: "La copia queda sin constancia, que se escribe junto a ella: indique --out", EN: "The copy has no proof, which is written beside it: give --out"}
	textOlderProof = check.Text{ES: "es de una copia anterior, y la nueva no tiene constancia: retírela o indique otro --out", EN: "it is of an older copy, and the new one has no proof: remove it or give another --out"}
)
