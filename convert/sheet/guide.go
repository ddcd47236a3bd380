package sheet

import (
	"cmp"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/xlsx"
)

// The sheet of instructions has what holds for the whole book, how it is filled in,
// and what each column is.

// field is one thing that holds for the whole book.
type field struct {
	name  string
	about check.Text
	value func(*Writer) string
	list  func(*Writer) string // what its drop-down offers
}

const (
	fieldPrefix  = "book/"
	schemasField = "extensions"
)

func fields() []field {
	codeList := func(of string) func(*Writer) string {
		return func(w *Writer) string { return w.lists.of("code:"+of, w.vocabularies.of(of).words) }
	}
	return []field{
		{"actor", fieldActor, func(w *Writer) string { return string(w.book.Actor) }, codeList("record.Actor")},
		{"tlp", fieldTLP, func(w *Writer) string { return string(w.book.Marking.TLP) }, codeList("record.TLP")},
		{"releasable", fieldReleasable, func(w *Writer) string { return strings.Join(strs(w.book.Marking.Releasable), between) }, codeList("record.Actor")},
		{"handling", fieldHandling, func(w *Writer) string {
			var all []string
			for _, h := range w.book.Marking.Handling {
				all = append(all, w.vocabularies.of("record.Handling").say(string(h)))
			}
			return strings.Join(all, between)
		}, codeList("record.Handling")},
		{"exercise", fieldExercise, func(w *Writer) string { return w.yes(w.book.Exercise) },
			func(w *Writer) string { return w.lists.of("flag", []string{w.yes(true), w.yes(false)}) }},
		{"zone", fieldZone, func(w *Writer) string { return offset(w.book.zone()) }, nil},
		{"locale", fieldLocale, func(w *Writer) string { return string(w.book.Locale) },
			func(w *Writer) string { return w.lists.of("locale", []string{"es-BO", "es-PE"}) }},
		{"lang", fieldLang, func(w *Writer) string { return string(w.book.Lang) }, nil},
		{"model", fieldModel, func(*Writer) string { return mixta.Version }, nil},
	}
}

// guide writes the sheet of instructions.
func (w *Writer) guide() error {
	name, fit, wide, tall := guideName.In(w.book.Lang), true, 1, 0
	if err := w.out.SetSheetProps(name, &excelize.SheetPropsOptions{FitToPage: &fit}); err != nil {
		return err
	}
	p, err := w.stream(name)
	if err != nil {
		return err
	}
	for i, width := range guideWidths {
		if err := p.out.SetColWidth(i+1, i+1, width); err != nil {
			return err
		}
	}
	if err := p.out.SetColVisible(1, 1, false); err != nil {
		return err
	}
	g := guide{w: w, page: p}
	title := textTitle.In(w.book.Lang)
	if w.book.Exercise {
		title = wordExercise.In(w.book.Lang) + " – " + title
	}
	g.row("mixta:guide", headStyle, title)
	g.row("", proseStyle)
	g.fields()
	g.schemas()
	g.row("", proseStyle)
	for _, s := range prose {
		g.merged(s.In(w.book.Lang))
	}
	g.row("", proseStyle)
	g.dictionary()
	if g.err != nil {
		return g.err
	}
	for _, finish := range []func(string) error{w.guard, w.paper} {
		if err := finish(name); err != nil {
			return err
		}
	}
	if err := w.out.SetPageLayout(name, &excelize.PageLayoutOptions{FitToWidth: &wide, FitToHeight: &tall}); err != nil {
		return err
	}
	return p.out.Flush()
}

// guideWidths are how wide its columns are, in letters.
var guideWidths = [...]float64{10, 34, 46, 14, 90}

// guide is the sheet of instructions in the making.
type guide struct {
	w    *Writer
	page *page
	err  error
}

