package border_test

import (
	"testing"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/border"
)

func TestSide(t *testing.T) {
	l := border.NaturalEarth()
	if len(l.Positions) != 221 || l.Source == "" {
		t.Fatalf("%d positions, source %q", len(l.Positions), l.Source)
	}
	for _, c := range []struct {
		name     string
		lon, lat float64
		side     record.Side
		decided  bool
	}{
		{"Apolo", -68.42, -14.72, record.BO, true},
		{"San Pedro de Putina Punco", -69.05, -14.11, record.PE, true},
		{"La Paz", -68.15, -16.5, record.BO, true},
		{"Lima", -77.03, -12.05, record.PE, true},
		{"Puno", -70.02, -15.84, record.PE, true},
		{"Cobija", -68.77, -11.03, record.BO, true},
		{"on the line", l.Positions[100][0], l.Positions[100][1], "", false},
		{"Arica, south of the line", -70.3, -18.5, "", false},
		{"Acre, north of it", -69.6, -10.0, "", false},
	} {
		if side, decided := l.Side(record.Position{c.lon, c.lat}, 0); side != c.side || decided != c.decided {
			t.Errorf("%s: %q %v, want %q %v", c.name, side, decided, c.side, c.decided)
		}
	}
	if _, decided := l.Side(record.Position{-68.42, -14.72}, 1e6); decided {
		t.Error("a position known to 1000 km has a side")
	}
}

func TestParse(t *testing.T) {
	line := func(coordinates string) []byte {
		return []byte(`{"type":"LineString","coordinates":` + coordinates + `}`)
	}
	north := line(`[[-69,-11],[-69,-17]]`)
	l, err := border.Parse(north, 50, "inventada")
	if err != nil {
		t.Fatal(err)
	}
	if side, ok := l.Side(record.Position{-69.5, -14}, 0); side != record.PE || !ok {
		t.Errorf("a line drawn from the north: %q %v", side, ok)
	}
	const noGeoJSON = "la línea debe ser GeoJSON: un LineString o un Feature que lo tenga"
	for name, c := range map[string]struct {
		b        []byte
		accuracy float64
		source   string
		spanish  string
	}{
		"no JSON":       {[]byte(`{`), 50, "x", noGeoJSON},
		"a point":       {[]byte(`{"type":"Point","coordinates":[]}`), 50, "x", "la geometría debe ser un LineString, no «Point»"},
		"no position":   {line(`[]`), 50, "x", "la línea debe tener al menos dos posiciones"},
		"one position":  {line(`[[-69,-11]]`), 50, "x", "la línea debe tener al menos dos posiciones"},
		"out of range":  {line(`[[-69,-17],[500000,8000000]]`), 50, "x", "la posición 1 de la línea, contada desde 0, debe tener una longitud dentro de ±180 y una latitud dentro de ±90"},
		"repeated":      {line(`[[-69,-17],[-69,-17]]`), 50, "x", "la posición 1 de la línea, contada desde 0, no debe repetir la anterior"},
		"no accuracy":   {north, 0, "x", "debe indicarse la exactitud de la línea en metros, mayor que 0 y hasta 100000"},
		"no source":     {north, 50, "", "debe indicarse la fuente de la línea"},
		"wrong numbers": {line(`[["a"]]`), 50, "x", noGeoJSON},
	} {
		_, err := border.Parse(c.b, c.accuracy, c.source)
		if spanish, _ := check.Say(err, check.ES); spanish != c.spanish {
			t.Errorf("%s: %v: %q, want %q", name, err, spanish, c.spanish)
		}
	}
}
