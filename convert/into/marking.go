package into

import (
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/record"
)

// markings numbers the markings of records, of which there are few.
type markings struct {
	all    []record.Marking
	used   []int // how many records that the file gets have each
	byText map[string]uint32
	last   uint32
}

// number returns the number of a marking.
func (m *markings) number(of record.Marking) uint32 {
	if len(m.all) > 0 && m.all[m.last].Same(&of) {
		return m.last
	}
	b, _ := json.Marshal(of, jsontext.AllowInvalidUTF8(true)) // its String leaves some of it out
	text := string(b)
	n, known := m.byText[text]
	if !known {
		if m.byText == nil {
			m.byText = map[string]uint32{}
		}
		n = uint32(len(m.all))
		m.all, m.used, m.byText[text] = append(m.all, of), append(m.used, 0), n
	}
	m.last = n
	return n
}

// joined returns the strictest marking of the records that the file gets; nil without
// records.
func (m *markings) joined() (joined *record.Marking) {
	for i, used := range m.used {
		switch {
		case used == 0:
		case joined == nil:
			joined = new(m.all[i])
		default:
			joined = new(joined.Join(m.all[i]))
		}
	}
	return joined
}
