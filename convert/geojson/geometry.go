package geojson

import (
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
)

// Geometry reads one geometry (RFC 7946 §3.1), for formats that are made of GeoJSON;
// the zero Geometry for null.
func Geometry(v []byte) (g convert.Geometry, err error) {
	if len(v) == 0 || jsontext.Value(v).Kind() == 'n' {
		return g, nil
	}
	o, ok := parse(v)
	if ok {
		_, ok = fill(&g, o)
	}
	if !ok {
		return g, check.Errorf(check.Text{ES: "%s", EN: "%s"}, noGeometry)
	}
	return g, nil
}
