//go:build js && wasm

package main

import (
	"bytes"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/report"
)

// signer is who made a signature that holds.
type signer struct {
	Actor     string `json:"actor"`
	Key       string `json:"key"`
	Algorithm string `json:"algorithm"`
}

// verify verifies a file's signatures and, if all hold, checks the file and that
// its signers speak for what it says. Otherwise it reads nothing of the file, and
// the findings are those of the signatures.
func verify(file, signatures, believed []byte, o options) answer {
	if o.wrong != nil {
		return refuse(o.wrong, o.lang)
	}
	t, err := trust.Parse(believed)
	if err != nil {
		return refuse(check.Errorf(textTrust, err), o.lang)
	}
	content := bytes.NewReader(file)
	digest, err := trust.Digest(content)
	if err != nil {
		return refuse(err, o.lang)
	}
	var by []record.Actor
	if o.by != "" {
		by = append(by, o.by)
	}
	v := t.Verify(digest, signatures, o.at, by...)
	var a answer
	holds := v.OK()
	if holds {
		rd := mixta.NewReader(bytes.NewReader(file), o.reading()...)
		found := v.Validate(rd, nil)
		a = told(file, report.File{Report: found, Err: rd.Err()}, rd, &o)
		holds = found.OK() && rd.Err() == nil
	} else {
		t.Diagnose(&v, content, signatures, o.at, by...)
		a = told(nil, report.File{Report: v.Report}, nil, &o)
	}
	all := []signer{}
	for _, s := range v.Signers {
		all = append(all, signer{string(s.Actor), s.Key, string(s.Algorithm)})
	}
	a[trusted], a[signed] = holds, all
	return a
}

var textTrust = check.Text{ES: "el archivo de confianza no se pudo leer: %w", EN: "the trust file could not be read: %w"}
