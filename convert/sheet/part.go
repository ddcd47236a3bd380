package sheet

import (
	"slices"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// part is a row of a list of parts.
type part struct {
	row    int
	called []string // numbers or names in the lists that it is in; "" where none is given
	values values
}

// values are the cells of a row that were taken, by column.
type values struct {
	said   []said
	broken []*column
}

type said struct {
	column *column
	value  jsontext.Value
}

// keptPart is a part as it is kept until its record is read: the columns are those of
// the form, by their numbers.
type keptPart struct {
	Key     string
	Called  []string
	Columns []int
	Values  []string
	Broken  []int
}

// keep returns the part, which belongs to the record with a key, as it is kept.
func (p *part) keep(t *tab, key string) ([]byte, error) {
	k := keptPart{Key: key, Called: p.called}
	for _, s := range p.values.said {
		k.Columns = append(k.Columns, slices.Index(t.columns, s.column))
		k.Values = append(k.Values, string(s.value))
	}
	for _, c := range p.values.broken {
		k.Broken = append(k.Broken, slices.Index(t.columns, c))
	}
	return json.Marshal(k)
}

// partsOf returns the parts of a list that belong to the record with a key, in the order
// of their rows.
func (rd *Reader) partsOf(t *tab, key string) (all []*part) {
	of := hashOf(key)
	for at, err := range rd.parts[t].find(of[:]) {
		if err != nil {
			rd.fail(err)
			break
		}
		if _, p := rd.partAt(t, at); p != nil {
			all = append(all, p)
		}
	}
	return all
}

// partAt returns a part that was kept, and the key of its record; nil if it cannot be read.
func (rd *Reader) partAt(t *tab, at shelved) (key string, p *part) {
	var k keptPart
	b, err := rd.parts[t].text(at)
	if err == nil {
		err = json.Unmarshal(b, &k)
	}
	if err != nil {
		rd.fail(err)
		return "", nil
	}
	p = &part{row: at.number, called: k.Called}
	for i, c := range k.Columns {
		p.values.said = append(p.values.said, said{t.columns[c], jsontext.Value(k.Values[i])})
	}
	for _, c := range k.Broken {
		p.values.broken = append(p.values.broken, t.columns[c])
	}
	return k.Key, p
}
