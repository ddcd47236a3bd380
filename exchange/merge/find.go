package merge

import (
	"bytes"
	"cmp"
	"fmt"
	"io"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/wire"
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
	w := wire.NewWriter(&b, mixta.Version, e.JSON())
	for _, k := range mixta.Kinds() {
		if k.Name == c.Kind {
			w.Put(string(c.Section), k.Plural, c.Raw)
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
	if err == nil && h.ID == "" {
		err = check.Errorf(textNoID)
	}
	return h.ID, err
}

// Base returns the version in a history that knows just what all siblings have
// in common; nil if there is none. Where both sides have merged what the other
// had, several versions may precede all siblings and none of them be the newest,
// and of a newest that is not there an older one says nothing: a base that is
// not the last in common would count as one side's change what both had agreed
// on. Proposals are no versions that held, and a redacted copy does not say what
// it was before.
func Base(steps []Step, siblings []Copy) (base []byte) {
	if len(siblings) == 0 {
		return nil
	}
	common := siblings[0].Header.Version
	for _, c := range siblings[1:] {
		common = meet(common, c.Header.Version)
	}
	for _, s := range steps {
		if s.Section == mixta.Proposals || s.Kind != siblings[0].Kind || s.Header.Version.Compare(common) != record.Same || hides(s.Header.Absent) {
			continue
		}
		if base != nil {
			return nil // a fork
		}
		base = s.Raw
	}
	return base
}

// meet returns what both versions know.
func meet(v, w record.Version) record.Version {
	m := record.Version{}
	for a, n := range v {
		if n = min(n, w[a]); n > 0 {
			m[a] = n
		}
	}
	return m
}

// hides reports whether a member is withheld or generalised.
func hides(absent record.Absences) bool {
	for _, why := range absent {
		if why == record.Withheld || why == record.Generalised {
			return true
		}
	}
	return false
}
