package ledger

import (
	"errors"
	"io"
	"os"
	"path/filepath"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/pack"
	"github.com/comision-mixta/mixta/exchange/trust"
)

// markName is the name of the file by which the folder of an opened pack is known: its
// manifest. No part of a pack has a name that begins so.
const markName = ".mixta-pack"

// mark returns the manifest of the pack that was opened to a folder; nil if none was.
func mark(dir string) *pack.Manifest {
	path := filepath.Join(dir, markName)
	if !isRegular(path) {
		return nil
	}
	f, err := os.Open(path)
	if err != nil {
		return nil
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, mostMark))
	if err != nil {
		return nil
	}
	m, report := pack.ParseManifest(b)
	if !report.OK() {
		return nil
	}
	return m
}

// mostMark is more than the bytes of a manifest that package pack reads.
const mostMark = 9 << 20

// kept reports whether a file in the folder of an opened pack is none that the ledger
// reads: the pack itself, or an attachment. An attachment that could be a file of
// the exchange and has signatures of its own is read, whatever the manifest, which nobody
// signs, has it as.
func kept(m *pack.Manifest, name string) bool {
	if m == nil {
		return false
	}
	if sealed(name) {
		return true
	}
	attached, signed := false, false
	for i := range m.Parts {
		attached = attached || m.Parts[i].Name == name && m.Parts[i].Kind == pack.Attachment
		signed = signed || m.Parts[i].Name == trust.SignatureFile(name)
	}
	return attached && !(signed && readable(name))
}

var errEnough = errors.New("the manifest is enough")

// manifest reads the manifest of a pack and no more.
func manifest(r io.Reader, secret string) (*pack.Manifest, check.Report, error) {
	plain, err := trust.Opening(r, secret)
	if err != nil {
		return nil, check.Report{}, err
	}
	m, report, err := pack.Read(plain, func(int, *pack.Part, io.Reader) error { return errEnough })
	if errors.Is(err, errEnough) {
		err = nil
	}
	return m, report, err
}
