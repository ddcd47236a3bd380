package geojson

import (
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/convert"
)

// Geometry reads one geometry (RFC 7946 §3.1), for formats that are made of GeoJSON;
// the zero Geometry for null.
func Geometry(v []byte) (g convert.Geometry, err error) {
	if len(v) > 0 && jsontext.Value(v).Kind() != 'n' {
		err = decode(&g, v)
	}
	return g, err
}
