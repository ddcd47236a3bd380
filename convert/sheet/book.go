package sheet

import (
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/extension"
)

// Book is what holds for all records of a book, unless a row says otherwise.
type Book struct {
	Lang     check.Lang // of titles, words for codes and names
	Actor    record.Actor
	Marking  record.Marking
	Exercise bool
	Zone     *time.Location // of the times that cells show; UTC, if nil
	Locale   convert.Locale // of numbers and days that are written as text

	// Extensions are the schemas of namespaces whose members get columns; of two of one
	// namespace, the newer edition.
	Extensions []*extension.Schema
}

// ofBook returns what the sheet of instructions can say of the marking. Handling codes
// that rest on more than themselves stand in each row.
func (b *Book) ofBook() record.Marking {
	m := record.Marking{TLP: b.Marking.TLP, Releasable: b.Marking.Releasable}
	if b.Marking.Originator == "" && b.Marking.Conditions == (record.Text{}) {
		m.Handling = b.Marking.Handling
	}
	return m
}

// zone returns the zone of the times in cells.
func (b *Book) zone() *time.Location {
	if b.Zone == nil {
		return time.UTC
	}
	return b.Zone
}

// Home returns the zone of the capital of an actor's state: that of La Paz, or that
// of Lima. Neither country changes its clocks.
func Home(a record.Actor) *time.Location {
	switch a.Side() {
	case record.BO:
		return time.FixedZone("-04:00", -4*60*60)
	case record.PE:
		return time.FixedZone("-05:00", -5*60*60)
	}
	return time.UTC
}

// Locale is how people write numbers where an actor is at home.
func Locale(a record.Actor) convert.Locale {
	switch a.Side() {
	case record.BO:
		return convert.Bolivia
	case record.PE:
		return convert.Peru
	}
	return convert.Unstated
}

// The rows above the data of a sheet, and the columns and rows where a book ends.
const (
	pathRow  = 1 // hidden: what each column is
	titleRow = 2
	firstRow = 3
	lastRow  = 1_048_576
	mostText = 32_767 // characters of a cell, as UTF-16 counts them
)
