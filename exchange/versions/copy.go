package versions

import (
	"bytes"
	"cmp"
	"io"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/record"
)

// Copy is one version of a record in a file.
type Copy struct {
	Section mixta.Section
	Kind    string
	Header  record.Header
	Raw     []byte
}

// Find returns all versions of one record in a file: the live one, those in
// conflict, proposals and its withdrawal.
func Find(r io.Reader, id record.ID) (out []Copy, err error) {
	rd := mixta.NewReader(r)
	for e := range rd.Entries() {
		if h := e.Record.Head(); h.ID == id {
			out = append(out, Copy{e.Section, e.Kind, *h, raw.AppendCompact(nil, e.Raw)})
		}
	}
	return out, cmp.Or(rd.Err(), nil)
}

// Single returns a file with one record, for merging into a state.
func Single(keeper record.Actor, c Copy) (merge.Input, error) {
	v, err := parse(c.Raw)
	if err != nil {
		return merge.Input{}, err
	}
	k, err := kindOf(c.Kind)
	if err != nil {
		return merge.Input{}, err
	}
	e := mixta.Envelope{ID: record.LocalID(keeper, "file", "one record"), Sender: keeper, Recipient: keeper, Issued: "2000-01-01T00:00:00Z"}
	e.Marking = e.Holds(v.Marking)
	var b bytes.Buffer
	w := wire.NewWriter(&b, mixta.Version, e.JSON())
	w.Put(string(c.Section), k.Plural, c.Raw)
	err = w.Close()
	return merge.Bytes(string(v.ID), b.Bytes()), err
}

// kindOf returns the kind of that name.
func kindOf(name string) (mixta.Kind, error) {
	for _, k := range mixta.Kinds() {
		if k.Name == name {
			return k, nil
		}
	}
	return mixta.Kind{}, check.Errorf(textNoKind, name)
}

// Parse returns a record on one line, and its id.
func Parse(b []byte) (line []byte, id record.ID, err error) {
	line = raw.AppendCompact(nil, b)
	v, err := parse(line)
	switch {
	case err != nil:
		return nil, "", err
	case v.ID == "":
		return nil, "", check.Errorf(textNoID)
	}
	return line, v.ID, nil
}

var (
	textNoID   = check.Text{ES: "falta id: debe ser un solo registro, no un archivo con listas", EN: "id is missing: this must be one record, not a file with lists"}
	textNoKind = check.Text{ES: "tipo de registro desconocido: «%s»", EN: "unknown kind of record %q"}
)
