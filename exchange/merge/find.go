package merge

import (
	"bytes"
	"cmp"
	"fmt"
	"io"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

// Copy is one version of a record as it stands in a file.
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
			out = append(out, Copy{e.Section, e.Kind, *h, appendCompact(nil, e.Raw)})
		}
	}
	return out, cmp.Or(rd.Err(), nil)
}

// Single returns a file that holds one record, to be merged into a state.
func Single(keeper record.Actor, c Copy) (Input, error) {
	_, h, err := headOf(c.Raw)
	if err != nil {
		return Input{}, err
	}
	e := mixta.Envelope{ID: record.LocalID(keeper, "one record"), Sender: keeper, Recipient: keeper, Issued: "2000-01-01T00:00:00Z"}
	e.Marking = e.Holds(h.Marking)
	var b bytes.Buffer
	w := NewWriter(&b, mixta.Version, e)
	for _, k := range mixta.Kinds() {
		if k.Name == c.Kind {
			w.Put(c.Section, k.Plural, c.Raw)
		}
	}
	if err := w.Close(); err != nil {
		return Input{}, fmt.Errorf("merge: %w", err)
	}
	return Bytes(string(h.ID), b.Bytes()), nil
}

// IDOf returns the id of a record.
func IDOf(raw []byte) (record.ID, error) {
	_, h, err := headOf(raw)
	return h.ID, err
}

// Base returns the newest version in a history that all siblings follow; nil if
// there is none.
func Base(steps []Step, siblings []Copy) (base []byte) {
	for _, s := range steps {
		before := true
		for _, c := range siblings {
			before = before && s.Header.Version.Compare(c.Header.Version) == record.Before
		}
		if before {
			base = s.Raw // steps are in order: the last one counts most
		}
	}
	return base
}
