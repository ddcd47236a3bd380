package versions

import (
	"bytes"
	"cmp"
	"io"
	"slices"

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
	Model   mixta.ModelVersion // of the file that it is from; "": this version
}

// Find returns all versions of one record in a file: the live one, those in
// conflict, proposals and its withdrawal.
func Find(r io.Reader, id record.ID) (out []Copy, err error) {
	rd := mixta.NewReader(r)
	for e := range rd.Entries() {
		if h := e.Record.Head(); h.ID == id {
			out = append(out, Copy{e.Section, e.Kind, *h, raw.AppendCompact(nil, e.Raw), rd.Version()})
		}
	}
	return out, cmp.Or(rd.Err(), nil)
}

// CopyOf returns the copy of a record in a section.
func CopyOf(section mixta.Section, r mixta.Record) (Copy, error) {
	b, err := mixta.Marshal(r)
	if err != nil {
		return Copy{}, err
	}
	return Copy{Section: section, Kind: kindName(r), Header: *r.Head(), Raw: b}, nil
}

// Bundle returns a file with records, for merging into a state.
func Bundle(keeper record.Actor, copies ...Copy) (merge.Input, error) {
	e := mixta.Envelope{ID: record.LocalID(keeper, "file", "bundle"), Sender: keeper, Recipient: keeper, Issued: "2000-01-01T00:00:00Z"}
	model := mixta.ModelVersion(mixta.Version)
	var markings []record.Marking
	name := "records"
	for _, c := range copies {
		v, err := parse(c.Raw)
		if err != nil {
			return merge.Input{}, err
		}
		markings = append(markings, v.Marking)
		if c.Model.After(model) {
			model = c.Model
		}
		if len(copies) == 1 {
			name = string(v.ID)
		}
	}
	e.Marking = e.Holds(record.JoinAll(slices.Values(markings)))
	place := map[string]int{}
	for i, k := range kinds() {
		place[k.Name] = i
	}
	inOrder := slices.SortedStableFunc(slices.Values(copies), func(a, b Copy) int {
		return cmp.Or(cmp.Compare(a.Section, b.Section), cmp.Compare(place[a.Kind], place[b.Kind]))
	})
	var b bytes.Buffer
	w := wire.NewWriter(&b, string(model), e.JSON())
	for _, c := range inOrder {
		k, err := kindOf(c.Kind)
		if err != nil {
			return merge.Input{}, err
		}
		if err := w.Put(string(c.Section), k.Plural, c.Raw); err != nil {
			return merge.Input{}, err
		}
	}
	err := w.Close()
	return merge.Bytes(name, b.Bytes()), err
}

// kindOf returns the kind of that name.
func kindOf(name string) (mixta.Kind, error) {
	for _, k := range kinds() {
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
