package release

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

// write writes a file of the records, in the written form.
func write(envelope mixta.Envelope, entries []*entry) ([]byte, error) {
	b, err := json.Marshal(envelope, json.Deterministic(true))
	if err != nil {
		return nil, fmt.Errorf("release: %w", err)
	}
	size := 1 << 10
	for _, e := range entries {
		size += len(e.raw) + 100
	}
	out := bytes.NewBuffer(make([]byte, 0, size))
	fmt.Fprintf(out, "{\"mixta\":%q,\n\"envelope\":%s", mixta.Version, b)
	slices.SortStableFunc(entries, func(x, y *entry) int {
		return cmp.Or(cmp.Compare(x.part(), y.part()), cmp.Compare(x.shape.number, y.shape.number), cmp.Compare(x.id, y.id), bytes.Compare(x.raw, y.raw))
	})
	for i, e := range entries {
		var before *entry
		if i > 0 {
			before = entries[i-1]
		}
		if before != nil && (before.part() != e.part() || before.kind != e.kind) {
			out.WriteString("\n]")
		}
		if before != nil && before.section != mixta.Live && before.section != e.section {
			out.WriteString("}")
		}
		switch {
		case before != nil && before.part() == e.part() && before.kind == e.kind:
			out.WriteString(",\n")
		case e.section != mixta.Live && (before == nil || before.section != e.section):
			fmt.Fprintf(out, ",\n%q:{%q:[\n", e.section, e.shape.plural)
		default:
			fmt.Fprintf(out, ",\n%q:[\n", e.shape.plural)
		}
		if err := e.write(out); err != nil {
			return nil, err
		}
	}
	if n := len(entries); n > 0 {
		out.WriteString("\n]")
		if entries[n-1].section != mixta.Live {
			out.WriteString("}")
		}
	}
	out.WriteString("}\n")
	return out.Bytes(), nil
}

// part is the part of a file that the record stands in: records that hold,
// conflicts, proposals, and records about records.
func (e *entry) part() int {
	switch {
	case e.section == mixta.Conflicts:
		return 1
	case e.section == mixta.Proposals:
		return 2
	case e.shape.about:
		return 3
	}
	return 0
}

// write writes one record without what is withheld of it.
func (e *entry) write(out *bytes.Buffer) error {
	absent, markings, touched, err := e.notes()
	if err != nil {
		return err
	}
	if !touched {
		out.Write(e.raw)
		return nil
	}
	comma := byte('{')
	put := func(name string, value any) error {
		b, err := json.Marshal(value, json.Deterministic(true))
		if err != nil {
			return fmt.Errorf("release: %w", err)
		}
		out.WriteByte(comma)
		comma = ','
		fmt.Fprintf(out, "%q:%s", name, b)
		return nil
	}
	told := false
	for i := range e.members {
		m := &e.members[i]
		if !told && (m.name == "absent" || e.shape.order[m.name] > e.shape.order["absent"]) {
			told = true
			if err := put("absent", absent); err != nil {
				return err
			}
		}
		switch {
		case m.withheld != "", m.name == "absent":
		case m.name == "markings":
			if len(markings) > 0 {
				if err := put("markings", markings); err != nil {
					return err
				}
			}
		case m.edits != nil:
			if err := put(m.name, e.edited(m)); err != nil {
				return err
			}
		case m.cut != nil:
			if err := put(m.name, e.left(m)); err != nil {
				return err
			}
		default:
			out.WriteByte(comma)
			comma = ','
			out.Write(e.raw[m.start:m.end])
		}
	}
	if !told {
		if err := put("absent", absent); err != nil {
			return err
		}
	}
	out.WriteByte('}')
	return nil
}

// notes returns what the record says of absent members and of markings, with
// what is withheld; touched is false where nothing is.
func (e *entry) notes() (absent record.Absences, markings map[string]jsontext.Value, touched bool, err error) {
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
			delete(markings, m.name) // a marking goes with its member
			touched = true
		case m.cut != nil, m.edits != nil:
			absent[record.Member(m.name)] = record.Generalised
			touched = true
		}
	}
	return absent, markings, touched, nil
}

// left returns the references that are not cut from a list.
func (e *entry) left(m *member) (out []string) {
	for _, r := range e.refs {
		if &e.members[r.member] == m && !slices.Contains(m.cut, r.to) {
			out = append(out, r.to)
		}
	}
	return out
}
