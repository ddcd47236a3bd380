package sheet

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/internal/xlsx"
)

// readParts reads a list of parts, by the keys of the records that they belong to.
func (rd *Reader) readParts(t *tab) error {
	o := rd.form(t)
	if o == nil {
		return nil
	}
	all := newShelf(rd.lines)
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
		b, err := p.keep(t, key)
		if err == nil {
			err = all.put(hashOf(key), row.Number, b)
		}
		if err != nil {
			return err
		}
	}
	return all.sort()
}

// key returns the key of a row as it is spelled.
func (rd *Reader) key(o *opened, row *xlsx.Row) string {
	s, _ := spelled(row.At(o.key))
	return strings.TrimSpace(rd.full(s))
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

// assemble puts the parts of a record into it. Where it is named by its key, that is the
// first of its reference numbers.
func (rd *Reader) assemble(l *layout, r *Row, into *tree, named bool) {
	places := map[string][]string{} // of parts, by their tab and what they are called
	for _, t := range l.tabs[1:] {
		o := rd.form(t)
		all := rd.partsOf(t, r.Key)
		if named && slices.Equal(t.path, []string{"aliases"}) {
			all = rd.prepend(t, r, all)
		}
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
			if clash(at, into) {
				rd.find(&saidTwice, cellName(o.sheet.Name, o.key, p.row), "", at[1])
				r.Broken = true
				continue
			}
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
		o, shelf := rd.form(t), rd.parts[t]
		if shelf == nil {
			continue
		}
		var all []shelved
		for at, err := range shelf.find(nil) {
			if err != nil {
				rd.fail(err)
				break
			}
			if rd.rows[at.of] == 0 {
				all = append(all, at)
			}
		}
		slices.SortFunc(all, func(a, b shelved) int { return cmp.Compare(a.number, b.number) })
		for _, at := range all {
			key, _ := rd.partAt(t, at)
			rd.find(&noOwner, cellName(o.sheet.Name, o.key, at.number), key, rd.ownerSheet(&tab{of: l, levels: t.levels[:1]}))
		}
		shelf.close()
		delete(rd.parts, t)
	}
}
