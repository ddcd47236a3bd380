package kit

import (
	"bytes"
	"strings"

	"github.com/comision-mixta/mixta/exchange/proof"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// proving is the input of a case of proofs.
type proving struct {
	File       string         `json:"file"`
	Seed       proof.Seed     `json:"seed"`
	Proof      string         `json:"proof"`
	Signatures string         `json:"signatures"`
	Trust      string         `json:"trust"`
	At         record.Instant `json:"at"`
}

// root says what is signed of a whole file.
func root(f folder, b []byte) (told, error) {
	in, err := input[proving](b)
	if err != nil {
		return nil, err
	}
	file, err := f.read(in.File)
	if err != nil {
		return nil, err
	}
	p, err := proof.With(in.Seed, bytes.NewReader(file))
	if err != nil {
		return nil, err
	}
	d, err := p.Root(bytes.NewReader(file))
	return told{"depth": p.Depth, "root": d}, err
}

// proved verifies a file by its proof.
func proved(f folder, b []byte) (told, error) {
	in, err := input[proving](b)
	if err != nil {
		return nil, err
	}
	files, err := f.readAll(in.File, in.Proof, in.Trust, in.Signatures)
	if err != nil {
		return nil, err
	}
	t, err := trust.Parse(files[2])
	if err != nil {
		return nil, err
	}
	at, _ := in.At.Time()
	var signed *trust.Outcome
	if in.Signatures != "" {
		digest, err := trust.Digest(bytes.NewReader(files[0]))
		if err != nil {
			return nil, err
		}
		v := t.Verify(digest, files[3], at)
		signed = &v
	}
	o, report, err := proof.Read(t, bytes.NewReader(files[0]), signed, files[1], at, nil)
	if err != nil {
		return nil, err
	}
	all := o.Report
	for _, x := range report.Findings {
		if strings.HasPrefix(x.Rule.ID, "trust.") || strings.HasPrefix(x.Rule.ID, "proof.") { // the others are those of "validate"
			all.Add(x)
		}
	}
	return told{"valid": all.OK() && o.OK(), "records": o.Records, "withheld": o.Withheld, "generalised": o.Generalised, "findings": findings(all)}, nil
}
