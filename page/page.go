// Package page writes one HTML file with tables, charts and maps for people to look
// at and print: it asks nothing of a network, opens from a stick in any browser, and
// reads whole without a script. Its own policy forbids all but its own style and
// script. What it is given is text, and stays text.
package page

import (
	"html/template"

	"github.com/comision-mixta/mixta/check"
)

// Document is what a page has.
type Document struct {
	Lang     check.Lang
	Title    string
	Below    string   // a line below the title
	Facts    []Fact   // what the page is made from
	Marking  string   // on every page of paper
	Foot     string   // likewise, at the bottom
	Exercise string   // the word across every page, where all of it is an exercise; "" where it is not
	Notes    []string // what holds for all of it
	Sections []Section
}

// Fact is a name and what it is.
type Fact struct{ Name, Value string }

// Section is a part of a page, with a link to it at the top.
type Section struct {
	ID     string // in the link: letters and hyphens
	Title  string
	Blocks []Block
}

// Block is what stands in a section, one below the other. Members that are not set
// are left out.
type Block struct {
	Heading  string
	Minor    bool // the heading is below the last that is not
	Exercise string
	Paper    bool // begins a page of paper
	Tiles    []Tile
	Text     []string // paragraphs
	Figure   *Figure
	Table    *Table
	Notes    []string // what must be known with the figures above
	Sources  []string // of them: the section lists each once, by its number
}

// Tile is a figure that stands out.
type Tile struct{ Value, Name, More string }

// Figure is a drawing with what it shows.
type Figure struct {
	Caption string
	Drawing template.HTML // by [github.com/comision-mixta/mixta/page/svg]
	Save    string        // the name of the file it is saved to
}

// Table is rows below columns.
type Table struct {
	Caption string
	Columns []Column
	Rows    []Row
	Small   bool // in small letters, for many columns
}

// Column is the title of a column and what its values are.
type Column struct {
	Title  string
	Number bool
	Whole  bool // its values are not broken into lines
}

// Row is one row, or a line across all columns.
type Row struct {
	Cells  []string
	Across string   // in place of cells: above the rows that follow
	Below  []string // below the cells, from the second column on: what is to be known of them
	Tone   string   // of the mark at its beginning; "" for none
}
