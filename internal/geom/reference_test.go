package geom

import (
	"encoding/json"
	"os"
	"testing"
)

// The reference values in testdata:
//
// areas.json and distances.json are by Karney's method (J. Geodesy 87, 2013)
// worked in decimals of 60 digits; all digits are right.
//
// geographiclib.json is what github.com/tidwall/geodesic v1.52.4, a port of
// Karney's GeographicLib, gives in doubles: WGS84.PolygonInit, AddPoint and
// Compute for the rings of areas.json and countries.geojson, WGS84.Inverse for
// the pairs of distances.json and for those listed as far. It differs by up to
// 2e-4 m² from the exact area of a plot. github.com/pymaxion/geographiclib-go
// v1.1.0 gives the same to 1e-4 m² and 1e-8 m.
//
// countries.geojson is Bolivia and Peru of Natural Earth 1:10m, public domain.

type areaRow struct {
	Name string
	Ring []Position
	Area json.Number
}

type distanceRow struct {
	A, B   Position
	Metres json.Number
}

type geographicLib struct {
	Areas, Countries, Distances []float64
	Far                         []struct {
		Ends   [2]Position
		Metres float64
	}
}

// reference decodes a file of testdata.
func reference[T any](t testing.TB, name string) (v T) {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err == nil {
		err = json.Unmarshal(data, &v)
	}
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// countries are the outlines of Bolivia and Peru.
func countries(t testing.TB) [][][][]Position {
	type collection struct {
		Features []struct {
			Geometry struct {
				Type        string
				Coordinates json.RawMessage
			}
		}
	}
	var all [][][][]Position
	for _, feature := range reference[collection](t, "countries.geojson").Features {
		coordinates := feature.Geometry.Coordinates
		if feature.Geometry.Type == "Polygon" {
			coordinates = append(append([]byte("["), coordinates...), ']')
		}
		var mp [][][]Position
		if err := json.Unmarshal(coordinates, &mp); err != nil {
			t.Fatal(err)
		}
		all = append(all, mp)
	}
	return all
}
