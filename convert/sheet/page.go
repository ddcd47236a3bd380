package sheet

import (
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta/internal/xlsx"
)

// page is a sheet that is being written.
type page struct {
	name string
	out  *excelize.StreamWriter
	rows int
	data *rows // below those that out has; nil for none
}

func (w *Writer) newPage(name string) (*page, error) {
	if _, err := w.out.NewSheet(name); err != nil {
		return nil, err
	}
	return w.stream(name)
}

// newHidden begins a page that people do not see.
func (w *Writer) newHidden(name string) (*page, error) {
	if _, err := w.out.NewSheet(name); err != nil {
		return nil, err
	}
	if err := w.out.SetSheetVisible(name, false); err != nil {
		return nil, err
	}
	return w.stream(name)
}

func (w *Writer) stream(name string) (*page, error) {
	out, err := w.out.NewStreamWriter(name)
	return &page{name: name, out: out}, err
}

// row adds a row.
func (p *page) row(cells ...any) error { return p.rowOf(excelize.RowOpts{}, cells...) }

func (p *page) rowOf(o excelize.RowOpts, cells ...any) error {
	if err := p.next(); err != nil {
		return err
	}
	return p.out.SetRow(xlsx.Name(1, p.rows), cells, o)
}

// add adds a row of a record, behind all others.
func (p *page) add(height float64, cells []any) error {
	if err := p.next(); err != nil {
		return err
	}
	if p.data == nil {
		p.data = newRows()
	}
	return p.data.add(p.rows, height, cells)
}

func (p *page) next() error {
	if p.rows++; p.rows > lastRow {
		return errFull
	}
	return nil
}

// page returns the page of a tab, which it begins if there is none yet.
func (w *Writer) page(t *tab) (*page, error) {
	if p := w.pages[t]; p != nil {
		return p, nil
	}
	p, err := w.newPage(w.sheetName(t))
	if err != nil {
		return nil, err
	}
	w.pages[t] = p
	if err := w.dress(p, t); err != nil {
		return nil, err
	}
	paths, titles := w.headings(t)
	if err := p.rowOf(excelize.RowOpts{Hidden: true}, paths...); err != nil {
		return nil, err
	}
	return p, p.rowOf(excelize.RowOpts{Height: 62}, titles...)
}

// sheetName returns a name for the sheet of a tab that no other has: of 31 UTF-16
// units, without the marks that have a meaning in names.
func (w *Writer) sheetName(t *tab) string {
	name := t.of.tabs[0].label
	if t.path != nil {
		name += " – " + t.called()
	}
	name = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`[]:*?/\'`, r) {
			return ' '
		}
		return r
	}, name)
	for n := 1; ; n++ {
		end := ""
		if n > 1 {
			end = fmt.Sprintf(" %d", n)
		}
		units := utf16.Encode([]rune(name))
		units = units[:min(len(units), 31-len(end))]
		short := strings.TrimSpace(string(utf16.Decode(units))) + end
		if i, err := w.out.GetSheetIndex(short); err == nil && i < 0 {
			return short
		}
	}
}

// headings returns what stands above the data: what each column is, and its title.
func (w *Writer) headings(t *tab) (paths, titles []any) {
	paths = append(paths, t.id())
	titles = append(titles, excelize.Cell{StyleID: w.styles[neededStyle], Value: wordKey.In(w.book.Lang)})
	for i, l := range t.levels {
		paths = append(paths, fmt.Sprintf("#%d", i+1))
		titles = append(titles, excelize.Cell{StyleID: w.styles[titleStyle], Value: l.title(t, w.book.Lang)})
	}
	for _, c := range t.columns {
		style := titleStyle
		if c.required {
			style = neededStyle
		}
		paths = append(paths, c.id())
		titles = append(titles, excelize.Cell{StyleID: w.styles[style], Value: c.title})
	}
	return paths, titles
}

// line is a row that is being filled.
type line struct {
	w      *Writer
	tab    *tab
	key    string
	called []string // the numbers or names of the part in the lists that it is in
	cells  []any
	lines  int // of text that its highest cell has
}

func (w *Writer) line(t *tab, key string, called []string) *line {
	l := &line{w: w, tab: t, key: key, called: called, cells: make([]any, 1+len(t.levels)+len(t.columns))}
	l.cells[0] = excelize.Cell{StyleID: w.styles[textStyle], Value: key}
	for i, c := range called {
		var v any = c
		if !t.levels[i].maps {
			v = whole(c)
		}
		l.cells[1+i] = excelize.Cell{StyleID: w.styles[plainStyle], Value: v}
	}
	return l
}

// set sets the cell in a column of the tab.
func (l *line) set(column int, s shown) {
	if text, is := s.value.(string); is {
		s.value = l.w.fitting(text)
		l.lines = max(l.lines, linesOf(text, widthOf(l.tab.columns[column-1].form)))
	}
	l.cells[len(l.tab.levels)+column] = excelize.Cell{StyleID: l.w.styles[s.style], Value: s.value}
}

// put ends the line. The first error of writing is kept.
func (l *line) put() {
	if l.w.err != nil {
		return
	}
	p, err := l.w.page(l.tab)
	if err == nil {
		err = p.add(high(l.lines).Height, l.cells)
	}
	l.w.err = err
}

// linesOf estimates on how many lines a text stands in a cell.
func linesOf(text string, width float64) (n int) {
	for line := range strings.SplitSeq(text, "\n") {
		n += 1 + int(float64(utf8.RuneCountInString(line))/width)
	}
	return n
}

// high makes a row as high as its text needs, within reason: LibreOffice does not do so
// by itself.
func high(lines int) excelize.RowOpts {
	if lines <= 1 {
		return excelize.RowOpts{}
	}
	return excelize.RowOpts{Height: 15 * float64(min(lines, 10))}
}

// fitting returns a text as a cell holds it: one that is too long stands among the
// technical data, in pieces.
func (w *Writer) fitting(s string) string {
	all := pieces(s)
	if len(all) == 1 {
		return s
	}
	w.long++
	mark := longMark(w.long)
	for _, piece := range all {
		if w.err == nil {
			w.err = w.hidden.add(0, []any{longKind, mark, piece})
		}
	}
	return mark
}
