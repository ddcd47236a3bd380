package text

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/encoding/charmap"
)

// Elements reads an XML text element by element.
type Elements struct {
	decoder *xml.Decoder
	input   *input
	text    string
}

// NewElements returns the elements of an XML text.
func NewElements(r io.Reader) *Elements {
	in := &input{r: r}
	e := &Elements{decoder: xml.NewDecoder(in), input: in}
	e.decoder.CharsetReader = charset
	return e
}

// charset translates what an XML text is declared to be encoded in. UTF-16 was
// translated before; what else is not known is an error of syntax.
func charset(name string, in io.Reader) (io.Reader, error) {
	switch strings.ToLower(name) {
	case "iso-8859-1", "windows-1252", "latin1", "cp1252":
		return charmap.Windows1252.NewDecoder().Reader(in), nil
	case "iso-8859-15":
		return charmap.ISO8859_15.NewDecoder().Reader(in), nil
	case "utf-16", "us-ascii", "ascii":
		return in, nil
	}
	return nil, fmt.Errorf("encoding %q", name)
}

// input keeps the error of a reader, which the decoder may take for one of
// syntax.
type input struct {
	r   io.Reader
	err error
}

func (in *input) Read(p []byte) (int, error) {
	n, err := in.r.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		in.err = err
	}
	return n, err
}

// SyntaxError is the error of a text that is not well-formed XML.
type SyntaxError struct{ Line int }

func (e *SyntaxError) Error() string { return fmt.Sprintf("line %d: not well-formed XML", e.Line) }

// maxText bounds the text of one element that is held.
const maxText = 4096

// maxDepth bounds how deep elements stand in others.
const maxDepth = 10_000

// Walk calls begin for each element as it begins and end as it ends, with its
// local name and its own text, without the space around it. A text that is not well-formed ends the walk with
// a [*SyntaxError].
func (e *Elements) Walk(begin func(name string, attributes []xml.Attr), end func(name, text string) error) error {
	var own []byte
	var open []xml.Name // the elements around
	for {
		token, err := e.decoder.RawToken() // names stay as they are spelled, which takes half the time
		switch {
		case e.input.err != nil:
			return e.input.err
		case errors.Is(err, io.EOF) && len(open) == 0:
			return nil
		case err != nil:
			return &SyntaxError{e.Line()}
		}
		switch t := token.(type) {
		case xml.StartElement:
			own = own[:0]
			if open = append(open, t.Name); len(open) > maxDepth {
				return &SyntaxError{e.Line()}
			}
			begin(t.Name.Local, t.Attr)
		case xml.CharData:
			if len(own)+len(t) <= maxText {
				own = append(own, t...)
			}
		case xml.EndElement:
			last := len(open) - 1
			if last < 0 || open[last] != t.Name {
				return &SyntaxError{e.Line()}
			}
			open, e.text = open[:last], string(own)
			own = own[:0]
			if err := end(t.Name.Local, strings.TrimSpace(e.text)); err != nil {
				return err
			}
		}
	}
}

// Text is the text of the element that ended last, with the space around it.
func (e *Elements) Text() string { return e.text }

// Line is the line that the walk has reached.
func (e *Elements) Line() int {
	line, _ := e.decoder.InputPos()
	return line
}
