package versions

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
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
		fmt.Fprintf(&b, "%s %s %s", what.In(lang), c.Kind, c.ID)
		if c.Section != mixta.Live {
			fmt.Fprintf(&b, " (%s)", c.Section)
		}
		fmt.Fprintf(&b, "  %s → %s\n", shownVersion(c.From), shownVersion(c.To))
		for _, op := range c.Ops {
			if op.in("seen") {
				continue
			}
			fmt.Fprintf(&b, "    %s: %s → %s\n", op.Path, shownValue(op.Old), shownValue(op.Value))
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
	return check.Printable(raw.Clip(b))
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
		fmt.Fprintf(&b, "%s  %s  %s  %s", shownVersion(s.Header.Version), s.Header.Issuer, s.Header.Issued, s.Kind)
		if s.Section != "" {
			fmt.Fprintf(&b, " (%s)", s.Section)
		}
		fmt.Fprintf(&b, "  [%s]\n", strings.Join(s.Files, ", "))
		for _, op := range s.Ops {
			fmt.Fprintf(&b, "    %s: %s → %s\n", op.Path, shownValue(op.Old), shownValue(op.Value))
		}
	}
	if len(steps) == 0 {
		fmt.Fprintln(&b, textNoVersion.In(lang))
	}
	_, err := w.Write(b.Bytes())
	return err
}

var textNoVersion = check.Text{ES: "los archivos no contienen ninguna versión del registro", EN: "the files contain no version of the record"}