func (g *guide) row(path string, s style, cells ...string) {
	row, lines := []any{path}, 1
	for i, c := range cells {
		if s == proseStyle {
			lines = max(lines, linesOf(c, guideWidths[i+1]))
		}
		row = append(row, excelize.Cell{StyleID: g.w.styles[s], Value: c})
	}
	if g.err == nil {
		g.err = g.page.rowOf(high(lines), row...)
	}
}

// merged writes a sentence across the sheet.
func (g *guide) merged(s string) {
	if g.err == nil {
		g.err = g.page.rowOf(excelize.RowOpts{Height: 32}, "", excelize.Cell{StyleID: g.w.styles[proseStyle], Value: s})
	}
	if g.err == nil {
		g.err = g.page.out.MergeCell(xlsx.Name(2, g.page.rows), xlsx.Name(5, g.page.rows))
	}
}

func (g *guide) fields() {
	for _, f := range fields() {
		value := excelize.Cell{StyleID: g.w.styles[fieldStyle], Value: f.value(g.w)}
		if f.name == "lang" || f.name == "model" {
			value.StyleID = g.w.styles[proseStyle]
		}
		label, about, _ := strings.Cut(f.about.In(g.w.book.Lang), "|")
		if g.err == nil {
			g.err = g.page.row(fieldPrefix+f.name, excelize.Cell{StyleID: g.w.styles[labelStyle], Value: label}, value, nil, excelize.Cell{StyleID: g.w.styles[proseStyle], Value: about})
		}
		if f.list == nil || g.err != nil {
			continue
		}
		v := excelize.NewDataValidation(true)
		v.Sqref = xlsx.Name(3, g.page.rows)
		v.SetSqrefDropList(f.list(g.w))
		g.err = g.w.out.AddDataValidation(g.page.name, v)
	}
}

// schemas says by which schemas namespaces have columns.
func (g *guide) schemas() {
	ids := g.w.layouts.ids()
	if len(ids) == 0 || g.err != nil {
		return
	}
	label, about, _ := strings.Cut(fieldSchemas.In(g.w.book.Lang), "|")
	g.row(fieldPrefix+schemasField, proseStyle, label, strings.Join(ids, between), "", about)
}

// dictionary says of each column what it is.
func (g *guide) dictionary() {
	lang := g.w.book.Lang
	g.row("", titleStyle, wordSheet.In(lang), wordColumn.In(lang), wordNeeded.In(lang), wordMeaning.In(lang))
	for _, kind := range g.w.kinds {
		for _, t := range g.w.layouts.of(kind).tabs {
			p := g.w.pages[t]
			if p == nil {
				continue
			}
			g.row("", labelStyle, p.name, cmp.Or(t.label, p.name))
			for _, c := range t.columns {
				needed := ""
				if c.required && !strings.HasPrefix(strings.Join(c.path, "/"), "marking/") {
					needed = g.w.yes(true)
				}
				if !c.hidden {
					g.row("", proseStyle, "", c.title, needed, g.w.about(c))
				}
			}
		}
	}
}

// finish ends all sheets but that of instructions.
func (w *Writer) finish() error {
	hidden, err := w.newHidden(listsName)
	if err != nil {
		return err
	}
	if err := w.lists.write(hidden); err != nil {
		return err
	}
	for _, p := range append(w.all(), hidden) { // the library reads a sheet into memory that is touched afterwards
		if err := p.out.Flush(); err != nil {
			return err
		}
	}
	return w.out.SetDocProps(&excelize.DocProperties{Creator: string(w.book.Actor), LastModifiedBy: string(w.book.Actor), Title: textTitle.In(w.book.Lang),
		Subject: w.book.Marking.String(), Created: "2000-01-01T00:00:00Z", Modified: "2000-01-01T00:00:00Z"})
}

func strs[T ~string](all []T) (out []string) {
	for _, s := range all {
		out = append(out, string(s))
	}
	return out
}

func offset(z interface{ String() string }) string {
	if s := z.String(); s != "UTC" {
		return s
	}
	return "+00:00"
}
