package release

import (
	"bytes"
	"context"
	"testing"

	"github.com/comision-mixta/mixta"
)

// Whatever is read: no panic, and what is written is valid and as fine as it
// may be.
func FuzzCopy(f *testing.F) {
	f.Add(twenty(), 0.0)
	f.Add(fileOf(`"meetings":[`+meetingAt("01", "", `{"point":{"type":"Point","coordinates":[-68.123456,-16.498765]},"accuracy":5}`)+`]`), 1000.0)
	for _, name := range []string{"plan", "crops", "intel", "ops"} {
		f.Add(base(f, name), 200.0)
	}
	f.Fuzz(func(t *testing.T, b []byte, precision float64) {
		p := to("PE-DIRANDRO")
		p.Precision = precision
		var out bytes.Buffer
		if _, err := Copy(context.Background(), &out, bytes.NewReader(b), p); err != nil {
			if out.Len() > 0 {
				t.Errorf("written in spite of %v", err)
			}
			return
		}
		if report, err := mixta.Validate(bytes.NewReader(out.Bytes())); err != nil || !report.OK() {
			t.Errorf("%v %v\n%s", err, report.Err(), out.Bytes())
		}
		if precision > 0 && precision < 11_132 {
			finest(t, out.Bytes(), p)
		}
	})
}
