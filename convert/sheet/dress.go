package sheet

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta/internal/xlsx"
)

// dress gives a page all but its rows: widths, panes, drop-downs with notes, and the
// protection of its headings.
func (w *Writer) dress(p *page, t *tab) error {
	first := 2 + len(t.levels) // column of the first member
	if err := w.column(p, 1, textStyle, 22, false); err != nil {
		return err
	}
	for i := range t.levels {
		if err := w.column(p, 2+i, plainStyle, 12, false); err != nil {
			return err
		}
	}
	for i, c := range t.columns {
		if err := w.column(p, first+i, styleOf(c.form), widthOf(c.form), c.hidden); err != nil {
			return err
		}
		if err := w.validate(p, first+i, c); err != nil {
			return err
		}
	}
	if err := w.keyed(p, t); err != nil {
		return err
	}
	if err := p.out.SetPanes(&excelize.Panes{Freeze: true, XSplit: 1, YSplit: titleRow, TopLeftCell: xlsx.Name(2, firstRow), ActivePane: "bottomRight"}); err != nil {
		return err
	}
	for _, finish := range []func(string) error{w.guard, w.paper, w.repeated} {
		if err := finish(p.name); err != nil {
			return err
		}
	}
	return nil
}

// column sets how a column looks.
func (w *Writer) column(p *page, n int, s style, width float64, hidden bool) error {
	if err := p.out.SetColStyle(n, n, w.styles[s]); err != nil {
		return err
	}
	if err := p.out.SetColWidth(n, n, width); err != nil {
		return err
	}
	if hidden {
		return p.out.SetColVisible(n, n, false)
	}
	return nil
}

// guard protects the headings of a sheet, without a password: against mishaps. Rows
// can be added, removed and sorted.
func (w *Writer) guard(name string) error {
	return w.out.ProtectSheet(name, &excelize.SheetProtectionOptions{FormatCells: true, FormatColumns: true, FormatRows: true, InsertRows: true, DeleteRows: true,
		Sort: true, AutoFilter: true, SelectLockedCells: true, SelectUnlockedCells: true})
}

// paper sets how a sheet is printed: with the marking on each page.
func (w *Writer) paper(name string) error {
	head := w.book.Marking.String()
	if w.book.Exercise {
		head = wordExercise.In(w.book.Lang) + " – " + head
	}
	landscape, a4 := "landscape", 9
	if err := w.out.SetHeaderFooter(name, &excelize.HeaderFooterOptions{OddHeader: "&C&B" + strings.ReplaceAll(head, "&", "&&"), OddFooter: "&L&A&R&P / &N"}); err != nil {
		return err
	}
	return w.out.SetPageLayout(name, &excelize.PageLayoutOptions{Orientation: &landscape, Size: &a4})
}

// repeated makes the keys and titles stand on each printed page of a sheet.
func (w *Writer) repeated(name string) error {
	return w.out.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", Scope: name,
		RefersTo: fmt.Sprintf("'%s'!$A:$A,'%s'!$%d:$%d", name, name, titleRow, titleRow)})
}

// keyed gives the column of keys its note: of parts, a drop-down with the keys of the
// records.
func (w *Writer) keyed(p *page, t *tab) error {
	v := excelize.NewDataValidation(true)
	v.Sqref = below(1)
	note := noteKey
	if t.path != nil {
		note = notePart
		v.SetSqrefDropList(w.keysOf(t.of.kind.Name))
	}
	w.note(v, wordKey.In(w.book.Lang), fmt.Sprintf(note.In(w.book.Lang), t.of.kind.Noun.One.In(w.book.Lang)))
	return w.out.AddDataValidation(p.name, v)
}

// keysOf returns the cells that hold the keys of the records of a kind.
func (w *Writer) keysOf(kind string) string {
	main := w.pages[w.layouts.of(kind).tabs[0]]
	return fmt.Sprintf("'%s'!$A$%d:$A$%d", main.name, firstRow, listed)
}

// listed is how many rows a drop-down of keys shows at most.
const listed = 5_000

// below names the cells of a column below its title.
func below(column int) string {
	return fmt.Sprintf("%s:%s", xlsx.Name(column, firstRow), xlsx.Name(column, lastRow))
}

// validate gives the cells of a column what may be typed into them, and a note that
// says what they hold.
func (w *Writer) validate(p *page, n int, c *column) error {
	v := excelize.NewDataValidation(true)
	v.Sqref = below(n)
	if err := w.restrict(v, c); err != nil {
		return err
	}
	w.note(v, c.title, w.about(c))
	return w.out.AddDataValidation(p.name, v)
}

// restrict says what may be typed. Whatever a rule of the model would refuse is left
// to reading, which says why.
func (w *Writer) restrict(v *excelize.DataValidation, c *column) error {
	d := c.entry.Definition(c.entry.Schema)
	switch c.form {
	case code, codes:
		words := w.vocabularies.of(c.list)
		v.SetSqrefDropList(w.lists.of("code:"+c.list, words.words))
		if words.closed && c.form == code {
			w.refuse(v, excelize.DataValidationErrorStyleStop)
		}
	case words:
		if c.own && len(d.Enum) > 0 {
			v.SetSqrefDropList(w.lists.of("own:"+digest([]byte(strings.Join(d.Enum, "\n"))), d.Enum))
		}
	case flag:
		v.SetSqrefDropList(w.lists.of("flag", []string{w.yes(true), w.yes(false)}))
		w.refuse(v, excelize.DataValidationErrorStyleStop)
	case ref, refs:
		if w.has(c.refers) {
			v.SetSqrefDropList(w.keysOf(c.refers))
		} else if names := w.names.of(c.refers); len(names) > 0 {
			v.SetSqrefDropList(w.lists.of("ref:"+c.refers, names))
		}
	case number, integer:
		least, most := bounds(d)
		if least == "" || most == "" {
			return nil
		}
		kind := excelize.DataValidationTypeDecimal
		if c.form == integer {
			kind = excelize.DataValidationTypeWhole
		}
		if err := v.SetRange(least, most, kind, excelize.DataValidationOperatorBetween); err != nil {
			return err
		}
		w.refuse(v, excelize.DataValidationErrorStyleWarning)
	}
	return nil
}

// has reports whether the book has the records of a kind.
func (w *Writer) has(kind string) bool { return w.pages[w.layouts.of(kind).tabs[0]] != nil }

// refuse says what happens if something else is typed.
func (w *Writer) refuse(v *excelize.DataValidation, how excelize.DataValidationErrorStyle) {
	v.SetError(how, "mixta", textRefused.In(w.book.Lang))
}

// note sets what is shown beside a cell that is being filled in. Excel allows 32
// letters for its title and 255 for the rest.
func (w *Writer) note(v *excelize.DataValidation, title, text string) {
	v.SetInput(clipped(title, 32), clipped(text, 255))
}

func clipped(s string, most int) string {
	units := utf16.Encode([]rune(s))
	if len(units) <= most {
		return s
	}
	return string(utf16.Decode(units[:most-1])) + "…"
}

// whole is a number as a cell has it.
func whole(s string) any {
	n, err := strconv.Atoi(s)
	if err != nil {
		return s
	}
	return n
}
