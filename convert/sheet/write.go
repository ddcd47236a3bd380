package sheet

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strconv"
	"sync"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record/extension"
)

// Writer writes a book: an empty one to be filled in, or one with records. Rows go
// to temporary files as they come.
type Writer struct {
	book         Book
	names        *Names
	out          *excelize.File
	styles       [styles]int
	pages        map[*tab]*page
	kinds        []string
	lists        lists
	marking      []byte // of the book, as a record has it
	hidden       *page  // the technical data
	long         int    // texts that are longer than a cell holds
	vocabularies vocabularies
	layouts      bookLayouts
	err          error
}

// NewWriter begins a book with sheets for kinds of record. Names has all records that
// are put or referred to.
func NewWriter(b Book, kinds []string, names *Names) (*Writer, error) {
	b.Marking = b.ofBook()
	w := &Writer{book: b, names: names, out: excelize.NewFile(), pages: map[*tab]*page{}, vocabularies: vocabularies{lang: b.Lang}}
	w.layouts = newBookLayouts(&w.book, extension.Newest(b.Extensions))
	for _, k := range Kinds() { // in the order of a file
		if slices.Contains(kinds, k.Name) {
			w.kinds = append(w.kinds, k.Name)
		}
	}
	if err := w.begin(); err != nil {
		w.out.Close()
		return nil, fmt.Errorf("sheet: %w", err)
	}
	return w, nil
}

func (w *Writer) begin() error {
	var err error
	if w.marking, err = json.Marshal(w.book.Marking); err != nil {
		return err
	}
	if err := w.makeStyles(); err != nil {
		return err
	}
	if err := w.out.SetSheetName("Sheet1", guideName.In(w.book.Lang)); err != nil {
		return err
	}
	for _, kind := range w.kinds {
		for _, t := range w.layouts.of(kind).tabs {
			if t.lazy {
				continue
			}
			if _, err := w.page(t); err != nil {
				return err
			}
		}
	}
	if w.hidden, err = w.newHidden(technicalName); err != nil {
		return err
	}
	return w.hidden.row(technicalColumns...)
}

// Put adds a record; false where the book has no sheet for its kind.
func (w *Writer) Put(r mixta.Record) (bool, error) {
	kind := kindOf(r)
	if !slices.Contains(w.kinds, kind) {
		return false, nil
	}
	h := r.Head()
	if len(h.Newer) > 0 {
		return true, check.Errorf(textNewer, h.ID)
	}
	b, err := mixta.Marshal(r)
	if err != nil {
		return true, err
	}
	key := w.names.Of(h.ID)
	if key == "" {
		key = string(h.ID)
	}
	l := w.layouts.of(kind)
	main := w.line(l.tabs[0], key, nil)
	for name, value := range members(b) {
		switch {
		case slices.Contains(technical, name), name == "exercise" && h.Exercise == w.book.Exercise, name == "marking" && bytes.Equal(value, w.marking):
			continue
		case name == "aliases" && w.names.key(kind, h) != "":
			value = withoutFirst(value)
		}
		w.place(l.root.members[name], value, main)
	}
	if w.book.Exercise && !h.Exercise {
		main.set(l.root.members["exercise"].column, shown{w.yes(false), textStyle})
	}
	main.put()
	if w.err == nil {
		w.err = w.hidden.add(0, entry{kind, key, *h, digest(w.layouts.spelled(b))}.cells())
	}
	return true, w.err
}

// digest tells whether a row still says what it said when it was written.
func digest(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:16])
}

// place puts a value into the cells of its line, and parts on lines of their own.
func (w *Writer) place(n *node, v jsontext.Value, to *line) {
	switch {
	case n == nil || n.fixed:
	case n.column > 0:
		to.set(n.column, w.show(to.tab.columns[n.column-1], v))
	case n.tab != nil && v.Kind() == '{':
		for name, item := range members(v) {
			if o := to.tab.of.owner(name); n.members != nil && o != nil && o.fits(item, to.tab) {
				w.place(o.node, item, to)
				continue
			}
			w.part(n, item, to, name)
		}
	case n.tab != nil:
		for i, item := range elements(v) {
			w.part(n, item, to, strconv.Itoa(i+1))
		}
	case v.Kind() == '[': // a position
		for i, item := range elements(v) {
			w.place(n.members[strconv.Itoa(i)], item, to)
		}
	default:
		for name, value := range members(v) {
			w.place(n.members[name], value, to)
		}
	}
}

// part puts a part on a line of its own.
func (w *Writer) part(n *node, v jsontext.Value, of *line, called string) {
	p := w.line(n.tab, of.key, append(slices.Clone(of.called), called))
	w.place(n.item, v, p)
	p.put()
}

// kindOf returns the name of the kind of a record; "" of one about records.
func kindOf(r mixta.Record) string { return byType()[reflect.TypeOf(r)] }

var byType = sync.OnceValue(func() map[reflect.Type]string {
	all := map[reflect.Type]string{}
	for _, k := range Kinds() {
		all[reflect.PointerTo(k.Type)] = k.Name
	}
	return all
})

// Close ends the book and writes it.
func (w *Writer) Close(to io.Writer) (err error) {
	if w.out == nil {
		return errUnbegun
	}
	defer func() {
		if closed := w.release(); err == nil {
			err = closed
		}
		if err != nil {
			err = fmt.Errorf("sheet: %w", err)
		}
	}()
	if w.err != nil {
		return w.err
	}
	for _, finish := range []func() error{w.guide, w.finish} {
		if err := finish(); err != nil {
			return err
		}
	}
	return w.pack(to)
}

// all returns the pages of records.
func (w *Writer) all() (all []*page) {
	for _, p := range w.pages {
		all = append(all, p)
	}
	if w.hidden != nil {
		all = append(all, w.hidden)
	}
	return all
}

// Abandon gives the book up. Nothing happens after Close.
func (w *Writer) Abandon() {
	if w.out != nil {
		w.release()
	}
}

// release removes temporary files.
func (w *Writer) release() error {
	for _, p := range w.all() {
		if p.data != nil {
			p.data.spool.Close()
		}
	}
	return w.out.Close()
}

var errUnbegun = errors.New("sheet: a Writer is made by NewWriter")
