package geojson

import (
	"bufio"
	"fmt"
	"io"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/ops"
)

// writer writes records as features, one a line.
type writer struct {
	out      *bufio.Writer
	lines    bool
	n        int
	features convert.Exporter
	tracks   convert.Losses
	line     []byte
}

// Write returns a writer of a FeatureCollection or, with [convert.Options.Lines],
// of newline-delimited features. A track is a point feature for each of its points,
// with its time, for that is what programs of maps play and filter by time.
func Write(w io.Writer, o convert.Options) convert.RecordWriter {
	return &writer{out: bufio.NewWriterSize(w, 1<<16), lines: o.Lines, features: convert.Exporter{Kind: o.Kind}}
}

// Put writes a record; false for one of another kind.
func (w *writer) Put(r mixta.Record) (bool, error) {
	if t, ok := r.(*ops.Track); ok && w.features.Kind == "track" {
		return true, w.track(t)
	}
	f, ok := w.features.Feature(r)
	if !ok {
		return false, nil
	}
	return true, w.feature(&f)
}

// feature writes a feature.
func (w *writer) feature(f *convert.Feature) error {
	b := w.line[:0]
	switch {
	case w.lines:
	case w.n == 0:
		b = append(b, "{\"type\":\"FeatureCollection\",\"features\":[\n"...)
	default:
		b = append(b, ",\n"...)
	}
	w.n++
	b = appendFeature(b, f)
	if w.lines {
		b = append(b, '\n')
	}
	w.line = b
	if _, err := w.out.Write(b); err != nil {
		return fmt.Errorf("geojson: %w", err)
	}
	return nil
}

// Close ends the collection and reports what was lost.
func (w *writer) Close() ([]convert.Loss, error) {
	end := ""
	switch {
	case w.lines:
	case w.n == 0:
		end = "{\"type\":\"FeatureCollection\",\"features\":[]}\n"
	default:
		end = "\n]}\n"
	}
	w.out.WriteString(end) // an error stays with the writer until Flush
	lost := append(w.features.Losses(), w.tracks.List()...)
	if err := w.out.Flush(); err != nil {
		return lost, fmt.Errorf("geojson: %w", err)
	}
	return lost, nil
}

func appendFeature(b []byte, f *convert.Feature) []byte {
	b = append(b, `{"type":"Feature","id":`...)
	b = appendString(b, f.ID)
	b = append(b, `,"properties":{`...)
	for i, v := range f.Values {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(appendString(b, v.Column), ':')
		if v.Number {
			b = append(b, v.Text...)
		} else {
			b = appendString(b, v.Text)
		}
	}
	b = append(b, `},"geometry":`...)
	switch f.Geometry.Type {
	case "Point":
		b = appendPosition(append(b, `{"type":"Point","coordinates":`...), f.Geometry.Point)
	case "MultiPolygon":
		b = append(b, `{"type":"MultiPolygon","coordinates":`...)
		b = list(b, f.Geometry.Area, func(b []byte, part [][][]float64) []byte {
			return list(b, part, func(b []byte, ring [][]float64) []byte { return list(b, ring, appendPosition) })
		})
	default:
		return append(b, "null}"...)
	}
	return append(b, "}}"...)
}

func appendPosition(b []byte, position []float64) []byte {
	return list(b, position, func(b []byte, x float64) []byte { return strconv.AppendFloat(b, x, 'f', -1, 64) })
}

// list writes a list of values.
func list[T any](b []byte, items []T, one func([]byte, T) []byte) []byte {
	b = append(b, '[')
	for i, v := range items {
		if i > 0 {
			b = append(b, ',')
		}
		b = one(b, v)
	}
	return append(b, ']')
}

func appendString(b []byte, s string) []byte {
	q, _ := jsontext.AppendQuote(nil, s) // a string can be written
	return append(b, q...)
}
