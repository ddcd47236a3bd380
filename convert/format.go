package convert

import (
	"io"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// A Format is a foreign format of parcels and verifications.
type Format struct {
	Name      string // as in "mixta import NAME"
	Extension string // of its files: "geojson"

	Reads check.Text // what Read takes: "GeoJSON, newline-delimited too"
	Read  func(io.Reader, Options) *Importer

	Writes check.Text // what Write makes: "GeoJSON (RFC 7946)"
	Note   check.Text // what whoever opens a written file must know
	Write  func(io.Writer, Options) RecordWriter
	Uses   []string // options that Write heeds besides Kind: "locale", "lines"
}

// Options say what a foreign file does not.
type Options struct {
	Kind    string        // "parcel" or "verification"; to read, also "reduction"
	Header  record.Header // of the records read, where they do not have their own
	Mapping Mapping       // of the columns read
	Locale  Locale        // of the numbers, read or written
	Lines   bool          // write a feature per line instead of a collection (GeoJSON)
}

// A RecordWriter writes records in a foreign format.
type RecordWriter interface {
	// Put writes a record; false where the format has no place for its kind.
	Put(mixta.Record) (bool, error)

	// Close ends the file and reports what was lost.
	Close() (check.Report, error)
}
