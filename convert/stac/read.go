package stac

import (
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/internal/text"
)

// Read reads items one by one. What is wrong with an item is reported, and the next
// one is read. The error is that of a text that is not JSON or could not be read.
func Read(r io.Reader, o convert.Options) *convert.Stream {
	o.Kind = "image"
	return convert.New(o, func(im *convert.Importer) error {
		rd := &reader{im: im, in: jsontext.NewDecoder(text.Unmarked(r), jsontext.AllowDuplicateNames(true))}
		for {
			err := rd.value()
			var syntax *jsontext.SyntacticError
			switch {
			case errors.Is(err, io.EOF):
				if rd.n == 0 {
					im.Empty()
				}
				return nil
			case errors.As(err, &syntax), errors.Is(err, io.ErrUnexpectedEOF):
				return check.Errorf(check.Text{ES: "debe ser JSON: está mal formado a partir del byte %d", EN: "must be JSON: it is malformed from byte %d on"}, rd.in.InputOffset())
			case err != nil:
				return fmt.Errorf("stac: %w", err)
			}
		}
	})
}

type reader struct {
	im    *convert.Importer
	in    *jsontext.Decoder
	n     int  // items so far
	older bool // told that they are of STAC 1.0
}

// value reads one value of the text: an item, or a collection of them.
func (rd *reader) value() error {
	if rd.in.PeekKind() != '{' {
		return rd.whole()
	}
	if _, err := rd.in.ReadToken(); err != nil {
		return err
	}
	members := []byte{'{'}
	collection := false
	for rd.in.PeekKind() != '}' {
		name, err := rd.in.ReadToken()
		if err != nil {
			return unended(err)
		}
		key := name.String()
		if key == "features" && rd.in.PeekKind() == '[' {
			collection = true
			if err := rd.features(); err != nil {
				return err
			}
			continue
		}
		v, err := rd.in.ReadValue()
		if err != nil {
			return unended(err)
		}
		if len(members) > 1 {
			members = append(members, ',')
		}
		members, _ = jsontext.AppendQuote(members, key) // it was read as a string
		members = append(append(members, ':'), v...)
	}
	if _, err := rd.in.ReadToken(); err != nil {
		return unended(err)
	}
	if collection {
		return nil
	}
	return rd.item(append(members, '}'))
}

// whole reads a value that is no object, or the end of the text.
func (rd *reader) whole() error {
	v, err := rd.in.ReadValue()
	if err != nil {
		return err
	}
	return rd.item(v)
}

// features reads the items of a collection.
func (rd *reader) features() error {
	if _, err := rd.in.ReadToken(); err != nil {
		return unended(err)
	}
	for rd.in.PeekKind() != ']' {
		v, err := rd.in.ReadValue()
		if err != nil {
			return unended(err)
		}
		if err := rd.item(v); err != nil {
			return err
		}
	}
	_, err := rd.in.ReadToken()
	return unended(err)
}

// unended makes the end of the text within a value an error.
func unended(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

// next numbers the next item.
func (rd *reader) next() *convert.Feature {
	rd.n++
	return &convert.Feature{Pointer: "/features/" + strconv.Itoa(rd.n-1)}
}
