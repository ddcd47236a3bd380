package sheet

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/internal/xlsx"
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

// readParts reads a list of parts, by the keys of the records that they belong to.
func (rd *Reader) readParts(t *tab) error {
	o := rd.form(t)
	if o == nil {
		return nil
	}
	all := map[string][]*part{}
	rd.parts[t] = all
	for row, err := range rd.data(o) {
		if err != nil {
			return err
		}
		p := &part{row: row.Number, called: make([]string, len(t.levels)), values: rd.values(o, row)}
		for i, at := range o.levels {
			s, _ := spelled(row.At(at))
			p.called[i] = strings.TrimSpace(s)
		}
		key := rd.key(o, row)
		if key == "" {
			rd.find(&noKey, cellName(o.sheet.Name, o.key, row.Number), "")
			continue
		}
		all[key] = append(all[key], p)
	}
	return nil
}

// key returns the key of a row as it is spelled.
func (rd *Reader) key(o *opened, row *xlsx.Row) string {
	s, _ := spelled(row.At(o.key))
	if long, ok := rd.long[s]; ok {
		s = long
	}
	return strings.TrimSpace(s)
}

// values takes the cells of a row.
func (rd *Reader) values(o *opened, row *xlsx.Row) (all values) {
	for _, cell := range row.Cells {
		c := o.columns[cell.Column]
		if c == nil {
			continue
		}
		t := rd.take(c, cell)
		if t.noted != nil {
			rd.find(t.noted, cellName(o.sheet.Name, cell.Column, row.Number), cell.Text, t.args...)
		}
		if t.broken != nil {
			rd.find(t.broken, cellName(o.sheet.Name, cell.Column, row.Number), cell.Text, t.args...)
			all.broken = append(all.broken, c)
			continue
		}
		all.said = append(all.said, said{c, t.value})
	}
	return all
}

// put puts the values into a record, below a path.
func (v *values) put(into *tree, below []string) {
	for _, s := range v.said {
		for _, f := range s.column.fixed {
			into.set(slices.Concat(below, f.path), jsontext.Value(f.value))
		}
		into.set(slices.Concat(below, s.column.path), s.value)
	}
}

// assemble puts the parts of the record with a key into it.
func (rd *Reader) assemble(l *layout, key string, r *Row, into *tree) {
	places := map[string][]string{} // of parts, by their tab and what they are called
	for _, t := range l.tabs[1:] {
		o := rd.form(t)
		all := rd.parts[t][key]
		delete(rd.parts[t], key)
		if len(all) == 0 {
			continue
		}
		last := len(t.levels) - 1
		next := map[string]int{} // of each list, how many parts it has
		taken := map[string]bool{}
		sortParts(t, all)
		for _, p := range all {
			of, ok := rd.owner(t, p, places)
			if !ok {
				rd.find(&noOwner, cellName(o.sheet.Name, max(o.levels[max(last-1, 0)], o.key), p.row), strings.Join(p.called[:last], ", "), rd.ownerSheet(t))
				r.Broken = true
				continue
			}
			list := strings.Join(of, "/")
			name := strconv.Itoa(next[list])
			if t.levels[last].maps {
				name = p.called[last]
			}
			next[list]++
			called := strings.Join(p.called, "\x00")
			if p.called[last] != "" && taken[called] || t.levels[last].maps && name == "" {
				rd.find(&sameNumber, cellName(o.sheet.Name, o.levels[last], p.row), p.called[last])
				r.Broken = true
				continue
			}
			taken[called] = true
			at := append(slices.Clone(of), name)
			places[t.id()+"\x00"+called] = at
			r.place(at, o, p.row, p.values.broken)
			into.set(at, nil)
			p.values.put(into, at)
		}
	}
}

// sortParts puts the parts in the order of their numbers; those without one stay
// behind the row above.
func sortParts(t *tab, all []*part) {
	last := len(t.levels) - 1
	if t.levels[last].maps {
		return
	}
	order := map[*part]float64{}
	above := 0.0
	for _, p := range all {
		if n, err := strconv.ParseFloat(p.called[last], 64); err == nil {
			above = n
		}
		order[p] = above
	}
	slices.SortStableFunc(all, func(a, b *part) int { return cmp.Compare(order[a], order[b]) })
}

// owner returns the path of the list that a part belongs to.
func (rd *Reader) owner(t *tab, p *part, places map[string][]string) ([]string, bool) {
	last := len(t.levels) - 1
	if last == 0 {
		return t.path, true
	}
	above := t.levels[last-1].path
	id := idPrefix + strings.Join(append([]string{t.of.kind.Name}, above...), "/")
	at, ok := places[id+"\x00"+strings.Join(p.called[:last], "\x00")]
	return slices.Concat(at, t.path[len(above):]), ok
}

// ownerSheet names the sheet of what the parts of a tab belong to.
func (rd *Reader) ownerSheet(t *tab) string {
	of := t.of.tabs[0]
	if last := len(t.levels) - 1; last > 0 {
		for _, other := range t.of.tabs {
			if slices.Equal(other.path, t.levels[last-1].path) {
				of = other
			}
		}
	}
	if o := rd.form(of); o != nil {
		return o.sheet.Name
	}
	return of.label
}

// unowned finds the parts that belong to no record of the book.
func (rd *Reader) unowned(l *layout) {
	for _, t := range l.tabs[1:] {
		o := rd.form(t)
		var all []*part
		keys := map[*part]string{}
		for key, parts := range rd.parts[t] {
			for _, p := range parts {
				all, keys[p] = append(all, p), key
			}
		}
		slices.SortFunc(all, func(a, b *part) int { return cmp.Compare(a.row, b.row) })
		for _, p := range all {
			rd.find(&noOwner, cellName(o.sheet.Name, o.key, p.row), keys[p], rd.ownerSheet(&tab{of: l, levels: t.levels[:1]}))
		}
		delete(rd.parts, t)
	}
}
