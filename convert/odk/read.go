package odk

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/internal/text"
)

// read reads a file by what it begins with.
func (in *reader) read(r io.Reader) error {
	b := text.Unmarked(r)
	head, err := b.Peek(4)
	switch {
	case bytes.Equal(head, []byte("PK\x03\x04")):
		return in.zip(b)
	case err != nil && !errors.Is(err, io.EOF):
		return fmt.Errorf("odk: %w", err)
	}
	in.media = newMedia(beside(in.options.Path))
	return in.answers(b)
}

// answers reads a table or GeoJSON.
func (in *reader) answers(b *bufio.Reader) error {
	head, _ := b.Peek(64)
	if bytes.HasPrefix(bytes.TrimSpace(head), []byte("{")) {
		return in.geojson(b)
	}
	return in.table(b)
}

var noUnit = check.Text{
	EN: "must have a column for the question \"unit\" of the form: export with the names of the questions, not with their labels",
	ES: "debe tener una columna para la pregunta «unit» del formulario: exporte con los nombres de las preguntas, no con sus etiquetas"}

// table reads rows. Central separates columns by commas, Kobo by semicolons.
func (in *reader) table(b *bufio.Reader) error {
	rows := csv.NewReader(b)
	rows.FieldsPerRecord, rows.ReuseRecord = -1, true
	if line, _ := b.Peek(b.Buffered()); bytes.Count(firstLine(line), []byte{';'}) > bytes.Count(firstLine(line), []byte{','}) {
		rows.Comma = ';'
	}
	head, err := rows.Read()
	var malformed *csv.ParseError
	if err != nil && !errors.Is(err, io.EOF) && !errors.As(err, &malformed) {
		return fmt.Errorf("odk: %w", err)
	}
	columns, names, hasUnit := append([]string(nil), head...), make([]string, len(head)), false
	for i, column := range columns {
		name, known := called(column)
		names[i] = name
		if !known {
			names[i] = "\x00" // told where it has answers
		}
		hasUnit = hasUnit || name == Unit
	}
	if !hasUnit {
		return check.Errorf(noUnit)
	}
	for n := 0; ; n++ {
		row, err := rows.Read()
		s := &submission{place: check.Place{Pointer: pointer(n)}, answers: map[string]string{}}
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case errors.As(err, &malformed):
			s.place.Line = malformed.StartLine
			in.Count.Malformed++
			in.note(&badAnswer, s, "", "«\"»")
			continue
		case err != nil:
			return fmt.Errorf("odk: %w", err)
		}
		s.place.Line, _ = rows.FieldPos(0)
		for i, value := range row {
			switch {
			case i >= len(names):
				in.note(&badAnswer, s, "", value)
			case names[i] == "\x00" && strings.TrimSpace(value) != "":
				in.lost[columns[i]]++
			case names[i] != "":
				s.keep(names[i], value)
			}
		}
		if err := in.take(s); err != nil {
			return err
		}
	}
}

func firstLine(b []byte) []byte {
	line, _, _ := bytes.Cut(b, []byte{'\n'})
	return line
}

// geojson reads the features of a collection one by one. The position of a feature
// is that of the visit.
func (in *reader) geojson(b *bufio.Reader) error {
	d := jsontext.NewDecoder(b, jsontext.AllowDuplicateNames(true))
	for n := 0; ; {
		token, err := d.ReadToken()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return check.Errorf(check.Text{ES: "debe ser GeoJSON: el JSON está mal formado a partir del byte %d", EN: "must be GeoJSON: the JSON is malformed from byte %d on"}, d.InputOffset())
		}
		if token.Kind() != '"' || token.String() != "features" || d.PeekKind() != '[' || d.StackDepth() != 1 {
			continue
		}
		d.ReadToken() // the bracket that was peeked
		for ; d.PeekKind() != ']' && d.PeekKind() != 0; n++ {
			value, err := d.ReadValue()
			if err != nil {
				break // told above, as the next token
			}
			if err := in.feature(n, value); err != nil {
				return err
			}
		}
	}
}

// feature reads one feature.
func (in *reader) feature(n int, value jsontext.Value) error {
	var f struct {
		ID         jsontext.Value            `json:"id"`
		Properties map[string]jsontext.Value `json:"properties"`
		Geometry   struct {
			Type        string         `json:"type"`
			Coordinates jsontext.Value `json:"coordinates"`
		} `json:"geometry"`
	}
	s := &submission{place: check.Place{Pointer: "/features" + pointer(n)}, answers: map[string]string{}}
	if err := json.Unmarshal(value, &f, jsontext.AllowDuplicateNames(true)); err != nil {
		in.Count.Malformed++
		in.note(&badAnswer, s, "", "«{»")
		return nil
	}
	for column, v := range f.Properties {
		name, known := called(column)
		switch word := scalar(v); {
		case !known && word != "":
			in.lost[column]++
		case name != "":
			s.keep(name, word)
		}
	}
	s.keep("instance", scalar(f.ID))
	var at []float64
	if f.Geometry.Type == "Point" && json.Unmarshal(f.Geometry.Coordinates, &at) == nil && len(at) >= 2 {
		if _, given := s.positionOf(Place); !given {
			for i, part := range []string{".longitude", ".latitude", ".altitude"}[:min(len(at), 3)] {
				s.keep(Place+part, fmt.Sprint(at[i]))
			}
		}
	}
	return in.take(s)
}

// scalar returns a value as a table would have it; a position as ODK's is turned
// by its own columns.
func scalar(v jsontext.Value) string {
	switch v.Kind() {
	case '"':
		var s string
		if json.Unmarshal(v, &s) == nil {
			return s
		}
	case '0', 't', 'f':
		return string(v)
	}
	return ""
}
