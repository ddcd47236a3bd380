package kit

import (
	"bytes"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// trusting is the input of a case of signatures.
type trusting struct {
	File       string         `json:"file"`
	Rotation   string         `json:"rotation"`
	Signatures string         `json:"signatures"`
	Trust      string         `json:"trust"`
	Key        string         `json:"key"`
	At         record.Instant `json:"at"`
	By         []record.Actor `json:"by"`
}

// signer is who signed.
type signer struct {
	Actor     record.Actor    `json:"actor"`
	Key       string          `json:"key"`
	Algorithm trust.Algorithm `json:"algorithm"`
}

// verify verifies a file and, if its signatures hold, finds out whether the
// signers speak for what it says.
func verify(f folder, b []byte) (told, error) {
	in, err := input[trusting](b)
	if err != nil {
		return nil, err
	}
	files, err := f.readAll(in.File, in.Signatures, in.Trust)
	if err != nil {
		return nil, err
	}
	t, err := trust.Parse(files[2])
	if err != nil {
		return told{"refused": "trust"}, nil
	}
	at, _ := in.At.Time()
	v, report, err := t.Read(bytes.NewReader(files[0]), files[1], at, func(mixta.Entry) {}, in.By...)
	if err != nil {
		return nil, err
	}
	all := v.Report
	for _, x := range report.Findings {
		if strings.HasPrefix(x.Rule.ID, "trust.") { // the others are those of "validate"
			all.Add(x)
		}
	}
	signers := []signer{}
	for _, s := range v.Signers {
		signers = append(signers, signer{s.Actor, s.Key, s.Algorithm})
	}
	return told{"valid": all.OK() && v.OK(), "signers": signers, "findings": findings(all)}, nil
}

// sign adds a signature.
func sign(f folder, b []byte) (told, error) {
	in, err := input[trusting](b)
	if err != nil {
		return nil, err
	}
	files, err := f.readAll(in.File, in.Signatures, in.Key)
	if err != nil {
		return nil, err
	}
	digest, err := trust.Digest(bytes.NewReader(files[0]))
	if err != nil {
		return nil, err
	}
	var out []byte
	key, err := trust.ParseKey(files[2])
	if err == nil {
		out, err = trust.Sign(files[1], digest, key)
	}
	if err != nil {
		return refused(err, refusals...)
	}
	return told{"output": string(out)}, nil
}

// rotate applies a rotation to a trust file.
func rotate(f folder, b []byte) (told, error) {
	in, err := input[trusting](b)
	if err != nil {
		return nil, err
	}
	files, err := f.readAll(in.Rotation, in.Signatures, in.Trust)
	if err != nil {
		return nil, err
	}
	t, err := trust.Parse(files[2])
	if err != nil {
		return told{"refused": "trust"}, nil
	}
	at, _ := in.At.Time()
	next, report, err := t.Rotate(files[0], files[1], at)
	if err != nil {
		return refused(err, refusals...)
	}
	if !report.OK() {
		return told{"findings": findings(report)}, nil
	}
	out, err := next.Bytes()
	return told{"findings": findings(check.Report{}), "output": string(out)}, err
}
