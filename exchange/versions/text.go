package versions

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/record"
)

// WriteText prints the differences as text, one member per line. Tokens are left
// out: they tell people nothing.
func (d *Difference) WriteText(w io.Writer, lang check.Lang) error {
	var b bytes.Buffer
	for _, c := range d.Changes {
		what := textChanged
		switch {
		case c.From == nil:
			what = textAdded
		case c.To == nil:
			what = textRemoved
		}
		fmt.Fprintf(&b, "%s %s", what.In(lang), title(c.Kind, c.raw, lang))
		if c.Section != mixta.Live {
			fmt.Fprintf(&b, " (%s)", c.Section.Word().In(lang))
		}
		fmt.Fprintf(&b, "  %s → %s  %s\n", shownVersion(c.From), shownVersion(c.To), c.ID)
		words := fieldsOf(c.Kind, lang)
		for _, op := range c.Ops {
			if op.in("seen") {
				continue
			}
			fmt.Fprintf(&b, "    %s\n", words.line(op))
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

func shownVersion(v record.Version) string {
	if v == nil {
		return "–"
	}
	return "{" + v.String() + "}"
}

func shownValue(b []byte) string {
	if b == nil {
		return "–"
	}
	return printable.Text(raw.Clip(b))
}

var (
	textChanged = check.Text{ES: "modificado", EN: "changed"}
	textAdded   = check.Text{ES: "agregado", EN: "added"}
	textRemoved = check.Text{ES: "eliminado", EN: "removed"}
)

// WriteHistory prints the steps as text.
func WriteHistory(w io.Writer, steps []Step, lang check.Lang) error {
	var b bytes.Buffer
	for _, s := range steps {
		fmt.Fprintf(&b, "%s  %s  %s  %s", shownVersion(s.Header.Version), s.Header.Issuer, s.Header.Issued, mixta.Noun(s.Kind).In(lang))
		if s.Section != "" {
			fmt.Fprintf(&b, " (%s)", s.Section.Word().In(lang))
		}
		words := fieldsOf(s.Kind, lang)
		fmt.Fprintf(&b, "  [%s]\n", strings.Join(s.Files, ", "))
		for _, op := range s.Ops {
			fmt.Fprintf(&b, "    %s\n", words.line(op))
		}
	}
	if len(steps) == 0 {
		fmt.Fprintln(&b, textNoVersion.In(lang))
	}
	_, err := w.Write(b.Bytes())
	return err
}

var textNoVersion = check.Text{ES: "los archivos no contienen ninguna versión del registro", EN: "the files contain no version of the record"}
