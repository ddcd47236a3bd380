// Package print writes what commands have to show: to people as text, to
// programs as JSON and CSV, and as a sheet of a book.
//
// A command makes one [Result], whole, and never asks which format is wanted.
package print

import (
	"fmt"
	"io"
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/internal/indented"
)

// The formats that every result, or every table, has.
const (
	Text = "text"
	JSON = "json"
	CSV  = "csv"
	XLSX = "xlsx"
)

// Result is what a command has to show.
type Result struct {
	Table Table                              // rows, in every format
	Text  func(p *Page)                      // to people, in place of the table
	JSON  any                                // as JSON, in place of the rows; a [Raw] value as it is
	Other map[string]func(w io.Writer) error // formats of its own by name, such as drawings
	Empty check.Text                         // shown to people if the table has no rows; zero: [Nothing]
}

// Nothing is shown to people if a table has no rows.
var Nothing = check.Text{ES: "no hay nada que mostrar", EN: "nothing to show"}

// Raw is JSON that is printed as it is.
type Raw []byte

// Printer prints results in one format.
type Printer struct {
	Out, Err io.Writer // for the result, and to say that there is none
	Lang     check.Lang
	Format   string
	Width    int            // columns of the terminal
	Color    bool           // the terminal shows colours
	Locale   convert.Locale // of numbers that people read
	Asked    bool           // for the locale: the numbers of CSV have it too
}

// Print prints a result.
func (p *Printer) Print(r Result) error {
	if write := r.Other[p.Format]; write != nil {
		return write(p.Out)
	}
	switch {
	case p.Format == JSON:
		return p.json(&r)
	case p.Format == CSV:
		return r.Table.csv(p.Out, p.audience())
	case p.Format == XLSX:
		return r.Table.xlsx(p.Out, p.audience())
	case r.Text == nil && len(r.Table.rows) == 0:
		if r.Empty == (check.Text{}) {
			r.Empty = Nothing
		}
		fmt.Fprintln(p.Err, "mixta: "+read(r.Empty, p.audience()))
		return nil
	}
	page := &Page{Lang: p.Lang, Width: p.Width, Locale: p.Locale, color: p.Color}
	if r.Text != nil {
		r.Text(page)
	} else {
		page.Table(&r.Table, "")
	}
	_, err := io.WriteString(p.Out, page.b.String())
	return err
}

func (p *Printer) json(r *Result) error {
	if raw, ok := r.JSON.(Raw); ok {
		_, err := p.Out.Write(raw)
		return err
	}
	if r.JSON == nil {
		r.JSON = r.Table.objects(p.audience())
	}
	b, err := indented.JSON(r.JSON)
	if err != nil {
		return err
	}
	_, err = p.Out.Write(b)
	return err
}

// audience is who reads the format: all but people are programs.
func (p *Printer) audience() audience {
	to := audience{lang: p.Lang, programs: slices.Contains([]string{JSON, CSV}, p.Format), locale: p.Locale}
	if p.Format == JSON || p.Format == CSV && !p.Asked {
		to.locale = convert.Unstated
	}
	return to
}
