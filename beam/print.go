package mixtabeam

import (
	"bytes"
	"cmp"
	"io"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/report"
)

// Print says how reports are printed.
type Print struct {
	Format string // one of report.Formats; JSON unless given
	Lang   string // "es" or "en"; English unless given
	Max    int    // findings shown of a file; 0: all
}

// print prints reports on files. In text they quote from the one that in gives, unless it
// is nil.
func (p *Print) print(in io.Reader, files ...report.File) ([]byte, error) {
	o := report.Output{Lang: cmp.Or(check.Lang(p.Lang), check.EN), Max: p.Max, Width: 100, Tool: mixta.Version, Noun: mixta.Noun}
	files = o.Trim(files)
	if in != nil {
		var err error
		if files[0].Quotes, err = report.Quote(in, files[0].Report); err != nil {
			return nil, err
		}
	}
	var b bytes.Buffer
	err := o.Write(&b, cmp.Or(p.Format, "json"), files)
	return b.Bytes(), err
}
