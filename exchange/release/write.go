package release

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/record"
)

// write writes a file of the records, in written order.
func write(envelope mixta.Envelope, entries []*entry) ([]byte, error) {
	size := 1 << 10
	for _, e := range entries {
		size += len(e.raw) + 100
	}
	b := bytes.NewBuffer(make([]byte, 0, size))
	out := wire.NewWriter(b, mixta.Version, envelope.JSON())
	slices.SortStableFunc(entries, func(x, y *entry) int {
		return cmp.Or(cmp.Compare(x.part(), y.part()), cmp.Compare(x.kind.number, y.kind.number), cmp.Compare(x.id, y.id), bytes.Compare(x.raw, y.raw))
	})
	for _, e := range entries {
		line, err := e.line()
		if err != nil {
			return nil, err
		}
		out.Put(string(e.section), e.kind.plural, line) // into memory
	}
	err := out.Close()
	return b.Bytes(), err
}

// part returns the record's part of the file: live records, conflicts, proposals,
// and records about records.
func (e *entry) part() int {
	switch {
	case e.section == mixta.Conflicts:
		return 1
	case e.section == mixta.Proposals:
		return 2
	case e.kind.about:
		return 3
	}
	return 0
}

// line returns the record without its withheld members.
func (e *entry) line() ([]byte, error) {
	absent, markings, touched, err := e.notes()
	if err != nil || !touched {
		return e.raw, err
	}
	var out []byte
	put := func(member []byte) { out = append(append(out, ','), member...) }
	note := func(name string, value any) {
		put(e.kind.Member(name).Append([]byte(`"`+name+`":`), value))
	}
	noted := false
	for i := range e.members {
		m := &e.members[i]
		if !noted && (m.name == "absent" || e.kind.Order(m.name) > e.kind.Order("absent")) {
			noted = true
			note("absent", &absent)
		}
		switch {
		case m.withheld != "", m.name == "absent":
		case m.name == "markings":
			if len(markings) > 0 {
				note("markings", &markings)
			}
		case m.edits != nil:
			put(e.edited(m))
		case m.cut != nil:
			put(e.left(m))
		default:
			put(e.raw[m.start:m.end])
		}
	}
	if !noted {
		note("absent", &absent)
	}
	out[0] = '{'
	return append(out, '}'), nil
}

// notes returns the record's absent and markings with withheld members taken into
// account; touched is false if there are none.
func (e *entry) notes() (absent record.Absences, markings record.MemberMarkings, touched bool, err error) {
	absent = record.Absences{}
	for i := range e.members {
		m := &e.members[i]
		value := e.raw[m.value:m.end]
		switch m.name {
		case "absent":
			err = json.Unmarshal(value, &absent)
		case "markings":
			err = json.Unmarshal(value, &markings)
		}
		if err != nil {
			return nil, nil, false, fmt.Errorf("release: %s: %w", m.name, err)
		}
	}
	for i := range e.members {
		switch m := &e.members[i]; {
		case m.withheld != "":
			absent[record.Member(m.name)] = record.Withheld
			delete(markings, record.Member(m.name)) // a marking goes with its member
			touched = true
		case m.cut != nil, m.edits != nil:
			absent[record.Member(m.name)] = record.Generalised
			touched = true
		}
	}
	return absent, markings, touched, nil
}

// left returns the member with the references left in its list.
func (e *entry) left(m *member) []byte {
	out := slices.Clone(e.raw[m.start : m.value+1])
	for _, r := range e.refs {
		if &e.members[r.member] == m && !m.cut[r.to] {
			out = append(append(append(out, '"'), r.to...), `",`...)
		}
	}
	out[len(out)-1] = ']' // in place of the last comma
	return out
}
