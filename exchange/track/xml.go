package track

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

// elements reads an XML text element by element, with the text that each holds
// directly.
type elements struct {
	in      *Importer
	decoder *xml.Decoder
	failed  error // of the reader below
}

func newElements(in *Importer, r io.Reader) *elements {
	e := &elements{in: in}
	e.decoder = xml.NewDecoder(&watched{r, &e.failed})
	// Names and numbers are ASCII in any encoding that GPS devices write.
	e.decoder.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil }
	return e
}

// watched keeps the error of a reader, which the decoder may take for one of
// syntax.
type watched struct {
	r   io.Reader
	err *error
}

func (w *watched) Read(p []byte) (int, error) {
	n, err := w.r.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		*w.err = err
	}
	return n, err
}

// maxText bounds the text of one element that is held.
const maxText = 4096

// walk calls begin for each element as it begins and end as it ends, with its
// local name and its own text. Text that is not well-formed ends the walk with a
// finding.
func (e *elements) walk(begin func(name string, attributes []xml.Attr), end func(name, text string) error) error {
	var own strings.Builder
	for {
		token, err := e.decoder.Token()
		if e.failed != nil {
			return unread(e.failed)
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			e.in.malformed(e.line(), badXML)
			return nil
		}
		switch t := token.(type) {
		case xml.StartElement:
			own.Reset()
			begin(t.Name.Local, t.Attr)
		case xml.CharData:
			if own.Len()+len(t) <= maxText {
				own.Write(t)
			}
		case xml.EndElement:
			err := end(t.Name.Local, strings.TrimSpace(own.String()))
			own.Reset()
			if err != nil {
				return err
			}
		}
	}
}

func (e *elements) line() int {
	line, _ := e.decoder.InputPos()
	return line
}
