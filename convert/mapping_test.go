package convert_test

import (
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/convert"
)

// A mapping from fields to foreign columns is the wrong way round, and said to be;
// columns that are called as fields are do not make it so.
func TestInverted(t *testing.T) {
	for columns, want := range map[string]bool{
		`{"clase":"class","sup_ha":"declared"}`: false, `{"class":"clase","declared":"sup_ha"}`: true, `{"class":"class"}`: false,
		`{}`: false, `{"clase":"class","declared":"declared","extra":""}`: false, `{"longitude":"x","latitude":"y"}`: true, `{"x":"longitude","nada":"nadie"}`: false,
	} {
		m, err := convert.ParseMapping([]byte(`{"columns":` + columns + `}`))
		if err != nil || m.Inverted("parcel") != want {
			t.Errorf("%s: %v, %v", columns, m.Inverted("parcel"), err)
		}
		im := convert.New(convert.Options{Mapping: m}, func(*convert.Importer) error { return nil })
		for range im.Records() {
			t.Error("a record out of nothing")
		}
		if err := im.Err(); (err != nil) != want || want && !strings.Contains(err.Error(), `{"columns": {"clase": "class"`) {
			t.Errorf("%s: %v", columns, err)
		}
	}
}
