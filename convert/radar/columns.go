package radar

import (
	"cmp"
	"io"
	"strings"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/internal/text"
	"github.com/comision-mixta/mixta/convert/track"
	"github.com/comision-mixta/mixta/internal/jsonpointer"
	"github.com/comision-mixta/mixta/ops"
)

// Read reads a radar log with the columns of [convert.Log], or those of
// [convert.DefaultLogColumns].
func Read(r io.Reader, o convert.Options) *convert.Stream {
	return track.New(o, func(in *track.Importer) error {
		c := convert.DefaultLogColumns()
		if o.Log.Columns != nil {
			c = *o.Log.Columns
		}
		c.Layout = text.Layout(c.Layout)
		c.Sensor, c.Source = cmp.Or(c.Sensor, ops.PrimaryRadar), cmp.Or(c.Source, ops.SourceUnknown)
		content, err := text.Open(r)
		if err != nil {
			return err
		}
		log := reader{in: in, columns: c, lines: text.NewLines(content), left: map[int]*int{}}
		err = log.read()
		for i, n := range log.left {
			if *n > 0 {
				in.Leave(jsonpointer.Escape(strings.TrimSpace(log.names[i])), *n)
			}
		}
		in.Encoded(content.Encoding())
		return err
	})
}
