package convert

import (
	"io"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

// A Format is a foreign format of records. The command line, the lists of formats
// and the tests of losses follow from it.
type Format struct {
	Name      string        // as in "mixta import NAME"
	Extension string        // of its files: "geojson"
	In        In            // how it is read, where it is
	Out       Out           // how it is written, where it is
	Rules     []*check.Rule // its own
}

// In is how a format is read.
type In struct {
	Title check.Text // what is read: "GeoJSON, newline-delimited too"
	Kinds []string   // of the records that are read; the first unless [Options.Kind] says otherwise
	Mixed bool       // all kinds have a place in one file, and are read unless Kind says otherwise
	Uses  []Use      // options that are heeded besides Kind and Header

	// Read begins to read a file. A format that has to seek reads [Options.Path],
	// or a copy of its own where that is empty. Nil where the format is not read.
	Read func(io.Reader, Options) *Stream
}

// Out is how a format is written.
type Out struct {
	Title check.Text // what is written: "GeoJSON (RFC 7946)"
	Note  check.Text // what whoever opens a written file must know
	Kinds []string   // of the records that have a place in it; the first unless [Options.Kind] says otherwise
	Mixed bool       // all kinds have a place in one file, and are written unless Kind says otherwise
	Uses  []Use      // options that are heeded besides Kind

	// Write begins to write a file. Nil where the format is not written as one.
	Write func(io.Writer, Options) RecordWriter

	// Folder begins to write a folder, whose files create makes by their names in it,
	// separated by slashes. Nil where the format is not written as a folder.
	Folder func(create func(name string) (io.WriteCloser, error), o Options) RecordWriter
}

// Written reports whether the format is written.
func (o *Out) Written() bool { return o.Write != nil || o.Folder != nil }

// A RecordWriter writes records in a foreign format, one after another.
type RecordWriter interface {
	// Put writes a record; false where the format has no place for it.
	Put(mixta.Record) (bool, error)

	// Close ends the file and returns what was lost in it: every member that whoever
	// reads the file will not have, or will have otherwise, and no other.
	Close() ([]Loss, error)
}

// An Abandoner is a [RecordWriter] that has more than memory until it is closed.
type Abandoner interface {
	// Abandon gives up what was not closed.
	Abandon()
}
