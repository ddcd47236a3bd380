package radar

import (
	"cmp"
	"io"
	"time"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/internal/text"
	"github.com/comision-mixta/mixta/convert/track"
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
		c.Layout, c.Comma = Layout(cmp.Or(c.Layout, time.RFC3339)), cmp.Or(c.Comma, ',')
		c.Sensor, c.Source = cmp.Or(c.Sensor, ops.PrimaryRadar), cmp.Or(c.Source, ops.SourceUnknown)
		content, err := text.Open(r)
		if err != nil {
			return err
		}
		log := reader{in: in, columns: c, lines: text.NewLines(content)}
		err = log.read()
		in.Encoded(content.Encoding())
		return err
	})
}
