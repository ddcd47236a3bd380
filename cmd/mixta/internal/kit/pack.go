package kit

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/pack"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// unpack judges a container.
func unpack(f folder, b []byte) (told, error) {
	in, err := input[struct {
		File  string         `json:"file"`
		Trust string         `json:"trust"`
		At    record.Instant `json:"at"`
	}](b)
	if err != nil {
		return nil, err
	}
	files, err := f.readAll(in.File, in.Trust)
	if err != nil {
		return nil, err
	}
	t, err := trust.Parse(files[1])
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "mixta-pack-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	opened, all, err := pack.Unpack(bytes.NewReader(files[0]), filepath.Join(dir, "in"))
	if err != nil {
		return refused(err, being("pack", pack.ErrDamaged))
	}
	if opened == nil {
		return told{"valid": false, "findings": findings(all)}, nil
	}
	defer opened.Close()
	at, _ := in.At.Time()
	verdicts, found, err := opened.Verify(t, at)
	if err != nil {
		return nil, err
	}
	all.Join(found, 0)
	valid := all.OK()
	for i := range verdicts {
		v := &verdicts[i]
		valid = valid && v.OK()
		for _, r := range []check.Report{v.Signatures.Report, v.Proof.Report, v.Content} {
			for _, x := range r.Findings {
				if of, _, _ := strings.Cut(x.Rule.ID, "."); of == "pack" || of == "trust" || of == "proof" { // the others are those of "validate"
					all.Add(x)
				}
			}
		}
	}
	return told{"valid": valid, "findings": findings(all)}, nil
}
